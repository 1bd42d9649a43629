"""Articles and claims made up for the tests, and a dataset folder built of them."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klaim.package import Summary, write_dataset
from klaim.records import Article, Attribution, Claim, Evidence, Provenance, Span, Value

TEXT = "🌋 Gunung Raung meletus pada Senin (9/3). Kata Rina, letusan berlangsung satu jam."


def _make_article(article_id: str = "a1", **changes: Any) -> Article:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    given = {"id": article_id, "language": "id", "text": TEXT, "sha256": digest, "retrieved_at": "2026-03-10"}
    return Article(**{**given, "publisher": "Harian Contoh", "license": "Copyright Harian Contoh", **changes})


def _make_claim(number: int = 1, article_id: str = "a1", **changes: Any) -> Claim:
    span = {"start": 2, "end": 14, "exact": TEXT[2:14]}
    given = {
        "id": f"{article_id}#c{number:03}",
        "article_id": article_id,
        "language": "id",
        "text": f"Gunung Raung meletus ke-{number}.",
        "type": "event",
        "value": None,
        "modality": "asserted",
        "attribution": None,
        "source": (Span(**span),),
        "label": "SUPPORTED",
        "evidence": (Evidence(article_id=article_id, **span),),
        "provenance": Provenance(method="annotated", tool="klaim 0.1.0", annotators=("a1",)),
    }
    return Claim(**{**given, **changes})


def _varied_claims() -> list[Claim]:
    """Claims of several types, labels and methods, of articles a1 and a2."""
    said = Attribution(speaker="Rina", cue="Kata", start=42, end=46)
    extracted = Provenance(method="extracted", tool="klaim 0.1.0", made_by=("main-clause", "date"))
    return [
        _make_claim(1),
        _make_claim(2, type="duration", value=Value(iso8601="PT1H", comparison="exact"), attribution=said),
        _make_claim(3, type="quantity", value=Value(number=50, number_max=60.5, unit="%", comparison="about")),
        _make_claim(4, label="REFUTED", modality="negated", flags=("unresolved-date",)),
        _make_claim(1, "a2", type="date", value=Value(edtf="2026-03-09"), provenance=extracted),
        _make_claim(2, "a2", label="CONFLICTING", evidence=(), provenance=extracted),
    ]


def _contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its relative path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def make_article() -> Callable[..., Article]:
    return _make_article


@pytest.fixture
def make_claim() -> Callable[..., Claim]:
    return _make_claim


@pytest.fixture
def varied_claims() -> list[Claim]:
    return _varied_claims()


@pytest.fixture
def contents() -> Callable[[Path], dict[str, bytes]]:
    return _contents


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Summary:
    """Six claims of two articles, packaged once; tests only read it."""
    out = tmp_path_factory.mktemp("packaged") / "dataset"
    return write_dataset(_varied_claims(), [_make_article("a1"), _make_article("a2")], out)
