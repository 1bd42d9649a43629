"""Words by which a text points back at a figure that it told, and what stands before a figure."""

import re

from klaim.language.id import clauses, measures

POINTED = re.compile(
    r"\b(?:angka|jumlah|nilai|realisasi|capaian|pencapaian|posisi|besaran|nominal|persentase|perolehan|raihan)"
    r" (?:ini|itu|tersebut)\b",
    re.IGNORECASE,
)
"""A noun for a figure told before, with its pointing word."""

LEADS = measures.CARRIERS | measures.STATING | frozenset("berjumlah adalah bernilai".split())
"""Words between what a figure is of and the figure."""

BEFORE_LEAD = clauses.AUXILIARIES | clauses.PREVERBAL | measures.LEADS | {"juga", "pun", "tercatat", "mampu", "masih"}
"""Words between what a figure is of and such a word."""

EARNING = measures.EARNING | measures.RECORDING
"""Verbs whose object is the figure of their subject."""
