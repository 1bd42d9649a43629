"""Writes the dataset card: a template whose every number and table comes from the tally and the shards."""

from importlib.resources import files
from string import Template

from klaim import __version__
from klaim.package.about import About
from klaim.package.card_header import header
from klaim.package.card_text import collection, description, limits, process, who_annotated
from klaim.package.columns import CONFIGURATIONS, Column, columns
from klaim.package.markdown import Markdown, code, counts, link, share, table_rows
from klaim.package.parquet import Shards
from klaim.package.tally import LISTED, Tally, spread
from klaim.records import CLAIM_TYPES, LABELS, MODALITIES, Claim

PICTURE = "claims-by-type.svg"
TOOL = f"klaim {__version__}"
COMMAND = "klaim package CLAIMS --articles ARTICLES --out FOLDER"


def render(about: About, tally: Tally, shards: Shards) -> str:
    """The card (README.md): YAML header and text."""
    import pyarrow

    template = Template(files(__package__).joinpath("card.md").read_text(encoding="utf-8"))
    body = template.substitute(
        title=about.title,
        summary=description(tally),
        picture=PICTURE,
        picture_alt=_picture_alt(tally),
        first_split=next(iter(shards["claims"])),
        examples=_examples(tally),
        creator=about.creator,
        languages=", ".join(f"`{name}`" for name in sorted(tally.languages)),
        tool=TOOL,
        published_at=f"- **Published at:** <{about.url}>" if about.url else "",
        numbers=_numbers(tally),
        types=_types(tally),
        labels=counts("label", LABELS, tally.labels),
        modalities=counts("modality", MODALITIES, tally.modalities),
        split_note=_split_note(shards),
        files=_files(shards),
        claim_columns=_columns("claim"),
        article_columns=_columns("article"),
        collection=collection(tally),
        publishers=table_rows(
            (who or "unknown", number, terms or "not recorded")
            for (who, terms), number in sorted(tally.terms.items())
        ),
        listed=_listed(tally),
        process=process(tally),
        annotators=who_annotated(tally),
        speakers=f"{len(tally.speakers):,}",
        limits=limits(tally),
        bibtex=bibtex(about, tally),
        command=COMMAND,
        pyarrow=pyarrow.__version__,
        checksums="\n".join(
            f"{shard.sha256}  {shard.path}"
            for parts in shards.values()
            for files_ in parts.values()
            for shard in files_
        ),
    )
    return header(about, tally, shards) + "\n" + body


def licence(tally: Tally) -> str:
    """LICENSE.md: what is whose."""
    terms = table_rows(
        (who or "unknown", number, text or "not recorded")
        for (who, text), number in sorted(tally.terms.items())
    )
    return (
        "# Licence\n\n"
        "- **Annotations** (every column of `claims` but the words quoted from an article: `source.exact`,\n"
        "  `evidence.exact`, `attribution.cue`): Creative Commons Attribution 4.0 International,\n"
        "  <https://creativecommons.org/licenses/by/4.0/>.\n"
        "- **Article texts** (`articles.text`, `articles.title`) and the words quoted from them remain under\n"
        "  the terms below. They are included as the ground on which the claims can be checked; these terms are\n"
        "  not widened here.\n\n"
        "| publisher | articles | terms of use as recorded |\n|---|---:|---|\n" + terms + "\n"
    )


def bibtex(about: About, tally: Tally) -> str:
    """The BibTeX entry; its year is that of the release."""
    year = released(about, tally)[:4]
    lines = [
        f"@misc{{{about.name},",
        f"  title  = {{{about.title}}},",
        f"  author = {{{{{about.creator}}}}},",
    ]
    lines += [f"  year   = {{{year}}},"] if year else []
    lines += [f"  url    = {{{about.url}}},"] if about.url else []
    return "\n".join([*lines, f"  note   = {{Built with {TOOL}}}", "}"])


def released(about: About, tally: Tally) -> str:
    """The day of release: as given, else the newest day an article was received, else ""; never today."""
    return about.released or max(tally.dates, default="")


def _picture_alt(tally: Tally) -> str:
    parts = (f"{kind} {sum(methods.values())}" for kind, methods in tally.by_type().items())
    return f"Bar chart of claims by type: {', '.join(parts)}"


def _examples(tally: Tally) -> str:
    found = [claim for kind in CLAIM_TYPES for claim in tally.examples.get(kind, ())]
    rows = (
        (claim.type, claim.text, _value(claim), claim.attribution.speaker if claim.attribution else "")
        for claim in found
    )
    return "| type | claim | value | speaker |\n|---|---|---|---|\n" + table_rows(rows)


def _value(claim: Claim) -> Markdown:
    """A claim's value as short code spans; how a date was resolved is left out."""
    if claim.value is None:
        return Markdown()
    fields = ((name, getattr(claim.value, name)) for name in claim.value.__struct_fields__)
    shown = (
        code(f"{name}: {field}") for name, field in fields if field is not None and name != "resolved_by"
    )
    return Markdown(" ".join(shown))


def _numbers(tally: Tally) -> str:
    text, claim = spread(tally.article_lengths), spread(tally.lengths)
    valued = sum(tally.valued.values())
    return table_rows(
        [
            ("articles", tally.articles),
            ("articles with at least one claim", len(tally.per_article)),
            ("claims", tally.claims),
            ("claims with a normalised value", f"{valued:,} ({share(valued, tally.claims)})"),
            (
                "claims with a speaker",
                f"{sum(tally.speakers.values()):,} ({share(sum(tally.speakers.values()), tally.claims)})",
            ),
            ("different speakers", len(tally.speakers)),
            ("claims with a flag (something the text leaves open)", sum(tally.flags.values())),
            (
                "article length in code points: least, median, greatest",
                f"{text.least:,} / {text.middle:,} / {text.greatest:,}",
            ),
            (
                "claim length in code points: least, median, greatest",
                f"{claim.least:,} / {claim.middle:,} / {claim.greatest:,}",
            ),
        ]
    )


def _types(tally: Tally) -> str:
    methods = sorted(tally.methods)
    head = (
        "| type | "
        + " | ".join(methods)
        + " | all | with a value |\n|---|"
        + "---:|" * (len(methods) + 2)
        + "\n"
    )
    rows = [
        (code(kind), *parts.values(), sum(parts.values()), tally.valued[kind])
        for kind, parts in tally.by_type().items()
    ]
    total = (
        Markdown("**all**"),
        *(tally.methods[method] for method in methods),
        tally.claims,
        sum(tally.valued.values()),
    )
    return head + table_rows([*rows, total])


def _split_note(shards: Shards) -> str:
    if len(shards["claims"]) == 1:
        return "There is one split: who divides it should keep an article's claims together."
    return "Splits part articles, never the claims of one article."


def _files(shards: Shards) -> str:
    rows = (
        (
            code(configuration),
            code(split),
            sum(part.rows for part in parts),
            len(parts),
            sum(part.size for part in parts),
        )
        for configuration in CONFIGURATIONS
        for split, parts in shards[configuration].items()
    )
    return table_rows(rows)


def _columns(schema: str) -> str:
    found = (column for top in columns(schema) for column in top.walk())
    return table_rows((code(column.path), _type_name(column), column.description) for column in found)


def _type_name(column: Column) -> str:
    name = {"label": "ClassLabel"}.get(column.kind, column.kind)
    return f"list of {name}" if column.repeated else name


def _listed(tally: Tally) -> str:
    head = "" if tally.articles <= LISTED else f"The first {LISTED} of {tally.articles:,} articles:\n\n"
    rows = (
        (
            code(item.id),
            item.publisher or "unknown",
            link(item.url),
            item.published_at or "unknown",
            tally.per_article[item.id],
        )
        for item in tally.listed
    )
    return (
        head
        + "| article | publisher | address | published | claims |\n|---|---|---|---|---:|\n"
        + table_rows(rows)
    )
