"""Finds sentences in raw Indonesian news text by rule.

On news the rules beat the parser's own sentence ends, and they work on text offsets, so
nothing has to be parsed before a text is cut.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from klaim.language.id.numbered import items

Span = tuple[int, int]

_TITLES = (
    "dr drg drs dra prof ir hj tn ny nn sdr sdri pdt mr mrs ms st jend letjen mayjen brigjen"
    " kol letkol kompol kombes irjen komjen brigpol ipda iptu aipda aiptu bripka alm almh ust"
    " bpk rd pt cv pte jl jln gg kp kec kab kel ds no plt plh pj pjs a.n u.p d.a vs cf lih yth"
    " lt gen col maj sgt capt brig"
)
TITLES = frozenset(_TITLES.split() + _TITLES.title().split() + "H KH PT CV UD RT RW NO JL AKBP DR".split())
"""Abbreviations that always stand before the word they belong to, as they are written."""

SMALL_TITLES = frozenset("dr drg drs dra".split())
"""Titles in small letters that may open a sentence with a name."""

BEFORE_NUMBERS = frozenset(
    "hal vol telp tel hp rp art ps ay pasal jan feb mar apr jun jul agt agu sep sept okt nov"
    " des ed cet bab lamp".split()
)
"""Abbreviations when a number follows, ordinary sentence ends otherwise."""

LETTER_AFTER = frozenset(
    "vitamin hepatitis tipe type kelas blok grup golongan kategori seri rencana plan paket"
    " gedung terminal poin huruf zona versi pilihan opsi liga ruang tim nilai akreditasi"
    " sesi babak fase berinisial inisial bernama serie".split()
)
"""Words after which a single capital is a name of its own, not an initial."""

PLATFORM = "X"
BEFORE_PLATFORM = frozenset("di sosial medsos platform akun aplikasi lewat melalui via".split())
"""Words after which that capital is the platform, not an initial: "di media sosial X."."""

STARTERS = frozenset(
    "adapun akan akibat akibatnya antara apa apabila atas bagi bahkan baik bila dalam dan"
    " dari demikian dengan di dia hal hanya hingga ia ini itu jadi jika juga kami karena ke"
    " kemudian kini kita kondisi lalu maka mereka meski meskipun menurut namun nantinya oleh"
    " pada padahal para saat saya sebab sebagai sebelum sebelumnya sedangkan sehingga sejak"
    " sekarang selain selanjutnya selama semua sementara seperti serta setelah sesuai tak"
    " tapi terkait termasuk tetapi tidak untuk usai walau yang"
    " polisi kapolres kapolsek kapolda gubernur bupati wali kepala ketua jaksa hakim petugas korban pelaku tersangka"
    " warga dokter keluarga pihak seorang sebuah sejumlah sebanyak kasus peristiwa kejadian insiden".split()
)
"""Words that open a sentence after an abbreviation that may also end one."""

FIRM_ENDS = frozenset(["Tbk"])
"""Abbreviations that end the name of a firm, behind which a capital opens a sentence."""

NAME_ENDS = frozenset("Ltd Inc Corp Co LLC dll dsb dst dkk tsb Jr Sr".split())
"""Abbreviations that may end a sentence, like the degrees written with full stops."""

DOMAIN_ENDS = frozenset("com net org info id co go ac or tv news us uk my sg io".split())

QUOTE = '"'
OPENING = '"“‘'
CLOSERS = "”’»)]}'"
WORD_REACH = 60
"""How far back a word is looked for; keeps the work per full stop constant."""

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_STOP = re.compile(r"[.!?…]+")
_WORD_BEFORE = re.compile(r"[^\s\"'“”‘’()\[\],;:/]+\Z")
_WORD_AT = re.compile(r"[^\W\d_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,4}\.)+[^\W\d_]{1,4}")
_LIST_MARK = re.compile(r"(?:\A|:)\s*(?:\d{1,3}|[^\W\d_])\Z")
_ADDRESS = re.compile(r"://|www|@|\d/[\w./-]*$")


class _Stop(NamedTuple):
    """A run of full stops and what surrounds it.

    ``close`` lies behind the closing quotes and brackets that belong to the sentence,
    ``next`` at the first visible character of what follows.
    """

    text: str
    begin: int
    start: int
    close: int
    next: int
    mark: str

    @property
    def spaced(self) -> bool:
        return self.next > self.close

    @property
    def closed(self) -> bool:
        """Whether a quote or bracket closes behind the stop."""
        return self.close > self.start + len(self.mark)

    @property
    def behind(self) -> str:
        """The last characters of the sentence before the stop."""
        return self.text[max(self.begin, self.start - WORD_REACH) : self.start]

    @property
    def word(self) -> str:
        """The word the stop stands on, with its inner full stops."""
        found = _WORD_BEFORE.search(self.behind)
        return found.group() if found else ""

    @property
    def next_word(self) -> str:
        found = _WORD_AT.match(self.text, self.next)
        return found.group() if found else ""


def split_sentences(text: str) -> list[Span]:
    """The sentences of ``text`` as half-open code-point spans without outer white space.

    A line break always ends a sentence, and so does the number of the next item; white space belongs to none.
    """
    starts = items(text)
    return [span for line in _LINE.finditer(text) for a, b in _parts(line, starts) for span in _sentences(text, a, b)]


def _parts(line: re.Match[str], starts: list[int]) -> Iterator[Span]:
    """The parts of a line, each from one of some places to the next."""
    inner = (at for at in starts if line.start() < at < line.end())
    return pairwise((line.start(), *inner, line.end()))


def _sentences(text: str, begin: int, end: int) -> Iterator[Span]:
    counted, open_quote = begin, False
    for found in _STOP.finditer(text, begin, end):
        start = found.start()
        open_quote ^= text.count(QUOTE, counted, start) % 2 == 1
        counted = start
        stop = _stop(text, begin, found, end, open_quote=open_quote)
        if stop.next < end and _ends_sentence(stop):
            yield from _trimmed(text, begin, stop.close)
            begin = stop.close
    yield from _trimmed(text, begin, end)


def _stop(text: str, begin: int, found: re.Match[str], end: int, *, open_quote: bool) -> _Stop:
    close = _skip_closers(text, found.end(), end, open_quote=open_quote)
    following = _skip_space(text, close, end)
    if open_quote and close == found.end() and _is_loose_quote(text, following, end):
        close = following + 1
        following = _skip_space(text, close, end)
    return _Stop(text, begin, found.start(), close, following, found.group())


def _skip_closers(text: str, position: int, end: int, *, open_quote: bool) -> int:
    while position < end:
        if text[position] == QUOTE and open_quote:
            open_quote = False
        elif text[position] not in CLOSERS:
            break
        position += 1
    return position


def _skip_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _is_loose_quote(text: str, position: int, end: int) -> bool:
    """A closing quote set off by a space, as in ``Saya ikut. " ungkap dia``."""
    behind = text[position + 1 : position + 2]
    return position < end and text[position] == QUOTE and not behind.isalnum()


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    if start < end and piece.strip():
        yield start, start + len(piece.strip())


def _ends_sentence(stop: _Stop) -> bool:
    if not _can_open(stop):
        return False
    if stop.closed:
        return True
    if not stop.spaced:
        return _glued_end(stop)
    return stop.mark != "." or not _is_abbreviation(stop)


def _can_open(stop: _Stop) -> bool:
    """What follows may open a sentence: no small letter, but that of a brand ("iPhone"), and no mark that goes on."""
    following = stop.text[stop.next]
    if following in "-–—:":
        return stop.spaced and stop.text[stop.next + 1 : stop.next + 2].isspace()
    named = stop.spaced and (stop.next_word in SMALL_TITLES or stop.next_word[1:2].isupper())
    return (named or not following.islower()) and following not in ",;:.!?…%/" + CLOSERS


def _glued_end(stop: _Stop) -> bool:
    """A full stop without a space behind it, as in ``katanya.Dia``."""
    following, word = stop.text[stop.next], stop.word
    if following in OPENING:
        return bool(word)
    if not following.isupper() or _in_address(stop) or _in_number(stop):
        return False
    if stop.mark != "." or stop.behind[-1:] in CLOSERS:
        return True
    if stop.text[stop.start - 1] in CLOSERS:
        return stop.start > stop.begin
    piece = word.rpartition(".")[2]
    decimals = piece.isdigit() and stop.behind.endswith(f",{piece}") and len(stop.next_word) > 2
    return decimals or (len(piece) > 2 and piece not in TITLES)


def _in_number(stop: _Stop) -> bool:
    """Whether the number of a letter or decree goes on: "Nomor 430.K/30/2017"."""
    return stop.behind[-1:].isdigit() and stop.text[stop.next + len(stop.next_word) :][:1] == "/"


def _in_address(stop: _Stop) -> bool:
    if stop.next_word.lower() in DOMAIN_ENDS:
        return True
    words = stop.behind.split()
    return bool(words and _ADDRESS.search(words[-1]))


def _is_abbreviation(stop: _Stop) -> bool:
    word = stop.word
    short = word.lower()
    if _is_list_mark(stop):
        return True
    if len(word) == 1 and word.isupper():
        return not _names_letter(stop)
    if word in TITLES:
        return True
    if word in FIRM_ENDS:
        return not stop.text[stop.next].isupper()
    if short in BEFORE_NUMBERS:
        return stop.text[stop.next].isdigit()
    if word in NAME_ENDS or _DOTTED.fullmatch(word):
        return not (stop.text[stop.next] in OPENING or stop.next_word.lower() in STARTERS)
    return False


def _is_list_mark(stop: _Stop) -> bool:
    """Whether a number or letter opens the sentence or follows a colon: ``1. Siapkan air``."""
    return bool(_LIST_MARK.search(stop.behind))


def _names_letter(stop: _Stop) -> bool:
    """Whether the single capital ends a phrase like "vitamin C" or "1447 H" rather than a name."""
    words = stop.behind.split()
    if len(words) < 2:
        return False
    if words[-2].isdigit() or stop.next_word.lower() in STARTERS:
        return True
    return words[-2].lower() in LETTER_AFTER or (words[-1] == PLATFORM and words[-2].lower() in BEFORE_PLATFORM)
