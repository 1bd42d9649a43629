"""Claims made up for the tests of the scorer."""

from klaim.records import Attribution, Claim, Provenance, Span, Value

TYPES_WITH_NAME = ("location", "participant", "initiator", "topic")


def make(
    text,
    kind="event",
    *,
    value=None,
    speaker=None,
    modality="asserted",
    article="a1",
    spans=(),
    language="id",
    by=("p", "t"),
):
    said = Attribution(speaker=speaker, cue="kata", start=0, end=4) if speaker else None
    return Claim(
        id=f"{article}#c001",
        article_id=article,
        language=language,
        text=text,
        type=kind,
        value=Value(**value) if value else None,
        modality=modality,
        attribution=said,
        source=tuple(Span(start=a, end=b, exact="x" * (b - a)) for a, b in spans),
        label="SUPPORTED",
        evidence=(),
        provenance=Provenance(method="extracted", tool="test", made_by=by),
    )
