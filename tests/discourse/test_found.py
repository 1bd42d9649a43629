"""A body that is found, and what it is called from there on."""

from decomposing import texts

OPENING = "Sesosok mayat pria ditemukan di Desa Karangsari, Kecamatan Sukamaju, Kabupaten Lumajang. "
BODY = "Mayat pria yang ditemukan di Desa Karangsari, Lumajang"


def test_the_body_is_told_by_where_it_was_found() -> None:
    found = texts(OPENING + "Korban telah dibawa ke RSUD Lumajang. Jasad tersebut mengenakan kaus merah.")
    assert f"{BODY} mengenakan kaus merah." in found
    assert any(claim.startswith(f"{BODY} telah dibawa") for claim in found)


def test_another_body_is_none_of_it() -> None:
    found = texts(OPENING + "Pada 2019 seorang korban tewas di pantai itu.")
    assert not any(claim.startswith(BODY) for claim in found)


def test_a_finding_by_its_noun_is_the_same_event() -> None:
    found = texts(
        "Warga digegerkan penemuan mayat perempuan di Desa Karangsari, Kabupaten Lumajang. "
        "Polisi masih menyelidiki kasus ini."
    )
    assert any("kasus penemuan mayat perempuan di Desa Karangsari" in claim for claim in found)


def test_a_body_is_named_once_and_not_where_its_name_follows():
    found = texts(
        "Penemuan mayat pria di pinggir Danau Melati, Tegal, menggegerkan warga. Korban berinisial RW (51) ditemukan "
        "tewas tergantung di dahan. Jenazah korban dievakuasi ke RS Melati."
    )
    assert "Mayat pria yang ditemukan di pinggir Danau Melati, Tegal dievakuasi ke RS Melati." in found
    assert not any("Tegal berinisial" in claim for claim in found)
