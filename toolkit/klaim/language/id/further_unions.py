"""Further words of several vocabularies that are looked up together: who takes a stand, and what a deed is told by."""

from klaim.language.id import (
    aside,
    clauses,
    crossed,
    judgements,
    links,
    lists,
    measures,
    needing,
    nominals,
    reporting,
    titles,
    unions,
    verbs,
    words_numbers,
)

VOICED = reporting.VOICED | reporting.JUDGING | judgements.FEELINGS | judgements.EXPRESSING
_CONDEMNED = reporting.DENYING | reporting.CONDEMNING
TAKES_STAND = judgements.REGRETTING | judgements.FEELINGS | (_CONDEMNED - {"menyambut", "menolak"})
WITH_CLAUSE = verbs.TAKES_CLAUSE | verbs.CAUSING | links.BRINGING_ABOUT | reporting.TELLING | reporting.NEUTRAL
BEFORE_PROOF = judgements.BEFORE_PROOF | clauses.COPULAS | clauses.PREVERBAL | {"menjadi"}
TELLS_ALONE = unions.STATES_REASON | judgements.FEELINGS
HOPED = reporting.HOPING | links.NEEDS_CONTENT
NUMBERED = measures.NUMBERED | words_numbers.LABELS
TELLS_OF_DEED = unions.SUPPOSING | reporting.IMPERSONAL
OBLIQUE = clauses.ALWAYS_OBLIQUE | lists.THANKS_TO
NO_DEED = WITH_CLAUSE | nominals.LEADING
SIZES = aside.SIZING | measures.CHANGES | unions.FIGURES
CUES = VOICED | reporting.VOICING
TELLING = unions.BEFORE_PREDICATE | clauses.COPULAS
BEGINS_TELLING = TELLING | unions.BARE_VERBS | lists.APT
MANY = clauses.PLURAL_PERSONAL | unions.SEVERAL
PERSONS = unions.SOME_PEOPLE | needing.MORE_PEOPLE
SAID_OR_STATED = unions.SAYING | unions.STATED
NOT_CALLED = titles.HEADS | unions.PEOPLE | unions.OFFICES | unions.TAKING_PART
DOERS = unions.SOME_PEOPLE | unions.TAKING_PART | needing.MORE_PEOPLE | titles.HEADS | reporting.SPEAKERS
ONE_THING = lists.BETWEEN | lists.TOGETHER | crossed.BRINGS_TOGETHER
