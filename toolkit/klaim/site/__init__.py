"""Documentation: a Sphinx extension for schemas, rules, claim types and command lines, and sites of datasets."""

from klaim.site.build import build_site

__all__ = ["build_site"]
