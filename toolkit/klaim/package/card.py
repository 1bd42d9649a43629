"""Writes the dataset card: a template whose every number and table comes from the tally and the shards."""

from dataclasses import asdict
from shlex import quote

from klaim.package import terms
from klaim.package.about import About
from klaim.package.card_header import header
from klaim.package.card_text import collection, description, limits, process, who_annotated
from klaim.package.columns import CONFIGURATIONS, Column, columns
from klaim.package.markdown import Markdown, code, counts, link, share, table
from klaim.package.parquet import Shards
from klaim.package.tally import LISTED, Tally, spread
from klaim.records import CLAIM_TYPES, LABELS, MODALITIES, Claim

NAME = "README.md"
PICTURE = "claims-by-type.svg"
COMMAND = "klaim package CLAIMS --articles ARTICLES --out FOLDER"
"""In general terms: the folders of one machine would make the card differ on another."""


def render(about: About, tally: Tally, shards: Shards) -> str:
    """The card (README.md): YAML header and text."""
    import pyarrow

    body = terms.template("card.md").substitute(
        _tables(tally, shards),
        title=about.title,
        summary=description(tally),
        picture=PICTURE,
        picture_alt=_picture_alt(tally),
        first_split=next(iter(shards["claims"])),
        creator=about.creator or terms.NOT_STATED,
        license=about.license or "under terms that are not stated",
        languages=", ".join(code(name) for name in sorted(tally.languages)),
        tool=terms.TOOL,
        published_at=f"- **Published at:** {link(about.url)}" if about.url else "",
        split_note=_split_note(shards),
        collection=collection(tally),
        process=process(tally),
        annotators=who_annotated(tally),
        speakers=f"{len(tally.speakers):,}",
        limits=limits(tally),
        bibtex=terms.bibtex(about, tally),
        command=" ".join([COMMAND, *_options(about)]),
        pyarrow=pyarrow.__version__,
        checksums=_checksums(shards),
    )
    return header(about, tally, shards) + "\n" + body


def _options(about: About) -> list[str]:
    """What a build has to be told of the dataset, where it is not the default."""
    given, default = asdict(about), asdict(About())
    return [f"--{name} {quote(text)}" for name, text in given.items() if text and text != default[name]]


def _tables(tally: Tally, shards: Shards) -> dict[str, str]:
    return {
        "examples": _examples(tally),
        "numbers": _numbers(tally),
        "types": _types(tally),
        "labels": counts("label", LABELS, tally.labels),
        "modalities": counts("modality", MODALITIES, tally.modalities),
        "files": _files(shards),
        "claim_columns": _columns("claim"),
        "article_columns": _columns("article"),
        "publishers": terms.publishers(tally),
        "listed": _listed(tally),
    }


def _picture_alt(tally: Tally) -> str:
    parts = (f"{kind} {sum(methods.values())}" for kind, methods in tally.by_type().items())
    return f"Bar chart of claims by type: {', '.join(parts)}"


def _examples(tally: Tally) -> str:
    found = [claim for kind in CLAIM_TYPES for claim in tally.examples.get(kind, ())]
    rows = (
        (code(claim.type), claim.text, _value(claim), claim.attribution.speaker if claim.attribution else "")
        for claim in found
    )
    return table("type | claim | value | speaker", rows)


def _value(claim: Claim) -> Markdown:
    """A claim's value as short code spans; how a date was resolved is left out."""
    if claim.value is None:
        return Markdown()
    names = [name for name in claim.value.__struct_fields__ if name != "resolved_by"]
    fields = ((name, getattr(claim.value, name)) for name in names)
    return Markdown(" ".join(code(f"{name}: {field}") for name, field in fields if field is not None))


def _numbers(tally: Tally) -> str:
    valued, spoken = sum(tally.valued.values()), sum(tally.speakers.values())
    rows = [
        ("articles", tally.articles),
        ("articles with at least one claim", len(tally.per_article)),
        ("claims", tally.claims),
        ("claims with a normalised value", f"{valued:,} ({share(valued, tally.claims)})"),
        ("claims with a speaker", f"{spoken:,} ({share(spoken, tally.claims)})"),
        ("different speakers", len(tally.speakers)),
        ("claims with a flag (something the text leaves open)", sum(tally.flags.values())),
        ("article length in code points: least / median / greatest", str(spread(tally.article_lengths))),
        ("claim length in code points: least / median / greatest", str(spread(tally.lengths))),
    ]
    return table("what | #number", rows)


def _types(tally: Tally) -> str:
    methods = sorted(tally.methods)
    rows = [
        (code(kind), *parts.values(), sum(parts.values()), tally.valued[kind])
        for kind, parts in tally.by_type().items()
    ]
    by_method = [tally.methods[method] for method in methods]
    total = (Markdown("**all**"), *by_method, tally.claims, sum(tally.valued.values()))
    return table(" | #".join(["type", *methods, "all", "with a value"]), [*rows, total])


def _split_note(shards: Shards) -> str:
    if len(shards["claims"]) == 1:
        return "There is one split; who divides it should keep the claims of an article together."
    return "Splits part articles, never the claims of one article."


def _files(shards: Shards) -> str:
    rows = [
        (code(shard.path), code(configuration), code(split), shard.rows, shard.size)
        for configuration in CONFIGURATIONS
        for split, parts in shards[configuration].items()
        for shard in parts
    ]
    return table("file | configuration | split | #rows | #bytes", rows)


def _checksums(shards: Shards) -> str:
    parts = (shard for splits in shards.values() for found in splits.values() for shard in found)
    return "\n".join(f"{shard.sha256}  {shard.path}" for shard in parts)


def _columns(schema: str) -> str:
    found = (column for top in columns(schema) for column in top.walk())
    rows = ((code(column.path), _type_name(column), Markdown(column.description)) for column in found)
    return table("column | type | what it holds", rows)


def _type_name(column: Column) -> str:
    name = "ClassLabel" if column.kind == "label" else column.kind
    return f"list of {name}" if column.repeated else name


def _listed(tally: Tally) -> str:
    """The articles one by one, the first ones of many."""
    head = "" if tally.articles <= LISTED else f"The first {LISTED} of {tally.articles:,} articles:\n\n"
    rows = (
        (
            code(article.id),
            article.publisher or "unknown",
            link(article.url),
            article.published_at or "unknown",
            tally.per_article[article.id],
        )
        for article in tally.listed
    )
    return head + table("article | publisher | address | published | #claims", rows)
