"""Normalised values that any language's claims carry: EDTF dates and ISO 8601 durations."""
