"""Who takes part by the verb: those met, those a deed is done by or with, members, opponents, hearers."""

import pytest

from decomposing import decompose
from klaim.records import Article


def parties(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "participant"}


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Budi Santoso bertemu dengan Presiden Prancis Emmanuel Macron di Paris.", "Emmanuel Macron"),
        ("Budi Santoso mengadakan pertemuan dengan seluruh kepala dinas.", "seluruh kepala dinas"),
        ("Budi Santoso menemui Siti Aminah di Solo.", "Siti Aminah"),
        ("Dinas Kesehatan Sleman bekerja sama dengan WHO.", "WHO"),
        ("Penelusuran aset dilakukan oleh penyidik OJK.", "penyidik OJK"),
        ("Forum tahunan diselenggarakan atas kerja sama KBRI Warsawa.", "KBRI Warsawa"),
        ("Penyitaan aset merupakan hasil kerja sama Polri dengan Interpol.", "Interpol"),
        ("Tim SAR dilibatkan dalam pencarian korban banjir.", "Tim SAR"),
        ("Dedi Mulyadi ikut serta dalam aksi bersih sungai.", "Dedi Mulyadi"),
        ("Scott Bessent menghadiri pembicaraan tentang tarif.", "Scott Bessent"),
        ("Penipuan di Depok dilakukan bersama-sama Rudi Hartono.", "Rudi Hartono"),
        ("Warga turut mengevakuasi korban banjir.", "warga"),
        ("Jaringan kabel bawah laut mencakup FALCON.", "FALCON"),
        ("Harga beras di Solo turun. “Harga beras di Solo turun,” kata Budi Santoso kepada detikcom.", "detikcom"),
    ],
)
def test_the_verb_tells_who_takes_part(sentence: str, party: str):
    assert party in parties(sentence).values()


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi Santoso bekerja sama dengan baik.",
        "Harga beras ikut naik.",
        "Wilayah siaga mencakup Bali.",
        "Budi Santoso tidak bertemu dengan Siti Aminah.",
        "Seleksi itu diikuti 137 calon hakim.",
        "Seminar nasional dihadiri ratusan santri.",
        "Panitia bertemu dengan 20 pedagang.",
    ],
)
def test_no_party_is_named(sentence: str):
    assert parties(sentence) == {}
    assert decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims


def test_each_of_a_list_of_bodies_is_told_alone():
    found = parties("Penyitaan aset merupakan hasil sinergi OJK dengan Kepolisian Daerah, Kejaksaan, dan Pengadilan.")
    assert set(found.values()) == {"Kepolisian Daerah", "Kejaksaan", "Pengadilan"}
    found = parties("Budi Santoso berkoordinasi dengan Badan Meteorologi, Klimatologi, dan Geofisika.")
    assert list(found.values()) == ["Badan Meteorologi, Klimatologi, dan Geofisika"]


def test_the_opponent_of_a_match_takes_part():
    text = "Timnas Indonesia vs Jepang digelar di Stadion GBK. Timnas Indonesia akan menghadapi Jepang pada laga itu."
    assert "Jepang" in parties(text).values()


def test_what_those_who_meet_talk_of_is_told_apart():
    found = parties("Budi Santoso bertemu dengan Siti Aminah membahas perbatasan.")
    assert found == {"Budi Santoso bertemu dengan Siti Aminah.": "Siti Aminah"}
