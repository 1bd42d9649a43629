"""What somebody demands, promises or hopes is one statement or hope with all that it mentions."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(sentence: str) -> set[tuple[str, str, str]]:
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    return {(c.type, c.text, c.attribution.speaker if c.attribution else "") for c in found if c.type != "role"}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Budi Wiratama meminta Polri mengusut kasus tambang ilegal di Bangka.", "statement"),
        ("Budi Wiratama mengancam akan mengenakan tarif 25 persen terhadap baja Kanada.", "statement"),
        ("Budi Wiratama berjanji jembatan Melati selesai dalam dua pekan.", "statement"),
        ("Budi Wiratama berharap harga beras di Solo turun 10 persen.", "assessment"),
    ],
)
def test_a_demand_a_promise_or_a_hope_is_told_whole(sentence, kind):
    assert (kind, sentence, "Budi Wiratama") in claims(sentence)
    assert {found for found, _, _ in claims(sentence)} == {kind}


def test_what_is_asked_in_parts_is_told_in_parts():
    found = claims("Budi Wiratama meminta puskesmas di Solo untuk menambah vaksin dan memeriksa seluruh warga.")
    assert {text for _, text, _ in found} == {
        "Budi Wiratama meminta puskesmas untuk menambah vaksin.",
        "Budi Wiratama meminta puskesmas untuk memeriksa seluruh warga.",
    }


def test_a_sentence_that_is_demanded_at_court_has_its_measure():
    found = claims("Jaksa menuntut Budi Wiratama dihukum lima tahun penjara.")
    assert "duration" in {kind for kind, _, _ in found}


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "Budi Santoso menyarankan agar warga mencegah kebakaran dengan memasang alat pemadam di rumah.",
            "Budi Santoso menyarankan agar warga memasang alat pemadam di rumah.",
        ),
        (
            "Ani Lestari mengajak warga Kudus untuk menekan kasus flu dengan memakai masker dan mencuci tangan.",
            "Ani Lestari mengajak warga Kudus untuk mencuci tangan.",
        ),
        (
            "Budi Santoso mengimbau agar pengendara menghindari Jalan Sudirman dan menggunakan jalur alternatif.",
            "Budi Santoso mengimbau agar pengendara menggunakan jalur alternatif.",
        ),
    ],
)
def test_by_what_it_is_to_be_done_is_asked_too(sentence: str, asked: str) -> None:
    assert asked in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Polres Kudus mengungkap kasus itu dengan memeriksa rekaman CCTV dan mewawancarai 12 saksi.",
            "Polres Kudus mewawancarai 12 saksi.",
            "Kasus itu mewawancarai",
        ),
        (
            "DPRD Tegal mendorong pemkot mengatasi banjir dengan membangun kolam retensi.",
            "DPRD Tegal mendorong pemkot mengatasi banjir.",
            "DPRD Tegal membangun",
        ),
        (
            "Budi Santoso memecahkan kaca mobil, mengambil tas, hingga membawa kabur dompet korban.",
            "Budi Santoso mengambil tas.",
            "hingga.",
        ),
    ],
)
def test_means_are_told_of_whoever_uses_them(sentence: str, told: str, wrong: str) -> None:
    found = texts(sentence)
    assert told in found
    assert [one for one in found if wrong in one] == []
