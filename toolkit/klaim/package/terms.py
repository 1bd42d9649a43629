"""States what is whose and how to cite: the licence file, the publishers' terms, the BibTeX entry."""

import re
from importlib.resources import files
from string import Template

from klaim import __version__
from klaim.package.about import About
from klaim.package.markdown import table
from klaim.package.tally import Tally

NAME = "LICENSE.md"
NOT_STATED = "not stated"
TOOL = f"klaim {__version__}"


def licence(about: About, tally: Tally) -> str:
    """LICENSE.md: annotations under the terms stated, article texts under their publishers' terms."""
    address = licence_address(about)
    stated = about.license if address in ("", about.license) else f"{about.license}, <{address}>"
    told = stated or "no terms are stated; ask who made the dataset"
    return template("license.md").substitute(annotations=told, publishers=publishers(tally))


def licence_address(about: About) -> str:
    """The address of the annotations' terms: as given, or that of a Creative Commons licence; "" for none."""
    if re.fullmatch(r"https?://[^\s<>]+", about.license):
        return about.license
    named = re.fullmatch(r"CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)", about.license.upper())
    return f"https://creativecommons.org/licenses/{named[1].lower()}/{named[2]}/" if named else ""


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
        "author": f"{{{about.creator}}}" if about.creator else "",
        "year": released(about, tally)[:4],
        "url": about.url or "",
        "note": f"Built with {TOOL}",
    }
    lines = [f"  {name:<6} = {{{text}}}," for name, text in fields.items() if text]
    return "\n".join([f"@misc{{{about.name},", *lines, "}"])


def released(about: About, tally: Tally) -> str:
    """The day of release: as given, else the newest day an article was received, else ""; never today."""
    return about.released or max(tally.dates, default="")
