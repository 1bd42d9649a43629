"""Words with which somebody who speaks opens what they say, and those by which they only suppose it."""

import re

from klaim.language.id import reporting, titles
from klaim.language.id.alternatives import begun

SAYING = frozenset("sampaikan tegaskan pastikan jelaskan katakan informasikan kira pikir rasa lihat".split())
"""Verbs without a prefix by which it is opened: "saya kira …", "kami sampaikan bahwa …"."""

KNOWING = SAYING | frozenset("tahu ketahui mengetahui melihat sadari ingatkan yakini laporkan bilang".split())
"""Further verbs that do so before "bahwa"."""

BEFORE = frozenset("perlu dapat bisa sudah tadi mau ingin juga hanya sekali jadi memang bersama".split())
"""Words around the pronoun of such an opening."""

INTENT = frozenset(
    """
    akan bakal siap telah sudah sedang belum tidak tak masih tetap terus segera sempat pernah ingin mulai kini nyaris
    hampir selalu kerap sering turut hanya tinggal
    """.split()
)
"""Adverbs that open what somebody says of themselves: "mengatakan akan mengevaluasi …"."""

OF_THINGS = frozenset("berlaku berlangsung berakhir bermula".split())
"""Verbs of what goes on, which nobody says of themselves: "menyebutkan mulai berlaku tarif baru"."""

ADDRESSING = frozenset(
    """
    menanggapi merespons merespon mengomentari menjelaskan membeberkan menceritakan menyoroti menyinggung memaparkan
    menguraikan merinci menerangkan mengenang mengakui mengungkap mengungkapkan menyampaikan mengutarakan menjawab
    """.split()
)
"""Verbs whose object is what somebody speaks of, in the words behind: "Budi menanggapi kabar itu. \"…,\" ujarnya."."""

ASKED = frozenset(
    """
    dihubungi ditemui dijumpai dikonfirmasi ditanya ditanyai ditanyakan dimintai diwawancara diwawancarai disinggung
    """.split()
)
"""Passives that tell when or how a speaker was asked: "saat dihubungi", "yang dikonfirmasi"."""

ASKING = frozenset(
    """
    gunakan hindari waspadai ikuti kenali kurangi batasi tingkatkan lakukan perhatikan pastikan jadikan siapkan simpan
    jaga patuhi hubungi biarkan perluas usut tindak tangkap hentikan utamakan manfaatkan laporkan berikan tutup buka
    perkuat percepat periksa awasi taati hormati hargai lindungi jauhi cuci perbanyak biasakan ingatkan ajarkan
    """.split()
)
"""Verbs with which somebody asks others for a deed that is done to something."""

FORBIDDING = frozenset(["jangan"])

WISHING = frozenset("semoga mudah-mudahan".split())

HOPED = frozenset(["harapannya"])
"""How somebody calls what they hope."""

HOPES = "berharap"

ASKS, INVITES = "meminta", "mengajak"

PLEADING = frozenset("tolong mohon segera".split())
"""Words before the deed that somebody asks others for: "Tolong jaga kebersihan sungai"."""

INVITING = frozenset("mari ayo marilah".split())
"""Words with which somebody invites others to a deed."""

TOGETHER = frozenset("bersama bersama-sama sama-sama".split())

THAT = "agar"
"""What stands between the verb of asking and what is asked."""

NOT_ASKED = frozenset("karena hanya lupa salah dulu kita kami saya bahwa juga aja saja ya dong deh".split())
"""Words behind a request that leave it open what is asked, or of whom."""

MANNER = "secara"
"""The word before a quality that tells how somebody said something."""

WITHOUT_BOTH = re.compile(r"[Tt](?<!\w[Tt])(?i:anpa (?:\w+ ){1,5}?(?:dan|atau|maupun)) (?P<second>\w+)")
"""Two deeds behind a "tanpa" that holds for both."""

EXAMPLES_AT = re.compile(
    rf"(?:{begun(['beberapa', 'sejumlah', 'berbagai'])}) (?P<kind>\w+)\b[^,.;]*?,? "
    r"(?P<lead>antara lain|di antaranya|seperti) di (?P<one>[A-Z]\w+)"
)
"""Several things of a kind, and the first of those named behind "antara lain di"."""

AS_ALLEGED = re.compile(
    r"[Ss](?<!\w[Ss])(?i:eperti|ebagaimana) (?:yang )?(?:dituduhkan|didakwakan|disangkakan|dituding|diduga)\b"
)
"""What says of a whole sentence that it is only alleged."""

ALMOST = re.compile(r"(?i)\b(?:hampir|nyaris) (?P<what>\w+ \w+)")
"""What is told only to be nearly so: "hampir setiap hari"."""

SUPPOSED_AS = {
    "menduga": "diduga",
    "mengira": "dikira",
    "memperkirakan": "diperkirakan",
    "memprediksi": "diprediksi",
    "meramalkan": "diramalkan",
    "mencurigai": "dicurigai",
    "menaksir": "ditaksir",
    "memproyeksikan": "diproyeksikan",
    "mengestimasi": "diestimasi",
}
"""Verbs of saying that only suppose what they tell, with how a claim says so."""

ASKED_FOR = frozenset("maaf izin ampun keterangan klarifikasi konfirmasi".split())
"""What whoever asks does by asking, rather than urge somebody: "meminta maaf"."""

WARNING = frozenset("mengingatkan memperingatkan".split())
"""Verbs of urging that may tell what is or may be, and ask for nothing."""

UNWILLING = frozenset("enggan ogah urung menolak harus perlu wajib mesti".split())
"""Words before a verb of saying by which nothing is said: "enggan menyebut nama", "harus memastikan stok beras"."""

LASTING = frozenset("festival pekan expo ekspo pameran musim turnamen liga olimpiade piala fair week kejuaraan".split())
"""What goes on for days, of which the day on which something was said there tells little."""

FOREIGN = re.compile(r"(?:It|This|That|There|They|We|You|He|She|I) (?:is|was|are|were|will|have|has|can|am|would|do)\b")
"""How a clause in English opens."""

ENSURING = frozenset("memastikan menegaskan membuktikan mengonfirmasi".split())
"""Verbs of saying that also tell what a deed or result makes sure."""

SECURED = frozenset(
    """
    lolos melaju melangkah promosi bertahan degradasi terdegradasi naik tersingkir menang juara finis diri tempat tiket
    gelar kemenangan posisi langkah kelolosan
    """.split()
)
"""What a side in a contest makes sure of by what it did, not by saying so: "memastikan (lolos ke final)"."""

_RESULTS = frozenset("hasil gol skor poin laga data".split())


def is_deed(noun: str) -> bool:
    """Whether a noun is of a deed or result, by which something is sure and nobody says so: "kekalahan", "hasil"."""
    body = any(noun in words for words in (titles.BODIES, titles.HEADS, titles.ORGANISATIONS, reporting.SPEAKERS))
    return noun in _RESULTS or (titles.ABSTRACT.fullmatch(noun) is not None and not body)


ON_ARRIVAL = re.compile(r"se(?:tiba|sampai|pulang|usai|kembali|datang)nya")
"""Words that open a phrase of what a speaker had done by then: "Setibanya di rumah sakit, dokter …"."""

LOOKING = frozenset("lihat melihat cermati mencermati perhatikan memperhatikan bandingkan membandingkan hitung".split())
"""Verbs by which somebody who speaks leads others to what they say: "kalau kita lihat datanya"."""

RECALLING = re.compile(
    r"\W*(?:(?:sebagaimana|seperti|sebelumnya|untuk|sekadar|perlu)? ?diketahui|se(?:bagai|kadar) informasi|"
    r"(?:(?:sebagaimana|seperti) )?diberitakan)\b",
    re.IGNORECASE,
)
"""Openings of a sentence that recalls what is known, so that whom it names need not speak next."""

SPOKEN_ON = frozenset(
    """
    disampaikan diungkapkan diungkap dikatakan dijelaskan dikemukakan keterangan keterangannya pernyataan pernyataannya
    konferensi jumpa siaran wawancara ditemui dihubungi dikonfirmasi
    """.split()
)
"""Words beside which a day is that of a saying."""

ESTIMATING = frozenset("memperkirakan memprediksi memproyeksikan menyebutkan menyebut menyatakan mengungkapkan".split())
"""What a text does that tells something: "survei yang memperkirakan …"."""
