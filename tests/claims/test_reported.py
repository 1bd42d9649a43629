"""Who is reported to say something, and whom the words said mean by a state's or a body's own."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def told(text: str) -> dict[str, str]:
    """Each claim of a text with who said it."""
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: (c.attribution.speaker or "") if c.attribution else "" for c in decompose(article).claims}


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "Militer Mesir mengatakan lima tentaranya tewas dalam pertempuran.",
            "Lima tentara Mesir tewas dalam pertempuran.",
            "Militer Mesir",
        ),
        (
            "Presiden Iran Karim Sadeghi mengatakan negaranya tidak akan menyerah kepada Irak.",
            "Iran tidak akan menyerah kepada Irak.",
            "Karim Sadeghi",
        ),
        (
            "Menteri Luar Negeri AS Alan Grant mengatakan pemerintahnya akan mengirim bantuan ke Kenya.",
            "Pemerintah AS akan mengirim bantuan ke Kenya.",
            "Alan Grant",
        ),
        (
            "Kemarin militer Mesir mengatakan pihaknya menyerang gudang senjata.",
            "Militer Mesir menyerang gudang senjata.",
            "militer Mesir",
        ),
    ],
)
def test_what_is_a_states_own_is_told_with_its_name(text: str, claim: str, speaker: str) -> None:
    assert told(text).get(claim) == speaker


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "Presiden Kenya Juma Otieno dan Kanselir Jerman Karl Weber mengatakan Eropa akan membantu Sudan.",
            "Eropa akan membantu Sudan.",
            "Juma Otieno dan Karl Weber",
        ),
        ("Sayap bersenjata Fatah mengatakan rudal jatuh di Gaza.", "Rudal jatuh di Gaza.", "Sayap bersenjata Fatah"),
        ("Pihak berwenang mengatakan api membakar pasar di Demak.", "Api membakar pasar di Demak.", "Pihak berwenang"),
        ("Dua rudal jatuh di Gaza, lapor stasiun televisi IRIB.", "Dua rudal jatuh di Gaza.", "stasiun televisi IRIB"),
    ],
)  # fmt: skip
def test_bodies_and_several_people_speak(text: str, claim: str, speaker: str) -> None:
    assert told(text).get(claim) == speaker


def test_the_number_of_the_dead_is_confirmed_rather_than_told() -> None:
    text = "Kementerian Pertahanan mengonfirmasi serangan Rusia dan jumlah korban tewas."
    assert told(text) == {text: "Kementerian Pertahanan"}


def test_an_outlet_owns_nobody() -> None:
    found = told("Dilansir BBC, Rabu (4/3/2026), beberapa jam setelah ayahnya dipulangkan, Hana terjebak di Israel.")
    assert found.get("Hana terjebak di Israel.") == "BBC"
    assert not any("Ayah BBC" in text for text in found)


def test_what_somebody_is_accused_of_is_no_deed_of_the_accuser() -> None:
    found = told("Jaksa Rusia menuduh Ukraina melakukan teror dengan meledakkan dua jembatan di Rusia.")
    assert found.get("Jaksa Rusia menuduh Ukraina melakukan teror.") == "Jaksa Rusia"
    assert not any(text.startswith("Jaksa Rusia meledakkan") for text in found)


def test_a_spokesman_of_a_ministry_has_an_office() -> None:
    text = "Juru bicara Kementerian Luar Negeri Iran Karim Sadeghi mengatakan perundingan akan berlanjut di Oman."
    assert "Karim Sadeghi adalah juru bicara Kementerian Luar Negeri Iran." in told(text)


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "Presiden Kenya Juma Otieno secara blak-blakan menyatakan bahwa api membakar pasar di Nairobi.",
            "Api membakar pasar di Nairobi.",
            "Juma Otieno",
        ),
        (
            "Salah seorang warga, Misnati mengaku senang dengan operasi pasar.",
            "Salah seorang warga, Misnati mengaku senang dengan operasi pasar.",
            "Misnati",
        ),
        (
            "Juru bicara Mirania mengatakan pihaknya akan bekerja sama dengan pemerintah.",
            "Mirania akan bekerja sama dengan pemerintah.",
            "Juru bicara Mirania",
        ),
    ],
)
def test_a_speaker_is_a_name_alone(text: str, claim: str, speaker: str) -> None:
    assert told(text).get(claim) == speaker


def test_by_what_a_body_speaks_is_no_part_of_its_name() -> None:
    found = told("BPBD Demak melalui keterangan tertulis menyatakan banjir merendam tiga desa.")
    assert found.get("Banjir merendam tiga desa.") == "BPBD Demak"


def test_an_appointment_is_no_office_holder() -> None:
    found = told("Penunjukan Budi Santoso sebagai Direktur Utama PT Karya disetujui pemegang saham.")
    assert "Budi Santoso ditunjuk sebagai Direktur Utama PT Karya." in found
    assert not any(" adalah " in text for text in found)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (
            "dalam acara Seminar Batik Nusantara di Solo, Kamis (12/6/2025)",
            "Acara Seminar Batik Nusantara berlangsung pada Kamis, 12 Juni 2025.",
        ),
        (
            "dalam Rapat Kerja Komisi VI DPR, Kamis (12/6/2025)",
            "Rapat Kerja Komisi VI DPR berlangsung pada Kamis, 12 Juni 2025.",
        ),
    ],
)
def test_an_occasion_takes_place_when_something_is_said_on_it(tail: str, expected: str) -> None:
    assert expected in told(f'"Harga beras naik," kata Budi Santoso {tail}.')


def test_an_occasion_without_a_name_is_not_dated():
    found = told('"Harga beras naik," kata Budi Santoso dalam rapat itu, Kamis (12/6/2025).')
    assert "Budi Santoso menyampaikan keterangan pada Kamis, 12 Juni 2025." in found
    assert not any("berlangsung" in text for text in found)


def test_the_day_of_a_word_said_is_not_that_of_a_festival():
    said = '"Harga emas turun 5 persen," kata Budi Santoso dalam acara {} di Tegal, Senin (9/3/2026).'
    assert any("berlangsung pada Senin" in claim for claim in texts(said.format("Seminar Gula Nasional")))
    assert not any("berlangsung pada" in claim for claim in texts(said.format("Festival Gula Nasional")))
