import pytest

from klaim.errors import InputError, MissingError, OutputError
from klaim.site import build_site
from klaim.site.dataset import read_contents
from klaim.site.dataset_pages import index, page_name, write_pages

from .pages import Page, pages


@pytest.fixture(scope="module")
def site(dataset, tmp_path_factory):
    out = tmp_path_factory.mktemp("site") / "docs"
    build_site(dataset, out, title="Kumpulan <uji> *satu*")
    return out


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_two_builds_give_the_same_bytes(dataset, site, tmp_path):
    build_site(dataset, tmp_path / "elsewhere", title="Kumpulan <uji> *satu*")
    assert files(tmp_path / "elsewhere") == files(site)


def test_markup_in_the_data_stays_text(site, hostile):
    articles, claims = hostile
    page = Page(site / "articles" / f"{page_name(articles[0])}.html")
    assert articles[0].text in page.text
    assert all(claim.text in page.text for claim in claims)
    plain = Page(site / "articles" / f"{page_name(articles[1])}.html")
    assert sum(tag == "script" for tag, _ in page.tags) == sum(tag == "script" for tag, _ in plain.tags)
    assert not [link for link in page.links if link.startswith("javascript:")]


def test_counts_are_those_of_the_data(dataset, site):
    contents = read_contents(dataset)
    assert (contents.article_count, contents.claim_count) == (2, 3)
    assert contents.counts["label"] == {"SUPPORTED": 2, "REFUTED": 1}
    assert contents.valued == {"event": 0, "quantity": 1, "topic": 1}
    text = " ".join(Page(site / "index.html").text.split())
    assert "claims 3" in text
    assert "claims with a speaker 1" in text


def test_the_first_page_tells_who_annotated_the_terms_and_how_to_load(site):
    page = Page(site / "index.html")
    assert all(told in page.text for told in ("Annotators.", "Licence.", "load_dataset", "3 atomic claims"))
    assert {"card.html", "LICENSE.html"} <= set(page.links)
    card = Page(site / "card.html")
    assert "Dataset Details" in card.text
    assert all((site / address).is_file() for address in card.loaded if "claims-by-type" in address)


def test_each_claim_has_an_anchor_type_verdict_and_value(site, hostile):
    articles, claims = hostile
    page = Page(site / "articles" / f"{page_name(articles[0])}.html")
    items = [given for tag, given in page.tags if tag == "li" and "data-n" in given]
    assert [item["id"] for item in items] == ["c001", "c002", "c003"]
    assert [item["data-type"] for item in items] == [claim.type for claim in claims]
    assert [item["data-label"] for item in items] == [claim.label for claim in claims]
    assert "number 50" in page.text


def test_articles_past_the_limit_are_counted_not_dropped_in_silence(dataset):
    text = index(read_contents(dataset, pages=1), "T")
    assert "1 further article without a page here" in text


def test_many_articles_are_linked_from_the_first_page_alone(dataset, tmp_path, monkeypatch):
    monkeypatch.setattr("klaim.site.dataset_pages.SIDEBAR", 1)
    build_site(dataset, tmp_path / "docs")
    links = Page(tmp_path / "docs/index.html").links
    assert sum(link.startswith("articles/") for link in links) == 2


def test_page_names_never_collide_and_stay_in_the_folder(hostile):
    names = [page_name(article) for article in hostile[0]]
    assert len({name.lower() for name in names}) == 2
    assert not [name for name in names if "/" in name or name.startswith(".")]


def test_nothing_is_loaded_from_another_host(site):
    assert not [address for page in pages(site) for address in page.loaded if "//" in address]


def test_a_folder_of_somebody_else_is_left_alone(dataset, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter.txt").write_text("dear")
    with pytest.raises(OutputError, match="no documentation site"):
        build_site(dataset, tmp_path / "mine")
    assert files(tmp_path) == {"mine/letter.txt": b"dear"}


def test_a_former_site_is_replaced_and_nothing_is_left_beside_it(dataset, tmp_path):
    build_site(dataset, tmp_path / "docs")
    (tmp_path / "docs/old.html").write_text("old")
    build_site(dataset, tmp_path / "docs")
    assert not (tmp_path / "docs/old.html").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["docs"]


def test_what_is_no_dataset_is_refused_and_the_former_site_stands(dataset, tmp_path):
    build_site(dataset, tmp_path / "docs")
    before = files(tmp_path / "docs")
    with pytest.raises(MissingError):
        build_site(tmp_path, tmp_path / "docs")
    (tmp_path / "bad/articles").mkdir(parents=True)
    (tmp_path / "bad/articles/train.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(InputError):
        write_pages(tmp_path / "bad", tmp_path / "pages")
    assert files(tmp_path / "docs") == before
