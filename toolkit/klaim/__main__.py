"""Lets `python -m klaim` do what the command `klaim` does."""

from klaim.cli import main

main()
