"""Answers to short texts are kept, those to long ones are not."""

from antq_writer.keeping import kept_of_short


def test_only_answers_to_short_texts_are_kept():
    asked = []

    @kept_of_short(most=2, under=5)
    def shout(text):
        """Say it aloud."""
        asked.append(text)
        return text.upper()

    assert [shout(text) for text in ("một", "một", "mười một", "mười một")] == [
        "MỘT",
        "MỘT",
        *2 * ["MƯỜI MỘT"],
    ]
    assert asked == ["một", "mười một", "mười một"]
    assert shout.__doc__ == "Say it aloud."
