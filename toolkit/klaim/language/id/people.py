"""How a text brings in somebody whom no office names: by what they are, or by what they say."""

import re

PERSONS = frozenset("pria wanita perempuan lelaki pemuda bocah remaja".split())
"""Nouns for one person, whom a pointing word makes the one spoken of before."""

SAID_BY = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|ungkap|jelas|cerita|imbuh|lanjut|tambah) (?P<name>[A-Z][a-z]{2,})\b(?! [A-Z(])"
)
"""A single name behind a cue of speech."""

OF_GROUP = re.compile(
    r"\b(?:PT|CV|perusahaan|kelompok|grup|milisi|pemerintah|raksasa|pihak|tim|klub|merek|brand|media|kota|di|ke|dari) "
    r"(?P<name>[A-Z][a-z]{2,})\b"
)
"""A noun for a group, firm or place right before a name: "kelompok Hamas", "di Seoul"."""

EPITHET = re.compile(
    r"\b(?P<head>[Pp]ria|[Ww]anita|[Pp]erempuan|[Ll]elaki|[Pp]emuda|[Bb]ocah|[Rr]emaja|[Pp]oliti(?:si|kus)|[Pp]ebalap|[Pp]embalap|[Rr]ider|"
    r"[Pp]emain|[Pp]enyerang|[Gg]elandang|[Kk]iper|[Bb]ek|[Ss]triker|[Bb]omber|[Pp]elatih|[Jj]uru taktik|"
    r"[Pp]etenis|[Pp]ebulutangkis|[Aa]ktor|[Aa]ktris|[Aa]rtis|[Pp]enyanyi|[Pp]resenter|[Ss]elebgram|[Pp]engusaha|[Ee]konom|[Jj]enderal|[Ll]egislator|[Ss]enator|"
    r"[Aa]tlet|[Pp]evoli|[Mm]odel|[Ww]inger|[Mm]usisi|[Kk]omedian|[Mm]egabintang|[Kk]akek|[Nn]enek)"
    r"(?P<more>(?: (?!yang\b|di\b|dan\b|untuk\b|dengan\b|dari\b)[\w()-]+){0,6}?) (?:itu|tersebut|ini)\b"
)
"""A noun for a person that points back: "pria kelahiran Solo itu"."""

AGED = re.compile(r"\b[\w-]+(?: [\w-]+){0,4}? (?P<age>\d\d) tahun (?:itu|tersebut|ini)\b")
"""The end of such a noun that tells an age: "pebalap berusia 30 tahun itu"."""

BOTH_PERSONAL = frozenset(["keduanya"])
"""Pronouns for exactly two."""

SOMEBODY = re.compile(r"\b(?:seorang|sang|para|dua|tiga|sejumlah|beberapa) (\w+)", re.IGNORECASE)
"""How a text brings in somebody it does not name."""
