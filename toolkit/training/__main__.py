"""Lets ``python -m training`` start the training command."""

from training.train import main

raise SystemExit(main())
