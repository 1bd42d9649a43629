"""How klaim words a claim in Indonesian: the only words in a claim that its article need not hold."""

import re

from simplemma import is_known

from klaim.language.id.clauses import PREPOSITIONS
from klaim.language.id.compared import own_time_first
from klaim.language.id.lists import AND, AND_ALSO, BOTH
from klaim.language.id.names import GRADED_RANKS, OF_RANKS, RANK_GRADES
from klaim.language.id.people import NICKNAME
from klaim.language.id.reporting import PASSED_ON
from klaim.language.id.talk import SUPPOSED_AS
from klaim.language.id.titles import GENERAL, HEADS, RANKS


def party(speaker: str) -> str:
    """Whom a speaker means by "kami": their side."""
    return f"pihak {speaker}" if speaker else ""


def role(entity: str, office: str) -> str:
    """A person's office, or what they are called besides, as a sentence body."""
    return f"{entity} {office}" if NICKNAME.match(office) else f"{entity} adalah {office}"


def rank(entity: str, title: str) -> str:
    """A person's rank as a sentence body."""
    bare = title.removesuffix(f" {RETIRED}")
    return f"{entity} berpangkat {title}" if bare == title else f"{entity} adalah purnawirawan {bare}"


RETIRED = "(Purn)"
"""What follows the rank of somebody who has retired."""

ABOUT = " tentang "
"""What leads the topic of a statement."""

STATEMENT = "Pernyataan "
"""What leads whoever made a statement that was passed on."""


SAYING = " menyampaikan keterangan"
"""What tells that somebody spoke."""


def act_of_saying(speaker: str, about: str) -> str:
    """Somebody's statement, with what it was about where that is known."""
    return f"{speaker}{SAYING}" + (f"{ABOUT}{about}" if about else "")


def tells_act(text: str) -> bool:
    """Whether a claim tells that somebody spoke or was cited."""
    return SAYING in text or text.startswith(STATEMENT)


def on(date: str) -> str:
    """A date as an adverbial."""
    return date if date.split(" ")[0] in _LEADS or " sebelum " in date else f"pada {date}"


_TRADING = "perdagangan "


def trading(day: str, session: str = "") -> str:
    """A day of trading, or a session of it."""
    return f"{session} {_TRADING}{day}".lstrip()


def is_trading(day: str) -> bool:
    """Whether a day is one of trading."""
    return _TRADING in day


def on_day(day: str, told: set[str]) -> str:
    """A day with its preposition, one of trading without what of that a clause tells itself."""
    session, trading, date = day.rpartition(_TRADING)
    if session and session.split()[0] in told:
        return on(date)
    return on(f"{session}{date}" if trading and _TRADING.strip() in told else day)


_CUT_LIST = re.compile(
    r"(?P<before>.*?(?:^|, | (?=\S+(?: \S+){0,3}, [a-z][^,]*\.$)))(?P<last>(?:(?!\b(?:dan|serta|atau)\b)[^,])+), "
    r"(?P<added>(?!(?:"
    + "|".join(sorted(PREPOSITIONS))
    + r"|terutama|khususnya|termasuk|seperti|salah|tepatnya|drs?|ir|prof|h|yang|kata|serta|dan)\b)"
    r"[a-z](?:(?!\b(?:dan|serta|atau)\b)[^,])*)\.$"
)
_GOES_ON = re.compile(r", (?:dan|serta) [a-z]")


def with_last(text: str, behind: str) -> str:
    """A claim whose list lost its last member to the words right behind it, with the one before it as the last."""
    found = _CUT_LIST.fullmatch(text) if _GOES_ON.match(behind) else None
    if found is None:
        return text
    more = "," if found["before"].endswith(", ") else ""
    return f"{found['before']}{found['last']}{more} dan {found['added']}."


_ITEM_NUMBER = re.compile(r"(?<=%) \d{1,2}\.?$")
"""The number of the next item of a list behind a share."""

_OPENED = re.compile(r"[DKPU](?<=[^\W\d_] .)(?:(?<=D)(?:i|ari|engan|alam|an)|(?<=K)e|(?<=P)ada|(?<=U)ntuk)(?= [a-z])")
"""A word of grammar that once opened a line."""

_BEFORE_MARK = re.compile(r" (?=[,.;:!?%])")
_TRADING_TWICE = re.compile(r"pada(?<!\wpada) perdagangan pada (?:perdagangan )?")
_TRADING_AGAIN = re.compile(r"perdagangan(?<!\wperdagangan) pada perdagangan ")
_DOUBLED = re.compile(r"\b(\w{2,}+)(?: (\1\b))+", re.IGNORECASE)
_REPEATED = re.compile(r"\b(\w++)-\1\b")
_BOTH, _ALSO = re.compile(rf"\b{BOTH}\b", re.IGNORECASE), f" {AND_ALSO} "
_QUOTED_STOP = re.compile(r"\.([\"”])\.?$")
_QUOTED_ENDS = ('"', "”", '".', "”.")
_TRADING_LEFT = re.compile(r" (?:pada|di|dalam) perdagangan(?=\.?$)")
_COMMA_STOP = re.compile(r",\s*\.")
_LEADS = ("sejak", "paling", "mulai", "hingga", "sebelum", "setelah", "dalam", "selama")


def _once(twice: re.Match[str], names: frozenset[str]) -> str:
    """A word written twice as it is written last, a preposition as it is written first: "di Di Tegal"."""
    if twice[1] in names:
        return twice[0]
    return twice[1] if twice[1] in PREPOSITIONS else twice[2]


def tidy(text: str, names: frozenset[str] = frozenset()) -> str:
    """Text with single spaces, no blank before a mark, no doubled word, no "maupun" that lost its "baik".

    Of some `names` a word stands twice: "Lia Ting Ting".
    """
    text = _BEFORE_MARK.sub("", " ".join(text.split()))
    if "perdagangan" in text:
        text = _TRADING_TWICE.sub("pada perdagangan ", text)
        text = _TRADING_LEFT.sub("", _TRADING_AGAIN.sub(_TRADING, text))
    text = text if "-" in text and _REPEATED.search(text) else _DOUBLED.sub(lambda twice: _once(twice, names), text)
    if _ALSO in text and not _BOTH.search(text):
        text = text.replace(_ALSO, f" {AND} ")
    text = _ITEM_NUMBER.sub("", text) if "%" in text else text
    text = _OPENED.sub(lambda word: word[0].lower(), text)
    text = _QUOTED_STOP.sub(r"\1", text) if text.endswith(_QUOTED_ENDS) else text
    return own_time_first(_COMMA_STOP.sub(".", text))


WORDS = frozenset(
    """
    adalah perdagangan berpangkat menyampaikan keterangan pernyataan berita dilansir tentang pada pihak bertujuan
    antara lain berlangsung terjadi di sejak hingga terkait dalam akibat itu peristiwa purnawirawan
    """.split()
) | frozenset(SUPPOSED_AS.values())
"""Every word the functions above may add."""


_CAPITALS = re.compile(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,3}")
_NAME_ALONE = re.compile(
    r"^(?:(?i:salah (?:satu|seorang)) [a-z ]+, )?(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*)"
    r"(?:$| secara [a-z-]+$| (?:yang|atau|alias) .*)"
)
"""A speaker's name with what tells who or how: "salah seorang warga, Sari", "Budi secara tegas", "Budi yang …"."""


def speaker(words: str) -> str:
    """A speaker's words as a name: no brackets, no "pihak" before it, no comma behind it."""
    text = re.sub(r"\s?\([^()]*\)", "", words)
    text = re.sub(r"\s+([,.])", r"\1", text).strip(' ,.:"“”')
    text = re.sub(r"^(?i:oleh|dari|pihak(?! (?:berwenang|terkait|lain|lawan))) ", "", text)
    office, _, name = text.partition(", ")
    if office.split()[0:1] and office.split()[0].lower() in HEADS and _CAPITALS.fullmatch(name):
        text = name
    named = _NAME_ALONE.match(text)
    return named["name"] if named and not is_known(named["name"].lower(), lang="id") else text


DOCTOR_SHORT, DOCTOR = "dr", "dokter"
"""What stands before a doctor's name, and who that is."""


def office(words: str) -> str:
    """An office as a claim words it: without honorifics and without the rank between office and name."""
    if words == DOCTOR_SHORT:
        return DOCTOR
    found = words.split()
    kept = [w for n, w in enumerate(found) if w.lower().strip(".") not in _HONORIFICS or _is_noun(found, n)]
    if kept and kept[0].lower().strip(".") in RANKS:
        return " ".join(kept)
    ranked = (n for n in range(1, len(kept)) if kept[n - 1].lower() not in GENERAL and is_rank(" ".join(kept[n:])))
    end = next(ranked, len(kept))
    return " ".join(kept[:end])


def is_rank(office: str) -> bool:
    """Whether an office is a rank, with its force or none: "Kombes Polisi"."""
    first, *rest = [w.strip("().") for w in office.split()]
    graded = first in GRADED_RANKS and bool(rest)
    known = all(w.lower() in RANKS or w in OF_RANKS or (graded and w in RANK_GRADES) for w in rest)
    return (graded or first.lower() in RANKS) and known


def _is_noun(words: list[str], at: int) -> bool:
    """Whether an honorific is a noun: "istri pak lurah", "ibu tiga anak", "Ibu Negara"."""
    if " ".join(words[at : at + 2]).lower() in _OF_STATE:
        return True
    return words[at].islower() and (at > 0 or (len(words) > 1 and words[1].islower()))


_OF_STATE = frozenset(["ibu negara", "ibu kota"])
_HONORIFICS = frozenset("pak bu bapak ibu dr prof h hj ir kh ustaz mr mrs sir capt ny pdt".split())


QUOTED = "kutip"
"""The stem of the cues by which a text says that it quotes a source."""


def cited(speaker: str, about: str, citer: str, cue: str) -> str:
    """A statement passed on by an outlet, or the news where nobody is named; empty where nothing tells which.

    What the cue says was only quoted from somewhere need be no news of theirs.
    """
    passed_on = citer if citer in PASSED_ON else f"{'dikutip dari' if QUOTED in cue else 'dilansir'} {citer}"
    if not speaker:
        told = "Keterangan" if QUOTED in cue else "Berita"
        return f"{told} tentang {about} {passed_on}" if about else ""
    return f"{STATEMENT}{speaker}" + (f"{ABOUT}{about}" if about else "") + f" {passed_on}"


def before(stretch: str, day: str) -> str:
    """A vague time before a day, or up to it where it is the last: "beberapa waktu sebelum 26 Mei 2026".

    "dalam beberapa tahun terakhir" is "dalam beberapa tahun hingga 26 Mei 2026".
    """
    plain, *last = re.split(r"\s(?:yang )?(?:lalu|(terakhir|belakangan))\b", stretch, maxsplit=1)
    plain = plain[0].lower() + plain[1:]
    return f"dalam {plain} hingga {day}" if any(last[:1]) else f"{plain} sebelum {day}"
