"""Packages claims and their articles as a dataset folder that loads without klaim."""

from klaim.package.about import About
from klaim.package.dataset import Summary, write_dataset
from klaim.package.splits import ONE_SPLIT

__all__ = ["ONE_SPLIT", "About", "Summary", "write_dataset"]
