"""The benchmarks on made-up data, and the score on the articles with gold where that data is at hand."""

import json
import os
from pathlib import Path

import pytest

from benchmarks import id_openie, pfsa_corpus, pfsa_id, score_dev, score_seed
from klaim.records import Article

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("KLAIM_SHARED") or ROOT.parent / "shared")
GOLD = SHARED / "eval/dev"

PFSA = [
    "KOTABARU O|, O|KOMPAS O|— O|Jembatan B-ISSUE|itu I-ISSUE|ditutup L-ISSUE|. O",
    "Kepala U-ROLE|Desa B-AFFILIATION|Randu L-AFFILIATION|Rina B-PERSON|Wulandari L-PERSON|mengatakan O|, O|jalan O"
    "|rusak O|. O|” B-STATEMENT",
    "Kami I-STATEMENT|menutup I-STATEMENT|jalan I-STATEMENT|itu I-STATEMENT|. I-STATEMENT",
    "Warga I-STATEMENT|Randu I-STATEMENT|bisa I-STATEMENT|memutar I-STATEMENT|, I-STATEMENT|” L-STATEMENT"
    "|kata U-CUE|Rina U-PERSONCOREF|, O"
    "|Senin B-DATETIME|( I-DATETIME|9 I-DATETIME|/ I-DATETIME|3 I-DATETIME"
    "|/ I-DATETIME|2026 I-DATETIME|) L-DATETIME|. O",
    "SEMARANG O|, O|KOMPAS O|— O|Pasar B-ISSUE|dibuka L-ISSUE|. O",
]


@pytest.fixture
def documents(tmp_path):
    file = tmp_path / "test-data.txt"
    lines = "\n".join(line.replace(" ", "\t").replace("|", "\n") + "\n" for line in PFSA)
    file.write_text(lines, encoding="utf-8")
    return list(pfsa_corpus.split(pfsa_corpus.read_tokens(file)))


def test_articles_are_rebuilt_from_tokens(documents):
    assert len(documents) == 2
    text, places = pfsa_corpus.rebuilt(documents[0])
    assert "jalan rusak. “Kami menutup jalan itu. Warga Randu bisa memutar,” kata Rina, Senin (9/3/2026)." in text
    assert len(places) == len(documents[0])


def test_annotated_spans_run_over_sentences(documents):
    text, places = pfsa_corpus.rebuilt(documents[0])
    marks = {mark.label: mark.text for mark in pfsa_corpus.marks(documents[0], text, places)}
    assert marks["STATEMENT"] == "“Kami menutup jalan itu. Warga Randu bisa memutar,”"
    assert marks["DATETIME"] == "Senin (9/3/2026)"
    assert (marks["PERSON"], marks["PERSONCOREF"], marks["ROLE"]) == ("Rina Wulandari", "Rina", "Kepala")


def test_slots_are_counted(documents):
    found = [pfsa_id.decomposed(number, tokens) for number, tokens in enumerate(documents)]
    rates = {name: pfsa_id.rate_of(slot, found) for name, slot in pfsa_id.SLOTS.items()}
    assert [rates[name].gold for name in ("speaker", "role", "datetime", "location")] == [1, 1, 1, 0]
    assert rates["speaker"].found == 1


def test_triples_are_found_in_propositions(tmp_path):
    rows = [
        ("Warga membuka pasar .", "(Warga)", "(membuka)", "(pasar)", 1),
        ("Warga membuka pasar .", "(pasar)", "(membuka)", "(desa)", 0),
    ]
    file = tmp_path / "triple-selector.dataset.tsv"
    file.write_text("".join("\t".join(map(str, (0, *row))) + "\n" for row in rows), encoding="utf-8")
    triples = list(id_openie.read_triples(file))
    counts = id_openie.count(triples, {triples[0].sentence: list(id_openie.held_words(triples[0].sentence))})
    assert counts["valid"] == {"triples": 1, "held": 1, "in_place": 1}
    assert counts["invalid"] == {"triples": 1, "held": 0, "in_place": 0}


def test_gold_claims_are_read(tmp_path):
    told = {
        "claim": "Rapat dua jam.",
        "type": "duration",
        "value": {"iso": "PT2H", "cmp": "exact"},
        "quotes": ["dua jam", "nihil"],
    }
    (tmp_path / "a1.jsonl").write_text(
        json.dumps({**told, "speaker": "Rina", "modality": "hedged"}) + "\n", encoding="utf-8"
    )
    (claim,) = score_dev.read_gold(tmp_path, Article(id="a1", language="id", text="Rapat itu dua jam."))
    assert (claim.value.iso8601, claim.attribution.speaker, claim.modality) == ("PT2H", "Rina", "hedged")
    assert [(s.start, s.end) for s in claim.source] == [(10, 17)]


@pytest.mark.parametrize(
    ("kind", "told", "fields"),
    [
        ("date", "2026-03-09", {"edtf": "2026-03-09"}),
        ("quantity", {"number": 2, "number_max": 3, "unit": "MMI", "cmp": "at_least"}, {"number": 2, "number_max": 3}),
        ("location", "Semarang", {"name": "Semarang"}),
        ("role", {"entity": "Rina", "role": "camat"}, {"entity": "Rina", "role": "camat"}),
    ],
)
def test_gold_values_become_records(kind, told, fields):
    found = score_dev.gold_value(kind, told)
    assert {name: getattr(found, name) for name in fields} == fields


def run(monkeypatch, benchmark, *arguments):
    monkeypatch.setattr("sys.argv", [benchmark.__file__, *map(str, arguments)])
    assert benchmark.main() == 0


def test_the_seed_benchmark_prints_its_tables(monkeypatch, capsys):
    run(monkeypatch, score_seed)
    printed = capsys.readouterr().out
    assert "| klaim " in printed
    assert "| whole sentences " in printed


@pytest.mark.skipif(not GOLD.is_dir(), reason="the articles with gold claims are not here; set KLAIM_SHARED")
def test_the_score_on_articles_with_gold_stays_above_the_floor(tmp_path, monkeypatch, capsys):
    run(monkeypatch, score_dev, "--data", GOLD, "--out", tmp_path / "dev.json")
    found = json.loads((tmp_path / "dev.json").read_text(encoding="utf-8"))
    assert "| diplomacy " in capsys.readouterr().out
    assert found["all"]["soft"]["f1"] >= 0.6
    assert found["all"]["strict"]["f1"] >= 0.18
    assert found["all"]["all_values"]["recall"] >= 0.7
    assert found["all"]["clashes"] <= 0.1
    assert found["all"]["soft"]["f1"] > 2 * found["whole_sentences"]["soft"]["f1"]
