"""How a text brings in somebody whom no office names: by what they are, or by what they say."""

import re
from functools import cache

PERSONS = frozenset("pria wanita perempuan lelaki pemuda bocah remaja".split())
"""Nouns for one person, whom a pointing word makes the one spoken of before."""

SAID_BY = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|ungkap|jelas|cerita|imbuh|lanjut|tambah) (?P<name>[A-Z][a-z]{2,})\b(?! [A-Z(])"
)
"""A single name behind a cue of speech."""


@cache
def group_before(name: str) -> re.Pattern[str]:
    """A noun for a group or firm right before a name: "kelompok Hamas", "perusahaan Huawei"."""
    groups = "PT|CV|perusahaan|kelompok|grup|milisi|pemerintah|raksasa|pihak|tim|klub|merek|brand|media|kota|di|ke|dari"
    return re.compile(rf"\b(?:{groups}) {re.escape(name)}\b")
