import json

from antq_writer.checks.formats import FORMATS, as_json, as_sarif, as_text
from antq_writer.checks.rules.sl102_part_exceeds_total import FAULT
from antq_writer.positions import Position

PLACE = Position("báo cáo.txt", 3, 7)
FOUND = [FAULT.at(PLACE, ("mục II.1, đoạn 2",), sum="228", total="215", shown="215 tin")]


def test_text():
    assert as_text([]) == ""
    line, advice = as_text(FOUND).splitlines()
    assert line.startswith("báo cáo.txt:3:7: cảnh báo SL102 phần “trong đó” lớn hơn tổng: 228")
    assert line.endswith("[mục II.1, đoạn 2]")
    assert advice.strip().startswith("→ ")
    assert "warning SL102 the part" in as_text(FOUND, "en")


def test_json():
    assert json.loads(as_json([])) == []
    (finding,) = json.loads(as_json(FOUND))
    assert list(finding) == ["code", "severity", "file", "line", "column", "path", "message", "hint"]
    assert (finding["code"], finding["severity"]) == ("SL102", "warning")
    assert (finding["line"], finding["column"]) == (3, 7)
    assert finding["path"] == "mục II.1, đoạn 2"


def test_sarif():
    log = json.loads(as_sarif(FOUND))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == "SL102"
    assert rule["defaultConfiguration"] == {"level": "warning"}
    (result,) = run["results"]
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("SL102", 0, "warning")
    (place,) = result["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 7}
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "b%C3%A1o%20c%C3%A1o.txt"
    assert place["logicalLocations"] == [{"fullyQualifiedName": "mục II.1, đoạn 2"}]


def test_every_format_ends_its_lines():
    assert all(write(FOUND, "vi").endswith("\n") for write in FORMATS.values())
