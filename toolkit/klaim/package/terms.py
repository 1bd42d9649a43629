"""States what is whose and how to cite: the licence file, the publishers' terms, the BibTeX entry."""

from importlib.resources import files
from string import Template

from klaim import __version__
from klaim.package.about import About
from klaim.package.markdown import table
from klaim.package.tally import Tally

NAME = "LICENSE.md"
TOOL = f"klaim {__version__}"


def licence(tally: Tally) -> str:
    """LICENSE.md: annotations under CC BY 4.0, article texts under their publishers' terms."""
    return template("license.md").substitute(publishers=publishers(tally))


def template(name: str) -> Template:
    """A text of this folder with $names to fill in; each must be given."""
    assert __package__
    return Template(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def publishers(tally: Tally) -> str:
    """A table of publishers, their articles and the terms recorded with these."""
    rows = (
        (publisher or "unknown", count, text or "not recorded")
        for (publisher, text), count in sorted(tally.terms.items())
    )
    return table("publisher | #articles | terms of use as recorded", rows)


def bibtex(about: About, tally: Tally) -> str:
    """The BibTeX entry; its year is that of the release."""
    fields = {
        "title": about.title,
        "author": f"{{{about.creator}}}",
        "year": released(about, tally)[:4],
        "url": about.url or "",
        "note": f"Built with {TOOL}",
    }
    lines = [f"  {name:<6} = {{{text}}}," for name, text in fields.items() if text]
    return "\n".join([f"@misc{{{about.name},", *lines, "}"])


def released(about: About, tally: Tally) -> str:
    """The day of release: as given, else the newest day an article was received, else ""; never today."""
    return about.released or max(tally.dates, default="")
