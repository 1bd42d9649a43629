"""Nouns for kin and for who serves somebody, with whose they are and the name behind."""

import re

from klaim.language.id.alternatives import any_of

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

_NOUN = rf"(?:(?:[Mm]antan|[Cc]alon) )?(?:(?i:{any_of(KIN | _SERVING)})|(?i:kuasa(?= hukum)))"
KIN_NAMED = re.compile(
    rf"\b(?P<role>{_NOUN}{_SORT}(?:nya| (?:korban|pelaku|tersangka|terdakwa)))"
    rf"(?:, (?P<apart>{_NAME})(?=[,.]| \(| [a-z])|{_CALLED}(?P<called>[A-Z]{{1,4}}\b|{_NAME})|"
    rf"(?<=nya) (?P<name>{_NAME})(?=[,.]| \(| [a-z]))"
)
"""“istrinya, Sari Dewi,”, “ayah korban berinisial S”, “anaknya Budi”: kin of somebody spoken of, and their name."""
