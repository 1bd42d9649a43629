"""What somebody drives, owns, leads or made, told before their name: "truk yang dikemudikan Budi", "KKB pimpinan B"."""

from klaim.language.id.alternatives import Needing, any_case, begun

_VEHICLES = """
    mobil truk bus motor minibus sedan pikap perahu kapal pesawat helikopter taksi angkot tronton ambulans becak sepeda
    skutik speedboat
    """.split()
_PROPERTY = """
    gudang rumah toko warung kios peternakan sapi kerbau kambing kuda ruko bengkel
    """.split()
_FIRMS = "lahan tanah kebun perusahaan akun usaha pabrik hotel restoran kafe salon apotek vila tambak sawah".split()
_WORKS = "film serial novel buku lagu drama sinetron album puisi lukisan".split()
_GROUPS = """
    tim klub partai kelompok organisasi kabinet skuad milisi geng faksi koalisi yayasan lembaga perusahaan grup
    """.split()

_WORD = r"(?: (?:[A-Z0-9][\w/-]*(?:\.\d+)*|[a-z]{2,}))"
_NAME = r"(?P<name>[A-Z]{1,4}\b(?! [A-Z])|[A-Z][\w’'-]+(?: (?:bin |binti |ten |van |de )?[A-Z][\w.’'-]*\w){0,4})"


def _told(heads: list[str], by: str, *, more: str) -> Needing:
    """A thing by one of some nouns, or by its name, whose it is by one of some words, and the name of who that is."""
    noun = begun(any_case(*heads), behind=r"[\w-]")
    return Needing(by.split("|"), rf"(?P<thing>(?:{noun}){_WORD}{more}?),?(?: yang)? (?P<by>{by})(?: oleh)? {_NAME}")


TOLD = (
    _told([*_VEHICLES], "dikemudikan|dikendarai|disopiri|dinakhodai", more="{0,7}"),
    _told([*_VEHICLES, *_PROPERTY], "milik", more="{0,5}"),
    _told(_FIRMS, "milik", more="{1,5}"),
    _told(_WORKS, "disutradarai|ditulis|diproduseri|karya", more="{1,7}"),
    _told(_GROUPS, "dipimpin|diketuai|dilatih|asuhan|pimpinan", more="{1,5}"),
    Needing(("pimpinan", "asuhan"), rf"(?P<thing>\b[A-Z]{{3,6}}\b) (?P<by>pimpinan|asuhan) {_NAME}"),
)
"""A thing, whose it is, and the name of who that is."""

_NOUNS = {
    "dikemudikan": "pengemudi", "dikendarai": "pengendara", "disopiri": "sopir", "dinakhodai": "nakhoda",
    "milik": "pemilik", "disutradarai": "sutradara", "ditulis": "penulis", "diproduseri": "produser",
    "dipimpin": "pemimpin", "diketuai": "ketua", "dilatih": "pelatih", "asuhan": "pelatih",
    "pimpinan": "pimpinan",
}  # fmt: skip

_MAKERS = {
    **dict.fromkeys("novel buku puisi".split(), "penulis"), **dict.fromkeys("lagu album".split(), "pencipta"),
    "lukisan": "pelukis",
}  # fmt: skip
"""Who made a work of some kind; of a film or serial it is left open as what."""

LISTED = (" dan ", " dkk", ", dan ")
"""What shows a name to be only one of several."""


def holder(thing: str, between: str) -> str:
    """Who somebody is to a thing, by the words between it and their name: "pengemudi truk"."""
    made = _MAKERS.get(thing.split()[0].lower(), "pembuat")
    by = next((noun for word, noun in _NOUNS.items() if word in between.split()), made)
    return f"{by} {thing[0].lower() + thing[1:] if thing.split()[0].istitle() else thing}"
