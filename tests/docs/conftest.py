"""The documentation, built once; and datasets made up for the site's tests."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from klaim.package import write_dataset
from klaim.records import Article, Attribution, Claim, Evidence, Provenance, Span, Value


@pytest.fixture(scope="session")
def html(root, tmp_path_factory) -> Path:
    """The project's documentation as HTML, built from a copy with warnings as errors."""
    copy = tmp_path_factory.mktemp("docs")
    shutil.copytree(root / "docs", copy / "docs", ignore=shutil.ignore_patterns("_build", "dataset"))
    for name in ("CHANGELOG.md", "CONTRIBUTING.md"):
        shutil.copy(root / name, copy / name)
    (copy / "data").symlink_to(root / "data")
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", copy / "docs", copy / "html"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return copy / "html"


def make_claim(article: Article, number: int, kind: str, *places: tuple[int, int], **changes) -> Claim:
    spans = [{"start": start, "end": end, "exact": article.text[start:end]} for start, end in places]
    given = {
        "id": f"{article.id}#c{number:03}",
        "article_id": article.id,
        "language": article.language,
        "text": f"Klaim {number}.",
        "type": kind,
        "value": None,
        "modality": "asserted",
        "attribution": None,
        "source": tuple(Span(**span) for span in spans),
        "label": "SUPPORTED",
        "evidence": tuple(Evidence(article_id=article.id, **span) for span in spans),
        "provenance": Provenance(method="annotated", tool="klaim 0.1.0", annotators=("a1",)),
    }
    return Claim(**{**given, **changes})


HOSTILE = "</script><script>alert(1)</script> *tebal* `kode` ```pagar``` <b> & $x$ {raw} | garis # [tautan](http://x)"


@pytest.fixture(scope="session")
def hostile() -> tuple[list[Article], list[Claim]]:
    """Articles whose every field is full of markup, with overlapping claims, and one without claims."""
    text = f"🌋 {HOSTILE}\n\n{HOSTILE} akhir."
    first = Article(
        id="a/../<1>",
        language="id",
        text=text,
        title=HOSTILE,
        publisher=HOSTILE,
        url="javascript:alert(1)",
        license=HOSTILE,
    )
    second = Article(id="A1", language="id", text="Tidak ada apa-apa.")
    said = Attribution(speaker=HOSTILE, cue="alert", start=20, end=25)
    claims = [
        make_claim(first, 1, "event", (0, 30), text=HOSTILE, attribution=said),
        make_claim(first, 2, "quantity", (10, 40), (60, 70), value=Value(number=50, unit=HOSTILE, comparison="about")),
        make_claim(first, 3, "topic", (10, 40), value=Value(name=HOSTILE), label="REFUTED", modality="negated"),
    ]
    return [first, second], claims


@pytest.fixture(scope="session")
def dataset(hostile, tmp_path_factory) -> Path:
    """The dataset folder of the hostile articles."""
    articles, claims = hostile
    folder = tmp_path_factory.mktemp("hostile") / "dataset"
    write_dataset(claims, articles, folder)
    return folder
