"""Words around a noun that show it to tell of no one thing that a text could come back to."""

from klaim.language.id import called, kinds, people, phrases, titles

BEFORE_ANY = frozenset("berbagai beragam aneka termasuk khususnya terutama sekadar sekedar".split())
"""Words right before a noun that make it any of its kind."""

OF_ALL = titles.FORMER | frozenset(
    """pengembang perusahaan produsen operator industri komunitas asosiasi organisasi lembaga pelaku pecinta""".split()
)
"""Nouns for those who have to do with all things of a kind, and words for what somebody was: "pengembang gim"."""

HAVING_TO_DO = (
    OF_ALL
    | called.EVENTS
    | titles.HEADS
    | titles.PEOPLE
    | titles.PROFESSIONS
    | people.PERSONS
    | frozenset("lokasi lingkungan pusat pasar".split())
)
"""Nouns for people, events and places, which have to do with any thing that has no name."""

WITH_NAMES = kinds.NAMED_KINDS.difference(["kegiatan", "acara"]) | frozenset(
    "perusahaan maskapai produsen bank klub earbuds skuter konsol lagu novel buku album".split()
)
"""Nouns for products, works, events and bodies, which have names."""

LISTING = phrases.JOINERS | {","}
"""What stands between the members of a list."""

NAMING = frozenset("yakni yaitu bernama berjudul bertajuk".split())
"""What stands between what a thing is and its name."""

ORDINALS = frozenset("pertama kedua ketiga keempat kelima keenam ketujuh terakhir".split())
"""Words that open an item of a list: "Kedua, …"."""

ITSELF = "sendiri"
