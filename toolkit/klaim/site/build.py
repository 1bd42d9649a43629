"""Builds the HTML site of a dataset folder: offline, warnings as errors, the same bytes for the same dataset."""

import io
import shutil
from pathlib import Path
from typing import Any

from klaim.errors import InputError, OutputError
from klaim.io.atomic import scratch_beside

SETTINGS: dict[str, Any] = {
    "extensions": ["myst_parser", "klaim.site.extension"],
    "html_theme": "furo",
    "html_copy_source": False,
    "html_show_sourcelink": False,
    "html_show_copyright": False,
    "html_last_updated_fmt": None,
    "myst_enable_extensions": [],
    "suppress_warnings": ["myst.header"],
    "keep_warnings": False,
    "smartquotes": False,
}
MARK = "objects.inv"
"""A file that every site has; a folder without it is somebody else's and is not replaced."""


def build_site(dataset: Path, out: Path, *, title: str = "Dataset") -> None:
    """Write the site of the dataset folder `dataset` to `out`, in place of a site that lies there.

    Raises MissingError where `dataset` is none, InputError where Sphinx warns of something, and
    OutputError where `out` cannot be written; a former site then still stands.
    """
    from klaim.site.dataset_pages import write_pages

    _own(out)
    with scratch_beside(out) as scratch:
        write_pages(dataset, scratch / "source", title=title)
        warnings = run_sphinx(scratch / "source", scratch / "html", {**SETTINGS, "project": title, "html_title": title})
        if warnings:
            raise InputError(f"the site has warnings: {warnings}", where=str(dataset))
        _replace(scratch / "html", out)


def run_sphinx(source: Path, out: Path, settings: dict[str, Any]) -> str:
    """Build HTML with these settings in place of a conf.py; return what Sphinx warned of."""
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    warnings = io.StringIO()
    with docutils_namespace(), patch_docutils():
        app = Sphinx(source, None, out, out.parent / "doctrees", "html", settings, status=None, warning=warnings)
        app.build(force_all=True)
    shutil.rmtree(out / "_sources", ignore_errors=True)
    (out / ".buildinfo").unlink(missing_ok=True)
    return warnings.getvalue().strip()


def _own(out: Path) -> None:
    """Raise OutputError where `out` holds what no build of a site put there."""
    if out.is_dir() and any(out.iterdir()) and not (out / MARK).exists():
        mend = "name another folder or move it away"
        raise OutputError("is there and is no documentation site", where=str(out), mend=mend)


def _replace(made: Path, out: Path) -> None:
    """Put the new site where the old one is; the old one is removed only once the new one stands."""
    old = made.parent / "old"
    if out.exists():
        out.rename(old)
    made.rename(out)
