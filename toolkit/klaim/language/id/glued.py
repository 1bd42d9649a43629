"""Words that a page's markup ran together with the names beside them: "saatArgentinamengalahkanAustria"."""

import re
from collections.abc import Iterator

from klaim.language.id.numbered import items
from klaim.language.id.places import STATES
from klaim.language.id.titles import COMMON, HEADS, is_word
from klaim.language.id.verbs import looks_affixed

_BEFORE_NAME = re.compile(
    r"(?P<word>[Dd]i(?:lansir|kutip|beritakan|rangkum)|[Mm]e(?:lansir|ngutip|nurut|rangkum)|[Pp]antauan|dari|kepada|"
    r"laman|situs|oleh|pada|di(?:hubungi|konfirmasi|temui|terima)?|ke|dan|untuk|dengan|atas|saat|usai|antara|seperti|"
    r"adalah|laga|kata|[Dd]i[a-z]{5,}|[Mm]e[a-z]{5,}|ber[a-z]{4,}|ter[a-z]{4,})"
    r"(?P<name>[A-Z]\w+|detik\w*)"
)
"""A word and the name behind it: "melawanPersib", "dilansirAntara"."""

_OUTLET = re.compile(
    r"\b[A-Za-z]*?detik(?:com|News|Finance|Sport|Sepakbola|Jateng|Jatim|Jabar|Jogja|Bali|Sulsel|Sumut|Sumbagsel|"
    r"Kalimantan|Health|Travel|Hot|Food|Oto|Edu|Inet|Hikmah|Properti|Pop)(?=[a-z]{2}|[A-Z][a-z])"
)
"""The names of one outlet that a word can follow at once."""

_SUSPECT = re.compile(r"\b[A-Za-z][a-z]+[A-Z]\w+|\b(?:[A-Z][a-z]{3,}){1,2}\b|\b[a-z]{2,}detik\w*")
_CAPITAL = re.compile(r"(?<=[a-z])(?<!detik)(?=[A-Z][a-z]{2}|[A-Z]{3})(?!Nya\b)")
_LETTERED = re.compile(r"\b(?:Grup|Pot) [A-L](?=[A-Z][a-z]{3})")
_YEAR = re.compile(r"\b20\d\d(?=[a-z]{2})(?!an\b)")
_SCORE = re.compile(r"(?<![A-Z])[A-Z][a-z]{3,}(?=\d{1,2}-\d{1,2}\b)")
_ALONE = re.compile(r"\b[A-Z][a-z]{3,}\b")
_LONG_VERB = re.compile(r"(?:me(?:ng|ny|n|m|l|r)|di)[a-z]{5,}$")

SHORTEST_WORD = 3
"""Letters of a word that stands glued before a name; shorter are only the ones listed with it."""

SHORTEST_NAME = 4
SHORTEST_VERB = 6
SURE_WORD = 7
"""Letters of a listed word that ends no name, not even one that the text has nowhere else."""

SHORTER_NAME = 3
"""Letters of a name behind which one more letter makes such a word sure: "Tanakhirnya"."""

_SHORT = frozenset(
    "yang di ke dan ini itu juga kini akan tak saat usai untuk pada atas dari oleh mau bisa vs jadi".split()
)
_LONG = frozenset(
    """dalam dengan sebagai adalah tetap masih setelah sebelum ketika kembali langsung harus sudah sempat gagal sukses
    berhasil sementara sepanjang selama hingga seperti tampil unggul menang kalah bukan belum telah tidak lewat karena
    namun tersebut tanpa kontra
    keluar lolos masuk punya raih hadapi akhirnya kerap bangkit terkait mulai musim tepat ulang""".split()
)
"""Words behind a name that end no other name; the short ones only where the name is sure."""

SURE = 2
"""How often a name stands alone in a text where it may have lost the blank before a short word."""


def names_alone(text: str) -> dict[str, int]:
    """How often each capitalised word of a text stands alone."""
    counts: dict[str, int] = {}
    for match in _ALONE.finditer(text):
        counts[match[0]] = counts.get(match[0], 0) + 1
    return counts


def breaks(text: str) -> Iterator[int]:
    """Where in a text a blank was lost between a name and a word or the number of an item, in order."""
    counts = names_alone(text)
    lettered = {match.end() for pattern in (_LETTERED, _YEAR, _SCORE) for match in pattern.finditer(text)}
    found = {match.start() + at for match in _SUSPECT.finditer(text) for at in _inside(match[0], counts)}
    outlets = {match.end() for match in _OUTLET.finditer(text)} if "detik" in text else set()
    numbers = {at for at in items(text) if at and not text[at - 1].isspace()}
    yield from sorted(lettered | found | outlets | numbers)


def _inside(token: str, counts: dict[str, int]) -> Iterator[int]:
    """Where a word falls apart."""
    known = _BEFORE_NAME.fullmatch(token)
    start = known.end("word") if known is not None and (token[0].islower() or is_word(known["word"])) else 0
    if start:
        yield start
    for end in [*(m.start() for m in _CAPITAL.finditer(token) if m.start() > start), len(token)]:
        part, last = token[start:end], end == len(token)
        cut = _behind_name(part, counts, last=last) if part[0].isupper() else 0
        if cut:
            yield start + cut
        if last:
            return
        if not cut and not _stands_before(part, token[end:], counts):
            continue
        yield end
        start = end


def _stands_before(part: str, behind: str, counts: dict[str, int]) -> bool:
    """Whether a part of a word is a word of its own before the name behind it."""
    if part[0].isupper():
        name = next((name for name in counts if behind.startswith(name)), "")
        return bool(name) and part.lower() in HEADS | COMMON
    return len(part) >= SHORTEST_WORD and is_word(part)


def _behind_name(part: str, counts: dict[str, int], *, last: bool) -> int:
    """Where in a word a name ends that the text also has alone, and a word begins; 0 where it is one word.

    Behind a name that the text has nowhere else only a long word is sure: "Wirawanmengatakan".
    """
    if counts.get(part, 0) >= SURE or is_word(part):
        return 0
    for cut in range(len(part) - 2, SHORTEST_NAME - 1, -1):
        name, word = part[:cut], part[cut:]
        sure = name in STATES or not last or counts.get(name, 0) >= SURE + (len(name) == SHORTEST_NAME)
        if (counts.get(name) or name in STATES) and _goes_on(word, sure=sure):
            return cut
    verb = _LONG_VERB.search(part, SHORTEST_NAME)
    if verb is not None and is_word(verb[0]):
        return verb.start()
    for cut in range(SHORTER_NAME, len(part) - SURE_WORD + 1):
        if part[cut:] in _LONG and (cut >= SHORTEST_NAME or len(part) - cut > SURE_WORD):
            return cut
    return 0


def _goes_on(word: str, *, sure: bool) -> bool:
    """Whether letters behind a name are a word that a clause goes on with."""
    if word in _LONG or (sure and word in _SHORT):
        return True
    return len(word) >= SHORTEST_VERB and looks_affixed(word)
