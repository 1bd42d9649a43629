"""Coverage counts content words outside every span; explanations hold every claim and draft once."""

from decomposing import decompose
from klaim.decompose.coverage import coverage, share
from klaim.decompose.explain import explain
from klaim.records import Article

TEXT = (
    "Presiden Budi Santoso tiba di Bandung pada Senin (9/3/2026). Apakah benar demikian? "
    "Warga Cianjur mengungsi karena sungai meluap, kata Siti Aminah."
)
ARTICLE = Article(id="a", language="id", text=TEXT, published_at="2026-03-10")


def test_a_sentence_without_a_claim_is_uncovered_and_function_words_do_not_count():
    found = decompose(ARTICLE)
    first, question, _ = coverage(found)
    words = [TEXT[start:end] for start, end in question.uncovered]
    assert question.covered == 0
    assert "benar" in words
    assert not {"di", "pada"} & {TEXT[a:b] for s in coverage(found) for a, b in s.uncovered}
    assert first.covered > first.total * 0.8


def test_the_share_is_of_characters():
    sentences = coverage(decompose(ARTICLE))
    assert share(sentences) == sum(s.covered for s in sentences) / sum(s.total for s in sentences)
    assert share([]) == 1.0


def test_nothing_claimed_is_nothing_covered():
    found = decompose(Article(id="a", language="id", text="Apakah benar demikian?", published_at="2026-03-10"))
    assert (found.claims, share(coverage(found))) == ((), 0.0)


def test_an_explanation_gives_the_same_claims_each_once():
    explained = explain(ARTICLE)
    traced = [traced for sentence in explained.sentences for traced in sentence.claims]
    assert [t.claim for t in traced] == list(decompose(ARTICLE).claims)
    assert sum(len(sentence.held) for sentence in explained.sentences) == len(explained.decomposition.held)
    parses = [parse for t in traced if t.claim.provenance.made_by[0] == "main-clause" for parse in t.parses]
    assert any("tiba/VERB" in parse for parse in parses)
    assert not any(t.parses for t in traced if t.claim.provenance.made_by[0] == "title")


def test_articles_decomposed_together_give_what_each_gives_alone():
    from klaim.decompose import decompose_all

    articles = [Article(id=f"a{n}", language="id", text=TEXT * n, published_at="2026-03-10") for n in range(1, 6)]
    assert list(decompose_all(articles)) == [decompose(article) for article in articles]
