"""Nouns and verbs of how one party stands to another."""

NOUNS = frozenset(
    """
    sekutu mitra musuh lawan rival tetangga bagian sahabat kerabat pesaing pendukung cabang
    """.split()
)
"""Nouns of how one party stands to another; whose member or child somebody is, is a role."""

VERBS = frozenset(
    "terkait bersekutu berafiliasi terafiliasi bermusuhan berseteru berselisih berkaitan berkonflik bermitra".split()
)

TIED = frozenset("terkait berkaitan".split())
"""Those of them behind which a thing without a name is told: "terkait dengan kasus suap"."""

FIRMS = frozenset((whose, "usaha") for whose in ("anak", "induk", "unit")) | {("anak", "perusahaan")}
"""Nouns of what one firm is to another."""
