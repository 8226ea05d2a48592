"""What is wrong with a request itself, as opposed to its data: an HTTP status, a code, a sentence.

Findings about the data are diagnostics, a list with status 422; these are one object `{"error": …}`.
"""

from __future__ import annotations

from antq_writer.diagnostics import Lang, Message

BAD_JSON = Message("nội dung không phải JSON đúng: {reason}", "the body is not well-formed JSON: {reason}")
NOT_OBJECT = Message(
    'JSON phải là một đối tượng có các khóa của tệp số liệu, hoặc {{"report": …, "earlier": …}}',
    'the JSON must be an object with the keys of a data file, or {{"report": …, "earlier": …}}',
)
TOO_LARGE = Message("nội dung gửi lên lớn quá {limit} byte", "the body is larger than {limit} bytes")
TOO_SLOW = Message("nội dung gửi lên quá chậm", "the body took too long to arrive")
UNKNOWN_TYPE = Message(
    "không nhận nội dung kiểu “{found}”; hãy gửi application/yaml hoặc application/json",
    "bodies of type “{found}” are not taken; send application/yaml or application/json",
)
ENCODED = Message("không nhận nội dung đã nén ({found})", "compressed bodies are not taken ({found})")
UNKNOWN_FORMAT = Message(
    "không có định dạng “{found}”; chọn docx, html, txt hoặc md", "“{found}” is none of docx, html, txt, md"
)
NOT_ACCEPTABLE = Message(
    "không có định dạng nào trong “{found}”; chọn bằng ?format=docx, html, txt hoặc md",
    "no format of “{found}” is made; choose with ?format=docx, html, txt or md",
)
UNKNOWN_AGENCY = Message("không có bộ mẫu của cơ quan “{found}”", "there are no templates of “{found}”")
BAD_SWITCH = Message(
    "“{name}” phải là 0 hoặc 1, không phải “{found}”", "“{name}” must be 0 or 1, not “{found}”"
)
BAD_LANG = Message(
    "“lang” phải là vi hoặc en, không phải “{found}”", "“lang” must be vi or en, not “{found}”"
)
BUSY = Message(
    "đang có quá nhiều yêu cầu, hãy thử lại sau", "too many requests are under way, try again later"
)
TIMEOUT = Message("quá {seconds} giây mà chưa xong", "not done after {seconds} seconds")
NOT_FOUND = Message("không có địa chỉ này", "there is nothing at this address")
NOT_ALLOWED = Message("địa chỉ này không nhận phương thức {found}", "{found} is not allowed here")
REFUSED = Message("yêu cầu không hợp lệ", "the request was refused")
TEMPLATES = Message("bộ mẫu của cơ quan này có lỗi", "the templates of this agency are wrong")
DEFECT = Message("máy chủ gặp sự cố ngoài dự kiến", "an unexpected defect of the server")

CODES = {
    "bad_json": (400, BAD_JSON),
    "not_object": (400, NOT_OBJECT),
    "bad_switch": (400, BAD_SWITCH),
    "bad_lang": (400, BAD_LANG),
    "unknown_format": (400, UNKNOWN_FORMAT),
    "refused": (400, REFUSED),
    "not_found": (404, NOT_FOUND),
    "unknown_agency": (404, UNKNOWN_AGENCY),
    "not_allowed": (405, NOT_ALLOWED),
    "not_acceptable": (406, NOT_ACCEPTABLE),
    "too_slow": (408, TOO_SLOW),
    "too_large": (413, TOO_LARGE),
    "unknown_type": (415, UNKNOWN_TYPE),
    "encoded": (415, ENCODED),
    "defect": (500, DEFECT),
    "templates": (500, TEMPLATES),
    "busy": (503, BUSY),
    "timeout": (503, TIMEOUT),
}
"""Every code of an error, with its status and its sentence."""

SHOWN = 80
"""Characters of a request that an error repeats."""


class ProblemError(Exception):
    """The request cannot be answered; `code` is one of `CODES`."""

    def __init__(self, code: str, **slots: object) -> None:
        super().__init__(code)
        self.code = code
        self.slots = {name: _short(value) for name, value in slots.items()}

    @property
    def status(self) -> int:
        """The HTTP status."""
        return CODES[self.code][0]

    def as_dict(self, lang: Lang) -> dict[str, object]:
        """The body of the answer."""
        said = CODES[self.code][1].text(lang).format(**self.slots)
        return {"error": {"code": self.code, "message": said}}


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"
