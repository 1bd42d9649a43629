"""How Indonesian sports news names the two sides of a match."""

import re

from klaim.language.id.alternatives import CAPITAL, any_of, later
from klaim.language.id.places import STATES

NOUN = "laga"
ALIKE = frozenset("pertarungan partai".split())
"""Nouns that mean a match where a text is about one."""

_SIDE_GOES_ON = r"[\w.’'-]*(?: (?:[A-Z][\w.’'-]*|U-?\d\d)){0,14}"
_SIDE = rf"[A-Z]{_SIDE_GOES_ON}"
_HOME = CAPITAL + _SIDE_GOES_ON
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4}"
DOUBLE = re.compile(rf"(?<![\w/])(?P<first>{_NAME})/(?P<second>{_NAME})(?![\w/])")
"""Two players, or two of anything, that a stroke joins."""

STAGES = frozenset("gim set babak ronde kuarter leg".split())
"""Parts of a match, of each of which its own is told: "Pada gim kedua, Budi menang 21-17"."""

PAIRS = frozenset("duet duo ganda pasangan".split())
"""Nouns for two who play together."""

VERSUS = re.compile(rf"(?P<home>{_HOME}) (?:vs\.?|versus) (?P<away>{_SIDE})")
"""Two sides as a fixture list writes them."""

_DOES = (
    r"menjamu|melawan|menghadapi|ditantang|menantang|mengalahkan|menundukkan|menaklukkan|membantai|melumat|menggilas|"
    r"menumbangkan|menjungkalkan|menyingkirkan|menekuk|mengandaskan|membungkam|menggulung|mencukur|mempermalukan|"
    r"membekuk|mengatasi|memukul|menahan imbang|bersua|berhadapan dengan|berjumpa|bertemu"
)
_HOW = r"(?: (?:telak|tipis|dramatis|meyakinkan|agregat|dengan skor|skor|imbang))*(?: \d{1,3}-\d{1,3})?"
_FARES = (
    rf"(?:menang|unggul){_HOW} atas|(?:kalah|takluk|tumbang|keok|ketinggalan|tertinggal){_HOW} (?:dari|atas|oleh)|"
    rf"(?:menyerah|tunduk){_HOW} (?:dari|oleh)|"
    rf"(?:menelan|menderita|mengalami) kekalahan{_HOW} (?:dari|atas|oleh)|"
    rf"(?:meraih|memetik|merebut|mengemas) kemenangan{_HOW} atas|"
    rf"tersingkir setelah (?:kalah|takluk){_HOW} (?:dari|oleh)|"
    rf"(?:ditahan|tertahan|dikalahkan|ditaklukkan|ditundukkan|disingkirkan|dibantai|dihajar){_HOW}(?: oleh)?|"
    rf"(?:bermain )?imbang{_HOW} (?:dengan|lawan|melawan|kontra)|"
    rf"(?:menang|unggul|kalah|takluk|tumbang|keok|imbang){_HOW} (?:saat|ketika|kala) "
    r"(?:(?:bertandang|bertamu|melawat) ke(?: (?:markas|kandang|rumah))?|menjamu|menghadapi|melawan)"
)
_SAYS = r"(?:mengatakan|menyebut|menilai|mengaku|mengungkapkan|menegaskan|berharap)\b"
MEETS = later(
    rf"(?P<home>{CAPITAL}(?<!asuhan [A-Z])(?<!besutan [A-Z])(?<!polesan [A-Z])(?<! ten [A-Z])(?<! van [A-Z])"
    rf"(?<! de [A-Z])(?<! das [A-Z]){_SIDE_GOES_ON})"
    r"(?: \([A-Z]{2,5}\))?(?: (?:akan|berhasil|sukses|kembali|harus(?: (?:rela|puas))?|baru saja|kini|sudah|sempat"
    r"|secara \w+))*"
    rf" (?:{_DOES}|{_FARES}) (?:tuan rumah |timnas |tim )?(?P<away>{_SIDE})"
)
"""One side, what it does to the other or how it meets it, the other."""

AFTERWARDS = later(
    rf"(?:^|[-–] )(?P<home>{CAPITAL}{_SIDE_GOES_ON}) (?!{_SAYS})(?:[\w/-]+ ){{1,10}}?(?:setelah|usai|seusai|dengan) "
    rf"(?:{_DOES}|{_FARES}) (?P<away>{_SIDE})"
)
"""A side that a sentence opens with, told to have gone on or out after it met another one."""

_LOST = r"kalah|takluk|tumbang|keok|menyerah|tunduk|tertinggal|ketinggalan|menelan|menderita|di\w+kan|dibantai|dihajar"
_DRAWN = r"imbang|tertahan|ditahan|bersua|berjumpa|bertemu|berhadapan|melawan|menghadapi|menjamu|menantang|ditantang"
DREW, LOST = re.compile(rf"\b(?:{_DRAWN})\b"), re.compile(rf"\b(?:{_LOST})\b")
"""Words between two sides that tell nobody to have won, and the first to have lost."""

OUTCOME = re.compile(r"\b(?P<outcome>[Kk]emenangan|[Kk]ekalahan) (?:ini|itu|tersebut)\b")
RESULT = re.compile(r"\b(?P<result>[Hh]asil) (?:ini|itu|tersebut)\b")
IN_FINAL = re.compile(r"\b(?:di|pada|dalam)(?: partai| laga| babak)? final\b", re.IGNORECASE)
FINAL = re.compile(r"\b[Ff]inal (?:ini|itu|tersebut)\b")
"""How a match ended, told again; that a match was a final, and that final told again."""

WON = "kemenangan"
"""How a match ended, told again by a noun that points back, and the one for whoever won."""


def outcome(noun: str, winner: str, loser: str) -> str:
    """A victory or defeat with both sides."""
    return f"{noun} {winner} atas {loser}" if noun == WON else f"{noun} {loser} dari {winner}"


BOTH_SIDES = re.compile(
    r"\b[Kk]edua (?:tim|kesebelasan|klub|kubu|petarung|petinju|petenis|pebulutangkis)\b"
    r"(?: (?:tersebut|itu|ini)\b)?(?! \w+ lain)"
)
"""Words for both sides of a match."""

DECIDED = frozenset("menang kalah takluk imbang unggul tumbang tersingkir".split())
"""Predicates that tell how a match ended, with or without its score."""

SCORE = re.compile(r" \d{1,3}-\d{1,3}\b")
"""A score right behind the verb of a match."""

SPORT = re.compile(
    r"\b(?:laga|pertandingan|kualifikasi|liga|piala|babak|putaran|turnamen|klasemen|stadion|stadium|skor|timnas|gol|final|ronde|"
    r"tinju|petinju|bulu ?tangkis|badminton|voli|basket|tenis|(?:tunggal|ganda) (?:putra|putri|campuran)|kelas berat|"
    r"UFC|MMA|NBA|IBL|Proliga)\b",
    re.IGNORECASE,
)
"""Words without which two names and a verb of meeting are no match."""

_NAMED = (
    r"(?:Cup|Open|Masters|Piala|Liga|GP|MotoGP|Moto[23]|F1|Grand Prix|NBA|Championships?|Challenge|League|Games|"
    r"Olimpiade|Euro|Tour|Copa|Kejuaraan|Playoffs?|Series|LaLiga|Proliga|SEA)"
)
COMPETITION = re.compile(rf"(?:[A-Z][\w’'-]* ){{0,3}}{_NAMED}(?: [A-Z][\w’'-]*){{0,3}}")
"""A competition by its name, with or without its year."""

_NO_PART = r"(?!(?:Hasil|Jadwal|Klasemen|Persaingan|Rangkaian|Laga|Pertandingan|Duel|Jelang|Usai|Prediksi) )"
EDITION = re.compile(rf"{_NO_PART}{COMPETITION.pattern} 20\d\d(?:[/-]\d{{2,4}})?")
"""A competition of one year."""

GROUP_ALONE = re.compile(r"\bGrup [A-L]\b")
GROUP = re.compile(
    rf"\b(?P<group>Grup [A-L]) (?:(?:putaran|babak|ronde|fase|Ronde|Putaran) (?:\w+ )?)?(?:[Kk]ualifikasi )?"
    rf"{EDITION.pattern}"
    r"(?: [Zz]ona [A-Z]\w+)?"
)
"""A group of a competition by its letter, and with that competition."""

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
GOES_ON = re.compile(r" (?:[A-Z\d]|20)")
"""What behind the name of a competition makes it another's."""

TAKING_PLACE_IN = re.compile(
    r"\b(?:di|dalam|balapan|race|lomba|gelaran|ajang|usai|seri|tes|final|semifinal)(?: ajang| seri| balapan| tes)? $",
    re.IGNORECASE,
)
"""Words before a competition that tell of something in it."""

FRIENDLY = re.compile(r"\b(?:uji coba|persahabatan|pramusim)\b", re.IGNORECASE)
"""Matches that are part of no competition."""

PLAYED = re.compile(
    r"\b(?:menang|memenangi|kalah|unggul|skor|gol|gim|set|babak|partai|lap|finis|start|podium|mengalahkan|menaklukkan|"
    r"menundukkan|menyamakan|membobol|mencetak|kuarter|menit|keunggulan|kedudukan|ketertinggalan|tersingkir|tertinggal|"
    r"medali|\d+ (?:emas|perak|perunggu)|"
    r"interval|samakan|melebarkan|rally|smes|servis|pukulan|tembakan|tendangan|sundulan|umpan|gawang|kiper|"
    r"tikungan|catatan waktu|mencatatkan waktu|mencatat waktu|tercepat|pit stop|crash|kartu merah|kartu kuning|"
    r"(?:menembus|tercecer di|hingga ada di) posisi|posisi start|urutan start|penguasaan bola|"
    r"(?:mengirim|menggapai|menyepak|merebut|kehilangan) bola|"
    r"red flag|menikung|safety car|restart|(?:memimpin|melanjutkan|menghentikan) (?:race|balapan|lomba|pertandingan)|"
    r"membuntuti|dibuntuti|melesat|menyalip|disalip|melorot|highside|terjatuh|terdepan|menguntit|asapi|"
    r"operan|pemain pelapis|putaran ke-\d+|dinding pembatas|lintasan|terlempar|terguling\S*|menyenggol|tergelincir|"
    r"penalti|penyelamatan|turnover|rebound|assist|pole position|poin demi poin|free throw|jump shot|jeda)\b"
    r"|(?<![\d/-])\d{1,3}-\d{1,3}(?![\d/-])"
)
"""What happens in a match or race."""

TO_COME = re.compile(
    r"\b(?:akan|bakal|dijadwalkan|siap) (?:menjamu|menghadapi|melawan|dijamu|bertemu|berhadapan|bertandang|bertanding|"
    r"menantang|ditantang|meladeni|digelar|berlangsung|dimainkan|tersaji|melakoni|melakukan|menjalani|dimulai|bergulir|"
    r"disiarkan|main|bermain|berjumpa|bersua)\b|\b(?:[Pp]rediksi|[Jj]adwal|[Ll]ive [Ss]treaming) |"
    r"\b[Jj]elang (?:laga|pertandingan|duel|partai|melawan|menghadapi|lawan|kontra|final|semifinal|[A-Z]\w+ [Vv]s)\b"
)
"""What in its opening shows that the match a text is about is still to be played."""

TITLED_IN = re.compile(
    r"\b(?:peraih|pemegang|(?<!sebagai )(?<!jadi )juara|medali|emas|perak|perunggu|mantan|menuju|menatap|jelang)\b"
    r"[^.,]{0,30}$",
    re.IGNORECASE,
)
"""What before a competition tells of an earlier one or one to come."""

TO_BE_HELD = re.compile(r"[^.]{0,40}?\b(?:akan|bakal|segera) (?:digelar|berlangsung|dimulai|bergulir|dihelat|dibuka)\b")
"""What behind its name shows that a competition is still to be held."""

RESULTS = frozenset(
    """
    menang kalah unggul takluk tumbang tertinggal imbang mengalahkan menaklukkan menundukkan menyingkirkan membantai
    melumat menumbangkan membungkam mengungguli meraih memetik menelan membukukan mencetak memenangi mengoleksi
    dikalahkan ditaklukkan ditundukkan disingkirkan tersingkir finis ditahan
    """.split()
)
"""Verbs that tell how a side or player fared."""

NO_FEATS = frozenset(
    """merupakan menjadi memiliki mempunyai dikenal disebut dinilai diharapkan membuat
    membuatnya mengaku diprediksi diyakini dijadwalkan
    membutuhkan memerlukan diketahui dianggap disiarkan ditonton menanti menunggu dijuluki memperkuat membela diasuh
    dilatih melatih mengikuti mengandalkan diandalkan menyatukan mengharapkan""".split()
)
"""Verbs of what somebody is or wants rather than of what they did in a match or race."""

STANDING = frozenset(
    "posisi urutan peringkat klasemen puncak kunci teratas ranking memimpin memuncaki runner-up pemuncak".split()
)
"""Words of a place in a table of results."""

OF_POINTS = re.compile(r"\b(?:klasemen|poin|angka)\b")
"""What shows that a text tells of points."""

TABLES = frozenset("klasemen grup".split())
MARGINS = frozenset("selisih jarak margin keunggulan unggul beda".split())
"""Words before points that only part two places of a table."""

POINTS = frozenset("poin angka emas perak perunggu medali".split())
"""Units of what is earned in such a table."""
EARNED = "meraih"
LIFTING = frozenset("membawa mengantar mengantarkan mengangkat menempatkan menjaga".split())
"""The verb for points earned, and verbs of what brings somebody else to a place of a table."""

OPPONENT = re.compile(
    r"\b(?:atas|dari|mengalahkan|menundukkan|menaklukkan|melawan|kontra|hadapi|menghadapi)"
    r"(?: (?!wakil\b|asal\b)[a-z]+){0,2} (?P<name>[A-Z]\w+)"
)
"""Whom a side beat, met or lost to."""

ELSEWHERE = re.compile(
    r"\b(?:sebelumnya|pernah|lalu|terakhir|sepanjang|sejarah|rekor|selalu|biasanya|musim|karier|kalau|jika|19\d\d|"
    r"klasemen|agregat|peringkat|\d+ penampilan|semua kompetisi|tatap muka|level klub|total|koleksi\w*|berbeda|"
    r"andai|akan|torehan|tersubur|mengoleksi|top skor\w*|tertajam|"
    r"(?:enam|tujuh|delapan|sembilan|\w+ belas|[6-9]|1\d) gol|"
    r"(?:[2-9]\d|\d{3,}) (?:gol|pertandingan|laga|partai|penampilan|assist))\b",
    re.IGNORECASE,
)
"""Words of what happened at other times than in the match or race that a text is about."""

SESSIONS = frozenset("sesi latihan practice tes".split())
"""What is held beside a match or race."""

OTHER_SEASON = re.compile(
    r"\b(?:musim (?:lalu|ini|depan)|sepanjang (?:musim|karier\w*)|selama (?:semusim|karier\w*))\b"
)
"""A stretch of a sport's year that a day does not date."""

_OPENERS = re.compile(
    r"^(?:Usai|Setelah|Sebelum|Meski|Jelang|Hasil|Saat|Laga|Duel|Pertandingan|Prediksi|Skor|Jadwal|Dalam|Pada)(?: |$)"
)
_NO_SIDES = frozenset("laga duel pertandingan hasil jadwal prediksi skor final semifinal".split())
_NATION = later(rf"^Timnas (?=(?:{any_of(STATES)})$)")
"""The word for a national team, which the name of its state does without."""
MAX_SIDE = 4


def side(words: str) -> str:
    """A side's name without what only opens the sentence; empty where it is too long to be one."""
    name = _NATION.sub("", _OPENERS.sub("", words).strip(" ."))
    return name if name and len(name.split()) <= MAX_SIDE and name.lower() not in _NO_SIDES else ""


HELD = re.compile(r"\b(?:laga|pertandingan|duel|partai|berlangsung|digelar|dihelat|dimainkan|tersaji)\b", re.IGNORECASE)
"""Words of a sentence whose date is that of a match."""


def label(home: str, away: str, day: str = "") -> str:
    """A match by its sides, with its day."""
    return f"{NOUN} {home} vs {away} {day}".rstrip()


_BETWEEN = re.compile(
    rf" antara (?:tim(?:nas)? )?(?P<home>{_SIDE}) (?:dan|dengan|vs\.?|melawan|kontra) (?P<away>{_SIDE})$"
)
_AGAINST = re.compile(rf" (?:melawan|kontra|ke|dengan|terhadap)(?: [a-z]+){{0,2}} (?P<away>{_SIDE})$")
_PLAYING = re.compile(
    rf"(?:^\s*|[-–] )(?P<home>{_HOME}) (?:(?:akan|bakal|baru|sudah|telah|kembali|siap|harus) )*"
    r"(?:menjalani|melakoni|memainkan|melakukan|menatap|melalui) $"
)
"""A side and the verb by which it plays, right before the noun for a match."""


def of_parties(before: str, parties: str) -> str:
    """A match by the sides that stand around its noun: "Persib menjalani (laga) kontra Persija"; empty without two."""
    both, away = _BETWEEN.match(parties), _AGAINST.match(parties)
    home = _PLAYING.search(before) if away else None
    found = (both["home"], both["away"]) if both else (home["home"], away["away"]) if home and away else ("", "")
    sides = [side(name) for name in found]
    return label(*sides) if all(sides) else ""


_OF_DAY = re.compile(r" pada \d.*$| di [A-Z].*$")


def sides_of(label: str) -> list[str]:
    """The sides of a match, or the name of a competition alone."""
    return _OF_DAY.sub("", label.removeprefix(f"{NOUN} ")).split(" vs ")


_ROUND = re.compile(r"\b(?:gim|set|game) (?:pertama|kedua|ketiga|keempat|kelima|penentu(?:an)?)\b")
_SCORED = re.compile(r"\b\d{1,2}-\d{1,2}\b|\b(?:interval|kedudukan|deuce|poin)\b")


def part_of(told: str, before: str) -> str:
    """The game or set of a match that a text last spoke of, for a clause about points that names none; else nothing."""
    if _ROUND.search(told) or not _SCORED.search(told):
        return ""
    rounds = _ROUND.findall(before)
    return f"di {rounds[-1]} " if rounds else ""


def during(competition: str, told: str) -> str:
    """What ties what happened in a match or race to it, behind words that may already tell in what it was."""
    return f"di {competition}" if " dalam " in f" {told}" else f"dalam {competition}"
