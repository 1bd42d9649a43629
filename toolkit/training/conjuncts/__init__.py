"""Learns from treebanks and raw text where the members of a coordination begin and end."""
