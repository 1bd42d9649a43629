"""Meetings, talks and calls of two parties: how Indonesian news tells them, and the words that name them."""

import re

MET = {
    "bertemu": "pertemuan",
    "menemui": "pertemuan",
    "menjamu": "pertemuan",
    "berunding": "perundingan",
    "berdialog": "dialog",
    "bernegosiasi": "negosiasi",
    "menelepon": "percakapan telepon",
}
"""Verbs by which two parties meet or talk, and the noun for what they do."""

RECEIVING, OFFERED, MEETING = "menerima", frozenset("kunjungan audiensi".split()), "pertemuan"
"""The verb and nouns of receiving a guest, and the noun for that."""

TALKED = frozenset("berbicara berbincang berkomunikasi berdiskusi bercakap-cakap".split())
PHONE, CALL, TALK = "telepon", "percakapan telepon", "pembicaraan"
"""Verbs of talking, the word that says that it was by phone, and the nouns for a call and for any other talk."""

HOLDING = frozenset("melakukan menggelar mengadakan melangsungkan menjalani melaksanakan".split())
NOUNS = frozenset("pertemuan perundingan pembicaraan percakapan perbincangan dialog negosiasi".split())
LINES = frozenset("sambungan panggilan saluran komunikasi telepon".split())
"""Verbs of holding a meeting, the nouns that name one, and nouns that name a call where a phone is told."""

MODIFIERS = frozenset(
    "telepon bilateral tertutup langsung resmi khusus singkat empat mata kenegaraan kehormatan kerja".split()
)
"""Words that tell more of a meeting or visit."""

ALONG = frozenset("didampingi bersama ditemani beserta".split())
"""Words before somebody who only goes along with a party."""

SIDES = frozenset("delegasi pejabat utusan perwakilan pemerintah pihak pimpinan".split())
"""Nouns for those who meet on behalf of the name behind."""

BY = frozenset("melalui lewat via".split())
"""Prepositions of the means by which two talk."""

WITH, FROM = "dengan", "dari"
"""The prepositions before the other party of a meeting and before who calls."""


def between(noun: str, one: str, other: str) -> str:
    """A meeting of two parties."""
    return f"{noun} {one} {WITH} {other}"


def without(label: str, party: str) -> str:
    """A meeting or call told of one of its parties: with the other one."""
    one, other = parties_of(label) or ("", "")
    named = {one: other, other: one}.get(party, "")
    return f"{label.removesuffix(f'{one} {WITH} {other}')}{WITH} {named}" if named else label


BOTH_PARTIES = re.compile(
    r"\b[Kk]edua(?:nya\b| (?P<office>menteri|menlu|menhan|presiden|pemimpin|kepala negara|kepala pemerintahan|tokoh|"
    r"pejabat|ketua umum)\b(?: (?:tersebut|itu))?)"
)
"""Words for the two who met or talked, those with an office for people only."""

_NAMED = re.compile(rf"(?:{'|'.join(sorted(NOUNS))})(?: {PHONE})? ")


def parties_of(label: str) -> tuple[str, ...]:
    """The two parties of a meeting or call that `between` named; none of anything else that is held."""
    noun = _NAMED.match(label)
    one, joint, other = label[noun.end() :].partition(f" {WITH} ") if noun else ("", "", "")
    return (one, other) if joint else ()
