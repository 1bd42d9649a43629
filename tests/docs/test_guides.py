import json
import re

import pytest

from klaim import schemas
from klaim.io import jsonl
from klaim.io.articles import read_articles
from klaim.records import CLAIM_TYPES, MODALITIES, Claim
from klaim.site.picture import picture

GUIDES = ("annotation", "anotasi")


def guide(root, name):
    return (root / "docs/guide" / f"{name}.md").read_text(encoding="utf-8")


def seed(root, article_id="000_19d5343cf8644384"):
    article = next(item for item in read_articles([root / "seeds"]) if item.id == article_id)
    claims = list(jsonl.read(root / "data/annotations" / f"{article_id}.jsonl", Claim))
    return article, claims


@pytest.mark.parametrize("name", GUIDES)
def test_the_guide_tells_every_type_modality_and_comparison(root, name):
    text = guide(root, name)
    comparisons = schemas.load("claim")["$defs"]["value"]["properties"]["comparison"]["enum"]
    flags = schemas.load("claim")["properties"]["flags"]["items"]["enum"]
    assert not [word for word in (*CLAIM_TYPES, *MODALITIES, *comparisons, *flags) if f"`{word}`" not in text]


def test_both_guides_have_the_same_build(root):
    assert shape(guide(root, "annotation")) == shape(guide(root, "anotasi"))


def shape(text):
    """What kind of line follows what kind, and the codes in order, save words for the user's own file."""
    kinds = re.findall(r"^(#+ |\||- |\d\. |> )", text, re.MULTILINE)
    return kinds, [code for code in re.findall(r"`([^`]+)`", text) if not code.startswith("klaim ")]


def test_the_picture_shows_the_committed_annotations(root, tmp_path):
    article, claims = seed(root)
    start = article.text.index("Yuri Ushakov, penasihat")
    drawn = picture(article, claims, start, article.text.index("Serikat.", start) + len("Serikat."))
    (tmp_path / "claims.svg").write_text(drawn, encoding="utf-8")
    committed = root / "docs/_static/claims.svg"
    assert committed.read_text(encoding="utf-8") == drawn, f"copy {tmp_path / 'claims.svg'} to {committed}"


def test_the_readme_shows_a_claim_as_it_is_annotated(root):
    shown = json.loads(
        re.search(r"```json\n(.*?)\n```", (root / "README.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    )
    lines = (root / "data/annotations/000_19d5343cf8644384.jsonl").read_text(encoding="utf-8").splitlines()
    claim = next(record for record in map(json.loads, lines) if record["id"] == shown["id"])
    assert shown.items() <= claim.items()
