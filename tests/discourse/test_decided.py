"""Appointments, laws, buildings and deeds that a text points back at."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            "Bupati Brebes Danu Wirawan melantik Sugeng Hidayat sebagai Camat Losari di Kantor Bupati, Senin (9/3).",
            "Pelantikan itu dihadiri Wakil Bupati Brebes Sari Dewi.",
            "Pelantikan Sugeng Hidayat dihadiri Sari Dewi.",
        ),
        (
            "DPRD Brebes mengesahkan Rancangan Undang-Undang (RUU) Perampasan Gabah dalam rapat, Selasa (10/3/2026).",
            "Sebanyak delapan fraksi menyetujui RUU tersebut.",
            "Sebanyak delapan fraksi menyetujui RUU Perampasan Gabah.",
        ),
        (
            "Semen Tegal membangun kilang baru di Brebes, Jawa Tengah, dengan investasi Rp 12 miliar.",
            "Kilang itu berkapasitas 360 barel per hari.",
            "Kilang baru di Brebes berkapasitas 360 barel per hari.",
        ),
        (
            "Wirajaya Air membatalkan 12 penerbangan dari dan ke Denpasar, Rabu (18/6/2025).",
            "Pembatalan itu berdampak kepada 1.800 penumpang.",
            "Pembatalan penerbangan oleh Wirajaya Air berdampak kepada 1.800 penumpang.",
        ),
    ],
)
def test_what_is_pointed_at_is_told(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_whom_somebody_appoints_is_known_by_their_first_name() -> None:
    told = "Bupati Brebes Danu Wirawan melantik Sugeng Hidayat sebagai Camat Losari. Sugeng menggantikan Tono Prabu."
    assert "Sugeng Hidayat menggantikan Tono Prabu." in texts(told)


def test_where_somebody_is_appointed_is_no_part_of_the_office() -> None:
    found = texts("Bupati Brebes Danu Wirawan melantik Sugeng Hidayat sebagai Camat Losari di Gedung Korpri, Brebes.")
    assert "Sugeng Hidayat adalah Camat Losari." in found


def test_the_title_of_a_law_is_no_crime() -> None:
    found = texts("DPRD Brebes mengesahkan RUU Perampasan Gabah di Gedung Korpri, Brebes. Kasus itu selesai.")
    assert not any("Kasus perampasan" in claim for claim in found)


def test_what_is_between_two_states_is_told_with_both() -> None:
    found = texts(
        "Presiden Norwegia Lars Holm mengumumkan gencatan senjata antara Kenya dan Somalia pada Senin (23/6/2025). "
        "Gencatan senjata itu mulai berlaku di Kisumu. Holm mengatakan kedua negara sepakat menarik tentara Norwegia."
    )
    assert any(c.startswith("Gencatan senjata antara Kenya dan Somalia mulai berlaku") for c in found)
    assert "Kenya dan Somalia sepakat menarik tentara Norwegia." in found


def test_a_call_of_two_is_told_of_both() -> None:
    found = texts(
        "Presiden Norwegia Lars Holm dan Presiden Kenya Amina Otieno melakukan percakapan telepon pada Senin."
    )
    assert not any(c.startswith("Lars Holm melakukan percakapan") for c in found)


def test_a_crossing_named_after_a_colonel_is_nobody() -> None:
    found = texts("Banjir menggenangi Simpang Kolonel Sutarjo di Brebes, Jumat (17/10/2025).")
    assert not any("berpangkat" in c for c in found)


def test_what_a_court_decides_is_one_clause() -> None:
    found = texts("Pengadilan Brebes memutuskan kios lama dan baru dipisah mulai 2029.")
    assert "Pengadilan Brebes memutuskan kios lama dan baru dipisah." in found


def test_a_first_name_used_alone_begins_the_name_behind_a_firm() -> None:
    found = texts("Polisi memeriksa mantan Direktur Utama Kimtex Wawan Setiawan Lukmanto. Wawan ditahan di Brebes.")
    assert "Wawan Setiawan Lukmanto adalah mantan Direktur Utama Kimtex." in found
