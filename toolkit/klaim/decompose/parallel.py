"""Decomposes articles in several processes; the results come in the order of the articles, whatever their number."""

import gc
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

from klaim.decompose import Decomposition, Item, batches, decompose_all, decompose_batch
from klaim.records import Refusal

AHEAD = 3
"""Batches a process may have waiting; bounds what is in memory."""

Result = Decomposition | Refusal

_COLLECT_AFTER = 50_000
"""New objects before Python looks for garbage: an article makes many tuples and hardly a cycle."""


def decompose_with(
    articles: Iterable[Item],
    *,
    as_of: date | None = None,
    stand_alone: bool = False,
    propose: bool = False,
    jobs: int = 1,
) -> Iterator[Result]:
    """What `decompose_all` gives, worked out by `jobs` processes."""
    if jobs == 1:
        yield from decompose_all(articles, as_of=as_of, stand_alone=stand_alone, propose=propose)
        return
    # Fresh processes rather than forked ones: a copy of a process with threads can hang.
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=collect_seldom)
    try:
        waiting: deque[Future[list[Result]]] = deque()
        for batch in batches(articles):
            waiting.append(pool.submit(_work, batch, as_of, stand_alone, propose))
            if len(waiting) > AHEAD * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def collect_seldom() -> None:
    """Have this process look for garbage less often; for programs that do nothing but decompose."""
    gc.set_threshold(_COLLECT_AFTER, 20, 20)


def _work(batch: list[Item], as_of: date | None, stand_alone: bool, propose: bool) -> list[Result]:
    return list(decompose_batch(batch, as_of=as_of, stand_alone=stand_alone, propose=propose))
