"""Settings of the documentation; `python -m sphinx -W docs OUT` builds it."""

import klaim

project = "klaim"
author = "The klaim developers"
copyright = "The klaim developers"  # noqa: A001  (Sphinx names it so)
version = release = klaim.__version__

extensions = ["myst_parser", "klaim.site.extension"]
klaim_datasets = {"dataset": "../data"}

myst_heading_anchors = 3
exclude_patterns = ["_build"]

smartquotes = False  # options stay as they are typed: --out

html_theme = "furo"
html_title = f"klaim {release}"
html_static_path = ["_static"]
html_copy_source = False
html_show_sourcelink = False
