"""Words between a figure and what it is of."""

from klaim.language.id import clauses, measures

LEADS = measures.CARRIERS | measures.STATING | frozenset("berjumlah adalah bernilai".split())
"""Words between what a figure is of and the figure."""

BEFORE_LEAD = clauses.AUXILIARIES | clauses.PREVERBAL | measures.LEADS | {"juga", "pun", "tercatat", "mampu", "masih"}
"""Words between what a figure is of and such a word."""

EARNING = measures.EARNING | measures.RECORDING - {"melaporkan"}
"""Verbs whose object is the figure of their subject."""

COUNTING = frozenset("badan bps kementerian dinas bmkg otoritas ojk kpu bpbd bnpb polda polres pemkab pemkot".split())
"""First words of bodies that count what is not theirs: "BPS mencatat jumlah penduduk …"."""
