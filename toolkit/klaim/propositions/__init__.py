"""Propositions: clauses as frames of subject, predicate and arguments, one file a pattern.

A pattern reads a parsed piece and yields propositions; it never writes text.
"""
