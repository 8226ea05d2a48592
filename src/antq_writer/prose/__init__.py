"""From a Report to a Document: outline, section templates, statements, citations, abbreviations."""
