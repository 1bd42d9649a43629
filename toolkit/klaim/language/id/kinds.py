"""Kinds of things, parts of places and groups of people before the names of their members."""

import re

from klaim.language.id.alternatives import Needing, any_case, any_of, begun
from klaim.language.id.places import STATES
from klaim.language.id.titles import SEVERAL

_KINDS_OF_THINGS = (
    "maskapai penerbangan", "maskapai", "kapal pesiar", "kapal tanker", "kapal induk", "kapal kargo",
    "kantor berita resmi", "kantor berita", "surat kabar", "bank sentral", "stasiun televisi", "kapal feri",
    "majalah", "perusahaan rintisan", "perusahaan rokok",
    "perusahaan asuransi", "perusahaan kosmetik", "perusahaan keamanan siber", "perusahaan konsultan",
    "raksasa teknologi", "produsen mobil listrik", "produsen chip", "produsen ponsel",
    "platform media sosial", "aplikasi pesan", "lembaga survei", "grup musik", "grup band",
    "kelompok bersenjata", "kelompok militan", "kelompok HAM", "kelompok pemberontak", "kelompok separatis",
    "kelompok advokasi", "kelompok hak asasi manusia", "kelompok perlawanan",
    "situs berita", "stasiun TV", "stasiun tv", "klub sepak bola",
    "bank investasi", "jaringan hotel", "toko ritel",
)  # fmt: skip

_THING = r"(?:[A-Z][A-Za-z’'.-]*[A-Za-z]|[A-Z])"
_OWNED_BY_STATE = ("BUMN(?= PT [A-Z])", "BUMD(?= PT [A-Z])")
KIND_THEN_NAME = re.compile(
    rf"(?P<kind>{begun([*any_case(*_KINDS_OF_THINGS), *_OWNED_BY_STATE])}) (?P<name>{_THING}(?: {_THING}){{0,4}})"
)
"""A kind of thing and the name of one."""

_JOINED = r"[\w-]"
_SORTS_OF_BODIES = (
    "perusahaan", "produsen", "organisasi", "lembaga", "firma", "emiten", "pengembang", "operator", "penyedia",
    "asosiasi", "distributor", "importir", "eksportir", "konsorsium", "badan",
)  # fmt: skip
NOBODYS = frozenset(
    """
    kapal platform aplikasi gim game merek brand ajang turnamen kejuaraan kompetisi festival utilitas chipset prosesor
    satelit portal situs kanal
    """.split()
)
"""Sorts of things right behind which no name is that of whoever has them."""
_WORKS = frozenset("serial sinetron film".split())
_SORTS = any_case(*_SORTS_OF_BODIES, *sorted(NOBODYS | _WORKS))
SORT_THEN_NAME = re.compile(
    rf"(?P<kind>(?:{begun(_SORTS, behind=_JOINED)})(?: [a-z][a-z-]*){{1,4}}) "
    rf"(?P<name>(?:PT |CV )?{_THING}(?: {_THING}){{0,4}})"
)
"""A sort of body or thing in several words and the name of one: "organisasi riset telekomunikasi TeleGeography"."""

OF_OTHERS = frozenset(
    "induk milik besutan asuhan pimpinan rintisan karya garapan produksi arahan buatan asal bikinan".split()
)
"""Words behind a sort of body before the name of another one that it is to: "perusahaan induk Melati Tbk"."""

ENGLISH_LINKS = frozenset("of the for and".split())
"""Words that show a sort to be part of an English name."""

_BODIES_OF_STATES = (
    "perusahaan", "produsen", "organisasi", "lembaga", "firma", "klub", "badan", "kelompok", "dinas", "maskapai",
    "milisi", "media", "kantor berita", "stasiun televisi", "surat kabar", "harian", "universitas", "operator",
    "raksasa",
)  # fmt: skip
OF_STATE_THEN_NAME = re.compile(
    rf"(?P<kind>(?:{begun(any_case(*_BODIES_OF_STATES), behind=_JOINED)})(?: [a-z]+){{0,4}} "
    rf"(?:asal )?(?:{any_of(STATES)}))\s?, (?P<name>{_THING}(?: {_THING}){{0,4}})"
    r"(?=\s?[,.)]| (?:pada|di|untuk|dengan|dalam|yang)\b)"
)
"""What a body is in its state, and its name behind a comma: "badan intelijen Israel, Mossad"."""

PART_THEN_NAME = re.compile(
    rf"\b(?P<kind>(?i:ibu ?kota) {_THING}(?: {_THING}){{0,2}})\s?, "
    rf"(?P<name>{_THING}(?: {_THING}){{0,2}})(?=\s?[,.]| [a-z])"
)
"""What a place is to a larger one, and its name."""

FULL_NAME = re.compile(rf"{_THING}(?: (?:al-|bin |binti |van |de )?{_THING}){{1,4}}")
GROUP_THEN_NAMES = re.compile(
    rf"\b(?:{'|'.join(sorted(SEVERAL))}|[2-9]) (?P<office>[a-z]+(?: [\w-]+){{0,6}}?), "
    rf"(?P<names>{FULL_NAME.pattern}(?:, {FULL_NAME.pattern})*,? (?:dan|serta) {FULL_NAME.pattern})"
)
"""Several people by their office, and their names behind a comma."""

SORTS = (
    frozenset(
        "acara kegiatan ajang event kompetisi turnamen kejuaraan festival pameran gelaran perhelatan lomba".split()
    ),
    frozenset("ponsel hp smartphone gawai perangkat gadget laptop tablet model produk".split()),
    frozenset("mobil kendaraan suv sedan model produk".split()),
    frozenset("motor skutik kendaraan model produk".split()),
    frozenset("aplikasi platform layanan fitur produk".split()),
    frozenset("gim game permainan".split()),
    frozenset("film serial".split()),
    frozenset("museum situs candi".split()),
)
"""Nouns by which one thing can be called in turn."""

VERSIONS = frozenset("hybrid pro max ultra plus lite listrik".split())
"""Words in lower case that end the name of a product."""

NAMED_KINDS = frozenset().union(*SORTS)
"""Kinds of events and products that have names."""

TITLED_KINDS = SORTS[0] | frozenset("forum seminar diskusi konferensi pertemuan program kampanye".split())
"""Kinds of events that have titles."""

TITLED = Needing(
    ("bertajuk",),
    rf"\b(?:{'|'.join(sorted(TITLED_KINDS))}|side[ -]event|webinar|talkshow|workshop)(?: [a-z]+){{0,2}} bertajuk "
    r"(?:“[^“”\n]{4,120}”|\"[^\"\n]{4,120}\")",
)
"""An event with its title."""

RECORDED = frozenset("momen video foto rekaman unggahan tayangan cuplikan potret postingan".split())
"""What shows somebody and does nothing itself."""
