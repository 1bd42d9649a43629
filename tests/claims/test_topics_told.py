"""Topics by the verb: what somebody tells or is asked, what a text holds, what an inquiry is aimed at."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def told(text: str, kind: str = "topic") -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == kind}


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Budi Santoso mengungkapkan kendala operasi pencarian korban.", "kendala operasi pencarian korban"),
        ("Budi Santoso menyampaikan beberapa capaian WHO.", "beberapa capaian WHO"),
        ("Budi Santoso akan menjelaskan apa yang sudah pemerintah capai.", "apa yang sudah pemerintah capai"),
        ("Budi Santoso berbicara bahaya narkoba pada seminar nasional.", "bahaya narkoba"),
        ("Budi Santoso ditanya apakah pabrik di Solo akan tutup.", "apakah pabrik di Solo akan tutup"),
        ("Pertanyaan pengacara adalah apakah pabrik di Solo tutup.", "apakah pabrik di Solo tutup"),
        ("Penyidikan perkara impor dilakukan terhadap dugaan suap pejabat pelabuhan.", "dugaan suap pejabat pelabuhan"),
        ("Video kabinet berisi cuplikan program pemerintah.", "cuplikan program pemerintah"),
        ("Seminar nasional mengangkat tema ketahanan pangan.", "ketahanan pangan"),
        ("Dinas Pasar melakukan edukasi kepada warga tentang penggunaan rest area.", "penggunaan rest area"),
        ("Dinas Sosial berkoordinasi dengan pihak terkait mengenai penanganan lansia.", "penanganan lansia"),
        ("Pejabat Polandia bertemu di Solo untuk melakukan negosiasi tarif.", "negosiasi tarif"),
    ],
)
def test_a_topic_stands_behind_the_verb(sentence: str, topic: str):
    assert topic in told(sentence).values()


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi Santoso menyampaikan belasungkawa kepada keluarga korban.",
        "Budi Santoso berbicara bahasa Inggris.",
        "Dinas Sosial berkoordinasi dengan instansi terkait penanganan.",
    ],
)
def test_an_attitude_or_manner_is_no_topic(sentence: str):
    assert told(sentence) == {}
    assert decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims


def test_a_figure_in_a_topic_is_not_stated():
    text = "KPK mendalami aliran dana Rp 5 miliar ke sejumlah pejabat."
    assert set(told(text)) == {text}
    assert not told(text, "quantity")


def test_a_topic_is_told_without_its_relative_clause_too():
    found = told("Budi Santoso menyoroti kebijakan harga tiket yang dinilai terlalu mahal.")
    assert "kebijakan harga tiket" in found.values()


def test_a_talk_and_those_who_hold_it_are_told_apart():
    text = "Dinas Sosial berkoordinasi dengan Polres Solo mengenai penanganan lansia."
    assert "Dinas Sosial berkoordinasi dengan Polres Solo." in told(text, "participant")


def test_a_figure_touched_is_no_topic():
    text = "Nilai tukar rupiah menyentuh rekor terlemah terhadap dolar."
    assert not [c for c in decompose(Article(id="a", language="id", text=text)).claims if c.type == "topic"]


def test_a_statement_of_the_day_of_what_it_is_about_tells_that_day_once():
    found = texts(
        "Banjir melanda permukiman warga di Dawar, Kudus, Senin (9/3/2026). "
        '"Kami sudah melakukan normalisasi sungai," kata Wakil Bupati Kudus Budi Santoso, Senin (9/3/2026).'
    )
    assert any(claim.startswith("Budi Santoso menyampaikan keterangan tentang banjir") for claim in found)
    assert not any(claim.count("9 Maret 2026") > 1 for claim in found)
