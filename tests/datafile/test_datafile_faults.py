"""Every fault of the table: files that have it, alone and at its place, and files that have not."""

from pathlib import Path

import pytest
import yaml

from antq_writer.datafile import Limits, read_collecting
from antq_writer.datafile.faults import FAULTS

CASES = yaml.safe_load((Path(__file__).parent / "data" / "faults.yaml").read_text(encoding="utf-8"))


def each(kind):
    for code, cases in CASES.items():
        for number, case in enumerate(cases[kind]):
            yield pytest.param(code, cases, case, id=f"{code}-{number}")


def found_in(case, cases):
    data = case if isinstance(case, str) else case.get("text")
    if data is None:
        data = case["bytes"].encode("latin-1")
    return read_collecting(data, "a.yaml", Limits(**cases.get("limits", {})))[1]


@pytest.mark.parametrize(("code", "cases", "case"), list(each("fail")))
def test_fails(code, cases, case):
    found = found_in(case, cases)
    beside = set(cases.get("with", [])) | set(case.get("with", []))
    assert {d.code for d in found} == {code} | beside
    (fault,) = (d for d in found if d.code == code)
    assert f"{fault.position.line}:{fault.position.column}" == case["at"]
    assert case.get("vi", fault.message) == fault.message
    assert case.get("do", fault.hint) == fault.hint
    assert "\n" not in fault.said.en + fault.said.vi


@pytest.mark.parametrize(("code", "cases", "case"), list(each("pass")))
def test_passes(code, cases, case):
    assert code not in {d.code for d in found_in(case, cases)}


def test_every_fault_of_reading_has_cases_and_every_code_stands_once():
    codes = [fault.code for fault in FAULTS]
    assert sorted(set(codes)) == sorted(codes)
    assert [code for code in codes if code < "DL100" or code > "TP"] == sorted(CASES, key=codes.index)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_every_fault_speaks_both_languages_and_advises(fault):
    assert fault.name
    for message in (fault.said, fault.advice):
        assert message.vi
        assert message.en
        assert not message.vi.endswith(".")
        for word in ("scalar", "mapping", "token", "parser", "byte order", "chuẩn hóa"):
            assert word not in message.vi
