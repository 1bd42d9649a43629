"""The Sphinx extension: directives that write reference pages from what klaim itself reads, and datasets' pages."""

from pathlib import Path
from typing import Any, ClassVar

import msgspec
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from klaim import __version__, schemas

STATIC = Path(__file__).parent / "static"


class Schema(SphinxDirective):
    """`klaim-schema NAME`: the properties, definitions and conditions of a schema."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Read the schema anew and render it."""
        from klaim.site.schema_page import schema_page

        path = schemas.path(self.arguments[0])
        self.env.note_dependency(str(path))
        return schema_page(msgspec.json.decode(path.read_bytes()))


class Rules(SphinxDirective):
    """`klaim-rules`: every rule with reason, mend and examples."""

    def run(self) -> list[nodes.Node]:
        """Render the rules that are found."""
        from klaim.site.rules_page import rules_page

        return rules_page()


class CommonClaim(SphinxDirective):
    """`klaim-common-claim`: the claim of which the rules' examples change a part."""

    def run(self) -> list[nodes.Node]:
        """Render it as JSON."""
        from klaim.site.rules_page import common_claim

        return [common_claim()]


class Types(SphinxDirective):
    """`klaim-types [DATASET]`: every claim type; a dataset folder gives the examples."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Render the types that are found."""
        from klaim.site.types_page import examples_from, types_page

        folder = Path(self.env.srcdir) / self.arguments[0] if self.arguments else None
        return types_page(examples_from(folder) if folder is not None else {})


class Patterns(SphinxDirective):
    """`klaim-patterns`: every pattern that reads propositions from a parse."""

    def run(self) -> list[nodes.Node]:
        """Render the patterns that are found."""
        from klaim.site.types_page import patterns_page

        return patterns_page()


class CommandLine(SphinxDirective):
    """`klaim-cli MODULE:FUNCTION`: the commands of the Typer application that the function returns."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {"program": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        """Read the commands from the application."""
        from klaim.site.cli_page import cli_page

        return cli_page(self.options.get("program", "klaim"), self.arguments[0])


def _write_datasets(app: Sphinx) -> None:
    from klaim.site.dataset_pages import write_pages

    for folder, dataset in sorted(app.config.klaim_datasets.items()):
        write_pages(Path(app.confdir) / dataset, Path(app.srcdir) / folder)


def _add_static(app: Sphinx) -> None:
    app.config.html_static_path.append(str(STATIC))


def setup(app: Sphinx) -> dict[str, Any]:
    """Register directives, style and script; `klaim_datasets` maps folders of pages to dataset folders."""
    app.add_config_value("klaim_datasets", {}, "env", types=frozenset({dict}))
    found = {
        "schema": Schema,
        "rules": Rules,
        "common-claim": CommonClaim,
        "types": Types,
        "patterns": Patterns,
        "cli": CommandLine,
    }
    for name, directive in found.items():
        app.add_directive(f"klaim-{name}", directive)
    app.connect("builder-inited", _add_static)
    app.connect("builder-inited", _write_datasets)
    app.add_css_file("klaim.css")
    app.add_js_file("klaim.js", loading_method="defer")
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
