"""Turns news articles into claim-verification datasets."""

__version__ = "0.1.0"
