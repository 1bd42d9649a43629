"""Cuts sentences by their words alone, before anything is parsed: quotes, reporting frames, brackets, dates, clauses.

Word cuts are surer than parsed clause links, and a short piece is parsed better than a long sentence.
"""
