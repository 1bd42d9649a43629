"""Bodies that are found: how an opening tells of one, and what it is called from there on."""

import re

_BODY = r"(?:mayat|jasad|jenazah|kerangka manusia)"
FINDING = (
    re.compile(rf"\b[Pp]enemuan (?:sesosok |sebuah )?(?P<body>{_BODY}(?: (?!yang |di )[a-z]+){{0,3}})(?= di )"),
    re.compile(
        rf"\b(?P<body>(?i:{_BODY})(?: (?!yang |di )[a-z]+){{0,4}}?) (?:yang )?ditemukan\b"
        r"(?: (?!di )[\w-]+){0,6}(?= di )"
    ),
)
"""What an opening tells of somebody nobody names who was found dead, before the place."""

BODIES = frozenset("mayat jasad jenazah korban".split())
"""Nouns for whoever was found."""

UNTOLD = frozenset("tanpa identitas tak tidak dikenal misterius malang tersebut itu ini seorang wanita pria".split())
"""Words behind such a noun that tell no more of them."""

ANY_BODY = frozenset("sesosok seorang sebuah dua tiga para kedua identitas".split())
"""Words before such a noun that make it another one, or the first telling of it."""


def finding_of(body: str) -> str:
    """That a body was found, as an event."""
    return f"penemuan {body}"


def found(body: str, finding: str) -> str:
    """A body by where it was found."""
    return finding.replace(finding_of(body), f"{body} yang ditemukan", 1)
