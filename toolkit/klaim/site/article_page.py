"""An article's page: what is known of it, a filter, its text with the claims marked, and the claims in a list."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

import msgspec

from klaim.records import CLAIM_TYPES, Article, Claim, Value
from klaim.site.highlight import highlighted


def article_html(article: Article, claims: Sequence[Claim]) -> str:
    """The page below its title, as one line of HTML a part."""
    parts = [
        '<div class="klaim-article">',
        _facts(article),
        _filter(claims),
        highlighted(article.text, claims, language=article.language),
        '<div class="klaim-card" role="status" hidden></div>',
        f'<ol class="klaim-claims" lang="{escape(article.language)}">',
        *(_item(number, claim) for number, claim in enumerate(claims)),
        "</ol>",
        "</div>",
    ]
    return "\n".join(part for part in parts if part)


def shown_value(value: Value | None) -> str:
    """A value in one line: a range and a unit as one reads them, the other fields by name."""
    if value is None:
        return ""
    fields = {key: part for key, part in msgspec.structs.asdict(value).items() if part is not None}
    if fields.get("comparison") == "exact":
        del fields["comparison"]
    return " · ".join(f"{key} {_number(part)}" for key, part in fields.items())


def _number(part: object) -> str:
    return str(int(part)) if isinstance(part, float) and part.is_integer() else str(part)


def _facts(article: Article) -> str:
    known = {
        "Publisher": article.publisher,
        "Published": article.published_at,
        "Received": article.retrieved_at,
        "Terms": article.license,
    }
    rows = [f"<dt>{name}</dt><dd>{escape(fact)}</dd>" for name, fact in known.items() if fact]
    if article.url and article.url.startswith(("http://", "https://")):
        address = escape(article.url)
        rows.append(f'<dt>Address</dt><dd><a rel="noreferrer" href="{address}">{address}</a></dd>')
    return f'<dl class="klaim-facts"><dt>Id</dt><dd><code>{escape(article.id)}</code></dd>{"".join(rows)}</dl>'


def _filter(claims: Sequence[Claim]) -> str:
    """Check boxes by type, and menus where claims differ in verdict or speaker; shown once the script runs."""
    counts = Counter(str(claim.type) for claim in claims)
    boxes = "".join(
        f'<label><input type="checkbox" name="type" value="{kind}" checked>{_chip(kind)} {counts[kind]}</label>'
        for kind in CLAIM_TYPES
        if counts[kind]
    )
    menus = "".join(
        (
            _menu("label", "verdict", Counter(claim.label for claim in claims)),
            _menu("speaker", "speaker", Counter(_speaker(claim) for claim in claims)),
        )
    )
    return f'<form class="klaim-filter" hidden>{boxes}{menus}</form>' if claims else ""


def _menu(name: str, title: str, counts: Counter[str]) -> str:
    if len(counts) < 2:
        return ""
    options = "".join(
        f'<option value="{escape(key)}">{escape(key or "nobody")} ({n})</option>' for key, n in sorted(counts.items())
    )
    return f'<label>{title} <select name="{name}"><option value="*">all</option>{options}</select></label>'


def _item(number: int, claim: Claim) -> str:
    name = escape(claim.id.rpartition("#")[2])
    data = {"n": number, "type": claim.type, "label": claim.label, "speaker": _speaker(claim)}
    attributes = " ".join(f'data-{key}="{escape(str(part))}"' for key, part in data.items())
    facts = "".join(f'<span class="klaim-{key}">{escape(fact)}</span>' for key, fact in _about(claim))
    return (
        f'<li id="{name}" {attributes} tabindex="0">{_chip(claim.type)} '
        f'<a class="klaim-id" href="#{name}">{name}</a> <p>{escape(claim.text)}</p>'
        f'<div class="klaim-about" lang="en">{facts}</div></li>'
    )


def _about(claim: Claim) -> Iterator[tuple[str, str]]:
    if value := shown_value(claim.value):
        yield "value", value
    if claim.attribution:
        yield "speaker", f"says {claim.attribution.speaker}"
    if claim.modality != "asserted":
        yield "modality", claim.modality
    yield f"verdict klaim-{claim.label.lower()}", claim.label.replace("_", " ").lower()
    yield from (("flag", flag) for flag in claim.flags)
    yield "method", claim.provenance.method


def _speaker(claim: Claim) -> str:
    return claim.attribution.speaker if claim.attribution else ""


def _chip(kind: str) -> str:
    return f'<span class="klaim-chip" style="--c:var(--klaim-{kind})">{kind}</span>'
