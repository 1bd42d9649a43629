"""Participants: who takes part, each told alone."""

from decomposing import decompose, texts
from klaim.records import Article


def parties(sentence: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "participant"}


def test_a_common_noun_behind_a_name_is_a_party_of_its_own():
    found = parties("Panitia melibatkan Komite Pemuda Indonesia dan sekolah dalam pemilihan itu.")
    assert set(found.values()) == {"Komite Pemuda Indonesia", "sekolah"}


def test_serta_adds_a_party_and_joins_no_name():
    found = parties("Dewan Ekonomi melakukan kajian bersama Kementerian Riset dan Hilirisasi serta Mahkamah Agung.")
    assert set(found.values()) == {"Kementerian Riset dan Hilirisasi", "Mahkamah Agung"}


def test_those_spelt_out_take_the_place_of_their_number():
    found = parties("Budi Santoso mengedarkan narkoba bersama tiga orang lainnya yakni AP, ACM, dan MR.")
    assert list(found) == [f"Budi Santoso mengedarkan narkoba bersama {name}." for name in ("AP", "ACM", "MR")]


def test_somebodys_own_is_not_everybodys():
    found = parties("Budi Santoso didampingi putranya Andi Wijaya, Menteri Tono Hartono, dan Gubernur Joko Susilo.")
    assert set(found.values()) == {"putranya Andi Wijaya", "Menteri Tono Hartono", "Joko Susilo"}


def test_a_party_is_told_without_what_follows_its_name():
    found = parties("Indonesia ditetapkan bersama empat negara lain sebagai anggota baru badan itu.")
    assert list(found.values()) == ["empat negara lain"]


def test_what_is_done_together_names_nobody():
    assert parties("Masalah itu memerlukan upaya bersama lintas sektor.") == {}


def test_each_office_of_a_list_stays_its_own():
    found = parties("Seminar itu dihadiri Bupati Tegal, Kapolres Tegal, dan para santri.")
    assert set(found.values()) == {"Bupati Tegal", "Kapolres Tegal", "para santri"}


def test_those_of_a_joint_force_act_together_and_each_belongs_to_it():
    found = texts("Petugas gabungan dari TNI dan Polri mengevakuasi korban di Desa Melati, Tegal.")
    assert "TNI termasuk dalam petugas gabungan yang mengevakuasi korban." in found
    assert "Polri termasuk dalam petugas gabungan yang mengevakuasi korban." in found
    assert not any(claim.startswith("Petugas gabungan dari TNI mengevakuasi") for claim in found)


def test_how_something_is_watched_is_not_who_watches_it():
    found = parties("Pemusnahan sabu di Polda Riau disaksikan langsung oleh perwakilan Imigrasi dan petugas Provos.")
    assert set(found.values()) == {"perwakilan Imigrasi", "petugas Provos"}
