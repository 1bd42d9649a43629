"""What an event has is told of it: its cause with no verb, and "penyebab pastinya" by whoever looks into it."""

from decomposing import decompose, texts
from klaim.records import Article

FIRE = "Kebakaran melanda gudang plastik di Cakung, Jakarta Timur, Senin (9/3/2026). "
CAUSE = "Penyebab kebakaran di gudang plastik di Cakung, Jakarta Timur adalah"


def test_each_cause_told_with_no_verb_is_a_claim():
    found = texts(f"{FIRE}Penyebabnya korsleting listrik dan kelalaian pekerja.")
    assert {text for text in found if text.startswith("Penyebab")} == {
        f"{CAUSE} korsleting listrik.",
        f"{CAUSE} kelalaian pekerja.",
    }


def test_a_cause_is_no_role():
    article = Article(id="a", language="id", text=f"{FIRE}Penyebabnya adalah kebocoran gas.", published_at="2026-03-10")
    kinds = {claim.text: claim.type for claim in decompose(article).claims}
    assert kinds[f"{CAUSE} kebocoran gas."] == "event"


def test_the_sure_cause_is_that_of_the_event_and_we_are_the_police():
    found = texts(f'{FIRE}"Kami masih mendalami penyebab pastinya," kata Kasat Reskrim Budi Santoso.')
    cause = "penyebab pasti kebakaran di gudang plastik di Cakung, Jakarta Timur"
    assert f"Polisi masih mendalami {cause}." in found


def test_an_event_told_of_for_the_first_time_is_no_open_reference():
    article = Article(id="a", language="id", text=FIRE, published_at="2026-03-10")
    assert {claim.flags for claim in decompose(article).claims} == {()}
