"""A bare "korban" or "pelaku" is told by name where the article names only one."""

from klaim.decompose import decompose
from klaim.records import Article

DEED = "Seorang pedagang berinisial ST (30) tewas ditikam oleh pria berinisial MK (25) di Tegal. "


def texts(text: str) -> list[str]:
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    return [claim.text for claim in decompose(article).claims]


def test_the_one_harmed_and_the_one_who_did_it_are_named():
    found = texts(DEED + "Korban dibawa ke rumah sakit. Polisi mengejar pelaku tersebut ke Brebes.")
    assert "Korban ST dibawa ke rumah sakit." in found
    assert any("mengejar pelaku MK" in claim for claim in found)


def test_of_several_none_is_named():
    found = texts(DEED + "Korban dibawa ke rumah sakit. Dua korban lainnya luka berat.")
    assert not any("Korban ST" in claim for claim in found)


def test_a_part_that_somebody_is_given_is_no_person():
    found = texts(DEED + "Polisi mengumumkan penetapan tersangka pada Senin (9/3/2026).")
    assert not any("tersangka MK" in claim for claim in found)
