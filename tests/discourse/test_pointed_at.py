"""What points at a thing and what only looks so: offices before another name, hospitals, goals of several."""

from decomposing import texts


def test_an_office_before_another_name_is_not_the_speakers() -> None:
    found = texts(
        "Wali Kota Surabaya Eri Cahyadi meresmikan pasar itu. "
        "Direktur rumah sakit itu, dr Billy Daniel Messakh, menyebut layanan baru akan dibuka."
    )
    assert "Layanan baru akan dibuka." in found
    assert not any(one.startswith("Eri Cahyadi adalah direktur") for one in found)


def test_whom_a_hospital_is_named_after_is_told_nothing_of() -> None:
    found = texts("Pasien dirujuk ke RSUD dr Soetomo pada Senin.")
    assert "Pasien dirujuk ke RSUD dr Soetomo." in found
    assert not any("adalah dokter" in one for one in found)


def test_the_goals_of_two_are_not_two_each() -> None:
    found = texts("Dua gol Bali United dicetak Boris Kopitovic pada menit ke-23 dan Irfan Jaya pada menit ke-71.")
    assert found == [
        "Gol Bali United dicetak Boris Kopitovic pada menit ke-23.",
        "Gol Bali United dicetak Irfan Jaya pada menit ke-71.",
    ]


def test_a_type_of_one_letter_names_nothing() -> None:
    found = texts(
        "Wali kota meresmikan Rumah Sakit Surabaya Selatan. Rumah sakit tipe C itu memiliki 110 tempat tidur."
    )
    assert any(one.endswith("memiliki 110 tempat tidur.") for one in found)
    assert "Rumah sakit tipe C memiliki 110 tempat tidur." not in found


def test_a_case_is_named_with_how_many_things_it_is_about() -> None:
    found = texts(
        "KPK menahan Hendra Wijaya terkait kasus dugaan korupsi pengadaan tiga kapal penumpang. "
        "Kerugian negara dalam perkara ini mencapai Rp 417 miliar."
    )
    label = "kasus dugaan korupsi pengadaan tiga kapal penumpang"
    assert f"Kerugian negara dalam {label} mencapai Rp 417 miliar." in found


def test_a_pointing_word_behind_what_an_event_has_is_left_out():
    found = texts(
        "Gempa bumi mengguncang Pangandaran, Jawa Barat, Senin (9/3/2026). Gempa Pangandaran itu terasa hingga Garut. "
        "Gempa bumi berkekuatan magnitudo 5,0 itu tidak memicu tsunami."
    )
    assert "Gempa bumi Pangandaran 9 Maret 2026 berkekuatan magnitudo 5,0 tidak memicu tsunami." in found


def test_a_pointing_word_that_is_said_to_be_such_an_event_is_the_articles():
    found = texts(
        "Kebakaran melanda asrama putri di Nakuru, Kenya, Kamis (5/3/2026). "
        "Ini merupakan kebakaran mematikan terbaru di Kenya."
    )
    assert any("Kebakaran di asrama putri di Nakuru, Kenya merupakan kebakaran mematikan" in text for text in found)


def test_an_office_that_ends_the_name_of_a_rule_is_nobody():
    found = texts(
        "Presiden Rudi Hartanto meninjau pasar di Tegal. Peraturan Presiden itu berlaku di Tegal. "
        "Presiden itu pulang ke Solo."
    )
    assert "Peraturan Presiden berlaku di Tegal." in found
    assert any(one.endswith("Rudi Hartanto pulang ke Solo.") for one in found)


def test_what_a_thing_is_compared_with_is_not_meant_by_its_noun():
    found = texts(
        "Utang proyek kereta cepat Melati terlalu besar dibandingkan dengan proyek kereta konvensional. "
        "Proyek itu dibangun di Tegal pada 2019."
    )
    assert not any("Proyek kereta konvensional dibangun" in claim for claim in found)


def test_what_is_told_of_a_named_thing_is_no_part_of_its_name() -> None:
    found = texts(
        "Kementerian Kesehatan mengonfirmasi 13 penumpang kapal pesiar MV Melati Star positif hantavirus. "
        "Kapal itu bersandar di Pelabuhan Tanjung Priok."
    )
    assert "Kapal pesiar MV Melati Star bersandar di Pelabuhan Tanjung Priok." in found


def test_a_thing_is_not_remembered_with_half_of_whose_it_is() -> None:
    found = texts(
        "Budi Santoso mengaku sangat cemas. Dinding lumbung milik mereka sudah rubuh ke sungai. "
        "Sebelumnya, dinding lumbung tersebut hanya mengalami retak."
    )
    assert not any("milik hanya" in one for one in found)


def test_a_noun_of_a_foreign_compound_means_nothing_of_its_own():
    found = texts(
        "PT Melati Karya membangun rest area di Tegal. Rest area ini dilengkapi 10 area tenant UMKM dan bengkel. "
        "Rest area ini direncanakan dapat dioperasikan pada awal 2027."
    )
    assert found
    assert not any("est area tenant UMKM" in claim for claim in found)
