"""Words that show where in a run of capitals with an office in it a person's name begins and ends."""

import re

from klaim.language.id.titles import RANKS, is_word

NEVER_IN_NAMES = RANKS | frozenset(
    """
    dan minta salurkan sarankan tegaskan jelaskan terima resmikan tinjau pastikan soroti dorong ajak larang usul
    janji akui beberkan desak buka bantah bela sebut tolak kritik puji temui hadiri pimpin tutup lantik copot pecat
    panggil periksa tangkap tahan tuntut beri kirim bahas singgung sindir ungkap bongkar soal ingatkan minta siap
    kab pemprov pemkab pemkot cup open pro max reseller sale forum production festival usai jadi kini tak barat
    timur utara selatan daya association society city league hotel school university college sebanyak window
    institute council the merah putih foundation network bureau agency department ministry medical american keraton
    sinopsis racing airlines group company magazine pasal ayat
    """.split()
)
"""Words that show capitals to be a headline, a region or a firm."""

FIRST_THOUGH_NOT_ALONE = frozenset(["max"])
"""Of those, first names before a further one."""

NAME_LIKE = frozenset(["Ratu", "Raja", "Putra", "Sultan", "Pangeran", "PJ", "Imam"])
"""Words that are as often part of a name as an office before one."""

FIRST_NAMES = frozenset("agung muda anak putra hukum ham lalu".split())
"""Words of offices that a name may begin with."""

HOUSES = frozenset(
    """Masjid Gereja Pura Sekolah Pasar Stasiun Bandara Pelabuhan Terminal Museum Pondok Universitas Bank Kab UIN
    IAIN STAIN Partai""".split()
)
"""Words behind which another word of a name follows before the person's name begins."""

OF_RANKS = frozenset(
    "TNI Pol Polisi Purn Inf Cpl Cke Czi Cba Kav Arm Arh Mar Marinir Sus Ckm Cpm Chb Cku Caj Chk Pnb Tek".split()
)
"""Words behind a rank that tell of which force or corps it is."""

GRADED_RANKS = frozenset(
    "Ajun Komisaris Inspektur Brigadir Bhayangkara Letnan Mayor Laksamana Marsekal Sersan Kopral Prajurit".split()
)
STEPS = frozenset(["Satu", "Dua"])
RANK_GRADES = STEPS | frozenset("Komisaris Inspektur Jenderal Kolonel Kepala Besar Pertama Madya Muda".split())
"""Words of ranks spelt out, steps of them, and all that stands behind them: "Brigadir Polisi Kepala"."""

BODY_ENDS = frozenset(
    "Tbk Group Holding Inc Ltd Corp Corporation Company Hospital Kemenko Sekuritas Securities Futures Invest".split()
)
"""Words that end the name of a firm or body, so that a person's name may begin behind them."""

LONE_ENDS = BODY_ENDS | frozenset("Sekuritas Securities Bank Kejati Kejari".split())
"""Words that end a body behind which a single name may stand."""

PARTICLES = frozenset("bin binti al el i ni".split())
"""Small words of names that may be written in capitals."""

SHOWN = frozenset("Sosok Figur Profil Postingan Unggahan Kisah Cerita Curhatan Curhat Potret Momen Penampilan".split())
"""Words that bring in somebody by the name behind them: "Sosok Budi Wirawan"."""

LEADING = frozenset(["Di"])
"""Prepositions that names from elsewhere begin with: "Fabio Di Giannantonio"."""

CLOSING = frozenset(["Dalam"])
"""Prepositions that names of places end with: "Sungai Raya Dalam"."""

LAST_NAMES = frozenset(["Hakim", "Guru", "Imam", "Utama", "Putra", "Putri", "Perdana"])
"""Words of offices that end the names of people, too."""

DOUBLED = frozenset("Butar Bau Toli Muko".split())
"""Words of names that stand in them twice: "Butar Butar", "Bau Bau"."""

NOBLE_NAMES = frozenset("Lalu Sultan Raja Ratu Pangeran I Ni".split())
"""Words of offices and bodies that begin the names of people, too."""

PAIRS = frozenset(
    [
        *("Lalu Lintas", "Ganda Putra", "Ganda Putri", "Tunggal Putra", "Tunggal Putri", "Pamong Praja"),
        *("Karang Taruna", "Merah Putih", "Gedung Putih", "Gadjah Mada", "Syiah Kuala", "Sultan Agung"),
        *("Sunan Kalijaga", "Sunan Ampel", "Sunan Gunung", "Gunung Djati", "Syarif Hidayatullah", "Raden Intan"),
        *("Raden Fatah", "Raden Mas", "Mas Said", "Imam Bonjol", "Maulana Malik", "Malik Ibrahim", "Sultan Thaha"),
    ]
)
"""Words that are one inside an office, though either may be of a name."""

OPENERS = frozenset(
    """
    sehingga tapi tetapi walau walaupun sedangkan bahkan agar supaya tanpa selama begitu akhirnya padahal bahwa maka
    apalagi alhamdulillah insyaallah usai kini jadi seandainya buat demi gara-gara
    """.split()
)
"""Further words that open a sentence, and so have a capital right before a name."""

ARTICLES = frozenset(["I", "Ni", "Ida"])
BEHIND_ARTICLES = frozenset(
    """
    Gusti Gede Gde Made Wayan Putu Nyoman Ketut Kadek Komang Nengah Dewa Luh Ngurah Kade Bagus Ayu Kt Md
    """.split()
)
"""Words that open Balinese names, and what follows them there and nowhere else."""

DOCTOR = re.compile(r" (?P<title>dr[gsa]?)\.? [A-Z]")
"""A title in small letters before a name, behind a heading."""

_VERB_IN_KAN = re.compile(r"\w{4,}kan")


def is_headline_verb(word: str) -> bool:
    """Whether a word in lower case is the verb of a headline, no name of that shape: "tegaskan"."""
    return _VERB_IN_KAN.fullmatch(word) is not None and (is_word(word) or is_word(f"me{word}"))


PARTIES = frozenset("pdip pdi-p pkb pks pan ppp psi nasdem golkar gerindra demokrat hanura perindo pbb".split())
"""Parties as they stand in a bracket behind the name of their member."""

_CORPS = re.compile(rf"(?:\(?(?:{'|'.join(sorted(OF_RANKS))})\)? )+(?=[A-Z])")


def behind_corps(text: str, start: int) -> int:
    """Where a name begins behind the force or corps of a rank that ends at `start`: "Letkol Inf Budi Wirawan"."""
    corps = _CORPS.match(text, start)
    return corps.end() if corps else start
