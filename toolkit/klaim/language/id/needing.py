"""Nouns that say little without what they are of, so that two of them share it: "tanda dan gejala demam berdarah"."""

import re

from klaim.language.id import measures, states
from klaim.language.id.relatives import NO_DEEDS
from klaim.language.id.verbs import ATTRIBUTIVE

OF_SOMETHING = frozenset(
    """
    tanda gejala ciri jumlah nilai harga stok waktu tempat jadwal lokasi nama alamat identitas kualitas kuantitas mutu
    dampak penyebab sebab akibat manfaat fungsi tujuan maksud cara proses mekanisme prosedur tahapan syarat ketentuan
    aturan tugas wewenang kewenangan hak kewajiban visi misi peran bentuk jenis ukuran warna volume luas panjang lebar
    tinggi berat isi hasil kondisi situasi keadaan motif modus kronologi latar status posisi kinerja produksi konsumsi
    ekspor impor biaya tarif laba rugi aset utang omzet pasokan arah kebijakan rencana desain konsep teknis pelaku saksi
    """.split()
)
"""Such nouns."""

_DEED = re.compile(r"(?:pe[mnrl]?\w{5,}an|\w{4,}isasi)")


def names_deed(word: str) -> bool:
    """Whether a noun is that of a deed, which is done to what the words behind it name: "pencegahan", "evakuasi"."""
    return word in ("evakuasi", "operasi", "produksi") or (_DEED.fullmatch(word) is not None and word not in NO_DEEDS)


FIELDS = frozenset(
    """
    hukum ekonomi politik sosial budaya agama moral militer keamanan perdagangan pendidikan kesehatan pertahanan
    diplomatik keuangan teknologi pertanian lingkungan pidana perdata administrasi administratif medis psikologis psikis
    fisik mental spiritual material materiil finansial logistik energi industri pariwisata olahraga
    """.split()
)
"""Words of a field that tell of which kind a noun is: "kewajiban moral dan hukum"."""

HAVING = frozenset("memiliki punya mempunyai mengandung menyimpan".split())
"""Verbs of what something has, which nobody does."""

LOOKING = frozenset("melihat menilik mencermati menyimak memperhatikan mempertimbangkan membandingkan mengacu".split())
"""Verbs of looking at something, by whoever judges rather than by what is judged: "erat ketika melihat kondisi …"."""

MOVING = frozenset("mendorong memacu menggerakkan mewajibkan memerintahkan menyuruh melatih".split())
"""Verbs of moving somebody to a deed, the means of which are theirs."""

HOLDING = frozenset("semangat rasa sikap nilai momen jiwa budaya prinsip asas komitmen bentuk".split())
"""Nouns that hold for all the qualities and deeds of a list behind them: "semangat pengorbanan dan toleransi"."""

ABSTRACT = re.compile(r"(?:ke|pe|per)\w{4,}an|toleransi|solidaritas|empati|cinta|hormat|disiplin|integritas|gotong")
"""Nouns of qualities and deeds."""

MORE_PEOPLE = frozenset(
    """
    awak kru murid ofisial suporter napi narapidana tahanan sandera balita lansia manajer staf kurir kader pria wanita
    laki-laki perempuan
    """.split()
)
"""Further nouns of people who are of a thing or place: "awak kapal dan penumpang"."""

IN_DEED = frozenset("dalam dengan".split())
"""Prepositions before a deed that a noun goes on with: "komitmen pemerintah dalam membangun jalan"."""

QUALITIES = frozenset(ATTRIBUTIVE) | frozenset(
    "berbasis berorientasi berlandaskan berstandar berkelanjutan berkualitas berkeadilan berwawasan".split()
)
"""Words like verbs that only tell of what kind the noun before them is."""

ONLY = frozenset("hanya cuma".split())
"""What opens a sentence of those of whom alone something is so: "Hanya Budi yang hadir"."""

IN_STATE = measures.STATES | states.DAMAGED
"""States in which somebody or something is, told without a verb: "lima warga luka-luka"."""
