"""Gives clauses with "bahwa" one label, where the treebanks disagree.

PUD calls them ``ccomp``, CSUI mostly ``advcl``. A model trained on both guesses between
the two; here they are ``ccomp`` under a predicate and ``acl`` under a noun.
"""

from dataclasses import replace

from training.conllu import Sentence, Token

CLAUSE_LABELS = frozenset({"advcl", "ccomp", "xcomp", "obl", "obj", "nmod", "acl", "acl:relcl", "appos"})
NOMINAL_TAGS = frozenset({"NOUN", "PROPN", "PRON"})
PREDICATE_LABELS = frozenset({"root", "ccomp", "parataxis"})


def harmonise(sentence: Sentence) -> Sentence:
    """The sentence with its "bahwa" clauses relabelled."""
    tokens = list(sentence)
    for token in sentence:
        if token.form.lower() != "bahwa" or token.dep != "mark" or token.head < 0:
            continue
        clause = tokens[token.head]
        if clause.head >= 0 and clause.dep in CLAUSE_LABELS:
            label = _label_under(tokens[clause.head])
            tokens[token.head] = replace(clause, dep=label)
    return tuple(tokens)


def _label_under(head: Token) -> str:
    nominal = head.upos in NOMINAL_TAGS and head.dep not in PREDICATE_LABELS
    return "acl" if nominal else "ccomp"
