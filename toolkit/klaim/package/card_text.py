"""The card's sentences that depend on what the data hold; Croissant repeats them, hence one place."""

from klaim.package.tally import Tally
from klaim.wording import plural

GUIDE = (
    "The unit is the smallest statement of an article that can be judged true or false on its own: "
    "one predicate, one value, faithful to the article's hedges and negations, understandable without "
    "the article, and grounded in exact spans."
)

_MADE = {
    "annotated": "written or corrected by annotators after the guide and checked against the article",
    "extracted": "extracted by klaim's patterns, not reviewed by a person",
    "contrast": "made from another claim by changing one thing (`provenance.parent` names it)",
    "model": "written by a language model",
}
"""How claims come to be, by method."""


def description(tally: Tally) -> str:
    """What the dataset is, in one sentence."""
    return (
        f"{plural(tally.claims, 'atomic claim')} read from {plural(tally.articles, 'news article')} "
        f"(language: {', '.join(sorted(tally.languages))}), each with a type, a normalised value where it "
        "has one, the exact words it rests on, the speaker it is attributed to, and a verdict with evidence."
    )


def collection(tally: Tally) -> str:
    """How the articles came here."""
    days = sorted({min(tally.dates), max(tally.dates)}) if tally.dates else []
    when = f" ({' to '.join(days)})" if days else ""
    return (
        f"{plural(tally.articles, 'article')} received{when} and stored unchanged, each with a SHA-256 of "
        f"its text. The day of publication is known for {tally.published[True]:,} of {tally.articles:,}; "
        "relative dates are resolved against it, else against the day of receipt, and each such value "
        "says which (`value.resolved_by`)."
    )


def process(tally: Tally) -> str:
    """How the claims came to be, by method."""
    made = (f"- `{name}`: {plural(count, 'claim')}, {_MADE[name]}." for name, count in sorted(tally.methods.items()))
    lines = "\n".join(made)
    return f"{GUIDE}\n\n{lines}\n\n`klaim validate` checks the form, spans and values of such records."


def who_annotated(tally: Tally) -> str:
    """The annotators by pseudonym."""
    if not tally.annotators:
        return "No annotator is named in the records."
    named = (f"`{name}` ({plural(count, 'claim')})" for name, count in sorted(tally.annotators.items()))
    models = [name for name in sorted(tally.annotators) if is_model(name)]
    machine = ""
    if models:
        machine = f" {', '.join(f'`{m}`' for m in models)}: a language model that followed the annotation guide."
        machine += "" if len(models) < len(tally.annotators) else " No person has confirmed these claims yet."
    return f"Named by pseudonym in `provenance.annotators`: {', '.join(named)}.{machine}"


def is_model(annotator: str) -> bool:
    """Whether a pseudonym names a language model rather than a person."""
    return annotator.startswith("model:")


def limits(tally: Tally) -> str:
    """Limits as a list, one line each."""
    return "\n".join(f"- {line}" for line in limitations(tally))


def limitations(tally: Tally) -> list[str]:
    """What to keep in mind, computed from what the data hold."""
    publishers = len({publisher for publisher, _ in tally.terms if publisher})
    told = plural(publishers, "publisher") if publishers else "publishers that are not recorded"
    found = [
        f"{plural(tally.articles, 'article')} from {told}: topics, style and point of view are theirs.",
        _label_limit(tally),
    ]
    if machine := tally.claims - tally.methods["annotated"]:
        found.append(f"Made by a program, maybe incomplete or badly cut: {plural(machine, 'claim')}.")
    if unknown := tally.published[False]:
        found.append(
            f"Without a known day of publication: {plural(unknown, 'article')}. Relative dates there rest "
            "on the day of receipt and are inferences."
        )
    if flagged := sum(tally.flags.values()):
        found.append(f"The text leaves something open (column `flags`): {plural(flagged, 'time')}.")
    return found


def _label_limit(tally: Tally) -> str:
    labels = [f"{label} {count:,}" for label, count in sorted(tally.labels.items()) if count]
    if len(labels) == 1:
        only = labels[0].partition(" ")[0]
        return f"Every claim is labelled {only}: the set alone trains no classifier of verdicts."
    return f"Labels are not balanced: {', '.join(labels)}."
