"""Words by which a clause tells as what somebody or something serves."""

from klaim.language.id.offices import KNOWN

MAKING = frozenset(
    """
    menetapkan menunjuk mengangkat melantik mengukuhkan mengumumkan menobatkan merekrut memilih mendaftarkan
    menahan memeriksa menghadirkan memperkenalkan mengenalkan menggandeng mendatangkan menempatkan memboyong
    menyambut
    """.split()
)
"""Verbs that make or show their object what "sebagai" tells."""

APPOINTING = frozenset("melantik mengangkat menunjuk mengukuhkan menggantikan memecat mencopot memberhentikan".split())
"""Verbs right behind which the name of a person stands."""

DOING = frozenset(
    """
    lolos bergabung keluar finis bertindak terdaftar bertugas maju berperan bekerja masuk hadir tergabung diperiksa
    dihadirkan diperkenalkan direkrut ditahan ditetapkan ditunjuk diangkat dilantik dikukuhkan
    """.split()
)
"""Verbs whose subject does or undergoes it as what "sebagai" tells."""

AS_WHAT = MAKING | DOING | KNOWN
"""Verbs behind which "sebagai" is told of the verb, not of the noun before it."""

LEADS = frozenset("oleh dengan bersama dari kepada melibatkan dipimpin diwakili".split())
"""Words before a name behind which "sebagai" tells who that is."""

POSITIONS = frozenset("posisi peran status kedudukan kapasitas".split())
"""Nouns of somebody's place, whose name stands behind them."""

KEEPING = frozenset(
    "memantapkan mengukuhkan mempertahankan menjalankan menuntaskan memulai mengawali menegaskan memperkuat".split()
)
"""Verbs of somebody's own place, as which "sebagai" tells what they are: "memantapkan posisinya sebagai …"."""

SURELY = frozenset(["selaku"])
"""What only whoever is that has before it."""

ENDS = frozenset("secara bulan periode tahun berdasarkan sesuai".split())
"""Words with which a clause goes on behind what somebody serves as."""

CALLED = frozenset("bernama berinisial".split())
"""Words between a noun and the name or initials of whom it means."""
