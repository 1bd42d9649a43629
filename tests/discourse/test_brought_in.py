"""Whom a report brings in by what they are, and what is told of them by "-nya" or across a preposition."""

import pytest

from decomposing import texts


def test_somebody_brought_in_by_name_is_told_of_by_it() -> None:
    found = texts("Seorang pemuda bernama Riko Saputra (22) tewas tertabrak kereta di Stasiun Demak.")
    assert "Riko Saputra tewas tertabrak kereta di Stasiun Demak." in found
    assert "Riko Saputra adalah seorang pemuda." in found
    assert not any("bernama" in text for text in found)


def test_one_of_several_is_told_of_by_name_too() -> None:
    found = texts("Api berasal dari rumah salah satu warga bernama Riko Saputra (22) di Demak.")
    assert any("dari rumah Riko Saputra" in text for text in found)


def test_two_of_a_kind_are_not_told_of_by_the_name_of_one() -> None:
    found = texts("Dua warga bernama Riko Saputra dan Lina Martani terluka di Demak.")
    assert not any(text.startswith("Dua Riko") for text in found)


def test_who_did_something_with_a_thing_is_named() -> None:
    found = texts("Riko Saputra (22) tewas setelah motor yang dikendarainya menabrak tiang listrik di Jalan Kaliurang.")
    assert "Motor yang dikendarai Riko Saputra menabrak tiang listrik di Jalan Kaliurang." in found
    assert not any(text.startswith("Motor yang dikendarainya") for text in found)


@pytest.mark.parametrize(
    "text",
    [
        "Seorang pria hilang setelah perahu yang ditumpanginya terbalik di Pantai Petanahan, Kebumen.",
        "Polisi menangkap Riko Saputra yang diburunya sejak Januari 2026.",
    ],
)
def test_nothing_is_told_of_a_doer_whom_nothing_names(text: str) -> None:
    assert not any(one.startswith(("Perahu yang", "Riko Saputra diburunya")) for one in texts(text))


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Duta Besar RI untuk Australia", "Sarwo Pramana"),
        ("Utusan Khusus PBB untuk Suriah", "Geir Petersun"),
        ("Wakil Ketua Komisi III DPR dari Fraksi Gerindra", "Habil Burokman"),
        ("Komandan Kodim 0716 Demak, Letkol Kav", "Maryana Hartadi"),
    ],
)
def test_an_office_with_what_it_is_of_or_for_is_its_holders(office: str, name: str) -> None:
    found = texts(f"{office} {name}, mengunjungi Sydney." if "," in office else f"{office} {name} mengunjungi Sydney.")
    assert f"{name} adalah {office.partition(',')[0]}." in found
    assert f"{name} mengunjungi Sydney." in found


def test_a_place_of_two_words_is_nobody() -> None:
    found = texts("Presiden Prancis di Paris Saint Germain memuji klub itu.")
    assert not any("adalah" in text for text in found)


def test_the_name_of_a_driver_keeps_an_accident_out_of_it() -> None:
    found = texts(
        "Kecelakaan bus terjadi di Tol Cipali, Subang, Rabu (4/3/2026). Sopir bus bernama Wawan Gunarta (40) tewas. "
        "Kernet bus, Hasan Basrian, luka berat."
    )
    assert not any("bernama" in text or "Subang, Hasan" in text for text in found)
    assert "Hasan Basrian adalah kernet bus." in found


def test_suspects_are_those_of_their_own_sentence() -> None:
    found = texts(
        "Kejari Demak menetapkan tiga tersangka kasus korupsi dana hibah. Ketiga tersangka yakni mantan Ketua KONI "
        "Demak Burhan Setyaji, bendahara Lilis Martani, dan Direktur CV Gading, Hendra Wiratna. Kepala Kejari Demak, "
        "Andri Palewa, mengatakan Burhan ditahan."
    )
    assert any(text.startswith("Burhan Setyaji adalah tersangka") for text in found)
    assert not any(text.startswith("Andri Palewa adalah tersangka") for text in found)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ketua RT 03 Sukarma Hadi mengungsi ke Pati.", "Sukarma Hadi adalah Ketua RT 03."),
        ("Kepala SMPN 2 Demak Budi Hartana mengungsi ke Pati.", "Budi Hartana adalah Kepala SMPN 2 Demak."),
        ("Manajer Stadion Gelora Bung Tomo Surabaya Edi Santika mengungsi ke Pati.",
         "Edi Santika adalah Manajer Stadion Gelora Bung Tomo Surabaya."),
    ],
)  # fmt: skip
def test_an_office_ends_behind_its_number_or_place(text: str, claim: str) -> None:
    assert claim in texts(text)


def test_whom_a_hospital_is_named_after_is_no_doctor_who_speaks() -> None:
    found = texts("Direktur RSUD dr Soetama Surabaya Cita Rosita mengungsi ke Pati.")
    assert not any("adalah dokter" in text or "adalah Direktur RSUD." in text for text in found)


@pytest.mark.parametrize(
    ("subject", "roles"),
    [
        ("Bupati Demak Eista Anahara selaku ketua panitia", ["Bupati Demak", "ketua panitia"]),
        ("Kepala Dinas Sosial selaku ketua satgas, Eista Anahara,", ["Kepala Dinas Sosial", "ketua satgas"]),
        ("Terdakwa Eista Anahara, mantan kasir Bank Artha,", ["mantan kasir Bank Artha"]),
        ("Gubernur Jambi Eista Anahara, ketua panitia,", ["Gubernur Jambi", "ketua panitia"]),
    ],
)
def test_each_office_beside_a_name_is_told_and_nothing_else_with_it(subject: str, roles: list[str]) -> None:
    found = texts(f"{subject} membuka pameran di Alun-alun Demak.")
    assert all(f"Eista Anahara adalah {role}." in found for role in roles)
    assert "Eista Anahara membuka pameran di Alun-alun Demak." in found
    assert not any(text.startswith(("Terdakwa Eista", "Eista Anahara selaku")) for text in found)
