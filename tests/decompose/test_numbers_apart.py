"""Numbers that a clause spells out by place or kind, and the size of what is named."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Tercatat 44 kasus campak, dengan rincian 20 kasus di Sumenep, 15 kasus di Sampang, dan 9 kasus di Wates.",
            [
                "Tercatat 44 kasus campak.",
                "Tercatat 20 kasus campak di Sumenep.",
                "Tercatat 15 kasus campak di Sampang.",
                "Tercatat 9 kasus campak di Wates.",
            ],
        ),
        (
            "KPK menyita uang Rp 5 miliar dengan rincian Rp 3 miliar dari Andi dan Rp 2 miliar dari Budi.",
            [
                "KPK menyita uang Rp 5 miliar.",
                "KPK menyita uang Rp 3 miliar dari Andi.",
                "KPK menyita uang Rp 2 miliar dari Budi.",
            ],
        ),
        (
            "Presiden membagikan 900 sapi dengan rincian 500 sapi diserahkan ke daerah dan 400 sapi ke pesantren.",
            ["Presiden membagikan 900 sapi.", "500 sapi diserahkan ke daerah.", "400 sapi diserahkan ke pesantren."],
        ),
        (
            "Banjir merendam 800 rumah di tiga desa, yakni Desa Jati 500 rumah, Desa Pulo 300 rumah, "
            "dan Desa Sari 9 rumah.",
            [
                "Banjir merendam 500 rumah di Desa Jati.",
                "Banjir merendam 300 rumah di Desa Pulo.",
                "Banjir merendam 9 rumah di Desa Sari.",
            ],
        ),
        (
            "Sebanyak 59 warga mengungsi di tiga tempat, yakni Balai Desa 10 jiwa, Musala Nur 40 jiwa, "
            "dan Masjid Raya 9 jiwa.",
            ["Sebanyak 10 warga mengungsi di Balai Desa.", "Sebanyak 9 warga mengungsi di Masjid Raya."],
        ),
    ],
)
def test_each_part_of_a_number_is_told_by_itself(sentence, claims):
    found = texts(sentence)
    assert set(claims) <= set(found)
    assert not any("rincian" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Jembatan Gantung Garuda sepanjang 240 meter itu menghubungkan Desa Jati dan Desa Pulo.",
            [
                "Jembatan Gantung Garuda sepanjang 240 meter.",
                "Jembatan Gantung Garuda menghubungkan Desa Jati.",
                "Jembatan Gantung Garuda menghubungkan Desa Pulo.",
            ],
        ),
        (
            "Bendungan Jatigede seluas 4.000 hektare diresmikan Presiden.",
            ["Bendungan Jatigede diresmikan Presiden.", "Bendungan Jatigede seluas 4.000 hektare."],
        ),
    ],
)
def test_the_size_of_what_is_named_is_told_by_itself(sentence, claims):
    assert set(texts(sentence)) == set(claims)


def test_the_size_of_what_is_not_named_tells_which_one_is_meant():
    assert texts("Tanggul setinggi 5 meter jebol di Desa Jati.")[0].startswith("Tanggul setinggi 5 meter")
