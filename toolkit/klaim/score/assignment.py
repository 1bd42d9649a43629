"""The best one-to-one pairs of two lists, found exactly: as many as can be, and of those the most alike."""

from collections.abc import Iterator, Mapping

Edges = Mapping[tuple[int, int], float]
"""How alike row and column are (0 to 1), for the pairs that may be matched."""


def best_pairs(edges: Edges) -> list[tuple[int, int]]:
    """A matching with the most pairs and, among those, the greatest sum of likeness; sorted."""
    pairs = []
    for rows, columns in _components(edges):
        if len(rows) <= len(columns):
            pairs += _assign(rows, columns, edges)
        else:
            turned = {(column, row): likeness for (row, column), likeness in edges.items()}
            pairs += [(row, column) for column, row in _assign(columns, rows, turned)]
    return sorted(pairs)


def _components(edges: Edges) -> Iterator[tuple[list[int], list[int]]]:
    """Rows and columns that hang together through edges, apart from all others."""
    near: dict[tuple[str, int], list[tuple[str, int]]] = {}
    for row, column in edges:
        near.setdefault(("row", row), []).append(("column", column))
        near.setdefault(("column", column), []).append(("row", row))
    seen: set[tuple[str, int]] = set()
    for start in sorted(near):
        if start in seen:
            continue
        seen.add(start)
        reached = [start]
        for node in reached:
            reached += (new := [other for other in near[node] if other not in seen])
            seen.update(new)
        yield tuple(sorted(n for side, n in reached if side == kind) for kind in ("row", "column"))  # type: ignore[misc]


def _assign(rows: list[int], columns: list[int], edges: Edges) -> list[tuple[int, int]]:
    """The Hungarian method with potentials (cubic time) for no more rows than columns."""
    prize = len(rows) + 1.0  # a further pair outweighs any likeness
    cost = [[-(prize + edges[r, c]) if (r, c) in edges else 0.0 for c in columns] for r in rows]
    of_row, of_column = [0.0] * len(rows), [0.0] * (len(columns) + 1)
    owner = [-1] * (len(columns) + 1)  # the row that holds a column; the last column is where a search starts
    for row in range(len(rows)):
        _augment(row, cost, of_row, of_column, owner)
    held = ((rows[row], columns[column]) for column, row in enumerate(owner[:-1]) if row >= 0)
    return [pair for pair in held if pair in edges]


def _augment(row: int, cost: list[list[float]], of_row: list[float], of_column: list[float], owner: list[int]) -> None:
    """Give `row` a column along the cheapest alternating path, others moving over."""
    size = len(owner) - 1
    least, came, done = [float("inf")] * size, [size] * size, [False] * (size + 1)
    column, owner[size] = size, row
    while owner[column] >= 0:
        done[column] = True
        here = owner[column]
        for other in range(size):
            reduced = cost[here][other] - of_row[here] - of_column[other]
            if not done[other] and reduced < least[other]:
                least[other], came[other] = reduced, column
        nearest = min((o for o in range(size) if not done[o]), key=least.__getitem__)
        step = least[nearest]
        for other in range(size + 1):
            if done[other]:
                of_row[owner[other]] += step
                of_column[other] -= step
            elif other < size:
                least[other] -= step
        column = nearest
    while column != size:
        owner[column] = owner[came[column]]
        column = came[column]
    owner[size] = -1
