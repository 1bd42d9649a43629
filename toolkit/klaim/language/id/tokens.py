"""Cuts Indonesian news text into the tokens the trained pipeline knows.

The rules are compiled into a plain spaCy tokenizer and saved with the pipeline, so a
loaded pipeline needs none of this code. Clitics and reduplications stay whole because a
claim quotes the surface text, and splitting them would only have to be undone.
"""

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.lang.tokenizer_exceptions import URL_MATCH
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without a stub
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
from spacy.vocab import Vocab

TITLES = "Dr. dr. drg. Drs. Dra. Prof. Ir. H. Hj. Tn. Ny. Nn. Sdr. Pdt. Mr. Mrs. Ms. St."
RANKS = "Jend. Letjen. Mayjen. Brigjen. Kol. Letkol. Kompol. AKBP. Kombes."
DEGREES = "S.H. M.H. S.E. M.M. M.Si. S.Sos. S.Pd. M.Pd. S.T. M.T. S.Kom. M.Sc. M.A. Ph.D."
COMPANIES = "PT. CV. UD. Ltd. Pte. Co. Inc. Corp. Tbk. LLC."
PLACES = "Jl. Jln. Kp. Kec. Kab. Kel. Gg. No. Telp. Vol."
PHRASES = "dll. dsb. dst. a.n. u.p. d.a. s.d. tsb. dkk. yth. Yth. lih. ttd. U.S. vs."

ABBREVIATIONS = tuple(" ".join((TITLES, RANKS, DEGREES, COMPANIES, PLACES, PHRASES)).split())

QUOTES = "\"'`“”„‟‘’‚‛«»‹›"
OPENERS = r"\(\[\{<"
CLOSERS = r"\)\]\}>"
CURRENCIES = r"Rp|IDR|USD|US\$|S\$|SGD|RM|[$€£¥]"
UNITS = "%|‰|km|kg|cm|mm|ha|m²|m2|GB|MB|TB|MW|GW|kWh|juta|jt|ribu|rb|miliar|triliun"

_PREFIXES = (
    rf"[{QUOTES}]",
    rf"[{OPENERS}{CLOSERS}]",
    r"[,;:!?¿¡•*#@&=~|§°…]",
    r"\.{2,}",
    rf"(?:{CURRENCIES})\.?(?=\d)",
    r"[—–]",
    rf"-(?=[{ALPHA}])",
    r"\+(?=\d)",
    r"/",
)

_SUFFIXES = (
    rf"[{QUOTES}]",
    rf"[{OPENERS}{CLOSERS}]",
    r"[,;:!?¿¡•*&=~|§°…/]",
    r"\.{2,}",
    r"(?<=\d),-",
    rf"(?<=-[{ALPHA_UPPER}])\.",
    rf"(?<=[{ALPHA_LOWER}0-9%²{CLOSERS}{QUOTES}])\.",
    rf"(?<=[{ALPHA_UPPER}][{ALPHA_UPPER}])\.",
    rf"(?<=\d)(?:{UNITS})",
    r"[—–]",
    r"(?<=\w)-",
)

_INFIXES = (
    r"\.{2,}|…",
    rf"[{OPENERS}{CLOSERS}\"“”„«»]",
    r"(?<=\d)[-–—](?=\d)",
    r"(?<=\d)[+*^×](?=\d)",
    rf"(?<=\d)/(?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])/(?=[{ALPHA}])",
    rf"(?<=[{ALPHA_LOWER}{QUOTES}])\.(?=[{ALPHA_UPPER}{QUOTES}])",
    rf"(?<=[{ALPHA}]),(?=[{ALPHA}{QUOTES}])",
    rf"(?<=[{ALPHA}0-9])[:;?!](?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])(?:--|–|—)(?=[{ALPHA}])",
    rf"(?<=[{ALPHA_UPPER}][{ALPHA_UPPER}])-(?=[{ALPHA_UPPER}][{ALPHA}])",
    rf"(?<=[{ALPHA}])[<>=](?=[{ALPHA}])",
)


def build_tokenizer(vocab: Vocab) -> Tokenizer:
    """A tokenizer for Indonesian news that shares ``vocab`` with its pipeline."""
    return Tokenizer(
        vocab,
        rules={word: [{"ORTH": word}] for word in ABBREVIATIONS},
        prefix_search=compile_prefix_regex(_PREFIXES).search,
        suffix_search=compile_suffix_regex(_SUFFIXES).search,
        infix_finditer=compile_infix_regex(_INFIXES).finditer,
        url_match=URL_MATCH,
    )
