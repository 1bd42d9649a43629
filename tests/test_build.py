"""The main job end to end: what goes in comes out, or is named with a reason."""

import json
import shutil
from datetime import date
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from klaim import decompose as decompose_module
from klaim import site
from klaim.build import build
from klaim.cli import make_app
from klaim.decompose import Decomposition, Held
from klaim.errors import InputError, MissingError, UnsupportedError
from klaim.io import jsonl
from klaim.records import Article, Claim, Evidence, Provenance, Refusal, Span

ROOT = Path(__file__).parents[1]
TEXT = "Gunung Raung meletus. Gunung Bromo tenang."


def make_claim(article, number, start, end, **changes):
    span = {"start": start, "end": end, "exact": article.text[start:end]}
    given = {
        "id": f"{article.id}#c{number:03}",
        "article_id": article.id,
        "language": "id",
        "text": article.text[start:end],
        "type": "event",
        "value": None,
        "modality": "asserted",
        "attribution": None,
        "source": (Span(**span),),
        "label": "SUPPORTED",
        "evidence": (Evidence(article_id=article.id, **span),),
        "provenance": Provenance(method="extracted", tool="klaim 0.1.0", made_by=("main-clause", "event")),
    }
    return Claim(**{**given, **changes})


def decompose(article, *, as_of=None):
    """Two claims an article: the first is right, the second points one code point too early."""
    if article.language != "id":
        raise UnsupportedError(f"no pipeline for {article.language}", mend="use id")
    right = make_claim(article, 1, 0, 21)
    wrong = make_claim(article, 2, 22, 42, source=(Span(start=21, end=41, exact=article.text[22:42]),))
    held = Held(text="Ia meletus.", reason="dangling-pronoun", made_by=("a", "b"), sentence=(0, 21))
    return Decomposition(article, (right, wrong), (held,), (Refusal(where=article.id, reason=f"as of {as_of}"),))


@pytest.fixture
def seeds(tmp_path, monkeypatch):
    """A folder with two articles; the decomposer and the site are stand-ins."""
    monkeypatch.setattr(decompose_module, "decompose", decompose)
    monkeypatch.setattr(site, "build_site", lambda dataset, out, title: out.mkdir(exist_ok=True))
    folder = tmp_path / "seeds"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(TEXT)
    return folder


@pytest.fixture
def annotations(tmp_path):
    folder = tmp_path / "annotations"
    folder.mkdir()
    reviewed = Provenance(method="annotated", tool="klaim 0.1.0", annotators=("a1",))
    article = Article(id="a", language="id", text=TEXT)
    claims = [make_claim(article, 1, 0, 21, provenance=reviewed), make_claim(article, 2, 22, 42, provenance=reviewed)]
    jsonl.write(folder / "a.jsonl", claims)
    return folder


def test_reviewed_claims_where_there_are_some_and_extracted_ones_where_not(seeds, annotations, tmp_path):
    seen = []
    report = build(
        [seeds],
        tmp_path / "out",
        annotations=annotations,
        as_of=date(2026, 1, 2),
        progress=lambda *told: seen.append(told),
    )
    assert report.dataset.tally.methods == {"annotated": 2, "extracted": 1}
    assert seen == [(0, 2, "a"), (1, 2, "b"), (2, 2, "")]
    assert report.clean
    assert (tmp_path / "out" / "docs").is_dir()
    assert any(refusal.reason == "as of 2026-01-02" for refusal in report.silent)


def test_an_extracted_claim_with_an_error_is_held_back_with_its_reason(seeds, tmp_path):
    report = build([seeds], tmp_path / "out")
    assert report.dataset.tally.claims == 2
    held = {refusal.where: refusal.reason for refusal in report.held if "#" in refusal.where}
    assert held.keys() == {"a#c002", "b#c002"}
    assert all("span-mismatch" in reason for reason in held.values())
    assert any("Ia meletus." in refusal.where for refusal in report.held)
    assert report.clean


def test_a_reviewed_claim_with_an_error_is_packaged_and_reported_in_its_place(seeds, annotations, tmp_path):
    file = annotations / "a.jsonl"
    first, second = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(first + second.replace(b'"start":22', b'"start":21'))
    report = build([seeds], tmp_path / "out", annotations=annotations)
    errors = [finding for finding in report.findings if finding.severity == "error"]
    assert {(finding.file, finding.line, finding.name) for finding in errors} == {(str(file), 2, "span-mismatch")}
    assert report.dataset.tally.methods["annotated"] == 2
    assert not report.clean


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("c.txt", b"", "no text"),
        ("c.txt", b"\xff\xfe", "not UTF-8"),
        ("c.jsonl", b'{"id":"c","language":"fr","text":"Bonjour."}\n', "no pipeline for fr"),
        ("c.jsonl", b'{"id":"a","language":"id","text":"Lagi."}\n', "already read"),
        ("c.jsonl", b"{\n", "not an article record"),
    ],
)
def test_an_input_that_cannot_be_used_is_refused_and_the_run_goes_on(name, content, reason, seeds, tmp_path):
    (seeds / name).write_bytes(content)
    report = build([seeds], tmp_path / "out")
    (refusal,) = report.refused
    assert reason.removeprefix("not a ") in refusal.reason
    assert report.dataset.tally.claims == 2
    assert not report.clean


def test_an_article_without_claims_is_named(seeds, monkeypatch, tmp_path):
    empty = {"a": decompose, "b": lambda article, as_of: Decomposition(article, (), (), ())}
    monkeypatch.setattr(decompose_module, "decompose", lambda article, as_of: empty[article.id](article, as_of=as_of))
    report = build([seeds], tmp_path / "out")
    assert [refusal.where for refusal in report.refused] == ["b"]
    assert report.dataset.tally.articles == 2


def test_nothing_to_package_writes_nothing(seeds, monkeypatch, tmp_path):
    monkeypatch.setattr(decompose_module, "decompose", lambda article, as_of: Decomposition(article, (), (), ()))
    with pytest.raises(InputError):
        build([seeds], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_annotations_without_their_article_are_named(seeds, annotations, tmp_path):
    shutil.copy(annotations / "a.jsonl", annotations / "z.jsonl")
    report = build([seeds], tmp_path / "out", annotations=annotations)
    assert [refusal.where for refusal in report.refused] == [str(annotations / "z.jsonl")]


def test_evidence_in_another_article_is_looked_up_there(seeds, annotations, tmp_path):
    file = annotations / "a.jsonl"
    claim = next(iter(jsonl.read(file, Claim)))
    elsewhere = Evidence(article_id="b", start=0, end=6, exact="Gunung")
    jsonl.write(file, [msgspec.structs.replace(claim, evidence=(elsewhere,))])
    assert build([seeds], tmp_path / "out", annotations=annotations).clean
    wrong = msgspec.structs.replace(elsewhere, exact="Kawah ")
    jsonl.write(file, [msgspec.structs.replace(claim, evidence=(wrong,))])
    assert not build([seeds], tmp_path / "out", annotations=annotations).clean


def test_missing_folders_are_errors(seeds, tmp_path):
    with pytest.raises(MissingError):
        build([seeds], tmp_path / "out", annotations=tmp_path / "none")
    with pytest.raises(MissingError):
        build([tmp_path / "none"], tmp_path / "out")


def run(*arguments):
    return CliRunner().invoke(make_app(), [str(argument) for argument in arguments])


def test_the_command_says_what_it_did(seeds, annotations, tmp_path):
    done = run("build", seeds, "--out", tmp_path / "out", "--annotations", annotations)
    assert done.exit_code == 0, done.stderr
    assert "2 articles, 3 claims" in done.stdout
    assert str(tmp_path / "out" / "dataset") in done.stdout.replace("\n", "")
    assert "b#c002: held back" in done.stderr
    assert "\x1b" not in done.stdout + done.stderr


def test_the_command_exits_1_where_an_input_was_refused(seeds, tmp_path):
    (seeds / "c.txt").write_text("")
    assert run("build", seeds, "--out", tmp_path / "out").exit_code == 1


def test_package_exits_1_where_a_claim_was_refused(seeds, annotations, tmp_path):
    done = run("package", annotations, "--articles", seeds, "--out", tmp_path / "out")
    assert done.exit_code == 0
    (annotations / "z.jsonl").write_bytes((annotations / "a.jsonl").read_bytes().replace(b'"a', b'"z'))
    done = run("package", annotations, "--articles", seeds, "--out", tmp_path / "out")
    assert done.exit_code == 1
    assert "refused: 2" in done.stderr


@pytest.mark.parametrize("split", ["train", "train=x", "train=0", "train=inf", "1=1", "=1", "train=0.5"])
def test_package_refuses_a_split_it_cannot_read(split, seeds, annotations, tmp_path):
    done = run("package", annotations, "--articles", seeds, "--out", tmp_path / "out", "--split", split)
    assert isinstance(done.exception, InputError)


@pytest.mark.parametrize("shares", [("train=0.9", "test=0.9"), ("train=0.5", "train=0.5")])
def test_package_refuses_shares_that_are_no_whole(shares, seeds, annotations, tmp_path):
    options = [part for share in shares for part in ("--split", share)]
    done = run("package", annotations, "--articles", seeds, "--out", tmp_path / "out", *options)
    assert isinstance(done.exception, InputError)
    assert not (tmp_path / "out").exists()


def test_package_tells_of_a_split_that_stays_empty(seeds, annotations, tmp_path):
    splits = ["--split", "train=0.999999", "--split", "validation=0.000001"]
    done = run("package", annotations, "--articles", seeds, "--out", tmp_path / "out", *splits)
    assert done.exit_code == 0
    assert "'validation'" in done.stderr


@pytest.mark.parametrize("option", [("--released", "kemarin"), ("--released", "2026-02-30"), ("--name", "Nama Saya!")])
@pytest.mark.parametrize("verb", ["build", "package"])
def test_a_day_or_name_that_is_none_stops_the_run(verb, option, seeds, tmp_path):
    done = run(verb, seeds, "--out", tmp_path / "out", *option)
    assert done.exit_code == 2
    assert option[0] in done.stderr
    assert not (tmp_path / "out").exists()


def test_package_names_the_file_of_claims_that_is_missing(tmp_path):
    done = run("package", tmp_path / "none.jsonl", "--articles", tmp_path / "nowhere", "--out", tmp_path / "out")
    assert "none.jsonl" in str(done.exception)


def test_articles_are_in_the_language_named_and_may_hold_more(seeds, tmp_path):
    (seeds / "c.jsonl").write_text(json.dumps({"id": "c", "text": TEXT, "tags": []}) + "\n")
    report = build([seeds], tmp_path / "out")
    assert (report.dataset.tally.articles, report.beyond, report.undated) == (3, {"tags"}, 3)
    done = run("build", seeds / "c.jsonl", "--out", tmp_path / "jv", "--language", "jv")
    assert isinstance(done.exception, InputError)


def test_the_seed_becomes_a_documented_dataset(tmp_path):
    """Nothing stands in here: the shipped pipeline, the rules and the site do their work."""
    report = build([ROOT / "seeds"], tmp_path / "a", annotations=ROOT / "data" / "annotations")
    assert report.dataset.tally.claims >= 30
    assert not report.refused
    assert (tmp_path / "a" / "docs" / "index.html").is_file()
    description = json.loads((tmp_path / "a" / "dataset" / "croissant.json").read_text())
    assert description["name"] == "klaim-claims"
    extracted = build([ROOT / "seeds"], tmp_path / "b").dataset.tally
    assert extracted.methods["extracted"] == extracted.claims > 0
