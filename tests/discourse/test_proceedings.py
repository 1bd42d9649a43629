"""Steps of the case an article is about, told without naming it."""

import pytest

from decomposing import decompose
from klaim.records import Article

OPENING = "Bareskrim mengusut kasus dugaan korupsi pengadaan bibit di Tegal. "
CASE = "kasus dugaan korupsi pengadaan bibit di Tegal"


def texts(text: str) -> list[str]:
    """The claims of a text."""
    return [claim.text for claim in decompose(Article(id="a", language="id", text=text)).claims]


TIED = [
    (
        "Penetapan tersangka ini dilakukan setelah jaksa memeriksa 20 saksi.",
        f"Penetapan tersangka dalam {CASE} dilakukan",
    ),
    ("Penyidikan dimulai sejak Januari 2026.", f"Penyidikan {CASE} dimulai sejak Januari 2026."),
    ("Penyidik kembali memeriksa saksi dalam perkara a quo.", f"Penyidik kembali memeriksa saksi dalam {CASE}."),
    ("Bareskrim menelusuri aliran uang.", f"Bareskrim menelusuri aliran uang dalam {CASE}."),
    ("Belum ada tersangka lain.", f"Belum ada tersangka lain dalam {CASE}."),
    ("Budi Wirawan ditetapkan sebagai tersangka.", f"Budi Wirawan ditetapkan sebagai tersangka dalam {CASE}."),
]


@pytest.mark.parametrize(("told", "expected"), TIED)
def test_a_step_is_tied_to_the_case(told: str, expected: str) -> None:
    assert any(claim.startswith(expected) for claim in texts(OPENING + told))


def test_another_case_is_not_taken_for_it() -> None:
    found = texts(OPENING + "Bareskrim juga menahan Sari dalam kasus penipuan arisan.")
    assert not any("Sari" in claim and "bibit" in claim for claim in found)


def test_where_and_what_it_cost_is_told_of_the_event() -> None:
    found = texts(
        "Kebakaran melanda Pasar Melati, Tegal. Lokasi kejadian berada di dekat stasiun. Kerugian mencapai Rp 2 miliar."
    )
    assert any(claim.startswith("Lokasi kebakaran di Pasar Melati") for claim in found)
    assert any(claim.startswith("Kerugian akibat kebakaran di Pasar Melati") for claim in found)


def test_a_bare_kejadian_after_a_word_of_time_is_the_event() -> None:
    found = texts("Kebakaran melanda Pasar Melati, Tegal. Warga sedang tidur saat kejadian.")
    assert any(claim.endswith("tidur saat kebakaran di Pasar Melati, Tegal.") for claim in found)


def test_what_comes_of_an_event_is_told_as_about_it() -> None:
    found = texts("Longsor melanda Desa Melati, Tegal, Senin (3/3/2025). Jalan ditutup untuk kendaraan.")
    assert any(claim.startswith("Jalan ditutup") and "terkait longsor di Desa Melati" in claim for claim in found)


def test_an_event_with_a_day_of_its_own_is_not_dated_twice() -> None:
    found = texts("Banjir melanda Desa Melati, Tegal, Senin (3/3/2025). Banjir terjadi pada Senin (3/3/2025) pagi.")
    assert not any(claim.count("3 Maret 2025") > 1 for claim in found)


def test_an_event_is_placed_by_what_stands_before_it() -> None:
    found = texts("Puluhan rumah di Desa Melati, Tegal, rusak akibat puting beliung. Tiga orang terluka.")
    assert any(claim.startswith("Tiga orang terluka dalam puting beliung di Desa Melati") for claim in found)


def test_a_hearing_and_a_sentence_are_those_of_the_case():
    text = (
        "Polisi menyidik kasus korupsi dana desa di Tegal. Sidang tersebut digelar tertutup. Vonis itu dibacakan Senin."
    )
    found = texts(text)
    assert any(claim.startswith("Sidang kasus korupsi dana desa di Tegal digelar tertutup") for claim in found)
    assert any(claim.startswith("Vonis dalam kasus korupsi dana desa di Tegal dibacakan") for claim in found)


SUSPECTS = [
    ("Dua tersangka belum ditahan karena mangkir dari panggilan Kejari Tegal.", f"Dua tersangka {CASE} belum ditahan"),
    ("Jaksa juga menetapkan tiga tersangka baru.", f"Jaksa menetapkan tiga tersangka baru dalam {CASE}."),
    ("Budi Wirawan menaikkan status penyidikan.", f"Budi Wirawan menaikkan status penyidikan {CASE}."),
]


@pytest.mark.parametrize(("told", "expected"), SUSPECTS)
def test_those_accused_and_the_inquiry_are_those_of_the_case(told: str, expected: str) -> None:
    assert any(claim.startswith(expected) for claim in texts(OPENING + told))


def test_those_accused_in_another_case_are_not():
    found = texts(OPENING + "Sebelumnya, polisi menangkap dua tersangka. Jaksa menahan tersangka Budi Wirawan.")
    assert any("menangkap dua tersangka" in claim for claim in found)
    assert not any("tersangka kasus" in claim for claim in found)


def test_a_case_keeps_both_halves_of_what_it_is_about_and_is_long_only_once():
    text = (
        "Kejari Tegal menyidik kasus dugaan korupsi pengadaan meja dan kursi (Mekur) kegiatan Pelatihan Perangkat "
        "Daerah (Pelperda) DPRD Tegal. Satu tersangka belum ditahan."
    )
    case = "kasus dugaan korupsi pengadaan Mekur kegiatan Pelperda DPRD Tegal"
    assert f"Satu tersangka {case} belum ditahan." in texts(text)


def test_a_step_that_is_pointed_at_is_that_of_the_case():
    told = "Jaksa memastikan penetapan tersangka dilakukan pekan lalu. Penetapan ini dikuatkan oleh surat perintah."
    assert any(claim.startswith(f"Penetapan tersangka dalam {CASE} dikuatkan") for claim in texts(OPENING + told))


DOER = "Seorang kasir koperasi berinisial HD (30) di Tegal ditetapkan sebagai tersangka dugaan penggelapan uang. "


def test_a_case_that_names_nobody_is_told_by_who_is_suspected():
    found = texts(f"{DOER}Kasus ini terungkap setelah warga melapor. Korban dalam kasus berjumlah empat orang.")
    case = "asus dugaan penggelapan uang oleh kasir koperasi berinisial HD di Tegal"
    assert any(claim.startswith(f"K{case} terungkap") for claim in found)
    assert f"Korban dalam k{case} berjumlah empat orang." in found


def test_of_several_suspects_the_case_is_told_by_its_place():
    found = texts(f"{DOER}Dua tersangka lain masih dikejar polisi. Kasus ini terungkap setelah warga melapor.")
    assert not any("oleh kasir" in claim for claim in found)


def test_whom_an_officer_says_we_did_something_to_did_nothing():
    found = texts(
        '"Tersangka kami kenakan Pasal 363 KUHP," kata Kasat Reskrim Polres Tegal AKP Budi Wirawan, Senin (9/3/2026).'
    )
    assert "Tersangka dikenakan Pasal 363 KUHP oleh Polres Tegal." in found


def test_we_of_a_body_are_that_body():
    found = texts(
        '"Kami dari pihak penyidik Polres Tegal menahan dua orang," kata Kasat Reskrim Polres Tegal AKP Budi Wirawan.'
    )
    assert "Penyidik Polres Tegal menahan dua orang." in found


def test_what_is_done_about_a_case_is_told_of_the_case():
    found = texts(
        "Pencurian kabel terjadi di Tegal. Statusnya masuk dalam Daftar Pencarian Orang. Pengungkapan kasus tersebut "
        "bermula dari laporan warga."
    )
    assert "Pengungkapan kasus pencurian kabel di Tegal bermula dari laporan warga." in found


def test_a_clause_behind_whose_victim_somebody_is_tells_not_of_the_victim():
    found = texts(
        "Pencurian kabel terjadi di Tegal. Laporan keluarga korban yang ditindaklanjuti polisi diterima. "
        "Korban itu pulang."
    )
    assert not any(claim.startswith("Korban yang ditindaklanjuti") for claim in found)
