"""Two people who met, meant by their office, and several people of whom one is named."""

from decomposing import texts


def test_two_ministers_are_those_who_met() -> None:
    found = texts(
        "Menteri Luar Negeri Budi Santoso bertemu Menteri Luar Negeri Jepang Toshimitsu Motegi di Tokyo, "
        "Jumat (6/3/2026). Dalam pertemuan itu, kedua menteri membahas pertahanan dan situasi di Semenanjung Korea."
    )
    assert "Budi Santoso dan Toshimitsu Motegi membahas pertahanan." in found
    assert "Budi Santoso dan Toshimitsu Motegi membahas situasi di Semenanjung Korea." in found


def test_three_are_not_one_of_them() -> None:
    found = texts("Ketiga korban adalah RS (38), istrinya MN (35), dan anak mereka berinisial AF (6).")
    assert {"RS berusia 38 tahun.", "MN berusia 35 tahun.", "AF berusia 6 tahun."} <= set(found)
    assert not any("korban" in one for one in found)


def test_the_talk_of_both_leaders_is_the_one_told_of() -> None:
    found = texts(
        "Presiden Rusia Vladimir Putin dan Presiden Amerika Serikat Donald Trump terlibat dalam pembicaraan telepon "
        "pada Senin (9/3/2026). Fokus utama percakapan kedua pemimpin menyentuh situasi di Ukraina. "
        "Percakapan antara kedua kepala negara berlangsung konstruktif."
    )
    call = "embicaraan telepon Vladimir Putin dan Donald Trump"
    assert f"Fokus utama p{call} menyentuh situasi di Ukraina." in found
    assert f"P{call} berlangsung konstruktif." in found
