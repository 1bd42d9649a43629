"""Learns from treebanks where the subject of a clause begins and ends."""
