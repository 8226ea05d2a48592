"""The table of rules: every rule, its family and the kind of subject that it reads.

A new rule is a module under `rules` and its name here.  The first five letters are its code.  Nothing is
imported before a rule is run or explained, so that checking a data file never loads what reads a .docx.
"""

from __future__ import annotations

from functools import cache

from antq_writer.checks.rule import Check, Rule, Subject, code_of, load, load_check
from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """Rules of one kind of fault."""

    name: str
    """What they are about, in Vietnamese."""
    data: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    layout: tuple[str, ...] = ()


FAMILIES = {
    "SL": Family(
        "Số liệu",
        data=(
            "sl001_parts_do_not_reach_total",
            "sl002_part_exceeds_total",
            "sl003_ratio_over_one",
            "sl004_graded_are_not_the_registered",
            "sl005_more_than_there_are",
            "sl006_wholes_differ",
            "sl007_one_figure_with_two_values",
            "sl008_average_is_not_the_quotient",
            "sl009_names_do_not_match_count",
            "sl010_anniversary_is_not_the_difference",
            "sl011_last_year_is_not_its_file",
            "sl020_figure_trebles_or_falls",
            "sl021_value_out_of_usual_range",
            "sl022_figures_equal_to_last_year",
        ),
        prose=(
            "sl101_parts_do_not_add_up",
            "sl102_part_exceeds_total",
            "sl103_more_than_the_whole",
            "sl104_percentage_is_not_the_share",
            "sl105_change_is_not_the_difference",
            "sl106_average_is_not_the_quotient",
            "sl107_names_do_not_match_count",
            "sl108_years_disagree",
            "sl109_promised_part_is_missing",
            "sl110_figure_given_twice",
            "sl111_graded_are_not_the_registered",
            "sl113_no_separator_beside_separated",
            "sl114_unlike_padding",
            "sl115_no_such_day",
            "sl116_period_runs_backwards",
            "sl117_anniversary_is_not_the_difference",
            "sl118_multiple_is_not_the_ratio",
            "sl119_table_column_does_not_add_up",
            "sl120_amount_in_words_differs",
            "sl121_shares_exceed_the_whole",
            "sl122_remainder_is_not_the_rest",
            "sl123_fraction_in_words_differs",
        ),
    ),
    "VD": Family(
        "Viện dẫn",
        data=(
            "vd001_issued_after_the_report",
            "vd002_older_than_what_it_implements",
            "vd003_one_symbol_two_documents",
            "vd004_document_listed_twice",
            "vd005_one_document_two_symbols",
            "vd006_replaced_document",
            "vd007_malformed_symbol",
            "vd008_title_is_not_that_of_registry",
            "vd009_unknown_document",
            "vd010_type_is_not_that_of_symbol",
            "vd011_number_is_not_that_of_registry",
            "vd012_title_of_another_document",
        ),
        prose=(
            "vd101_malformed_symbol",
            "vd102_type_is_not_that_of_symbol",
            "vd103_year_of_symbol_is_not_that_of_day",
            "vd104_document_with_two_days",
            "vd105_document_with_two_issuers",
            "vd106_document_with_two_subjects",
            "vd107_document_with_two_symbols",
            "vd108_day_is_not_that_of_registry",
            "vd109_replaced_document",
            "vd110_issued_after_the_report",
            "vd111_older_than_what_it_implements",
            "vd112_document_listed_twice",
            "vd113_two_numbers_for_one_document",
            "vd114_comma_before_day",
            "vd115_issuer_is_not_that_of_symbol",
            "vd116_party_symbol_of_a_state_body",
            "vd117_first_mention_without_day",
            "vd118_issuer_is_not_that_of_registry",
            "vd119_title_is_not_that_of_registry",
            "vd120_number_is_not_that_of_registry",
            "vd121_effect_from_another_day",
        ),
    ),
    "DC": Family(
        "Đề cương",
        data=(
            "dc001_section_without_data",
            "dc002_years_disagree",
            "dc003_promised_part_is_missing",
            "dc004_last_year_of_another_length",
            "dc005_body_that_has_ceased",
            "dc006_symbol_of_another_agency",
            "dc007_as_above_without_addressee",
            "dc008_addressed_without_as_above",
            "dc009_body_in_both",
            "dc010_last_recipient_is_not_the_file",
            "dc011_signature_of_another_agency",
            "dc012_rank_of_a_civilian",
            "dc013_sentence_twice",
        ),
        prose=(
            "dc101_heading_number_twice",
            "dc102_heading_number_skipped",
            "dc103_number_of_another_heading",
            "dc104_text_after_the_end",
            "dc105_no_mark_of_the_end",
            "dc106_appendix_of_another_paper",
            "dc107_appendix_not_pointed_to",
            "dc108_appendix_missing",
            "dc109_one_thing_two_names",
            "dc110_short_form_before_long_one",
            "dc111_short_form_of_two_names",
            "dc112_short_form_never_explained",
            "dc113_unfinished_text",
            "dc114_traces_of_editing",
            "dc115_identity_number",
            "dc116_telephone_of_a_citizen",
            "dc117_last_recipient_is_not_the_file",
            "dc118_addressed_without_as_above",
            "dc119_body_in_both",
            "dc120_paragraph_twice",
            "dc121_body_that_has_ceased",
            "dc122_symbol_of_another_agency",
            "dc123_enumeration_broken",
            "dc124_day_of_another_year",
            "dc125_parts_are_not_as_many",
        ),
    ),
    "CT": Family(
        "Chính tả, câu chữ",
        data=(),
        prose=(
            "ct101_impossible_syllable",
            "ct102_confused_words",
            "ct103_words_run_together",
            "ct104_word_twice",
            "ct105_quote_or_bracket_left_open",
            "ct106_stray_space_or_mark",
            "ct107_letter_of_an_old_font",
            "ct108_old_encoding",
            "ct109_two_tone_styles",
            "ct110_sentence_begins_small",
        ),
    ),
    "TT": Family(
        "Thể thức",
        prose=(
            "tt801_number_without_zero",
            "tt802_date_of_issue_without_zero",
            "tt803_nation_or_motto_misspelt",
        ),
        layout=(
            "tt101_page_is_not_a4",
            "tt102_text_lies_across",
            "tt103_margins_out_of_range",
            "tt104_font_is_not_times_new_roman",
            "tt105_letters_not_black",
            "tt106_no_page_number",
            "tt107_page_number_misplaced",
            "tt108_wrong_look_of_page_number",
            "tt109_page_number_on_first_page",
            "tt110_pages_do_not_begin_at_one",
            "tt201_no_nation",
            "tt202_wrong_look_of_nation",
            "tt203_no_motto",
            "tt204_motto_misspelt",
            "tt205_wrong_look_of_motto",
            "tt206_motto_away_from_nation",
            "tt207_motto_without_rule",
            "tt208_wrong_look_of_superior",
            "tt209_superior_over_committee",
            "tt210_no_agency",
            "tt211_wrong_look_of_agency",
            "tt212_agency_lines_apart",
            "tt213_agency_without_rule",
            "tt214_wrong_look_of_number",
            "tt215_malformed_number",
            "tt216_number_of_the_parent_body",
            "tt217_no_room_for_number",
            "tt218_wrong_look_of_place_and_date",
            "tt219_date_of_issue_padded_wrongly",
            "tt220_malformed_place_and_date",
            "tt221_date_not_beside_number",
            "tt222_nation_not_on_the_right",
            "tt223_no_number",
            "tt224_no_place_and_date",
            "tt301_wrong_look_of_kind",
            "tt302_wrong_look_of_subject",
            "tt303_kind_without_subject",
            "tt304_subject_without_rule",
            "tt305_wrong_look_of_addressee",
            "tt306_malformed_addressees",
            "tt307_addressees_not_under_colon",
            "tt308_wrong_look_of_legal_basis",
            "tt309_legal_bases_end_wrongly",
            "tt401_body_size_out_of_range",
            "tt402_body_not_justified",
            "tt403_first_line_not_indented",
            "tt404_paragraphs_too_close",
            "tt405_lines_too_close_or_too_far",
            "tt406_body_in_italics",
            "tt407_body_in_capitals",
            "tt411_wrong_look_of_part",
            "tt412_part_number_not_roman_or_not_alone",
            "tt413_wrong_look_of_title_under_part",
            "tt414_part_without_title",
            "tt415_wrong_look_of_subdivision",
            "tt416_wrong_look_of_section",
            "tt417_section_number_malformed",
            "tt418_wrong_look_of_clause_title",
            "tt419_clause_number_malformed",
            "tt420_points_out_of_alphabet",
            "tt421_wrong_look_of_point",
            "tt422_point_sign_malformed",
            "tt423_section_without_title",
            "tt501_wrong_look_of_authority",
            "tt502_authority_malformed",
            "tt503_wrong_look_of_post",
            "tt504_wrong_look_of_name",
            "tt505_academic_title_before_name",
            "tt506_one_post_of_two",
            "tt507_no_room_for_signature",
            "tt508_no_signature",
            "tt511_wrong_look_of_recipients",
            "tt512_wrong_look_of_recipient_list",
            "tt513_malformed_recipients",
            "tt514_recipients_not_beside_signature",
            "tt515_no_recipients",
            "tt516_wrong_look_of_drafter",
            "tt601_wrong_look_of_appendix_number",
            "tt602_wrong_look_of_appendix_title",
            "tt603_wrong_look_of_enclosure_note",
            "tt604_appendix_without_enclosure_note",
            "tt605_appendix_number_not_roman",
            "tt606_appendix_without_title",
            "tt607_appendix_pages_go_on",
            "tt608_appendix_number_shares_its_line",
            "tt701_wrong_look_of_urgency",
            "tt702_urgency_frame_malformed",
            "tt703_wrong_look_of_circulation_stamp",
            "tt704_circulation_stamp_without_frame",
        ),
    ),
}
"""Modules of `rules`, by family and subject; within a family in the order of their codes."""


@cache
def _modules() -> dict[str, tuple[str, Subject]]:
    return {
        code_of(module): (module, subject)
        for family in FAMILIES.values()
        for subject, modules in (
            (Subject.DATA, family.data),
            (Subject.PROSE, family.prose),
            (Subject.LAYOUT, family.layout),
        )
        for module in modules
    }


@cache
def codes(subject: Subject | None = None) -> tuple[str, ...]:
    """The codes of all rules, or of those that read a kind of subject, in the order of the table."""
    return tuple(code for code, (_, reads) in _modules().items() if subject in (None, reads))


@cache
def check(code: str) -> Check:
    """What the rule of a code does, imported now; an unknown code is a KeyError."""
    return load_check(_modules()[code][0])


@cache
def rule(code: str) -> Rule:
    """The rule of a code, imported now; an unknown code is a KeyError."""
    return load(*_modules()[code])
