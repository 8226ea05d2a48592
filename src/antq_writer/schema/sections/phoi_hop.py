"""Coordination with the Front, unions and the army."""

from typing import Annotated

from antq_writer.schema.base import Many, figure, symbols, words
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Count
from antq_writer.schema.sections.section import Section
from antq_writer.schema.texts import Line


class Programme(Model):
    """A programme of coordination carried out."""

    van_ban: Annotated[Many[Line], symbols("Văn bản liên tịch, chương trình phối hợp (số, ký hiệu)")]
    cau: Annotated[Many[Sentence], words("Các câu về việc thực hiện")] = ()


class Partner(Model):
    """A body that the police meet regularly, and what about."""

    ten: Annotated[Line, words("Tên cơ quan, đoàn thể", example="Liên đoàn Lao động")]
    noi_dung: Annotated[Line, words("Nội dung phối hợp, in sau tên", example="về phòng, chống tội phạm")]


class Union(Model):
    """What one union did."""

    ten: Annotated[Line, words("Tên đoàn thể", example="Hội Cựu chiến binh huyện")]
    cau: Annotated[Many[Sentence], words("Các câu về kết quả")] = ()
    luot: Annotated[Count | None, figure("Lượt tuyên truyền", "lượt")] = None
    nguoi: Annotated[Count | None, figure("Người được tuyên truyền")] = None
    la_ai: Annotated[Line, words("Người được tuyên truyền là ai", example="đoàn viên, thanh niên")] = "người"
    duy_tri: Annotated[Many[Item], words("Các đội, câu lạc bộ thành lập, duy trì")] = ()
    so_lieu: Annotated[Many[Item], words("Các số liệu khác")] = ()


class PhoiHop(Section):
    """Phối hợp với Mặt trận Tổ quốc, các ban, ngành, đoàn thể."""

    chuong_trinh: Annotated[Many[Programme], words("Chương trình, nghị quyết liên tịch đã thực hiện")] = ()
    ban_hanh: Annotated[Many[Line], symbols("Kế hoạch, quy chế phối hợp đã ban hành (số, ký hiệu)")] = ()
    giao_ban: Annotated[Many[Partner], words("Các cơ quan, đoàn thể đã giao ban công tác phối hợp")] = ()
    doan_the: Annotated[Many[Union], words("Kết quả của từng đoàn thể")] = ()
    van_ban_quan_su: Annotated[
        Many[Line], symbols("Văn bản về phối hợp Công an - Quân sự (số, ký hiệu)")
    ] = ()
    tham_tra: Annotated[
        Count | None,
        figure("Công dân được thẩm tra lý lịch nghĩa vụ quân sự", "công dân nam đủ điều kiện sức khỏe"),
    ] = None


class PhongTraoKhac(Section):
    """Gắn phong trào toàn dân bảo vệ ANTQ với các phong trào, cuộc vận động khác."""

    chu_tri: Annotated[
        Many[Line], words("Cơ quan, tổ chức cùng vận động", example="[lực lượng Công an, Mặt trận Tổ quốc]")
    ] = ()
    cuoc_van_dong: Annotated[Many[Line], words("Các cuộc vận động, phong trào, kèm dấu ngoặc kép")] = ()


SECTIONS: dict[str, type[Section]] = {"phoi_hop": PhoiHop, "phong_trao_khac": PhongTraoKhac}
