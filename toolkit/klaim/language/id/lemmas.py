"""Base forms of Indonesian words: a word list first, affix rules after it.

A trained lemmatizer invents words ("onfirmasi" from "mengonfirmasi"); here every base
form is one the word list knows, or the word itself without its clitics.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from simplemma import is_known, lemmatize

LANGUAGE = "id"
UNCHANGED = frozenset({"PROPN", "NUM", "PUNCT", "SYM", "X"})
CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
SHORTEST = 3
"""Letters a base form must have; shorter ones are mostly accidents."""

IRREGULAR = {
    "adalah": "adalah",
    "adanya": "ada",
    "akhirnya": "akhir",
    "apakah": "apa",
    "bekerja": "kerja",
    "belajar": "ajar",
    "berhasil": "hasil",
    "berikutnya": "ikut",
    "berubah": "ubah",
    "keberhasilan": "hasil",
    "kedua": "dua",
    "ketiga": "tiga",
    "keempat": "empat",
    "kelima": "lima",
    "lainnya": "lain",
    "mempelajari": "ajar",
    "mempengaruhi": "pengaruh",
    "memengaruhi": "pengaruh",
    "mempunyai": "punya",
    "mengaku": "aku",
    "mengakui": "aku",
    "mengalami": "alam",
    "mengerti": "arti",
    "menengah": "tengah",
    "meminta": "minta",
    "merupakan": "rupa",
    "mengubah": "ubah",
    "mengusut": "usut",
    "pekerja": "kerja",
    "pekerjaan": "kerja",
    "pelajar": "ajar",
    "pelajaran": "ajar",
    "pengalaman": "alam",
    "permintaan": "minta",
    "perubahan": "ubah",
    "sebagian": "bagi",
    "sebelumnya": "belum",
    "sekitar": "sekitar",
    "semakin": "makin",
    "seorang": "orang",
    "terjadi": "jadi",
    "terjadinya": "jadi",
    "terbuka": "buka",
    "terbatas": "batas",
}
"""Frequent words the word list leaves alone or takes apart wrongly."""

_CLITICS = ("nyalah", "nyakah", "nyapun", "nya", "lah", "kah", "pun", "mu", "ku")
_SUFFIXES = ("", "kan", "an", "i")
_NASAL = (
    ("menge", ("",)),
    ("meng", ("", "k")),
    ("meny", ("s",)),
    ("men", ("", "t")),
    ("mem", ("", "p")),
    ("me", ("",)),
)
_PLAIN = ("di", "ter", "ber", "be", "se", "ke", "per", "pe", "diper", "memper", "keter", "keber", "kese", "")
_DECADE = re.compile(r"(\d+)-an")


@lru_cache(maxsize=100_000)
def lemma(word: str, pos: str) -> str:
    """The base form of ``word``, given its universal tag; names stay as they are."""
    if pos in UNCHANGED or not word:
        return word
    lower = word.lower()
    decade = _DECADE.fullmatch(lower)
    if decade:
        return decade.group(1)
    if "-" in lower.strip("-"):
        return _repeated(lower, pos)
    return _single(lower, pos)


def _repeated(word: str, pos: str) -> str:
    """The base of "orang-orang", "berturut-turut" or "besar-besaran"."""
    first, _, second = word.strip("-").partition("-")
    bases = _single(first, pos), _single(second, pos)
    return bases[0] if bases[0] == bases[1] or second.startswith(first) else word


def _single(word: str, pos: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    if pos not in CONTENT:
        return _listed(_without_clitic(word))
    if is_known(word, LANGUAGE):
        return _listed(word)
    bare = _without_clitic(word)
    if bare != word:
        return _single(bare, pos)
    return next(_bases(word), word)


def _listed(word: str) -> str:
    return str(lemmatize(word, LANGUAGE)).lower()


def _without_clitic(word: str) -> str:
    for clitic in _CLITICS:
        bare = word.removesuffix(clitic)
        if bare != word and (bare in IRREGULAR or _is_base(bare) or any(_bases(bare))):
            return bare
    return word


def _bases(word: str) -> Iterator[str]:
    """Base forms of the word list that the affixes of ``word`` may stand on."""
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if len(stem) + len(suffix) == len(word):
            for base in _without_prefix(stem):
                if base != word and _is_base(base):
                    yield _listed(base)


def _without_prefix(stem: str) -> Iterator[str]:
    for prefix, starts in _NASAL:
        for form in (prefix, "p" + prefix[1:]):
            if stem.startswith(form):
                yield from (start + stem[len(form) :] for start in starts)
    for prefix in _PLAIN:
        if stem.startswith(prefix):
            yield stem[len(prefix) :]


def _is_base(word: str) -> bool:
    return len(word) >= SHORTEST and is_known(word, LANGUAGE)
