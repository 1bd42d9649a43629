"""Words by which somebody judges something or feels about it."""

from klaim.language.id import reporting

VERBS = frozenset(
    """
    memadai mengkhawatirkan memprihatinkan membanggakan memuaskan menyenangkan menguntungkan merugikan menjanjikan
    menyedihkan mengejutkan menakutkan meyakinkan membahayakan membosankan meresahkan menyakitkan mengagumkan
    menggembirakan mengesankan menyulitkan memberatkan membingungkan menegangkan mengecewakan melelahkan mengerikan
    """.split()
)
"""Verbs that tell what somebody thinks of something: "(keputusan itu) sangat merugikan petani"."""

ASKED = frozenset("diminta diimbau dihimbau didesak dilarang diingatkan dianjurkan disarankan diinstruksikan".split())
"""Passives by which somebody is asked, ordered or forbidden something, whoever asks it."""

ALLOWED = frozenset(["boleh"])
"""What denied is a ban: "tidak boleh ada pungutan liar"."""

EXPRESSING = frozenset("berterima mengucapkan menghaturkan memohon".split())
"""Verbs of thanks, good wishes and pleas, which are said: "berterima kasih kepada Budi", "mengucapkan selamat"."""

SORRY = frozenset(["maaf", "ampun"])
"""What whoever is sorry asks for."""

GROUNDS = frozenset("alasan dasar gunanya manfaatnya salahnya cara jalan pilihan niat ruang tempat".split())
"""What there may be for a deed: "tidak ada alasan untuk menunda pemilu"."""

FOR_WHOM = frozenset("bagi untuk".split())
"""Words behind "penting" before those for whom something is, or before what is done."""

HIGH_TIME = frozenset(
    ("sudah", word) for word in "saatnya waktunya seharusnya semestinya sepatutnya selayaknya sewajarnya".split()
)
"""Words before a clause that tell what should be done by now: "sudah saatnya pemerintah mengevaluasi …"."""

PROOFS = frozenset("bukti tanda pertanda sinyal indikasi cerminan penanda isyarat".split())
"""What "this" may be of something that is so: "Ini bukti bahwa ekonomi tumbuh"."""

BEFORE_PROOF = frozenset("hal ini itu tersebut sebuah suatu satu salah juga kondisi situasi".split())
"""Words that with a copula stand before such a noun."""

VERY = frozenset("sangat terlalu amat".split())
"""Words by which what is told becomes a judgement."""

REGRETTING = frozenset("menyayangkan menyesalkan".split())
"""Of the verbs of hoping and regretting, the ones about what is so."""

HOPING = reporting.HOPING - REGRETTING
"""The ones about what may come true."""

FEELINGS = frozenset(
    """
    optimistis optimis pesimistis pesimis khawatir cemas yakin bangga kecewa prihatin senang gembira sedih puas
    bersyukur menyesal heran kagum geram marah
    """.split()
)
"""What somebody who speaks feels about what is told behind it: "khawatir kasus naik", "bangga atas prestasi timnas"."""

FELT_AS = frozenset("rasa perasaan sikap nada suasana wajah raut".split())
"""Words before such a quality that make it no predicate of whoever stands before them."""

READY = frozenset("siap bersedia enggan sanggup".split())
"""How somebody stands to a deed that a verb alone tells: "Kanada siap membalas"."""

ALSO = frozenset(["juga"])
"""What begins the predicate of a clause that "tetapi" adds to another."""

SHOULD = {"harus": "harus", "perlu": "perlu", "wajib": "wajib", "jangan": "harus"}
"""How what such a clause adds is urged, by the word of the clause before: "jangan hanya A, tetapi juga B"."""
