"""The parser: the words of a text, and matrices that numpy multiplies as spaCy does."""

from pathlib import Path

import spacy
from threadpoolctl import threadpool_info, threadpool_limits

from klaim import language
from klaim.decompose import pipeline
from klaim.parsing import multiply_with_numpy, on_one_thread

FOLDER = Path(language.__file__).parent / "id" / "pipeline"
TEXT = "Gempa bermagnitudo 5,2 mengguncang Kabupaten Bandung pada Senin pagi dan merusak puluhan rumah warga."


def test_words_stand_where_the_text_has_them():
    text = "  Gempa  mengguncang\tBandung\n\n(9/3/2026).\u00a0Ya."
    found = pipeline("id").words(text)
    assert [word.text for word in found] == ["Gempa", "mengguncang", "Bandung", "(", "9/3/2026", ")", ".", "Ya", "."]
    assert all(text[word.start : word.end] == word.text for word in found)
    assert [word.text for word in found if word.space] == ["Gempa"]


def test_words_of_a_sentence_stand_where_its_article_has_them():
    article, start = f"Banjir surut. {TEXT}", len("Banjir surut. ")
    found = pipeline("id").words(article[start:], start)
    assert all(article[word.start : word.end] == word.text for word in found)
    assert [word._replace(start=word.start - start, end=word.end - start) for word in found] == pipeline("id").words(
        TEXT
    )


def test_numpy_multiplies_as_spacy_does():
    stock, quick = (spacy.load(FOLDER, config={"nlp": {"lang": "xx"}}) for _ in range(2))
    multiply_with_numpy(quick)
    told = [[(t.pos_, t.dep_, t.head.i) for t in nlp(TEXT)] for nlp in (stock, quick)]
    assert told[0] == told[1]
    assert stock.get_pipe("parser").model.ops.gemm is not quick.get_pipe("parser").model.ops.gemm


def _threads():
    return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]


def test_others_take_as_many_threads_as_before():
    with threadpool_limits(limits=2, user_api="blas"):
        before = _threads()
        parsed = on_one_thread(_threads() for _ in range(2))
        told = [(inside, _threads()) for inside in parsed]
    assert told == [([1] * len(before), before)] * 2
