"""Tells whether a value joins two: "Solo dan Kudus", but not "Badan Meteorologi, Klimatologi, dan Geofisika"."""

import re
from functools import lru_cache

from klaim.language.id import lists, names, places, titles, verbs, words_numbers
from klaim.language.id.clauses import PREPOSITIONS

JOINING = frozenset("dan serta maupun".split())
"""Words one of which every value has that joins two."""

_JOINT = re.compile(r"(?<=\w),? (dan|serta|maupun) (?=\w)")
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_APART = frozenset('"“”‘’«»()0123456789°/:;')

_ONE_THING = (
    lists.BETWEEN | lists.TOGETHER | lists.PAIR | lists.MUTUAL | lists.COOPERATION | lists.VARIOUS | lists.SUCH
    | lists.OPENS_CLAUSE | lists.TITLES_OF_LAWS | PREPOSITIONS | frozenset({lists.BOTH, lists.AND})
    | frozenset("yang apakah bagaimana mengapa kenapa siapa sebagai tentang mengenai soal para kerja".split())
)  # fmt: skip
"""Words before a joining word that make what it joins one thing, or a part of one."""

FELLOWS = frozenset("kawan-kawan kawan rekan-rekan rekan-rekannya kawan-kawannya".split())
"""Words for others whom whoever is named before a joining word was with."""

_NO_MEMBERS = (
    lists.NO_MEMBERS
    | FELLOWS
    | frozenset("rekan keluarga keluarganya jajaran jajarannya staf stafnya timnya anak-anaknya sekitar".split())
)
"""What behind a joining word belongs to the thing before it."""

_BODIES = titles.ORGANISATIONS | titles.BODIES | titles.NAMED_AFTER | frozenset(
    """
    otorita perhimpunan himpunan gabungan ikatan forum aliansi koalisi gerakan serikat konfederasi perkumpulan paguyuban
    fakultas jurusan program prodi sekolah akademi politeknik museum taman festival hotel rumah toko restoran gedung
    divisi departemen deputi subdirektorat bagian seksi bidang unit kamar konferensi kongres forum piala turnamen
    kejuaraan undang-undang hari operasi proyek kampanye inspektorat sekretariat ditjen kemenko jaringan klinik
    kawasan area wilayah daerah dusun nagari jorong teluk laut selat danau samudra kepulauan blok komplek kompleks
    perumahan pasar stasiun terminal pelabuhan bandara pantai tanjung bukit lembah hutan sirkuit lapangan monumen
    patung tugu jembatan waduk bendungan markas ruang instalasi puncak pekan ekspor impor plt
    polrestabes polresta pemkab pemkot pemprov pemerintah kota
    """.split()
)  # fmt: skip
"""First words of names that may hold a joining word."""

_OF_TWO = frozenset(" ".join(name.lower().split()[-3::2]) for name in places.OF_TWO)
"""The words around the joining word that is part of a place's name."""

_PLACES = frozenset(name.split("_")[0] for name in places.COUNTRIES | places.REGIONS | places.MORE_REGIONS)
_LONGEST = 4
ROLE, TOPIC = "role", "topic"

_HEADS = titles.HEADS - titles.HONORIFICS - {name.lower() for name in names.NAME_LIKE}
_OPENING = _BODIES | _HEADS


_COUNTS = (
    lists.VARIOUS
    | frozenset(words_numbers.UNITS_OF_TEN)
    | frozenset(words_numbers.VAGUE_NUMBERS)
    | frozenset("sebanyak kedua ketiga keempat para semua seluruh sepuluh sebelas seratus seribu".split())
)


def counts(text: str) -> bool:
    """Tell whether a text begins with a number of things, which may be spread over two: "Tiga desa di … dan …"."""
    first = text.split(maxsplit=1)[0].lower() if text.strip() else ""
    return first in _COUNTS or first[:1].isdigit()


@lru_cache(maxsize=4096)
def joint(value: str, kind: str) -> tuple[int, int] | None:
    """Where the word stands that joins two values of a claim type; None where the value is one, or may be."""
    found = list(_JOINT.finditer(value))
    if len(found) != 1 or not _APART.isdisjoint(value):
        return None
    left, right = _WORD.findall(value[: found[0].start()]), _WORD.findall(value[found[0].end() :])
    if not left or not right or _is_one(left, right):
        return None
    joins = _offices(left, right) if kind == ROLE else _things(left, right, kind)
    return found[0].span(1) if joins else None


def _is_one(left: list[str], right: list[str]) -> bool:
    """Tell whether the words are known to join parts of one thing."""
    small = [word.lower() for word in left]
    pair = frozenset((small[-1], right[0].lower()))
    around = f"{small[-1]} {right[0].lower()}"
    return (
        not _ONE_THING.isdisjoint(small)
        or right[0].lower() in _NO_MEMBERS
        or right[0].endswith("nya")
        or pair in lists.FIXED_PAIRS
        or around in _OF_TWO
    )


def _offices(left: list[str], right: list[str]) -> bool:
    """Tell whether both sides begin with the head of an office, and the left one names no other: "Ikatan Hakim dan"."""
    small = [word.lower() for word in left]
    heads = [word in _HEADS for word in small]
    opening = heads.index(False) if False in heads else len(heads)
    return opening > 0 and True not in heads[opening:] and right[0].lower() in _HEADS


def _things(left: list[str], right: list[str], kind: str) -> bool:
    """Tell whether both sides are names, or both are nouns without a verb."""
    if left[0][0].isupper() != right[0][0].isupper():
        return False
    if not left[0][0].isupper():
        return left[-1].islower() and not any(verbs.looks_finite(word) for word in (*left, right[0]))
    named = all(word[0].isupper() for word in (*left, *right)) and max(len(left), len(right)) <= _LONGEST
    if kind == TOPIC or not named:
        return _is_known(left[0]) and _is_known(right[0])
    opens = right[0].lower() in _OPENING
    if left[0].lower() in _OPENING:
        return opens and not any(word.lower() in _OPENING for word in left[1:])
    return (opens or not _is_abstract(right[0])) and not _holds_more(left) and (not opens or _is_known(left[0]))


def _holds_more(names: list[str]) -> bool:
    """Tell whether the words may go on behind the joining word: "Kepala Biro Pemerintahan dan Otonomi Daerah"."""
    return any(word.lower() in _OPENING or _is_abstract(word) for word in names)


def _is_abstract(word: str) -> bool:
    return titles.ABSTRACT.match(word.lower()) is not None and word not in _PLACES


def _is_known(word: str) -> bool:
    """Tell whether a word is a known place or an abbreviation."""
    return word in _PLACES or (word.isupper() and len(word) > 1)
