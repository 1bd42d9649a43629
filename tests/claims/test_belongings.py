"""Who somebody is by what is theirs, by a noun that points back at them, or by a rank spelt out."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Mobil Melati BG 1542 ZJ yang dikemudikan oleh Muslim menabrak pohon.",
            "Muslim adalah pengemudi mobil Melati BG 1542 ZJ.",
        ),
        ("Sepeda motor matic yang dikendarai MW (25) oleng.", "MW adalah pengendara sepeda motor matic."),
        ("KKB pimpinan Egi Wirawan membakar pesawat.", "Egi Wirawan adalah pimpinan KKB."),
        ("Kebakaran melanda gudang kayu milik Catur di Blitar.", "Catur adalah pemilik gudang kayu."),
        (
            "Film biografi Kapten Melati yang disutradarai Paul Kenanga tayang.",
            "Paul Kenanga adalah sutradara film biografi Kapten Melati.",
        ),
        ("Novel sejarah karya Budi Wirawan terbit.", "Budi Wirawan adalah penulis novel sejarah."),
        ("Film horor karya Paul Kenanga tayang.", "Paul Kenanga adalah pembuat film horor."),
        ("Tim putri Indonesia asuhan Budi Wirawan menang.", "Budi Wirawan adalah pelatih tim putri Indonesia."),
    ],
)
def test_whose_a_thing_is_tells_who_they_are(text: str, role: str) -> None:
    assert role in texts(text)


def test_a_body_and_one_of_several_are_no_holder() -> None:
    found = texts(
        "Kapal perang milik TNI tiba. Truk yang dikemudikan Budi dan Ani terbalik. Rumah mewah milik Rafa disita."
    )
    assert [one for one in found if "adalah pem" in one or "adalah peng" in one] == ["Rafa adalah pemilik rumah mewah."]


def test_a_noun_that_points_back_tells_who_somebody_is() -> None:
    found = texts(
        "Tio Wirawan sedang syuting film. Aktor senior itu tampak sehat. Bintang film Melati itu merasa lucu."
    )
    assert "Tio Wirawan adalah aktor senior." in found
    assert "Tio Wirawan adalah bintang film Melati." in found


def test_whoever_keeps_their_place_as_something_is_that() -> None:
    assert "Jepang adalah juara grup." in texts("Jepang semakin memantapkan posisinya sebagai juara grup.")
    found = texts("Luciano Wirawan meninggalkan jabatannya sebagai pelatih Italia.")
    assert found
    assert "Luciano Wirawan adalah pelatih Italia." not in found


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Brigadir Polisi Kepala Sri Wirawan tewas.", {"Sri Wirawan berpangkat Brigadir Polisi Kepala."}),
        ("Kopral Dua Sri Wirawan gugur.", {"Sri Wirawan berpangkat Kopral Dua."}),
        ("Brigadir Polisi Satu Sri Wirawan tewas.", {"Sri Wirawan berpangkat Brigadir Polisi Satu."}),
        (
            "Kapolres Tegal Ajun Komisaris Besar Polisi Budi Wirawan hadir.",
            {"Budi Wirawan adalah Kapolres Tegal.", "Budi Wirawan berpangkat Ajun Komisaris Besar Polisi."},
        ),
        (
            "Kapolsek Tegal Inspektur Satu Dewi Ratna pergi.",
            {"Dewi Ratna adalah Kapolsek Tegal.", "Dewi Ratna berpangkat Inspektur Satu."},
        ),
        ("Ahli penyakit menular Prof Lusi Blum mengatakan wabah mereda.", {"Lusi Blum adalah ahli penyakit menular."}),
        ("Momen Bupati Demak Budi Wirawan menangis viral.", {"Budi Wirawan adalah Bupati Demak."}),
        ("Hakim menegur jaksa penuntut Budi Wirawan.", {"Budi Wirawan adalah jaksa penuntut."}),
        ("Film itu digarap sutradara kawakan Rudi Wirawan.", {"Rudi Wirawan adalah sutradara kawakan."}),
        ("Istri Budi Wirawan, Sari Dewi, datang ke kantor.", {"Sari Dewi adalah istri Budi Wirawan."}),
        ("Pelatih Melati United, Erik ten Wira, memuji tiga pemain.", {"Erik ten Wira adalah pelatih Melati United."}),
    ],
)
def test_ranks_spelt_out_and_fields_bound_a_name(text: str, roles: set[str]) -> None:
    assert roles <= set(texts(text))
