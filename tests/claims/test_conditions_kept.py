"""What a claim may not lose: the condition under which it holds, and that a deed is only planned."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def test_what_will_hold_as_long_as_something_does_is_told_with_that() -> None:
    expected = "Bank Indonesia tidak akan menaikkan suku bunga selama inflasi terkendali."
    assert texts("Selama inflasi terkendali, Bank Indonesia tidak akan menaikkan suku bunga.") == [expected]


def test_what_is_done_meanwhile_is_also_told_alone() -> None:
    assert "Polisi menjaga gedung DPR." in texts("Selama rapat berlangsung, polisi menjaga gedung DPR.")


def test_a_plan_to_ask_for_something_is_no_request_yet() -> None:
    article = Article(id="a", language="id", text="Polisi akan meminta keterangan saksi.", published_at="2026-03-10")
    assert [claim.modality for claim in decompose(article).claims] == ["expected"]


def test_a_place_ends_before_the_year_of_a_budget_and_before_haste() -> None:
    text = (
        "KPK mengusut dugaan korupsi pengolahan karet di Kementerian Pertanian tahun anggaran 2021-2023. "
        "Wapres dapat berkantor di Demak sesegera mungkin."
    )
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    places = {claim.value.name for claim in claims if claim.type == "location" and claim.value}
    assert places == {"Kementerian Pertanian", "Demak"}


def test_names_of_places_are_no_examples_of_people() -> None:
    sentence = (
        "Dinas meminta pekerja yang baru pulang dari negara terdampak kolera seperti Uganda dan Rwanda untuk waspada."
    )
    told = [text for text in texts(sentence) if " termasuk " in text]
    assert told == ["Uganda termasuk negara terdampak kolera.", "Rwanda termasuk negara terdampak kolera."]


def test_a_list_of_common_things_spells_out_no_named_place() -> None:
    sentence = "Dinas akan menambah acara berkelas di Waduk Malahayu, mulai dari festival lampion hingga festival kopi."
    assert not any("di festival" in text for text in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "hollow"),
    [
        ("Inflasi di banyak negara masih sulit untuk dikendalikan.", "Inflasi di banyak negara masih sulit."),
        ("Perangkat lunak ini secara khusus dirancang untuk mencuri kata sandi.", "dirancang."),
        ("Setelah serangan di Kyiv, Budi Wirawan berjanji untuk menargetkan dalangnya.", "berjanji setelah"),
        (
            "Budi Wirawan menolak untuk membagikan catatan dan sedang membentuk tim penilai.",
            "menolak untuk sedang",
        ),
        (
            '"Jadi kemungkinan kalau Sari Lestari mundur, rupiah akan turun," ujar Budi Wirawan.',
            "kalau Sari Lestari mundur.",
        ),
    ],
)
def test_what_says_something_only_with_its_end_is_not_cut(sentence: str, hollow: str) -> None:
    assert not any(hollow in text for text in texts(sentence))


def test_what_a_step_of_a_scale_means_is_not_told_of_the_quake() -> None:
    text = (
        "Gempa bumi mengguncang Nabire pada Senin (9/3/2026).\nII MMI\nGetaran gempa dirasakan oleh beberapa orang.\n"
        "III MMI\nGetaran gempa dirasakan nyata dalam rumah.\nGetaran terasa seakan-akan ada truk berlalu.\n"
        "Warga Nabire mengungsi ke lapangan kota."
    )
    found = texts(text)
    assert not any("etaran" in claim for claim in found)
    assert "Warga Nabire mengungsi ke lapangan kota." in found


def test_what_only_points_at_an_earlier_sentence_or_the_day_of_writing_is_left_out() -> None:
    assert texts("Harga beras justru turun di Demak.") == ["Harga beras turun di Demak."]
    assert "Usia pasar di Demak sudah 60 tahun." in texts("Usia pasar di Demak kini sudah 60 tahun.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Gangguan eksternal dan internal yang muncul secara bersamaan membuat produksi melemah.",
            "Gangguan eksternal dan internal yang muncul secara bersamaan membuat produksi melemah.",
        ),
        ("Rapat dilakukan Budi Wirawan dan Sari Lestari.", "Rapat dilakukan Budi Wirawan dan Sari Lestari."),
        (
            "Industri ini untuk saat ini masih memiliki fundamental yang kuat di Indonesia.",
            "Industri ini masih memiliki fundamental yang kuat di Indonesia.",
        ),
    ],
)
def test_what_is_told_of_several_together_is_not_told_of_each(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


def test_the_names_of_a_list_do_not_lie_in_one_another() -> None:
    sentence = "Lima rumah sakit memiliki strata utama meliputi RSUD Slawi, Brebes, Kajen, Pasar Kliwon, dan Budi Asri."
    assert not any("berada di" in text for text in texts(sentence))


def test_a_level_is_told_with_its_day() -> None:
    found = texts("IHSG ditutup di level 7.107 pada Kamis (5/3/2026).")
    assert found == ["IHSG ditutup di level 7.107 pada Kamis, 5 Maret 2026."]


def test_hospitals_are_no_houses() -> None:
    article = Article(id="a", language="id", text="Kemenkes menyiapkan 198 rumah sakit.", published_at="2026-03-10")
    (claim,) = decompose(article).claims
    assert claim.value is not None
    assert (claim.value.number, claim.value.unit) == (198, "rumah sakit")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Bagi Telkomsel, fluktuasi nilai tukar menjadi bagian dari dinamika bisnis.",
            "Fluktuasi nilai tukar menjadi bagian dari dinamika bisnis bagi Telkomsel.",
        ),
        (
            "Tanpa solusi yang tepat, pelaku usaha mikro akan terjebak pada bunga pinjaman yang tinggi.",
            "Pelaku usaha mikro akan terjebak pada bunga pinjaman yang tinggi tanpa solusi yang tepat.",
        ),
    ],
)
def test_for_whom_and_without_what_something_holds_is_kept(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


def test_what_is_told_of_a_source_is_not_told_of_what_it_vouches_for() -> None:
    found = texts("Perang di Gaza menewaskan hampir 65.000 orang, menurut kementerian kesehatan yang dikelola Hamas.")
    assert "Perang di Gaza menewaskan hampir 65.000 orang." in found
    assert not any("dikelola" in text for text in found)


def test_what_somebody_was_before_something_is_told_with_that() -> None:
    found = texts("Sebelum bergabung dengan Persib, Budi Wirawan merupakan salah satu pemain utama PSIS Semarang.")
    assert found == ["Budi Wirawan merupakan salah satu pemain utama PSIS Semarang sebelum bergabung dengan Persib."]


def test_deeds_of_a_list_are_not_told_without_those_between() -> None:
    found = texts("Banyak negara yang terus mengabaikan, menormalisasi, atau mengambil keuntungan dari perang itu.")
    assert not any("mengabaikan mengambil" in text for text in found)


def test_what_holds_for_somebody_is_part_of_the_role_with_its_blank() -> None:
    text = "Bagi warga Demak, Budi Wirawan adalah pahlawan."
    (claim,) = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert claim.value is not None
    assert claim.value.role == "pahlawan bagi warga Demak"


def test_a_stretch_before_what_is_planned_is_no_condition() -> None:
    text = "Selama dua pekan, polisi akan menggelar operasi di Demak."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert any(claim.value is not None and claim.value.iso8601 == "P2W" for claim in found)
    assert "Polisi akan menggelar operasi di Demak." in [claim.text for claim in found]


def test_lines_that_name_something_explain_no_scale() -> None:
    found = texts("III MMI\nWarga Nabire mengungsi ke lapangan kota.\nBupati Nabire meninjau lokasi.")
    assert any("Warga Nabire" in text for text in found)


def test_a_place_is_told_beside_the_office_of_its_region() -> None:
    assert "Bupati Demak membuka pasar murah di alun-alun Demak." in texts(
        "Bupati Demak membuka pasar murah di alun-alun Demak."
    )


def test_what_two_do_with_one_another_is_no_cause_once_for_each() -> None:
    found = texts("Harga minyak dunia naik karena Iran dan Israel saling menyerang.")
    assert "Harga minyak dunia naik karena Iran dan Israel saling menyerang." in found
    assert not any("karena Iran saling" in text for text in found)


def test_a_condition_holds_for_what_is_set_against_its_main_clause_too():
    found = texts("Jika Merpati menang, Merpati akan naik ke urutan empat, sedangkan Elang Muda turun ke posisi lima.")
    assert "Elang Muda turun ke posisi lima jika Merpati menang." in found
    assert "Elang Muda turun ke posisi lima." not in found


def test_what_comes_of_a_condition_is_told_with_it_alone():
    found = texts("Jika ada sel kanker di leher rahim, maka timbul bercak putih setelah satu menit.")
    assert found == ["Timbul bercak putih jika ada sel kanker di leher rahim."]


def test_what_is_so_whenever_something_else_is_happened_at_no_time():
    found = texts("Radang sendi umumnya baru menimbulkan gejala ketika sudah berada di stadium akhir.")
    assert found == ["Radang sendi umumnya baru menimbulkan gejala ketika sudah berada di stadium akhir."]


@pytest.mark.parametrize("condition", ["Andai", "Seandainya", "Jikalau"])
def test_what_is_only_supposed_is_a_condition(condition: str) -> None:
    assert "Persela akan memimpin klasemen." not in texts(f"{condition} menang, Persela akan memimpin klasemen.")


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Serikat Buruh Losari berjanji berhenti berunjuk rasa di Tegal seandainya upah dinaikkan.",
         "Serikat Buruh Losari berjanji berhenti berunjuk rasa di Tegal."),
        ("Jalan Anggrek di Tegal ditutup untuk umum, kecuali bagi ambulans.",
         "Jalan Anggrek di Tegal ditutup untuk umum."),
    ],
)  # fmt: skip
def test_what_holds_on_a_condition_or_with_an_exception_is_not_told_without(text: str, bare: str) -> None:
    assert bare not in texts(text)


def test_what_a_purpose_is_to_lead_to_is_no_fact() -> None:
    text = (
        '"Dukungan itu menambah semangat kami untuk bekerja lebih giat sehingga Festival Mawar akan semakin sukses," '
        "kata Budi Santoso."
    )
    assert not any(claim.startswith("Festival Mawar") for claim in texts(text))


def test_a_condition_before_somebodys_source_stays_a_condition() -> None:
    text = (
        "Budi Santoso mengatakan harga beras naik. "
        "Apabila Jembatan Mawar bisa dibangun, menurutnya, pabrik PT Kenanga pasti akan pindah."
    )
    found = [claim for claim in texts(text) if "PT Kenanga" in claim]
    assert found == ["Pabrik PT Kenanga pasti akan pindah apabila Jembatan Mawar bisa dibangun."]
