"""Nouns for kin and for who serves somebody, with whose they are and the name behind."""

import re

from klaim.language.id.alternatives import any_case, begun, longest_first

KIN = frozenset(
    """
    ayah ibu istri suami anak putra putri adik kakak kakek nenek paman bibi keponakan sepupu cucu mertua menantu ipar
    kekasih pacar tunangan ayahanda ibunda saudara saudari cicit ponakan
    """.split()
)
_SERVING = frozenset("pengacara manajer asisten sahabat ajudan sopir pelatih penasihat".split())
_SORT = r"(?: (?:kandung|tiri|angkat|sulung|bungsu|pertama|kedua|ketiga|semata wayang|hukum|ipar|perempuan|laki-laki))?"
_NAME = r"[A-Z][\w’'-]+(?: (?:bin |binti |al )?[A-Z][\w.’'-]*){0,4}"
_CALLED = r"(?: yang)? (?:berinisial|bernama|inisial) "

_NOUNS = any_case(*longest_first(KIN | _SERVING), "kuasa(?= hukum)")
_KIN = any_case(*longest_first(KIN - {"putra", "putri"}))
_NOUN = begun([*(f"{once} (?:{'|'.join(_NOUNS)})" for once in ("[Mm]antan", "[Cc]alon")), *_NOUNS])
KIN_OF_NAMED = re.compile(
    rf"(?P<role>(?:{begun([*(f'{once} (?:istri|suami)' for once in ('[Mm]antan', '[Cc]alon')), *_KIN])}){_SORT}"
    rf" (?!Kota|Negara|Mahkota|Pertiwi)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}}), (?P<apart>{_NAME})"
    r"(?=, (?!(?:dan|serta)\b)[a-z]| \(\d)"
)
"""“Ibu Budi, Sari Dewi, …”: kin of somebody named, and their name between commas."""

KIN_NAMED = re.compile(
    rf"(?P<role>(?:{_NOUN}){_SORT}(?:nya| (?:korban|pelaku|tersangka|terdakwa)))"
    rf"(?:, (?P<apart>{_NAME})(?=[,.]| \(| [a-z])|{_CALLED}(?P<called>[A-Z]{{1,4}}\b|{_NAME})|"
    rf"(?<=nya) (?P<name>{_NAME})(?=[,.]| \(| [a-z]))"
)
"""“istrinya, Sari Dewi,”, “ayah korban berinisial S”, “anaknya Budi”: kin of somebody spoken of, and their name."""
