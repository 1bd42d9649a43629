"""How a text brings in somebody whom no office names: by what they are, or by what they say."""

import re

from klaim.language.id.alternatives import CAPITAL, any_case, begun

PERSONS = frozenset("pria wanita perempuan lelaki pemuda bocah remaja".split())
"""Nouns for one person, whom a pointing word makes the one spoken of before."""

_SAID = ("kata", "ujar", "ucap", "tutur", "ungkap", "jelas", "cerita", "imbuh", "lanjut", "tambah")
SAID_BY = re.compile(
    rf"(?:{begun(_SAID)}) (?:(?:Prof|[Dd]r|Pak|Bu|KH|Ustaz)\.? )?"
    r"(?P<name>[A-Z][a-z]{2,})\b(?! [A-Z(])"
)
"""A single name behind a cue of speech."""

PLAYS_PART = re.compile(r"\b(?:tersangka|terdakwa|terpidana|korban|pelaku|saksi) (?P<name>[A-Z][a-z]{2,})\b(?! [A-Z(])")
"""A single name behind the part that somebody plays in a case."""

SAID_BY_OFFICE = re.compile(
    rf"(?:{begun((*_SAID, 'papar', 'terang', 'tegas', 'sebut', '[Mm]enurut'))}) "
    r"(?P<who>(?:seorang )?(?P<office>\w+)[^.;:\"“”\n()]{1,160})"
)
"""Who says something, told with an office before the name or without one."""

_SHORT = r"(?P<short>[A-Z][\w.]*\w(?: [A-Z][\w.]*\w)?)"
_SHORT_BEFORE = rf"(?P<short>{CAPITAL}[\w.]+(?: [A-Z][\w.]+)?)"
_USUALLY = r"(?:lebih )?(?:akrab|biasa|kerap|sering|karib) "

CALLED = re.compile(rf" \({_SHORT}(?=[\s,.)])")
"""A bracket that may hold what somebody is called for short: "(AHY)"."""

_IS_CALLED = rf"(?:atau )?(?:yang )?(?:{_USUALLY})?(?:disapa|dipanggil)|atau"
CALLED_BESIDES = re.compile(rf"(?:, (?:{_IS_CALLED})| (?:{_IS_CALLED}|alias)) {_SHORT}(?=[\s,.)])")
"""Behind a name what somebody is called for short: "akrab disapa Gus Ipul", "alias Joni"."""

CALLED_BY = ("disapa", "dipanggil")
"""Verbs by which somebody is called besides: nothing else need be looked for where a text has none of them."""

_CALLED_SO = rf"(?:{_USUALLY}disapa|(?:lebih )?(?:akrab|biasa|karib) dipanggil)"  # "sering dipanggil KPK" is summoned
_NICKNAME = rf"{_CALLED_SO} [A-Z][\w.]+(?: [A-Z][\w.]+)?"
NICKNAME = re.compile(_NICKNAME)
"""What somebody is called besides, and that they are."""

NICKNAMED = re.compile(
    rf"(?<![\w’'-])(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,9}}),?(?: atau)?(?: yang)? "
    rf"(?P<nickname>{_NICKNAME})(?![\w-])"
)
"""A name and what its bearer is called besides."""

NICKNAME_INSET = re.compile(
    rf"(?<=\w)(?:,(?: atau)?(?: yang)?| atau(?: yang)?| yang) {_NICKNAME}(?![\w-])"
    r"(?: (?:itu|ini|tersebut))?,?(?= [a-z])"
)
"""The same as it is set between a name and what is told of its bearer."""

DEGREES_BEFORE = re.compile(r"\b(?:(?:Prof|Dr)\.? )+(?=drg?\.? [A-Z])")
"""Degrees before that of a doctor: "Prof Dr dr Budi Santoso"."""

CALLED_BEFORE = re.compile(rf"{_SHORT_BEFORE}\W{{1,3}}sapaan(?: akrab| karib)?(?: dari| untuk)? (?=[A-Z])")
"""The same before the name: "Jupe, sapaan akrab …"."""

INITIALS_OF = re.compile(r"\b(?:ber)?inisial (?P<short>[A-Z]{2,5}) \((?P<name>[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,3})\)")
"""Initials and, in brackets, the name they are of."""

CALLING = re.compile(r"\b(?:disapa|dipanggil|alias|atau|(?:ber)?inisial) $")
"""What stands right before such a short name."""

OF_GROUP = re.compile(
    r"\b(?:PT|CV|perusahaan|kelompok|grup|milisi|pemerintah|raksasa|pihak|tim|klub|merek|brand|media|kota|di|ke|dari) "
    r"(?P<name>[A-Z][a-z]{2,})\b"
)
"""A noun for a group, firm or place right before a name: "kelompok Hamas", "di Seoul"."""

OF_BODY = re.compile(
    r"\b(?:PT|CV|perusahaan|raksasa|tim|klub|merek|brand|band|majalah|maskapai|kampus|universitas|kapal|produk) "
    r"(?:[A-Z][a-z]+ )?$"
)
"""A noun right before the name of a body or product: "tim Hyundai Hillstate"."""

OF_TEAM = re.compile(r"\b(?:tim|klub|skuad) $")
"""The end of an office that a team's name goes on: "pebalap tim (Melati Racing)"."""

_CALLINGS = (
    "Pria Wanita Perempuan Lelaki Pemuda Bocah Remaja Politisi Politikus Pebalap Pembalap Rider Pemain Penyerang "
    "Gelandang Kiper Bek Striker Bomber Pelatih Juru_taktik Sosok Wasit Ilmuwan Psikolog Sutradara Pesohor Diplomat "
    "Purnawirawan Petarung Petinju Petenis Pebulutangkis Aktor Aktris Artis Penyanyi Presenter Selebgram Pengusaha "
    "Ekonom Jenderal Legislator Senator Atlet Pevoli Winger Musisi Komedian Megabintang Kakek Nenek Olimpian Bos "
    "Pereli Pesepakbola Pegolf Pesinetron Pedangdut Influencer Youtuber Astronaut Arsitek Novelis Penyair Pelawak "
    "Doktor Profesor Srikandi Pendekar Pesenam Perenang Pelari Peselancar Karateka Biduan Sastrawan Jurnalis Peneliti"
)
_OFFICES = (
    "Kepala", "Ketua", "Direktur", "Menteri", "Wakil", "Sekretaris", "Gubernur", "Bupati", "Wali Kota", "Anggota",
    "Presiden", "Duta", "Komisaris", "Deputi", "Juru", "Pendiri", "Pemilik", "Kapolda", "Kapolres", "Kapolsek",
    "Kapten", "Guru", "Dosen", "Dokter", "Jaksa", "Hakim", "Waketum", "Ketum", "Sekjen", "Wamen", "Menko", "Menkeu",
    "Wagub", "Wabup", "Wawali", "Kadiv", "Kabid", "Kasat", "Dirut", "Rektor", "Camat", "Lurah", "Kades",
)  # fmt: skip
_HEADS = (
    *(f"[{word[0]}{word[0].lower()}]{word[1:].replace('_', ' ')}" for word in _CALLINGS.split()),
    *(
        f"[{w[0]}{w[0].lower()}]{w[1:]}(?= [\\w-]+ \\w)"
        for w in "Bintang Ibunda Suami Istri Peraih Jebolan Pencetak Juara Unggulan Lulusan Alumnus Jawara".split()
    ),
    "PM(?= [A-Z])",
    r"[Mm]odel(?! ini\b)",
    *(f"{once} (?:{'|'.join(_OFFICES)})" for once in ("Mantan", "Eks")),
    *_OFFICES,
    *(f"{word}(?= \\w+ \\w)" for word in "[Kk]epala [Kk]etua [Ww]akil [Bb]endahara [Mm]antan [Ee]ks".split()),
    *(f"{word}(?= \\w+ \\w)" for word in "[Dd]irektur [Mm]enteri".split()),
    r"[Aa]nggota(?= (?:DPR|DPRD|Komisi)\b)",
)
EPITHET = re.compile(
    rf"(?P<head>{begun(_HEADS)})"
    r"(?P<more>(?: (?!yang\b|di\b|dan\b|untuk\b|dengan\b|dari\b)[\w()-]+){0,6}?)"
    r"(?:,? (?:itu|tersebut|ini)\b(?!, (?:(?:dr|drg|ir|h|hj)\.? )?[A-Z][\w’'-]+ [A-Z][\w .’'-]*,)"
    r"|(?= yang (?:akrab|biasa|kerap|sering) (?:disapa|dipanggil)\b))"
)
"""A noun for a person that points back: "pria kelahiran Solo itu", "wanita yang akrab disapa Tuti"."""

AGED = re.compile(r"\b[\w-]+(?: [\w-]+){0,4}? (?P<age>\d\d) tahun (?:itu|tersebut|ini)\b")
"""The end of such a noun that tells an age: "pebalap berusia 30 tahun itu"."""

IDENTIFIED = frozenset("berusia berumur berinisial bernama berpangkat berasal".split())
"""Verbs of what somebody is called or is like, whatever happened to them."""

SUSPECTED = frozenset(["terduga"])
"""Nouns before what somebody is only suspected to be."""

SIDES = frozenset(["pihak"])
"""Nouns for those on whose behalf somebody acts."""

_OWN = (
    r"pihak|ayah|ibu|bapak|orang ?tua|istri|suami|anak|putra|putri|adik|kakak|kakek|nenek|paman|bibi|"
    r"keluarga|kekasih|pacar|teman|rekan|sahabat|tetangga|pengacara|kuasa hukum|ponsel|mobil|sepeda motor|motor|"
    r"rumah|jenazah|jasad|kondisi|usia|gaji|karier|omzet|tubuh|tim|jajaran|rombongan|kontrak|kisah|tembakan|sepakan|"
    r"pukulan|sundulan|perbuatan|aksi|penampilan|jabatan|akun|unggahan|gol|tangan|kepala|wajah|kaki|nyawa|kesehatan|"
    r"pernikahan|perjuangan|kesaksian|pekerjaan|prestasi|debut|kehadiran|kedatangan|kepergian|pernyataan|luka|nama|"
    r"pasangan|anggota|anak buah|asisten|ajudan|mantan istri|mantan suami|akun instagram"
)
OWNED = re.compile(rf"(?P<noun>{begun(any_case(*_OWN.split('|')))})(?i:nya)\b")
"""Nouns that with "-nya" are of the person spoken of."""

DONE_BY_THEM = re.compile(r"(?<= )(?!apa )[a-z-]+ yang (?P<deed>di[a-z]+)nya\b")
"""A thing with a relative clause of what somebody did with it: "truk yang dikemudikannya"."""

WITH_OWN = frozenset(["dan", "bersama", "beserta", "serta"])
"""Words between a name and those or that which are theirs: "Budi dan timnya"."""

BEFORE_OWN = frozenset(
    """karena lantaran setelah usai saat ketika meski meskipun walau walaupun sehingga namun tetapi sedangkan
    sementara sebab sejak""".split()
)
"""Links right behind which what is somebody's opens a clause."""

_THEN = any_case("sebelumnya", "kini", "kemudian", "lalu", "bahkan", "selanjutnya", "akhirnya", "namun", "saat itu")
GOES_ON = re.compile(rf"(?:(?:[A-Z][a-z]+(?: [a-z]+){{0,3}} ?,|{begun(_THEN)}) ?)?(?:[Ii]a|[Dd]ia)\b")
"""A sentence that opens with a pronoun for one person."""

GOES_ON_ABOUT_BOTH = re.compile(r"(?:[Kk]eduanya|[Mm]ereka)\b")
"""A sentence that opens with a pronoun for two or more."""

_FULL_NAME = r"[A-Z][a-z]+(?: [A-Z][a-z'’-]+){1,3}"
OPENING_NAME = re.compile(rf"(?:[A-Z][\w ]{{1,40}}, )?(?P<name>{_FULL_NAME})(?: \([^()]{{1,20}}\))? (?P<behind>[a-z]+)")
"""A name of two words or more that a sentence opens with, and the word behind it."""

OPENING_PAIR = re.compile(rf"(?P<name>{_FULL_NAME}) dan (?P<second>{_FULL_NAME}) (?P<behind>[a-z]+)")
"""Two such names that a sentence opens with, and the word behind them."""

ALL_OF = re.compile(r"(?P<size>[Kk](?<!\w[Kk])(?<!(?i:yang) [Kk])(?i:edua|etiga|eempat|elima))(?i:nya)\b")
"""Pronouns for a whole group by its number."""

COUNTED = re.compile(
    r"\b(?:[Kk]e)?(?P<size>[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima) (?:orang |unit )?(?P<noun>tersangka|pelaku|terduga pelaku|"
    r"terdakwa|korban|kurir|bandar|pengedar|pencuri|pria|wanita|perempuan|remaja|"
    r"pemuda|anggota \w+|polisi|pejabat|saksi|warga|pemain|siswa|mahasiswa|pelajar|anak|bocah|"
    r"penumpang|pekerja|pengendara|pemotor|pendaki|jaksa|hakim|negara|perusahaan|tim|mobil|truk|kapal|sepeda motor)\b"
)
"""A number of people or things of one kind."""

BY_INITIALS = re.compile(r" (?:yang )?(?:berinisial|bernama) ([A-Z]{1,4})(?: \(\d+\))? dan ([A-Z]{1,4})\b")
"""The initials of two who were counted."""

BOTH_PERSONAL = frozenset(["keduanya"])
"""Pronouns for exactly two."""

BOTH_OPENING = re.compile(r"Keduanya\b(?! orang)")
"""A pronoun for two that opens a sentence."""

ONE_BEFORE = re.compile(r"\b[Ss]eorang $")
"""What may stand before an office or part right before a name: "seorang tersangka Budi Wirawan"."""

_ANYBODY = any_case("seorang", "sang", "para", "dua", "tiga", "sejumlah", "beberapa")
SOMEBODY = re.compile(rf"(?:{begun(_ANYBODY)}) (\w+)")
"""How a text brings in somebody it does not name."""

ONE = frozenset("seorang salah".split())
"""Words that open how a text brings in one person."""

THEM = "mereka"

THOSE_WHO = re.compile(r" yang\b")
"""What behind "mereka" tells who they are."""

SUCH_AS = re.compile(
    r"\b(?:bagi|untuk|oleh|kepada|milik|seperti) mereka yang "
    r"(?!sudah|telah|sempat|berhasil|di[a-z]{4}|ter[a-z]{4}|hadir|datang)"
)
"""Those of whom something holds in general: "bagi mereka yang sakit", not those to whom something has happened."""

SEVERAL = frozenset(
    """
    para sejumlah beberapa puluhan ratusan ribuan belasan kedua ketiga keempat kelima dua tiga empat lima enam tujuh
    delapan sembilan sepuluh banyak sebagian seluruh semua
    """.split()
)
"""Words before a noun that make it several people."""

BEFORE_SUBJECT = frozenset("dan lalu kemudian saat ketika karena sebelum setelah sejak namun tetapi rupanya".split())
"""Words right behind which "mereka" is a subject."""

BEFORE_COUNT = frozenset("sebanyak sekitar setidaknya sedikitnya total terdapat ada diketahui tercatat".split())
"""Words before the number of those whom a sentence opens with."""

CLASSIFIERS = frozenset(["orang"])

GROUPS_OF = frozenset("pemerintah pemerintahan kubu tim keluarga pendukung".split())
"""Nouns for those who speak beside whom a name behind them means: "pemerintahan Trump"."""

CROWDS = frozenset("massa warga suporter pendemo mahasiswa demonstran penggemar".split())
"""Nouns that mean many people by themselves."""

ACTING_TOGETHER = frozenset(
    """
    negara perusahaan klub tim kelompok organisasi partai sekolah bus kapal bank lembaga wakil pasangan keluarga
    rombongan komunitas perwakilan pengurus kandidat calon pekerja jemaah turis wisatawan imigran migran pengungsi
    penonton pendukung relawan tenaga pihak orang
    """.split()
)
"""Counted nouns for bodies, vehicles and others that act as people do."""

FROM = frozenset("dari asal".split())

OTHERS = frozenset(
    """
    ilmuwan peneliti siswa mahasiswa pelajar santri guru dokter perawat petani nelayan buruh pekerja pedagang sopir
    pengemudi penumpang pemain atlet penari seniman musisi pelaku korban tersangka terdakwa saksi petugas anggota polisi
    personel tentara prajurit penyidik ahli pakar investor nasabah konsumen pengguna gubernur bupati menteri anak
    """.split()
)
"""Further nouns for people, whom a text counts."""

TEAMS = frozenset("tim timnas klub skuad".split())
"""Nouns for a team, behind which stands its name."""

WHO_DO = re.compile(r"pe(?!rsen|rkara|luru|rahu|sawat|kan|ti\b|tak|rak|njuru|tugas)[a-z]{4,}(?<!an)")
"""Nouns for people by what they do: "pendaki", "pejabat"."""

OF_CAUGHT = frozenset("mengaku terancam berasal berusia berinisial tewas meninggal selamat tiba".split())
"""Besides passives, predicates of those to whom something was done rather than of who did it."""

BEFALLING = frozenset(
    """
    didakwa dijerat ditahan ditangkap dituntut divonis dihukum dipenjara diduga disangka dituduh digambarkan dikenal
    disebut ditetapkan diamankan ditemukan dirawat dievakuasi dilarikan diringkus dibekuk dilaporkan ditembak dibunuh
    dianiaya dipukul disangkakan disidang dipecat diberhentikan tewas meninggal terancam terbukti terluka dipulangkan
    """.split()
)
"""What befalls somebody of whom others tell, or what others say of them."""

MARKS = frozenset('"“')
"""Marks with which a sentence opens that somebody else than the narrator speaks."""

GIVEN = frozenset(
    """
    putri putra bunga indah cahaya intan mega bintang surya fajar citra permata melati mawar guntur bayu angin ratu raja
    budi setia sinar mentari bulan kurnia anugerah mulia jaya bakti teguh suci murni rahmat hidayat nur galih
    lestari pertiwi utama sentosa perdana anugrah permai bestari
    """.split()
)
"""Words of names that are words of the language too."""
