"""Several vehicles and victims told of by their number are those of the event."""

import pytest

from decomposing import texts

CRASH = "Kecelakaan truk dan sepeda motor terjadi di Jalan Raya Melati, Kabupaten Demak, Senin (9/3/2026). "
FIRE = "Kebakaran rumah di Jalan Melati, Kota Demak, terjadi pada Senin (9/3/2026). "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CRASH + "Kedua kendaraan melaju dari arah Kudus.",
            "Kedua kendaraan dalam kecelakaan truk di Jalan Raya Melati, Demak melaju dari arah Kudus.",
        ),
        (
            FIRE + "Kedua korban itu ditemukan di kamar mandi.",
            "Kedua korban kebakaran rumah di Jalan Melati, Demak ditemukan di kamar mandi.",
        ),
        (
            FIRE + "Dua korban tersebut dibawa ke RSUD Kudus.",
            "Dua korban kebakaran rumah di Jalan Melati, Demak dibawa ke RSUD Kudus.",
        ),
    ],
)
def test_those_told_by_their_number_are_of_the_event(text, expected):
    assert expected in texts(text)


@pytest.mark.parametrize(
    "text",
    [
        FIRE + "Kedua pengendara melaju dari arah Kudus.",
        FIRE + "Kedua mobil milik dinas melaju dari arah Kudus.",
        CRASH + "Dua kendaraan melaju dari arah Kudus.",
    ],
)
def test_others_are_not(text):
    assert not any(" dalam " in claim and "Kudus" in claim for claim in texts(text))


def test_a_fire_engine_is_no_part_of_the_name_of_a_fire():
    found = texts(FIRE + "Tiga mobil pemadam kebakaran dikerahkan.")
    assert "Tiga mobil pemadam kebakaran dikerahkan terkait kebakaran rumah di Jalan Melati, Demak." in found


def test_who_is_in_the_vehicle_of_an_accident_is_not_in_one_that_names_a_thing():
    text = CRASH + "Truk itu menabrak pembatas bus Transmelati. Sopir hanya mengalami luka ringan."
    assert not any("sopir bus" in claim.lower() for claim in texts(text))


def test_what_is_left_to_cool_is_where_the_fire_was():
    found = texts(FIRE + "Petugas melakukan pendinginan.")
    assert "Petugas melakukan pendinginan di lokasi kebakaran rumah di Jalan Melati, Demak." in found


def test_what_was_years_before_is_no_part_of_the_event():
    flood = "Banjir di Kabupaten Demak terjadi pada Senin (9/3/2026). "
    text = flood + "Pada tahun 2018, tim pemandu terjebak banjir bandang di sebuah gua selama tiga hari."
    assert not any("gua" in claim and "Demak" in claim for claim in texts(text))
