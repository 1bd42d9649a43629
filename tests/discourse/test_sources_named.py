"""Behind the name of whose words "menurut" tells, what they say begins, and no office of theirs."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Menurut Direktur PT Melati, Ani Lestari, karyawan yang dipecat sudah menerima pesangon.", "adalah karyawan"),
        ("Menurut seorang penumpang, Budi Santoso, dokter yang merawatnya itu sudah sakit.", "adalah dokter"),
    ],
)
def test_who_speaks_is_not_whom_they_speak_of(sentence: str, wrong: str) -> None:
    assert [told for told in texts(sentence) if wrong in told] == []


def test_an_office_between_commas_is_theirs() -> None:
    assert "Budi Santoso adalah warga Tegal." in texts("Menurut Budi Santoso, warga Tegal, api berasal dari dapur.")


def test_a_source_is_named_behind_who_and_where_it_is():
    text = "Menurut salah seorang pekerja di dermaga, Ani Lestari, nakhoda kapal itu sudah sakit sejak Senin."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert {c.attribution and c.attribution.speaker for c in found} == {"Ani Lestari"}


def test_a_source_may_stand_before_a_predicate_without_a_comma_behind_it():
    opening = "Ketua DPRD Kudus Budi Santoso mengatakan tarif air naik. "
    told = texts(f"{opening}Kenaikan tarif air Kudus, menurutnya terlalu tinggi bagi warga Kudus.")
    assert any(text.startswith("Kenaikan tarif air Kudus terlalu tinggi") for text in told)
