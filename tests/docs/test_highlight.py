from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from klaim.records import Article
from klaim.site.highlight import highlighted, segments, stripes

from .conftest import make_claim

TEXT = '🌋 Gunung <Raung> & Merapi meletus\n\npada "Senin" (9/3).'


class Marked(HTMLParser):
    """The text of highlighted HTML, and for every claim the code points marked as its own."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.places, self.over = "", {}, ()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.over = [int(number) for number in dict(attrs).get("data-c", "").split()]

    def handle_endtag(self, tag):
        self.over = ()

    def handle_data(self, data):
        for number in self.over:
            self.places.setdefault(number, set()).update(range(len(self.text), len(self.text) + len(data)))
        self.text += data


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(lambda s: (s[0], min(s[0] + s[1], len(TEXT))))


@given(st.lists(st.lists(spans, min_size=1, max_size=3), max_size=8))
def test_each_claim_marks_its_code_points_and_the_text_stays(chosen):
    article = Article(id="a", language="id", text=TEXT)
    claims = [make_claim(article, number, "event", *places) for number, places in enumerate(chosen)]
    marked = Marked(highlighted(TEXT, claims, language="id"))
    assert marked.text == TEXT
    wanted = {n: {p for start, end in places for p in range(start, end)} for n, places in enumerate(chosen)}
    assert marked.places == wanted


@given(st.lists(spans, max_size=12))
def test_stripes_of_one_lane_never_overlap(chosen):
    article = Article(id="a", language="id", text=TEXT)
    found = stripes([make_claim(article, number, "event", place) for number, place in enumerate(chosen)])
    for _, _, over in segments(len(TEXT), found):
        assert len({stripe.lane for stripe in over}) == len(over)


def test_a_text_without_claims_stays_plain():
    assert "<span" not in highlighted(TEXT, [], language="id")
