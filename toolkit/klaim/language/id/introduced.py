"""Who somebody is whose name or initials "bernama" and "berinisial" tell."""

import re

from klaim.language.id.alternatives import Needing, any_case, any_of, begun, later
from klaim.language.id.offices import KIN
from klaim.language.id.titles import HEADS, PEOPLE

SOMEBODY = (
    HEADS
    | PEOPLE
    | frozenset(
        """pria wanita perempuan pemuda remaja gadis bocah pemudi lelaki pelaku pegawai penjaga terduga ustaz lansia
        oknum penadah pembantu pengasuh kurir warga laki-laki bandar pengedar pengamen pencuri perampok balita
        buruh karyawati santri santriwati pendeta dukun joki muncikari begal preman buron buronan narapidana napi
        tahanan prajurit tentara polwan calo talenta wni wna tki tkw driver petugas personel kernet kondektur
        kontraktor makelar mandor montir mekanik teknisi nakhoda masinis influencer youtuber mucikari pengepul
        penyelundup residivis juru kreator pengurus duda janda pramugari biduan""".split()
    )
) - KIN
"""Nouns for who somebody is, before or behind what they are called."""

WHOSE = KIN - {"orang", "mantan", "eks", "calon"}
"""Words behind which what somebody is called is no name of theirs: "ayah korban berinisial B"."""

DOERS = frozenset("pelaku tersangka terduga terdakwa otak dalang".split())
"""Nouns for who did something, behind which those may stand to whom they did it."""

_DEPUTY = "wakil (?:rektor|ketua|kepala|bupati|gubernur|wali kota)"
_HOLDER = rf"(?i:{_DEPUTY}|pemilik|asisten|ibu rumah tangga|{any_of(SOMEBODY)})"
_FORMER = "(?:[Mm]antan|[Ee]ks|[Bb]ekas|[Cc]alon)"
_TOLD = r" yang (?:di|ter)\w+(?:(?: \w+)? (?:itu|tersebut))?"
WHO = later(
    rf"(?<![\w-])(?P<office>(?:[Ss]eorang )?(?:{_FORMER} )?{_HOLDER}(?P<more>(?: \(?[\w/-]+\)?){{0,8}}?))"
    rf"(?:{_TOLD}| yang)?(?: (?:itu|tersebut|ini|diketahui|juga))?(?: masing-masing)? $"
)
"""Who somebody is, with what tells more of it, before the word that tells what they are called."""

ONE = re.compile(r"(?P<name>[A-Z]{1,4}\b|[A-Z]\w+(?: [A-Z]\w+){0,3})")
_ONE = rf"{ONE.pattern.replace('?P<name>', '?:')}(?: alias [A-Z]\w+)?(?: \(\d+[^()]*\))?"
CALLED = Needing(
    ("inisial", "bernama"),
    rf"(?:berinisial|(?<!\w)inisial|bernama) (?P<names>{_ONE}(?:(?:, {_ONE}){{0,9}},? (?:dan|serta) {_ONE})?)",
)
"""“Seorang pria asal Tegal berinisial BW (35)”: the names or initials of those whom a phrase means."""

APPOSED = later(
    rf"(?<![\w-])(?P<name>[A-Z]{{1,5}})(?: \(\d\d(?: tahun)?\))?, "
    rf"(?P<who>(?:seorang )?(?:{_FORMER} )?{_HOLDER}(?: [\w/-]+){{0,6}}?)(?=,| yang\b)"
)
"""Initials that a comma sets off from who their bearer is: "AN (30), warga negara Bulgaria, …"."""

APPOSED_BEHIND = Needing(
    (" (",),
    rf"(?<![\w-])(?P<who>(?:[Ss]eorang )?(?:{_FORMER} )?{_HOLDER}(?: \(?[\w/-]+\)?){{0,9}}), "
    r"(?P<name>[A-Z]{1,5}) \(\d\d(?: tahun)?\)",
    sign=r", [A-Z]{1,5} \(\d\d",
)
"""Initials and an age behind who their bearer is: "Guru SMP di Tegal, IR (28), …"."""

APART = re.compile(r"(?:,? (?:dan|serta) |, )")
"""What parts the names of several."""

_THINGS = (
    "aplikasi", "platform", "perusahaan", "alat", "perangkat", "program", "fitur", "inovasi", "eksperimen", "bakteri",
    "virus", "situs", "film", "lagu", "album", "kapal", "organisasi", "kelompok", "yayasan", "komunitas", "lembaga",
    "restoran", "toko", "kafe", "game", "gim", "robot", "produk", "obat", "senyawa", "metode", "teknologi", "sistem",
    "merek", "model", "hotel", "klub", "badan usaha", "badan", "gerakan", "inisiatif", "satelit", "pesawat", "wahana",
    "kucing", "anjing", "sapi", "kuda", "gajah", "harimau", "desa", "kampung", "pulau", "asteroid", "zat", "protein",
    "enzim", "layanan", "koperasi", "band", "grup", "bisnis", "startup", "usaha",
)  # fmt: skip
_JOINED = r"[\w-]"
_NAMED = r"(?:[A-Z][\w’'-]*|\d+)"
THING_CALLED = Needing(
    ("bernama",),
    rf"(?P<kind>(?:{begun(any_case(*_THINGS), behind=_JOINED)})(?: [a-z-]+){{0,5}}?)(?: yang(?: kini)?)? bernama "
    rf"(?P<name>[A-Z][\w’'-]*(?: (?:(?:for|of|and|the|in) )?{_NAMED}){{0,6}}(?: \([A-Z]{{2,8}}\))?)",
)
"""“Aplikasi edukasi bernama Gesti Talk”: of what kind a thing is, and its name."""
