"""`klaim decompose` at work: the same output for every number of processes, refusals, explanations."""

import json
import re
from html.parser import HTMLParser

import pytest
from typer.testing import CliRunner

from klaim import cli
from klaim.errors import InputError, OutputError

TEXT = (
    "Presiden Budi Santoso tiba di Bandung pada Senin (9/3/2026). Kemarin hujan turun di Jakarta selama dua jam. "
    '"Warga selamat," kata Siti Aminah. Apakah benar?'
)


def run(*arguments, given=None):
    return CliRunner().invoke(cli.make_app(), ["decompose", *map(str, arguments)], input=given)


@pytest.fixture
def articles(tmp_path):
    file = tmp_path / "a.jsonl"
    lines = [
        {"id": f"a{n}", "language": "id", "text": TEXT * (n % 3 + 1), "published_at": "2026-03-10"} for n in range(60)
    ]
    lines.insert(30, {"id": "b", "language": "xx", "text": TEXT, "published_at": "2026-03-10"})
    lines.insert(31, {"id": "c", "language": "id", "text": TEXT, "published_at": "Tayang: Senin"})
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return file


def test_every_number_of_processes_gives_the_same_output(articles, tmp_path, monkeypatch):
    monkeypatch.setattr("klaim.decompose.BATCH", 2_000)
    outputs = []
    for jobs in (1, 2):
        out = tmp_path / f"{jobs}.jsonl"
        done = run(articles, "--out", out, "--jobs", jobs)
        assert done.exit_code == 2
        assert "60 articles" in done.stderr
        assert "2 inputs refused" in done.stderr
        outputs.append(out.read_bytes())
    assert outputs[0] == outputs[1]
    found = [json.loads(line)["article_id"] for line in outputs[0].splitlines()]
    assert sorted(set(found), key=found.index) == [f"a{n}" for n in range(60)]


def test_a_refusal_is_one_line_that_names_the_input(articles):
    refusals = [
        line for line in run(articles).stderr.splitlines() if line.startswith(("klaim: b:", f"klaim: {articles}:32:"))
    ]
    assert len(refusals) == 2


@pytest.mark.parametrize("option", [[], ["--explain"], ["--html", "page.html"]])
def test_where_every_input_is_refused_nothing_takes_the_place_of_what_stood_there(tmp_path, monkeypatch, option):
    monkeypatch.chdir(tmp_path)
    out = tmp_path / "claims.jsonl"
    out.write_text("what stood there")
    (tmp_path / "a.txt").write_text(" ")
    done = run("a.txt", "--out", out, *option)
    assert done.exit_code
    assert "no text" in done.stderr
    assert str(out) in str(done.exception)
    assert out.read_text() == "what stood there"
    assert {path.name for path in tmp_path.iterdir()} == {"claims.jsonl", "a.txt"}


def test_standard_input_is_bare_text_or_records():
    bare = run("-", "--as-of", "2026-03-10", given=TEXT)
    record = run("-", given=json.dumps({"id": "x", "language": "id", "text": TEXT, "published_at": "2026-03-10"}))
    assert (bare.exit_code, record.exit_code) == (0, 0)
    ids = [{json.loads(line)["article_id"] for line in done.stdout.splitlines()} for done in (bare, record)]
    assert ids == [{"stdin"}, {"x"}]


def test_where_a_day_is_missing_it_is_said_once(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT)
    assert run(tmp_path).stderr.count("--as-of") == 1
    assert "--as-of" not in run(tmp_path, "--as-of", "2026-03-10").stderr


def test_the_clock_is_never_asked(tmp_path):
    (tmp_path / "a.txt").write_text("Banjir melanda Bandung pada Senin (9/3). Kemarin hujan turun di Jakarta.")
    claims = [json.loads(line) for line in run(tmp_path).stdout.splitlines()]
    dates = [claim for claim in claims if claim["type"] == "date"]
    assert [claim["value"]["edtf"] for claim in dates] == ["XXXX-03-09"]
    assert all("unresolved-date" in claim["flags"] for claim in dates)


@pytest.mark.parametrize("option", ["--out", "--html"])
@pytest.mark.parametrize("target", ["a.txt", "a.json", "."])
def test_an_input_or_a_folder_is_not_written_over(option, target, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.json").write_text('{"published_at": "2026-03-10"}')
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert isinstance(run(tmp_path / "a.txt", option, tmp_path / target).exception, OutputError)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("option", [[], ["--explain"], ["--out", "out.jsonl"], ["--html", "out.html"]])
def test_no_article_at_all_is_an_error(option, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.jsonl").write_text("")
    assert isinstance(run("empty.jsonl", *option).exception, InputError)
    assert [path.name for path in tmp_path.iterdir()] == ["empty.jsonl"]


@pytest.mark.parametrize("day", ["10-03-2026", "2026-3-1", "2026-02-30", "kemarin"])
def test_a_day_that_is_none_is_told_with_the_form_it_should_have(day, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    done = run(tmp_path / "a.txt", "--as-of", day)
    assert (done.exit_code, "YYYY-MM-DD" in done.stderr) == (2, True)


def test_the_clock_changes_nothing_where_a_record_lacks_its_date(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "x", "language": "id", "text": TEXT}))
    done = run(tmp_path / "a.jsonl")
    dates = [json.loads(line)["value"] for line in done.stdout.splitlines() if json.loads(line)["type"] == "date"]
    assert {value["edtf"] for value in dates} <= {"2026-03-09", "2026-03-08"}


def test_a_second_article_with_an_id_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    done = run(tmp_path / "a.txt", tmp_path / "a.txt", "--as-of", "2026-03-10")
    assert (done.exit_code, "1 input refused" in done.stderr) == (2, True)


def test_an_explanation_is_legible_without_colour(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    done = run("--explain", tmp_path / "a.txt", "--as-of", "2026-03-10")
    assert done.exit_code == 0
    assert "\x1b" not in done.stdout
    assert "main-clause [1]" in done.stdout
    assert re.search(r"tiba/VERB/\S+", done.stdout)
    assert re.search(r"\d+% of the content words covered", done.stdout)
    assert "no claim" in done.stdout


class Page(HTMLParser):
    VOID = frozenset({"meta"})

    def __init__(self):
        super().__init__()
        self.open, self.text, self.links = [], [], []

    def handle_starttag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("src", "href")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_annotators_view_holds_the_text_and_loads_nothing(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT + " 5 < 6 & 7 > 6 <script>")
    html, out = tmp_path / "a.html", tmp_path / "a.jsonl"
    done = run("--html", html, "--out", out, tmp_path / "a.txt", "--as-of", "2026-03-10")
    page = Page()
    page.feed(html.read_text())
    assert (done.exit_code, page.open, page.links) == (0, [], [])
    assert TEXT + " 5 < 6 & 7 > 6 <script>" in "".join(page.text)
    assert not re.search(r"url\(|@import|https?:", html.read_text())
    assert all(json.loads(line)["text"] in "".join(page.text) for line in out.read_text().splitlines())


def test_what_no_article_has_a_field_for_is_passed_over_and_said(tmp_path):
    record = {"id": "x", "text": TEXT, "published_at": "2026-03-10"}
    more = {**record, "category": "politik", "scraped": {"by": "me"}}
    (tmp_path / "plain.jsonl").write_text(json.dumps({**record, "language": "id"}))
    (tmp_path / "more.jsonl").write_text(json.dumps(more))
    (tmp_path / "x.txt").write_text(TEXT)
    (tmp_path / "x.json").write_text(json.dumps({"published_at": "2026-03-10", "desk": "nasional"}))
    plain, more, beside = (run(tmp_path / name) for name in ("plain.jsonl", "more.jsonl", "x.txt"))
    assert plain.stdout == more.stdout == beside.stdout != ""
    assert "`category`, `scraped`" in more.stderr
    assert "`desk`" in beside.stderr
    assert "no field for" not in plain.stderr
    given = run("-", given=json.dumps({**record, "category": "politik"}))
    assert (given.exit_code, given.stdout) == (0, plain.stdout)


def test_a_record_that_is_none_for_another_reason_names_it(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "x", "text": 5, "category": "politik"}))
    done = run(tmp_path / "a.jsonl")
    assert done.exit_code == 2
    assert "$.text" in done.stderr
    assert "no field for" not in done.stderr


def test_an_article_without_a_claim_is_named_with_its_language(tmp_path):
    (tmp_path / "x.txt").write_text("The president arrived there.")
    done = run(tmp_path / "x.txt", "--as-of", "2026-03-10")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "klaim: x: no claim found" in done.stderr
    assert "'id'" in done.stderr
