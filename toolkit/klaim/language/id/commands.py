"""Verbs that ask for the deed they name: "Hindari", "Laporkan"."""

from klaim.language.id.talk import ASKING
from klaim.language.id.unions import NO_COMMANDS
from klaim.language.id.verbs import is_clipped

_SUFFIX = "kan"
_NO_VERBS = frozenset(["bagaikan"])


def is_command(word: str) -> bool:
    """Whether a word in lower case asks for a deed where it opens a sentence."""
    return word in ASKING or (word.endswith(_SUFFIX) and is_clipped(word) and word not in NO_COMMANDS | _NO_VERBS)
