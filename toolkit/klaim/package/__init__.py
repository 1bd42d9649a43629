"""Packages claims and their articles as a dataset folder that loads without klaim."""

from klaim.package.about import About
from klaim.package.dataset import Summary, write_dataset

__all__ = ["About", "Summary", "write_dataset"]
