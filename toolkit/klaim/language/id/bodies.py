"""Which body an office speaks for: whom its holder means by "kami"."""

import itertools
import re

from klaim.language.id import body_heads, places, selves
from klaim.language.id.body_heads import GOVERNMENTS, MINISTRIES, OFFICERS, POLICE, THE_POLICE, UNIONS
from klaim.language.id.firms import COMPANIES
from klaim.language.id.further_offices import FIRM_HEADS
from klaim.language.id.titles import BODIES as TITLED
from klaim.language.id.titles import FORMER, HEADS, ORGANISATIONS, PARTS, PEOPLE, RANKS, is_word

REGIONS = {"kabupaten": "Pemkab", "kota": "Pemkot", "provinsi": "Pemprov"}
"""The governments of regions by the kind of region."""

KINDS = frozenset("dinas kementerian badan kejaksaan komisi bawaslu balai kantor otoritas".split())
"""Kinds of body whose noun alone can mean the one that a text names."""

GOVERNING = frozenset("pemerintah pemda".split())
ASKED_OF = PEOPLE | GOVERNING | {"masyarakat", "publik"}
"""Whom one asks for something, which must be told."""

SIDES = frozenset("pihak oleh".split())
"""What may stand right before such a noun."""

STATESMEN = ("presiden", "perdana menteri", "menteri", "menlu", "menhan", "kanselir", "raja", "pemimpin")

NAMED = (
    "Polres", "Polda", "Polsek", "Polri", "Kemen", "Timnas", "Pemkab", "Pemkot", "Pemprov", "Satlantas",
    "Kodim", "Otorita", "Satuan Tugas", "Satuan Pelayanan", "Komnas", "Bareskrim", "Korlantas", "Kejari", "Kejati",
    "Kejagung", "Kesbangpol", "Puskesmas", "Sudin", "Satpol",
)  # fmt: skip
"""How the names of bodies begin that are no plain capitals."""

NO_BODIES = frozenset("HAM UMKM SDM ASN PNS PPA UKM CEO COO CFO CTO WNI TKI SMA SMP SMK".split())
"""Abbreviations of what an office is about rather than of a body."""

SHORT = frozenset("BI MA MK KY BP".split())
"""Abbreviations of bodies in two letters."""

NO_BODY = FORMER | frozenset(
    "anggota saksi korban tersangka terdakwa pengamat pakar warga politikus politisi pengacara advokat".split()
)
"""First words of offices whose holders speak for themselves."""

DEPUTIES = frozenset("wakil pj plh plt penjabat pelaksana".split())
"""Words before an office whose holder stands in for another."""

BOARDS = frozenset("komisioner direksi pengurus pimpinan pembina pengawas".split())
"""Words behind "dewan" that make it a part of the body named next."""

PROVINCES = frozenset(["DKI", "DIY", "NTT", "NTB", "DI", "D.I."])
"""Abbreviations that begin the name of a province."""

TRAINERS = frozenset("pelatih kapten manajer kiper bek striker gelandang penyerang pemain".split())
"""Offices that with the name of a state are of its national team."""

JOINING_OFFICES = frozenset(["sekaligus"])

COUNTRY = frozenset(["RI", "Indonesia"])
HOME = "Indonesia"

SERVING_HOME = (
    "Kementerian", "Kemen", "Pemprov", "Pemkab", "Pemkot", "Polri", "Polda", "Polres", "DPR", "MPR", "DPD", "TNI",
    "Bank Indonesia",
)  # fmt: skip
"""How the names of bodies begin that are known to serve the country."""

WITHIN = frozenset("biro direktorat departemen pusat perusahaan organisasi subdit subdirektorat".split())
"""First words of what is only a part of the body that an office names behind it."""

FIELD = "Bidang"
"""Behind a body the word before what of it somebody leads."""


def includes_all(body: str) -> bool:
    """Whether a speaker of a body means it by "kita" in any place: a team or a state."""
    return body.startswith(("Timnas", "Tim ")) or body in places.STATES


def called(noun: str, body: str, state: str) -> str:
    """What somebody of a body and state means by a noun and "kami" or "kita"; empty where that stays open.

    "Perusahaan kami" is the firm, "tim nasional kita" the team, "provinsi kita" the province, "presiden kita" the
    state's.
    """
    first, _, rest = body.partition(" ")
    if noun == selves.CLIENT and first == body_heads.SIDE:
        return rest
    if noun in selves.NATIONS:
        return state
    if noun in selves.OF_NATION and noun != selves.GOVERNMENT:
        return f"{noun} {state}" if state else ""
    if noun in selves.TEAMS:
        return body if includes_all(body) and body not in places.STATES else ""
    if REGIONS.get(noun) == first:
        return f"{noun.title()} {rest}"
    same = first.lower() == noun or (noun == selves.GOVERNMENT and first in REGIONS.values())
    return body if body and (same or noun in selves.BODIES) else ""


def home_of(body: str) -> str:
    """The state of a body that is known to be one of Indonesia's; empty for any other."""
    return HOME if body.startswith(SERVING_HOME) else ""


def is_body(speaker: str) -> bool:
    """Whether who speaks is a body or state, so that it is itself what it means by "kami"."""
    first, *others = speaker.split()
    named = first[0].isupper() and first.lower() in _BODIES
    acting = first.lower() in _ACTING and bool(others) and others[-1][0].isupper()
    return named or acting or speaker.startswith(NAMED) or speaker in places.STATES


_SPOKESMAN = re.compile(r"(?i:(?:seorang )?(?:juru bicara|jubir|manajemen|perwakilan)) (?P<body>[A-Z]\w.*)")


def spoken_for(speaker: str) -> str:
    """The body of who speaks by an office alone: "juru bicara Meta", "Presiden Iran", "Kapolres Tegal"; else empty."""
    found = _SPOKESMAN.fullmatch(speaker)
    words = speaker.split()
    return found["body"] if found else _state(words) or (_of_head(words) if words[-1] in places.NAMES else "")


def state_of(speaker: str) -> str:
    """The state that who speaks is, or that they belong to by name: "militer Israel"; empty where there is none."""
    name = places.state_at_end(speaker)
    own = name == speaker or speaker.split()[0].lower() in _ACTING | ORGANISATIONS | TITLED
    return name if own else state_served(speaker)


def state_served(office: str) -> str:
    """The state that the holder of an office speaks for: "Menteri Luar Negeri AS"."""
    lower = office.lower()
    served = lower.startswith((*STATESMEN, "wakil presiden", "duta besar", "juru bicara", "menko", "panglima"))
    return places.state_at_end(office) if served else ""


_NUMBERED = re.compile(r"((?:[Dd]irektur|[Dd]ekan|[Rr]ektor|[Aa]sisten)(?: [A-Z][a-z]+)?) [IVX]+(?= [A-Z])")
"""A head and its field before the number of one of several: "Direktur Operasi III"."""


def body_of(office: str) -> str:
    """The body that an office is of, empty where it names none: "Kapolres Bogor" is of "Polres Bogor"."""
    if (found := body_heads.LAWYER.fullmatch(office)) is not None:
        return f"{body_heads.SIDE} {found['client']}"
    office = _NUMBERED.sub(r"\1", office)
    words = [w for w in office.partition(" untuk ")[0].split() if w.lower().strip(".") not in RANKS]
    if not words or words[0].lower() in NO_BODY:
        return ""
    plain = words
    while len(plain) > 1 and plain[0].lower() in DEPUTIES:
        plain = plain[1:]
    for at, word in enumerate(plain):
        if word in JOINING_OFFICES:
            return body_of(" ".join(plain[:at])) or body_of(" ".join(plain[at + 1 :]))
    state = _state(plain)
    body = state or _of_head(plain) or _named(plain) or _directorate(office) or _firm(plain)
    first = plain[0].lower()
    of_police = first in OFFICERS or POLICE.get(first, "").startswith("Pol")
    return body or (THE_POLICE if of_police else "")


_DIRECTOR = re.compile(r"(?i:direktur jenderal|dirjen) (?P<field>[A-Z]\w.*)")


def _directorate(office: str) -> str:
    """The directorate general whose head names nothing above it: "Direktur Jenderal Pajak"."""
    found = _DIRECTOR.fullmatch(office)
    return f"Direktorat Jenderal {found['field']}" if found else ""


def _state(words: list[str]) -> str:
    """The foreign state that a statesman speaks for."""
    lower = " ".join(words).lower()
    name = places.state_at_end(lower)
    foreign = name and name not in COUNTRY and lower.startswith(STATESMEN)
    return places.ABBREVIATIONS.get(name, name) if foreign else ""


def _of_head(words: list[str]) -> str:
    lower = [w.lower() for w in words]
    if lower[0] in ("menteri", "menko", "wamen") and len(words) > 1:
        return _ministry(lower[0], [w for w in words[1:] if w not in COUNTRY and w != "Republik"])
    if lower[0] in MINISTRIES:
        return f"Kementerian {MINISTRIES[lower[0]]}"
    if lower[:2] == ["sekretaris", "daerah"] and len(words) > 3 and lower[2] in REGIONS:
        return " ".join([REGIONS[lower[2]], *words[3:]])
    for size in (2, 1):
        head, rest = " ".join(lower[:size]), " ".join(words[size:])
        body = GOVERNMENTS.get(head) or POLICE.get(head)
        if head in GOVERNMENTS and rest and _is_body(rest):
            return rest
        if body and (rest or head == "kapolri"):
            return f"{body} {rest}".strip()
    return ""


def _ministry(minister: str, field: list[str]) -> str:
    """The ministry of a field: "Menko Perekonomian" leads the "Kementerian Koordinator Bidang Perekonomian"."""
    if minister == "menko":
        return " ".join(["Kementerian Koordinator", *([FIELD] if field[:1] != [FIELD] else []), *field])
    if field[:1] == ["Sekretaris"]:
        field = ["Sekretariat", *field[1:]]
    return " ".join(["Kementerian", *field])


def _is_body(name: str) -> bool:
    """Whether what somebody governs is a body rather than a place: "Bank Indonesia", "BI"."""
    first = name.split()[0]
    return first.lower() in {"bank", "akademi", "lembaga", "lemhannas"} or (first.isupper() and first not in PROVINCES)


def _named(words: list[str]) -> str:
    """The body's own name inside an office, that of the whole behind its part: "Kepala Biro Humas Kemenkes"."""
    found = _first_named(words)
    if found and " dan " in f" {' '.join(words).partition(found)[0]}" and _is_short(words[-1]):
        return words[-1]
    first, _, rest = found.partition(" ")
    if first.lower() in WITHIN and rest and (whole := _first_named(["", *rest.split()])):
        return whole
    body, _, field = found.partition(f" {FIELD} ")
    return body if field and not found.startswith("Kemen") else found


def _is_short(word: str) -> bool:
    """Whether a word is the abbreviation of a body."""
    return word.isupper() and word not in NO_BODIES and (2 < len(word) < 9 or word in SHORT) and word.isalpha()


def _first_named(words: list[str]) -> str:
    """What begins with the first word that names a body: "Direktur Gempa Bumi BMKG" is of "BMKG"."""
    for at, word in enumerate(words[1:], 1):
        capitals = _is_short(word)
        known = word[0].isupper() and word.lower() in ORGANISATIONS | UNIONS and word.lower() not in _NO_BODIES
        if word == "Sekolah" and at + 1 < len(words) and words[at + 1].isupper():
            return " ".join(words[at + 1 :])
        if word in body_heads.SCHOOLS and words[at - 1].lower() in body_heads.OF_SCHOOL and words[at + 1 : at + 2]:
            return " ".join(words[at:])
        if word == "Dewan" and at + 1 < len(words) and words[at + 1].lower() in BOARDS | {"dpr", "dprd", "dpd"}:
            known = False
        if " ".join(words[at:]).startswith(NAMED) or capitals or known:
            first = at
            while known and first > 1 and not _is_plain(words[first - 1]):
                first -= 1
            return " ".join(words[first:])
    return ""


def _is_plain(word: str) -> bool:
    """Whether a word before that of a body is of the office rather than of the body's name: "Direktur Utama (Bank)"."""
    return not word.istitle() or word.lower() in HEADS | PARTS or is_word(word.lower())


_ACTING = frozenset("militer tentara pasukan pemerintah otoritas kepolisian kelompok pihak kejaksaan".split())
"""Common nouns that with a name behind them are bodies."""

_NO_BODIES = frozenset(
    """
    kabupaten kota provinsi kecamatan desa kelurahan pulau gunung pantai selat sungai jalan republik media world
    racing motor team united fc group grup holding kabinet capital inc corp corporation ltd company international
    """.split()
)
"""Words of organisations' names that none begins with."""

_BODIES = ORGANISATIONS | TITLED - _NO_BODIES

_LEADING_FIRMS = FIRM_HEADS - frozenset("anggota menteri menko analis pebalap kepala ketua".split())
"""Offices of those who lead a firm or speak for it."""


def firm_of(office: str) -> str:
    """The firm, or union of them, that an office leads; empty where it leads none."""
    words = office.split()
    if not words or words[0].lower() not in _LEADING_FIRMS:
        return ""
    return _firm(words) or _first_named(words)


def _firm(words: list[str]) -> str:
    """The firm that its director speaks for: the capitals behind the words of an Indonesian office."""
    if "of" in words or words[0].lower() not in _LEADING_FIRMS:
        return ""
    rest = list(itertools.dropwhile(lambda w: w.lower() in PARTS - COMPANIES | HEADS or w == "&", words[1:]))
    if words[0].lower() in TRAINERS and " ".join(rest) in places.STATES:
        return f"Timnas {' '.join(rest)}"
    if words[1:2] == ["tim"]:
        rest = words[1:2] + rest
    return " ".join(rest) if all(w[0].isupper() for w in rest[rest[:1] == ["tim"] :]) else ""
