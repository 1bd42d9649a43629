"""A second value that a text joins to its claim's own, and what only looks like one."""

import pytest

from klaim.language import load
from klaim.rules import _example as examples
from klaim.rules._coordinated import second_value


def second(text, kind, value):
    value = {"name": value} if isinstance(value, str) else value
    claim = examples.claim({"text": text, "type": kind, "value": value})
    place = second_value(claim, load("id"))
    return None if place is None else text[slice(*place)]


def amount(number, unit, **more):
    return {"number": number, "unit": unit, "comparison": "exact", **more}


TOUR = "Presiden Rina Wulandari mengunjungi Bandung dan Medan."
OFFICE = "Kementerian Pariwisata dan Ekonomi Kreatif"
TOURED = "Rapat digelar di Bandung, Solo, dan Medan pada 9 Maret 2026."
HOUSES = "Gempa merusak 40 rumah, 3 sekolah, dan 2 masjid di Solo."


@pytest.mark.parametrize(
    ("text", "kind", "value", "found"),
    [
        (TOUR, "location", "Bandung", "Medan"),
        (TOUR, "location", "Medan", "Bandung"),
        (TOURED, "location", "Bandung", "Solo"),
        (TOURED, "location", "Solo", "Medan"),
        ("Rapat digelar di Bandung dan di Medan.", "location", "Bandung", "Medan"),
        ("Rapat membahas beras dan jalan.", "topic", "beras", "jalan"),
        ("Rapat membahas harga beras dan jalan rusak.", "topic", "harga beras", "jalan rusak"),
        ("Rapat membahas harga beras, jalan, dan pajak.", "topic", "jalan", "pajak"),
        ("Rapat membahas situasi di Gaza dan Lebanon.", "topic", "situasi di Gaza", "Lebanon"),
        ("Rapat dihadiri Rina Wulandari dan Kenji Mori.", "participant", "Kenji Mori", "Rina Wulandari"),
        ("Rapat dihadiri oleh Rina serta Kenji pada Senin.", "participant", "Rina", "Kenji"),
        ("Rapat diprakarsai oleh Rina Wulandari dan Kenji Mori.", "initiator", "Rina Wulandari", "Kenji Mori"),
        ("Rapat digelar pada 9 Maret 2026 dan 12 April 2026.", "date", {"edtf": "2026-03-09"}, "12 April 2026"),
        ("Rapat digelar pada 9 dan 10 Maret 2026.", "date", {"edtf": "2026-03-09"}, "9 dan 10 Maret 2026"),
        ("Rapat digelar pada 8, 9, dan 10 Maret 2026.", "date", {"edtf": "2026-03-08"}, "9"),
        ("Rapat digelar pada Maret dan April 2026.", "date", {"edtf": "2026-04"}, "Maret"),
        (HOUSES, "quantity", amount(40, "rumah"), "3 sekolah"),
        (HOUSES, "quantity", amount(2, "masjid"), "3 sekolah"),
        ("Rapat dihadiri 40 orang dan sekitar 30 wartawan.", "quantity", amount(40, "orang"), "sekitar 30 wartawan"),
    ],
)
def test_the_second_of_two_joined_values_is_found(text, kind, value, found):
    assert second(text, kind, value) == found


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (f"Rapat digelar di {OFFICE}.", "location", OFFICE),
        (f"Rapat digelar di {OFFICE}.", "location", "Kementerian Pariwisata"),
        ("Rapat digelar di Bosnia dan Herzegovina.", "location", "Bosnia"),
        ("Rapat digelar di antara Solo dan Kudus.", "location", "Solo"),
        ("Jalan tol menghubungkan Solo dan Kudus.", "location", "Solo"),
        ("Rina Wulandari tiba di Solo dan Kenji Mori di Kudus.", "location", "Solo"),
        ("Rina Wulandari tiba di Solo dan Kudus memanas.", "location", "Solo"),
        ("Tiga desa di Solo dan Kudus terendam.", "location", "Solo"),
        ("Rapat di Solo membahas Solo dan Kudus.", "location", "Solo"),
        ("Rapat digelar di “Solo dan Kudus”.", "location", "Solo"),
        ("Rapat digelar di perbatasan Solo dan Kudus.", "location", "Solo"),
        ("Rina Wulandari dan Kenji Mori bertemu di Solo.", "participant", "Rina Wulandari"),
        ("Pertemuan Rina Wulandari dan Kenji Mori digelar di Solo.", "participant", "Rina Wulandari"),
        ("Perjanjian dengan Rina Wulandari dan Kenji Mori diteken.", "participant", "Rina Wulandari"),
        ("Rapat dihadiri Rina Wulandari dan stafnya.", "participant", "Rina Wulandari"),
        ("Rapat dihadiri Rina Wulandari dan 20 orang lain.", "participant", {"name": "Rina Wulandari", "number": 20}),
        ("Rapat membahas pendidikan dan kebudayaan.", "topic", "pendidikan"),
        ("Rapat membahas beras dan dihadiri Kenji Mori.", "topic", "beras"),
        ("Rapat membahas bantuan beras dan jalan.", "topic", "bantuan beras dan jalan"),
        ("Rapat membahas kredit dari bank daerah dan bank desa.", "topic", "kredit dari bank daerah dan bank desa"),
        ("Rapat digelar antara 9 dan 12 Maret 2026.", "date", {"edtf": "2026-03-09"}),
        ("Rapat digelar pada 9-12 Maret 2026.", "date", {"edtf": "2026-03-09"}),
        ("Rapat digelar pada 9 dan 10 Maret 2026.", "date", {"edtf": "2026-03-09/2026-03-10"}),
        ("Anggaran 2025 dan 2026 disahkan pada 9 Maret 2026.", "date", {"edtf": "2026-03-09"}),
        ("Gempa melukai 40 orang dan 3 orang meninggal.", "quantity", amount(40, "orang")),
        ("Tinggi menara 2 meter dan 30 sentimeter.", "quantity", amount(2, "meter")),
        ("Harga naik antara 5 dan 10 persen.", "quantity", amount(5, "%", number_max=10)),
        ("Selisih 5 persen dan 3 persen.", "quantity", amount(5, "%")),
        ("Ponsel Liberty 5 Pro dan Liberty 5 Pro Max memakai 10 sensor.", "quantity", amount(10, "sensor")),
    ],
)  # fmt: skip
def test_what_may_be_one_value_is_left_alone(text, kind, value):
    assert second(text, kind, value) is None
