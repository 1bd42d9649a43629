"""How an office of the article is worded in a claim that is read alone."""

from klaim.claims._model import Context
from klaim.discourse.entities import RoleMention, clean
from klaim.discourse.sole import sole_things


def worded(words: str, context: Context) -> str:
    """An office without brackets and honorifics, one of common nouns in lower case; of one retired, as such."""
    office = str(context.lang.phrasing.office(clean(words)))
    titles = context.lang.titles
    first, *others = office.split() or [""]
    while others and others[-1] in titles.HONORIFICS:
        office = office.removesuffix(f" {others.pop()}")
    if context.lang.phrasing.RETIRED in words and context.lang.phrasing.is_rank(office):
        office = f"{office} {context.lang.phrasing.RETIRED}"
    common = first.lower() in titles.COMMON or (others and titles.is_common(first, others[0]))
    graded = others and others[0] in context.lang.further_offices.GRADES
    common = common and not graded and " ".join([first, *others[:1]]) not in context.lang.further_offices.WHOLE
    return office[0].lower() + office[1:] if common else office


def of_one(office: str, mention: RoleMention, context: Context) -> str:
    """An office with the name of the one thing that its last noun means: "nakhoda kapal" is "nakhoda KM Melati"."""
    words, end = context.text, mention.role[1]
    one = next(((start, name) for start, stop, name, _ in sole_things(words, context.lang) if stop == end), None)
    return office.removesuffix(words[one[0] : end]) + one[1] if one is not None else office


def held_then(mention: RoleMention, context: Context) -> bool:
    """Whether an office is told to have been somebody's at the time that is told of: "Presiden Budi saat itu"."""
    return any(context.lang.offices.THEN.match(context.text, end) for _, end in (mention.role, mention.name))
