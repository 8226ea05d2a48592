"""A paper that holds more than can be checked is refused at a place, before any rule reads it."""

import pytest

from antq_writer.errors import ReportError
from antq_writer.readers import PaperLimits, read

TEXT = "BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n\nCó 05 vụ, 03 vụ và 02 vụ.\n\nĐã xử lý 04 vụ.\n"


@pytest.mark.parametrize(
    ("limits", "line", "said"),
    [
        (PaperLimits(text=30), 6, "hơn 30 chữ nên"),
        (PaperLimits(passage=15), 6, "hơn 15 chữ trong một đoạn"),
        (PaperLimits(passages=2), 4, "hơn 2 đoạn và ô bảng"),
        (PaperLimits(figures=3), 8, "hơn 3 con số trong các câu văn"),
        (PaperLimits(figures_of_passage=2), 6, "hơn 2 con số trong một đoạn"),
    ],
)
def test_too_much(limits, line, said):
    with pytest.raises(ReportError) as caught:
        read(TEXT.encode(), "bao_cao.txt", limits)
    (found,) = caught.value.diagnostics
    assert (found.code, found.position.line, found.position.column) == ("DV008", line, 1)
    assert said in found.message
    assert "not checked" in found.said.en


def test_within():
    assert len(read(TEXT.encode(), "bao_cao.txt", PaperLimits(text=100, passages=6)).passages) > 2


def test_long_text_is_not_taken_apart(monkeypatch):
    monkeypatch.setattr("antq_writer.readers.read_text", None)
    with pytest.raises(ReportError, match="DV008"):
        read(b"a" * 1_000_000, "bao_cao.txt")
