"""What every section has: its heading, the sentences around its figures, and the clerk's own words."""

import ast
import inspect
from typing import Annotated

from antq_writer.schema.base import Many, words
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.texts import Line


class Section(Model):
    """A section (mục) of the report."""

    tieu_de: Annotated[Line | None, words("Tiêu đề của mục, khi khác đề cương")] = None
    dan: Annotated[Many[Sentence], words("Đoạn dẫn, in thành đoạn văn trước các ý của mục")] = ()
    cau: Annotated[Many[Sentence], words("Các câu mở đầu mục: mã câu mẫu hoặc câu tự viết")] = ()
    so_lieu: Annotated[
        Many[Item],
        words(
            "Các số liệu khác của mục, mỗi số liệu một dòng",
            example="12 buổi tọa đàm về phòng, chống tội phạm",
        ),
    ] = ()
    them: Annotated[Many[Sentence], words("Các câu viết thêm ở cuối mục")] = ()
    thay_the: Annotated[Many[Sentence], words("Thay toàn bộ lời văn của mục bằng các câu này")] = ()

    @classmethod
    def label(cls) -> str:
        """The Vietnamese name of the section: the first line of its docstring."""
        return inspect.cleandoc(cls.__doc__ or _written(cls)).splitlines()[0].rstrip(".")


def _written(cls: type) -> str:
    """The docstring as the file has it, for an interpreter that drops docstrings (`python -OO`)."""
    tree = ast.parse(inspect.getsource(cls)).body[0]
    return (isinstance(tree, ast.ClassDef) and ast.get_docstring(tree)) or cls.__name__


class OwnSection(Section):
    """Mục riêng của đơn vị."""

    ten: Annotated[Line, words("Tên gọi của mục trong tệp này", example="chuyen_doi_so")]
    tieu_de: Annotated[Line, words("Tiêu đề của mục")]
    sau: Annotated[Line | None, words("Đặt sau mục nào", example="tuyen_truyen")] = None
