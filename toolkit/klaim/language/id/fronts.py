"""What a sentence may open with that only ties it to the one before, and the clause or name behind it told alone."""

_POINTING = ("ini", "itu", "tersebut")

CAUSED = frozenset(
    [
        *((pointing,) for pointing in _POINTING[:2]),
        *((noun, pointing) for noun in ("hal", "kondisi", "keputusan", "langkah") for pointing in _POINTING),
        *((noun,) for noun in ("alasannya", "penyebabnya", "sebabnya", "alasan", "penyebab")),
    ]
)
"""Fronts whose cause stands behind them: "Hal itu karena …", "Alasannya karena …"."""

BECAUSE = frozenset("karena lantaran sebab dikarenakan".split())

AMONG = frozenset([("salah", "satunya"), ("di", "antaranya"), ("antara", "lain"), ("termasuk",), ("contohnya",)])
"""Fronts behind which one of those told of before is named: "Salah satunya Budi yang …"."""
