"""Phrases that mean the body named right before and tell more of it: "perusahaan asal Korea Selatan itu"."""

from decomposing import standing, texts
from klaim.records import Article


def test_an_epithet_is_the_one_body_that_the_last_sentence_names_and_tells_what_it_is():
    found = texts("Melatify merilis fitur baru. Platform asal Swedia ini juga menambah 20 juta lagu.")
    assert "Melatify adalah platform asal Swedia." in found
    assert "Melatify menambah 20 juta lagu." in found


def test_it_stands_behind_a_link_and_its_body_anywhere_in_a_text_that_names_it_twice():
    told = "Sementara itu, Melatify mencatat laba. Meski demikian, perusahaan pelat merah itu memangkas 200 karyawan."
    assert "Melatify memangkas 200 karyawan." in texts(told)
    told = "Menteri Perindustrian menemui bos Samsu. Raksasa teknologi asal Jepang itu akan membangun pabrik. "
    assert "Samsu akan membangun pabrik." in texts(f"{told}Samsu menyiapkan lahan.")


def test_a_team_or_state_may_bear_the_name_of_a_place():
    found = texts("Barcelona masih memimpin klasemen. Klub asal Catalunya itu membuka dua toko.")
    assert "Barcelona membuka dua toko." in found
    found = texts("Malaysia akan membangun sistem baru. Negara tetangga ini membuka dua kantor di Johor.")
    assert "Malaysia membuka dua kantor." in found
    assert not any("negara tetangga" in text for text in found)


def test_what_is_true_of_many_is_told_of_none_where_two_or_none_are_named():
    two = "Persik Blitar mengalahkan Arema Lestari. Klub asal Jawa Timur itu membuka dua toko."
    other = "Kini sebuah startup naik daun di Melatify. Perusahaan asal Bandung itu menjual sepatu."
    product = "Ponsel Melatiku 17T dijual di Tegal. Pabrikan Jepang itu menjual 200 unit."
    for told in (two, other, product):
        claims = standing(Article(id="a", language="id", text=told, published_at="2026-03-10")).claims
        assert not any(word in c.text.lower() for c in claims for word in ("klub", "perusahaan", "pabrikan"))


def test_how_somebody_looks_is_no_verb_of_an_epithet():
    told = "Rina Wijayanti selaku perwakilan Garda Ojek mengeluhkan tarif. Perempuan berhijab itu membuka dua toko."
    assert "Rina Wijayanti membuka dua toko." in texts(told)
