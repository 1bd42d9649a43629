"""The training code and the pipeline it made."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import numpy as np
import pytest
import spacy

from klaim.language.id.sentences import split_sentences
from training.choosing import LEAST
from training.conjuncts.examples import examples
from training.conjuncts.fit import fit
from training.conjuncts.score import score
from training.conjuncts.vectors import write_vectors
from training.conllu import Token, read_treebank
from training.corpus import documents, example
from training.data import NAMES, Files, held_out_parts, training_part
from training.harmonise import harmonise
from training.pieces import bare, pieces, varied
from training.pipeline import blank_pipeline
from training.score import gold_text, score_sentences, score_splitter
from training.steps import read_stages
from training.subjects.examples import examples as clauses
from training.subjects.fit import fit as fit_subjects
from training.subjects.score import score as score_subjects

ROOT = Path(__file__).resolve().parent.parent
PIPELINE = ROOT / "toolkit" / "klaim" / "language" / "id" / "pipeline"
SCORES = ROOT / "toolkit" / "training" / "scores.json"
COORDINATIONS = SCORES.parent / "conjuncts"
SUBJECTS = SCORES.parent / "subjects"
SHARED = Path(os.environ.get("KLAIM_SHARED", ROOT.parent / "shared"))
TOLERANCE = 0.3

needs_data = pytest.mark.skipif(
    not (SHARED / "data" / "ud").is_dir(), reason="the treebanks are not here; set KLAIM_SHARED"
)

TREEBANK = """\
# sent_id = 1
1\tDia\tdia\tPRON\t_\tNumber=Sing\t2\tnsubj\t_\t_
2\tbilang\tbilang\tVERB\t_\tVoice=Act\t0\troot\t_\t_
3\tbahwa\tbahwa\tSCONJ\t_\t_\t8\tmark\t_\t_
4\tmereka\tmereka\tPRON\t_\t_\t8\tnsubj\t_\t_
5\tsemua\tsemua\tDET\t_\t_\t4\tdet\t_\t_
6\tsangat\tsangat\tADV\t_\t_\t8\tadvmod\t_\t_
7-8\tsetuju-nya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
7\tnya\tnya\tPRON\t_\t_\t8\tobj\t_\t_
8\tsetuju\tsetuju\tVERB\t_\t_\t2\tadvcl\t_\t_
9\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

"""


@pytest.fixture
def sentence(tmp_path):
    path = tmp_path / "small.conllu"
    path.write_text(TREEBANK, encoding="utf8")
    (found,) = read_treebank(path)
    return found


@pytest.fixture(scope="module")
def pipeline():
    return spacy.load(PIPELINE)


def test_a_multi_word_token_becomes_one_token(sentence):
    assert gold_text([sentence]).text == "Dia bilang bahwa mereka semua sangat setuju-nya."
    assert sentence[6] == Token("setuju-nya", "setuju", "VERB", "_", 1, "advcl", space=False)
    assert [token.head for token in sentence] == [1, -1, 6, 6, 3, 6, 1, 1]


def test_bahwa_clauses_get_one_label(sentence):
    changed = [token.dep for one, token in zip(sentence, harmonise(sentence), strict=True) if one != token]
    assert changed == ["ccomp"]


def test_the_gold_document_holds_the_trees(sentence):
    gold = example(blank_pipeline(), [sentence, sentence]).reference
    assert gold.text == " ".join([gold_text([sentence]).text] * 2)
    assert [token.head.i for token in gold][8:] == [9, 9, 14, 14, 11, 14, 9, 9]
    assert [len(part) for part in gold.sents] == [8, 8]


def test_documents_hold_each_sentence_once(sentence):
    groups = list(documents([sentence] * 50, Random(1), joined=0.5))
    assert sum(map(len, groups)) == 50
    assert {len(group) for group in groups} == {1, 2, 3}


def test_a_clause_is_cut_out_without_what_links_it(sentence):
    (piece,) = pieces(sentence)
    assert gold_text([piece]).text == "mereka semua sangat setuju-nya"
    assert [(token.head, token.dep) for token in piece] == [
        *((3, "nsubj"), (0, "det"), (3, "advmod"), (-1, "root")),
    ]


def test_a_bare_sentence_has_neither_capital_nor_full_stop(sentence):
    assert gold_text([bare(sentence)]).text == "dia bilang bahwa mereka semua sangat setuju-nya"
    assert varied(sentence, Random(1), share=0) is sentence


def test_a_perfect_splitter_scores_100(sentence):
    gold = gold_text([sentence] * 3)
    assert score_splitter(lambda _: gold.sentences, [sentence] * 3) == 100


def test_the_stages_are_readable():
    assert [stage.treebanks for stage in read_stages().values()] == [
        ["gsd", "csui", "pud"],
        ["csui", "pud"],
    ]


def test_the_pipeline_is_small_and_free_of_code(pipeline):
    size = sum(path.stat().st_size for path in PIPELINE.rglob("*") if path.is_file())
    assert size < 15_000_000
    assert pipeline.pipe_names == ["tok2vec", "morphologizer", "parser"]
    assert "klaim" not in (PIPELINE / "config.cfg").read_text(encoding="utf8")


def test_the_pipeline_ships_no_training_words():
    strings = set(json.loads((PIPELINE / "vocab" / "strings.json").read_text(encoding="utf8")))
    known = set(blank_pipeline().vocab.strings) | set(spacy.load(PIPELINE).vocab.strings)
    assert strings <= known
    assert not {"Bapepam", "Persemakmuran", "Ronzulli"} & strings


def test_the_pipeline_keeps_its_tokenizer(pipeline):
    assert [token.text for token in pipeline.make_doc("AS-Israel (9/3) Rp2")] == [
        *("AS", "-", "Israel", "(", "9/3", ")", "Rp", "2"),
    ]


def test_the_pipeline_parses_a_plain_sentence(pipeline):
    doc = pipeline("Ushakov menekankan bahwa Presiden Putin mendesak penyelesaian politik.")
    deps = {token.text: (token.dep_, token.head.text) for token in doc}
    assert deps["Ushakov"] == ("nsubj", "menekankan")
    assert deps["mendesak"] == ("ccomp", "menekankan")
    assert deps["penyelesaian"] == ("obj", "mendesak")


@needs_data
def test_no_test_sentence_is_trained_on():
    files = Files.under(SHARED / "data")
    trained = {gold_text([s]).text for name in NAMES for s in training_part(files, name)}
    for part in held_out_parts(files).values():
        assert len([s for s in part if len(s) > 6 and gold_text([s]).text in trained]) == 0


@needs_data
def test_the_scores_belong_to_the_shipped_pipeline(pipeline):
    scores = json.loads(SCORES.read_text(encoding="utf8"))["scores"]["pud-held-out"]
    part = held_out_parts(Files.under(SHARED / "data"))["pud-held-out"]
    found = score_sentences(pipeline, part) | {"sentence_f": score_splitter(split_sentences, part)}
    assert all(abs(found[name] - scores[name]) < TOLERANCE for name in found)


COORDINATION = """\
1\tDia\tdia\tPRON\t_\t_\t2\tnsubj\t_\t_
2\tmembeli\tbeli\tVERB\t_\t_\t0\troot\t_\t_
3\tharga\tharga\tNOUN\t_\t_\t2\tobj\t_\t_
4\tberas\tberas\tNOUN\t_\t_\t3\tnmod\t_\t_
5\tmerah\tmerah\tADJ\t_\t_\t4\tamod\t_\tSpaceAfter=No
6\t,\t,\tPUNCT\t_\t_\t7\tpunct\t_\t_
7\tgula\tgula\tNOUN\t_\t_\t4\tconj\t_\t_
8\tdan\tdan\tCCONJ\t_\t_\t9\tcc\t_\t_
9\tgaram\tgaram\tNOUN\t_\t_\t4\tconj\t_\t_

"""


@pytest.fixture
def coordinations(tmp_path):
    path = tmp_path / "small.conllu"
    path.write_text(COORDINATION, encoding="utf8")
    return examples(list(read_treebank(path)))


def test_a_coordination_is_taken_with_its_noun_phrase(coordinations):
    (found,) = coordinations
    assert [token.text for token in found.phrase] == ["harga", "beras", "merah", ",", "gula", "dan", "garam"]
    assert (found.start, found.cuts, found.join, found.end) == (1, (3,), 5, 7)


def test_weights_make_the_true_reading_the_likeliest(coordinations):
    weights = fit(coordinations * 5)
    assert weights["list of NOUN"] > 0
    assert all(abs(weight) >= LEAST for weight in weights.values())


def test_words_used_alike_have_like_vectors(tmp_path):
    raw, out = tmp_path / "raw.jsonl.gz", tmp_path / "vectors.npz"
    text = "Ibu membeli beras di pasar. Ibu membeli gula di pasar. Polisi menangkap pencuri di jalan. " * 3
    raw.write_bytes(gzip.compress(json.dumps({"text": text}).encode()))
    write_vectors(raw, out)
    with np.load(out) as kept:
        rows = dict(zip(kept["words"].tolist(), kept["rows"].astype(int), strict=True))
    assert rows["beras"] @ rows["gula"] > rows["beras"] @ rows["pencuri"]


@needs_data
def test_the_scores_of_coordinations_belong_to_the_shipped_weights():
    part = held_out_parts(Files.under(SHARED / "data"))["pud-held-out"]
    assert score(examples(part)) == json.loads((COORDINATIONS / "scores.json").read_text("utf8"))["pud-held-out"]


@pytest.fixture
def subjects(tmp_path):
    path = tmp_path / "small.conllu"
    path.write_text(COORDINATION.replace("Dia\tdia\tPRON", "Ibu\tibu\tNOUN"), encoding="utf8")
    return clauses(list(read_treebank(path)))


def test_a_clause_is_taken_with_its_subject(subjects):
    (found,) = subjects
    assert [token.text for token in found.tokens[:3]] == ["Ibu", "membeli", "harga"]
    assert (found.start, found.end, found.main) == (0, 1, True)


def test_weights_make_the_true_subject_the_likeliest(subjects):
    weights = fit_subjects(subjects * 5)
    assert weights["size 1"] > 0
    assert all(weight <= 0 for feature, weight in weights.items() if feature.startswith("none"))


@pytest.mark.parametrize("command", ["training.conjuncts", "training.subjects"])
def test_the_commands_that_learn_weights_start(command):
    told = subprocess.run(
        [sys.executable, "-m", command, "--help"], cwd=ROOT / "toolkit", capture_output=True, text=True, check=True
    )
    assert "--data" in told.stdout


@needs_data
def test_the_scores_of_subjects_belong_to_the_shipped_weights():
    part = held_out_parts(Files.under(SHARED / "data"))["pud-held-out"]
    assert score_subjects(clauses(part)) == json.loads((SUBJECTS / "scores.json").read_text("utf8"))["pud-held-out"]
