"""The Word file as PDF, made by LibreOffice: the one format that another program lays out."""

from antq_writer.writers.pdf.convert import PdfResult, write

__all__ = ["PdfResult", "write"]
