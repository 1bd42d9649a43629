"""The active form of a verb that somebody uses of themselves without its prefix: "saya ucapkan", "mengucapkan"."""

from functools import cache

from simplemma import is_known

from klaim.language.id.clauses import EXISTENTIALS
from klaim.language.id.verbs import ROOTS, is_bare, is_clipped, looks_affixed, looks_finite

_KEPT = ("pr", "tr", "kr", "st", "sp", "sk", "kl", "pl", "kh", "sy", "kaji")
"""Beginnings of words that keep their first letter behind the prefix."""

_PREFIXES = {"aeiough": "meng", "bfv": "mem", "cdjz": "men", "lmnrwy": "me"}
"""The prefix by the first letter, where both stay."""

_DROPPED = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}
"""First letters that the prefix takes the place of."""

_WHOLE = {"k": "meng", "p": "mem", "t": "men", "s": "men"}
"""The prefix of those before the beginnings that keep the letter."""

_OWN_FORMS = {
    "harap": "berharap", "minta": "meminta", "imbau": "mengimbau", "himbau": "mengimbau", "butuh": "membutuhkan",
    "cek": "mengecek",
    "terapkan": "menerapkan", "terbitkan": "menerbitkan", "terjunkan": "menerjunkan", "tertibkan": "menertibkan",
}  # fmt: skip
"""Verbs whose active form is another, or one that no word list has."""

_NO_DEEDS = EXISTENTIALS | frozenset(
    """
    makan minum main jalan nanti terus lewat salah sama lebih kurang banyak rasa kira pikir sendiri alam dalam bilang
    fokus atas tentang kuat jauh kena rapat masyarakat tahun kali apa lapis tuju tanda takut hasil dekat kuasa budaya
    hangat rugi tempat tinggi lintas langkah pendek kecil balik malu keliling gabung tetapi surat selaku tipis kabur
    pindah nurut hijau
    """.split()
)
"""Words that stand behind a pronoun as they are."""

_NO_STEMS = ROOTS - {"jadi"} | _NO_DEEDS | frozenset("soal kata kelas banjir nilai usai lalu tahu lepas".split())
"""Further ones that elsewhere tell no deed by themselves or are a verb as they are."""


@cache
def active(verb: str) -> str:
    """A verb with the active prefix, as it is where it is none without one.

    It is one where its form with the prefix is a word, and it is no whole verb by itself: "imbau", not "datang".
    """
    if verb in _OWN_FORMS:
        return _OWN_FORMS[verb]
    if verb in _NO_DEEDS or verb.endswith("nya") or looks_affixed(verb):
        return verb
    told = _prefixed(verb)
    whole = looks_finite(verb) and not is_bare(verb)
    return told if is_clipped(verb) or (not whole and is_known(told, lang="id")) else verb


def is_rooted(verb: str) -> bool:
    """Whether a verb without its prefix looks like one with another: "terapkan"."""
    return verb in _OWN_FORMS and verb.startswith("ter")


AIMING = frozenset("targetkan harapkan proyeksikan perkirakan rencanakan upayakan".split())
"""Verbs without their prefix that take a deed: "kami targetkan tumbuh 15 persen"."""


@cache
def is_stem(word: str) -> bool:
    """Whether a word without a prefix is the stem of an active verb, as headlines have it: "gempa guncang Garut"."""
    return word.isalpha() and word not in _NO_STEMS and is_known(_prefixed(word), lang="id")


def _prefixed(verb: str) -> str:
    first = verb[:1]
    if verb.startswith(("ny", "ng")):
        return f"me{verb}"
    if first in _DROPPED:
        return _WHOLE[first] + verb if verb.startswith(_KEPT) else _DROPPED[first] + verb[1:]
    return next((prefix for letters, prefix in _PREFIXES.items() if first in letters), "") + verb


_NASAL = {"meny": ("s",), "meng": ("", "k"), "mem": ("p", ""), "men": ("t", ""), "me": ("",)}
"""The active prefixes, and the first letters that each may have taken the place of, the likelier one first."""

_OF_ONE_SYLLABLE = "menge"
_SHORTEST = 3
_VOWELS = tuple("aiueo")


@cache
def passive_of(verb: str) -> str:
    """The passive form of an active verb, empty where it is none: "menggelar", "digelar"."""
    short = verb.removeprefix(_OF_ONE_SYLLABLE)
    if len(short) == _SHORTEST and short != verb and is_known(short, lang="id"):
        return f"di{short}"
    prefix = next((prefix for prefix in _NASAL if verb.startswith(prefix)), "")
    stem = verb.removeprefix(prefix)
    if not prefix or len(stem) < _SHORTEST:
        return ""
    swallowed = stem.startswith(_VOWELS) and prefix != "me"
    stems = [letter + stem for letter in (_NASAL[prefix] if swallowed else ("",))]
    stems += [verb.removeprefix("me")] if swallowed else []
    told = [one for one in stems if is_known(f"di{one}", lang="id")]
    based = [one for one in stems if is_known(one.removesuffix("kan").removesuffix("i"), lang="id")]
    return f"di{(told or based or stems)[0]}"
