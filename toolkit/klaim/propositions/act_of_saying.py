"""The act of saying, where it carries something new: when it was said."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Parsed, Pattern, Proposition


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A frame for an act of saying that has a date."""
    piece = parsed.piece
    if piece.act and piece.whens and piece.speech is not None and piece.speech.speaker:
        yield Proposition(
            pattern="act-of-saying",
            subject=(),
            predicate=(),
            arguments=(),
            speech=piece.speech,
            quoted=False,
            sentence=piece.sentence,
            whens=piece.whens[-1:],
            kind="act",
        )


PATTERN = Pattern(
    name="act-of-saying", find=find, examples={"id": '"Jalan sudah dibuka," kata Kepala Dinas, Senin (9/3/2026).'}
)
