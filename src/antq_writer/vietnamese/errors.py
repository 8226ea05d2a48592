"""The one exception of this package.

ValueError
└── VietnameseValueError    a text or a value that cannot be read or written, with its reason
"""


class VietnameseValueError(ValueError):
    """A value that cannot be read or written, and why.

    `code` is stable English for programs (`ambiguous_number`); `reason_vi` and `reason_en` are one sentence
    for people, without a full stop. `str()` gives the Vietnamese one.
    """

    def __init__(self, code: str, reason_vi: str, reason_en: str) -> None:
        super().__init__(reason_vi)
        self.code = code
        self.reason_vi = reason_vi
        self.reason_en = reason_en

    def __reduce__(self) -> tuple[type["VietnameseValueError"], tuple[str, str, str]]:
        return type(self), (self.code, self.reason_vi, self.reason_en)
