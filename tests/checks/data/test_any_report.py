"""Any valid report can be checked, beside any other one: the rules on data never fail."""

from hypothesis import HealthCheck, assume, given, settings

import antq_writer
from antq_writer import api
from antq_writer.checks.sign_off import page
from antq_writer.errors import ReportError
from properties.strategies import reports


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(now=reports(), before=reports())
def test_any_report_can_be_checked(now, before):
    try:
        report, earlier = antq_writer.load_mapping(now), antq_writer.load_mapping(before)
    except ReportError:
        assume(False)
    for finding in api.check(report, earlier=earlier):
        assert finding.said.vi
        assert finding.said.en
    assert page(report, earlier).endswith("\n")


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=reports())
def test_a_report_compared_with_itself_a_year_later(data):
    try:
        report = antq_writer.load_mapping(data)
        later = antq_writer.load_mapping({**data, "ky": {**data["ky"], "nam": str(int(report.ky.nam) + 1)}})
    except ReportError:
        assume(False)
    assert api.check(later, earlier=report) == api.check(later, earlier=report)
    assert page(later, report)
