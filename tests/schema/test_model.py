"""Models are what users of pydantic expect: read, compared, copied, kept, and fields of pydantic's own models."""

import copy
import pickle
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

import antq_writer
from antq_writer.datafile import read
from antq_writer.schema import Report
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.paper import Period, Unit
from antq_writer.schema.sections import SECTIONS, OwnSection

SAMPLE = Path(__file__).parent.parent.parent / "data" / "samples" / "tu_ky_2022.yaml"


@pytest.fixture(scope="module")
def report():
    return antq_writer.load(SAMPLE)


def _pickled(report):
    return pickle.loads(pickle.dumps(report))


def test_fields_stand_in_the_order_of_the_file_those_of_the_base_first():
    assert list(Item.model_fields) == ["so", "ten", "gom", "trong_do", "kem", "ghi_chu", "o_chu_thich"]
    assert next(iter(SECTIONS["mo_hinh"].model_fields)) == "tieu_de"
    assert list(OwnSection.model_fields)[-2:] == ["ten", "sau"]
    assert OwnSection.model_fields["tieu_de"].is_required()
    assert not SECTIONS["mo_hinh"].model_fields["tieu_de"].is_required()


def test_made_of_values_or_of_a_shorter_form():
    assert (
        Item(so="08", ten="xã") == Item.model_validate("08 xã") == Item.model_validate({"so": 8, "ten": "xã"})
    )
    assert Item.model_validate("08 xã").model_fields_set == {"so", "ten"}
    with pytest.raises(ValidationError, match="nam"):
        Period(loai="năm")
    with pytest.raises(ValidationError, match="cap"):
        Unit(cap="không có cấp này", ten="A", co_quan="B")


def test_nothing_changes_after_reading():
    item = Item.model_validate("08 xã")
    with pytest.raises(AttributeError):
        item.ten = "phường"
    with pytest.raises(AttributeError):
        del item.ten
    assert item.ten == "xã"


def test_compared_by_their_values():
    assert Item.model_validate("08 xã") != Item.model_validate("09 xã")
    assert len({Item.model_validate("08 xã"), Item.model_validate("08 xã")}) == 1
    one, other = (Sentence.model_validate({"cau": "a.b", "so_vu": value}) for value in ("1", "2"))
    assert one != other
    assert one.slots == {"so_vu": "1"}


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda r: pickle.loads(pickle.dumps(r)), Report.model_copy]
)
def test_a_copy_is_the_same_report(report, again):
    made = again(report)
    assert made == report
    assert made is not report
    assert made.origin.source.value(("ky", "nam")) == report.origin.source.value(("ky", "nam"))
    assert antq_writer.render(made, "txt") == antq_writer.render(report, "txt")


def test_a_copy_with_other_values():
    item = Item.model_validate("xã")
    assert repr(item.model_copy(update={"so": 8}).so) == "8"
    assert item.model_copy(update={"so": 8}).model_fields_set == {"so", "ten"}
    assert item.so is None


def test_dumped_as_mappings(report):
    dumped = report.model_dump()
    assert dumped["ky"]["nam"] == 2022
    assert dumped["noi_dung"]["an_toan"]["ket_qua"][0].keys() >= {"dang_ky"}


def test_a_field_of_a_pydantic_model():
    class Posted(BaseModel):
        report: Report
        sender: str

    tree = read(SAMPLE.read_bytes(), SAMPLE.name).tree
    posted = Posted(report=tree, sender="x")
    assert posted.report == Report.model_validate(tree)
    with pytest.raises(ValidationError) as wrong:
        Posted(report=tree | {"ky": {"nam": "hai nghìn"}}, sender="x")
    assert wrong.value.errors()[0]["loc"] == ("report", "ky", "nam")
    schema = Posted.model_json_schema()
    assert "noi_dung" in str(schema)
    assert (
        TypeAdapter(Report).json_schema()["properties"].keys()
        == Report.model_json_schema()["properties"].keys()
    )
