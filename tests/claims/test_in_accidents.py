"""Those who were in an accident are told of with it."""

from decomposing import texts

CRASH = "Kecelakaan maut terjadi di Jalan Raya Melati, Kabupaten Demak, Senin (9/3/2026). "


def test_who_drove_is_told_with_the_accident():
    found = texts(CRASH + "Pengendara sepeda motor, Budi Wirawan (40), meninggal dunia.")
    told = "Budi Wirawan adalah pengendara sepeda motor dalam kecelakaan maut di Jalan Raya Melati, Demak."
    assert told in found


def test_a_driver_of_whom_a_fire_tells_is_none_in_it():
    fire = "Kebakaran rumah di Jalan Melati, Kota Demak, terjadi pada Senin (9/3/2026). "
    found = texts(fire + "Seorang pengemudi, Budi Wirawan (40), melihat api.")
    assert not any("pengemudi dalam" in claim for claim in found)


def test_a_vehicle_is_no_predicate():
    found = texts(CRASH + "Pengemudi truk, Danu Wira, selamat.")
    assert not any(claim.startswith("Pengemudi truk terkait") for claim in found)


def test_the_event_stands_before_what_a_deed_is_linked_to() -> None:
    text = (
        "Sebuah truk menabrak warung di Tegal, Senin (9/3/2026). Budi Santoso selamat dari cedera berat "
        "meski truk tampak hancur."
    )
    assert not any("hancur dalam kecelakaan" in one for one in texts(text))
