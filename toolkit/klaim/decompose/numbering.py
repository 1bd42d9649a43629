"""Turns kept drafts into numbered claim records: grounded, each said once, in the order of the text."""

from collections.abc import Iterator, Sequence

from klaim import __version__
from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD
from klaim.discourse.writing import exact_spans
from klaim.pieces.glued import Parted
from klaim.records import Article, Attribution, Claim, Evidence, Flag, Provenance, Span


def number(drafts: Sequence[Draft], article: Article, parted: Parted, context: Context) -> Iterator[Claim]:
    """Claim records for drafts; of drafts with the same words the first stands among those that tell most."""
    seen: set[str] = set()
    most: dict[str, int] = {}
    keys = [_key(draft.text) for draft in drafts]
    for key, draft in zip(keys, drafts, strict=True):
        most[key] = max(_telling(draft), most.get(key, 0))
    ordered = sorted(zip(keys, drafts, strict=True), key=lambda item: min(s for s, _ in item[1].spans))
    count = 0
    for key, draft in ordered:
        if key in seen or _telling(draft) < most[key]:
            continue
        seen.add(key)
        count += 1
        yield _record(draft, f"{article.id}#c{count:03d}", article, parted, context)


def _telling(draft: Draft) -> int:
    """How much a draft tells beside its words: a value most, unless it is the day that another value needs."""
    return 0 if draft.value is None else 1 if draft.type == "date" else 2


def _key(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def _record(draft: Draft, claim_id: str, article: Article, parted: Parted, context: Context) -> Claim:
    places = (parted.span(span) for span in exact_spans(context.text, draft.spans))
    spans = [Span(start=a, end=b, exact=article.text[a:b]) for a, b in places]
    return Claim(
        id=claim_id,
        article_id=article.id,
        language=article.language,
        text=draft.text,
        type=draft.type,  # type: ignore[arg-type]
        value=draft.value,
        modality=draft.modality,  # type: ignore[arg-type]
        attribution=_attribution(draft, article, parted, context),
        source=tuple(spans),
        label="SUPPORTED",
        evidence=tuple(Evidence(article_id=article.id, start=s.start, end=s.end, exact=s.exact) for s in spans),
        flags=_flags(draft),
        provenance=Provenance(method="extracted", tool=f"klaim {__version__}", made_by=draft.made_by),
    )


def _attribution(draft: Draft, article: Article, parted: Parted, context: Context) -> Attribution | None:
    if not draft.speaker:
        return None
    cue = draft.cue or (draft.speech and (draft.speech.cue.start, draft.speech.cue.end))
    if not cue:
        return None
    start, end = parted.span(cue)
    speaker = context.entities.initials.get(draft.speaker.lower(), draft.speaker)
    return Attribution(speaker=speaker, cue=article.text[start:end], start=start, end=end)


def _flags(draft: Draft) -> tuple[Flag, ...]:
    dated = [d for d in draft.doubts if d.startswith(("weekday-", "year-", "no-"))]
    flags: list[Flag] = []
    if dated:
        flags.append("unresolved-date")
    if len(dated) < len(draft.doubts):
        flags.append("unresolved-reference")
    return tuple(flags)
