"""Trains the network that proposes claims; needs PyTorch, which klaim itself does without."""
