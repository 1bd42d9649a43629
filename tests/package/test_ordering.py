"""Sorting in runs gives what sorting at once gives."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.package.ordering import in_order
from klaim.records import Article


@settings(deadline=None)
@given(st.lists(st.text("abc", min_size=1, max_size=3)), st.integers(1, 5))
def test_runs_on_disk_sort_as_memory_does(names, run):
    articles = [Article(id=name, language="id", text=str(number)) for number, name in enumerate(names)]
    with tempfile.TemporaryDirectory() as scratch:
        found = list(in_order(articles, Article, lambda article: article.id, Path(scratch), run=run))
        assert list(Path(scratch).iterdir()) == []
    assert found == sorted(articles, key=lambda article: article.id)
