"""Offices that tell by themselves neither of which state nor of which police unit they are."""

import re

from klaim.language.id.places import MORE_REGIONS, PATTERN, REGIONS

_REGIONS = "|".join(sorted(name.replace("_", " ") for name in REGIONS | MORE_REGIONS))

_AT_HOME = "Prabowo|Gibran|Jokowi|Joko Widodo|Yudhoyono|Megawati"
AT_HOME = re.compile(rf"\b(?:Indonesia|{_AT_HOME}|RI|WNI|KBRI|Tanah Air|Polri|TNI|Rp|{_REGIONS})\b")
"""What shows that a text is about the readers' own country too; so do its heads of state."""

OF_STATE = re.compile(
    r"(?:(?:mantan|eks) )?(?:(?:Wakil )?(?:Presiden|Perdana Menteri|PM)|Kanselir|Raja|Ratu|Putra Mahkota|Ibu Negara|"
    r"(?:Wakil )?Menteri(?: [A-Z]\w+| dan){1,5}|Menlu|Menhan|Menkeu|Mendag|Menkes)"
)
"""Offices of a state without its name."""

HEADS_OF_STATE = re.compile(r"(?:(?:mantan|eks) )?(?:Wakil )?(?:Presiden|Perdana Menteri|PM)|Kanselir|Raja|Ratu")
"""Of those the ones that say nothing without it."""

OF_POLICE = re.compile(r"Wakapolres|Ka(?:sat|bag|si)(?: ?[A-Z][a-z]+| ?[a-z]+)?(?: Operasi| dan [A-Z]\w+)?")
"""Offices in a police unit without the unit's name."""

POLICE = re.compile(r"\bPolres(?:ta|tabes)?(?: (?:Kota|Metro|[A-Z][a-z]+)){1,3}")
"""The units that have such offices."""

_LED = "".join(rf"(?<!\b{word})" for word in "di ke dari dengan terhadap antara".split())
STATED = re.compile(rf"\b[A-Za-z]\w*{_LED} (?P<state>{PATTERN.pattern})(?=[^.]*$)")
"""A state that tells whose somebody or something is, in the same sentence: "kontingen China yang dipimpin …"."""

LEADING = frozenset(
    """
    head chief director manager president vp svp evp avp founder co-founder owner officer lead public marketing brand
    communication communications spokesperson ceo coo cfo cto cmo ketua kepala direktur manajer sekretaris pendiri
    pemilik pengurus koordinator pimpinan humas presiden juru jubir kapten pelatih
    """.split()
)
"""Words of offices whose holders lead a body or speak for it."""

NO_NAME = LEADING | frozenset("of and group corporate sales product general senior business dan umum".split())
"""Words of an office with which no body's name begins."""
