"""Relative clauses: of whom they tell, and which of them make no claim."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def test_the_clause_behind_a_deed_and_a_name_tells_what_the_named_did():
    found = texts("Bupati mengapresiasi langkah Dinas Perhubungan Tegal yang menutup terminal lama.")
    assert "Dinas Perhubungan Tegal menutup terminal lama." in found
    assert not any(text.startswith("Langkah Dinas") for text in found)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Jumlah PPPK yang mengikuti ujian di Solo sebanyak 97 orang.", "Jumlah PPPK mengikuti"),
        ("Ani membaca catatan terkait UFO yang baru dirilis pemerintah Jepang.", "UFO baru dirilis"),
        ("Terdapat lima program yang diklaim telah menekan inflasi.", "Lima program diklaim"),
        ("Bea kembali untuk pengguna Commuter Line yang membatalkan perjalanan ke Depok.", "Pengguna Commuter"),
    ],
)
def test_a_clause_whose_head_or_predicate_is_another_makes_no_claim(sentence, wrong):
    assert not any(text.startswith(wrong) for text in texts(sentence))


def test_the_purpose_of_what_a_relative_clause_tells_stays_with_it():
    assert texts("Bupati tidak tahu anggaran desa yang dirancang untuk menekan kemiskinan di Tegal.") == [
        "Bupati tidak tahu anggaran desa yang dirancang untuk menekan kemiskinan di Tegal."
    ]


def test_an_inset_between_commas_parts_no_reported_subject_from_its_verb():
    found = texts("Dinas Kesehatan menyatakan virus Andes, salah satu jenis hantavirus, ditemukan di Tegal.")
    assert not any(text.startswith("Dinas Kesehatan") for text in found)
    assert any(text.startswith("Virus Andes") and "ditemukan di Tegal" in text for text in found)


def test_a_verb_of_place_behind_or_is_a_predicate_of_its_own():
    found = texts("Dolar Amerika Serikat menguat 38 poin atau berada di level Rp 14.260.")
    assert "Dolar Amerika Serikat berada di level Rp 14.260." in found


def test_a_whole_passive_ends_before_the_main_verb():
    found = texts("Seluruh sarana Commuterline yang dioperasikan telah melewati uji berkala di Depok.")
    assert not any("dioperasikan telah" in text and "yang" not in text for text in found)
    assert not any(text == "Seluruh sarana Commuterline dioperasikan." for text in found)


def test_menjadi_behind_a_figure_is_the_main_verb():
    found = texts("Suhu air Kota Tegal yang mencapai 9 derajat celsius menjadi hambatan bagi para perenang.")
    assert "Suhu air Kota Tegal yang mencapai 9 derajat celsius menjadi hambatan bagi para perenang." in found
    assert "Suhu air Kota Tegal mencapai 9 derajat celsius menjadi hambatan bagi para perenang." not in found


def test_whose_thing_is_told_of_is_not_the_subject():
    found = texts("Polisi menangkap pembunuh siswi berinisial NU yang mayatnya ditemukan di sebuah rumah kosong.")
    assert not any("NU mayatnya" in text for text in found)


def test_a_doer_behind_a_comma_follows_the_inner_clause():
    found = texts("Lomba itu jadi panggung megah setelah Rian Wirasena tampil sebagai pemenang, disusul Budi Santoso.")
    assert not any(text.startswith("Lomba itu disusul") for text in found)


def test_a_name_that_is_the_relative_word_opens_no_clause() -> None:
    text = '"Komputasi ditempatkan persis di tempat data itu berada," ujar Pendiri Melati Innovations Rian Yang.'
    decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))


@pytest.mark.parametrize("text", ["Sejumlah tokoh yang.", "Seorang pria yang", "Gempa dirasakan di Donggala dengan"])
def test_a_text_cut_off_behind_a_link_is_read_as_far_as_it_goes(text: str) -> None:
    assert all(span.exact in text for claim in decompose(Article("a", "id", text)).claims for span in claim.source)


@pytest.mark.parametrize(
    ("sentence", "dated", "told"),
    [
        (
            "Pameran yang digelar pada 5-9 Maret 2026 itu menampilkan 51 lukisan.",
            "Pameran itu digelar pada 5-9 Maret 2026.",
            "Pameran itu menampilkan 51 lukisan.",
        ),
        (
            "Piala Asia 2019 yang berlangsung mulai 5 Januari hingga 1 Februari 2019 diikuti 24 negara.",
            "Piala Asia 2019 berlangsung pada 5 Januari hingga 1 Februari 2019.",
            "Piala Asia 2019 diikuti 24 negara.",
        ),
        (
            "Budi Santoso yang ditangkap pada Senin (2/3/2026) dituntut lima tahun penjara.",
            "Budi Santoso ditangkap pada Senin, 2 Maret 2026.",
            "Budi Santoso dituntut lima tahun penjara.",
        ),
        (
            "Andi ditahan dalam operasi penertiban yang dilakukan pada Minggu (1/3/2026).",
            "Operasi penertiban dilakukan pada Minggu, 1 Maret 2026.",
            "Andi ditahan dalam operasi penertiban.",
        ),
    ],
)
def test_a_date_inside_a_relative_clause_is_told_of_its_head(sentence, dated, told):
    assert {dated, told} <= set(texts(sentence))


def test_a_name_behind_a_preposition_is_told_of_where_the_parse_hangs_the_clause_on_it():
    found = texts("Aturan itu tertuang dalam Surat Edaran Nomor 83 Tahun 2024 yang diterbitkan Badan Pangan Tegal.")
    assert "Surat Edaran Nomor 83 Tahun 2024 diterbitkan Badan Pangan Tegal." in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Perundingan yang tidak membuahkan hasil membuat buruh pulang.",
        "Seluruh armada bus yang dioperasikan sudah melalui proses pengecatan.",
        "Aturan pajak yang dirampingkan memuat 12 undang-undang.",
        "Biaya yang diperlukan untuk mengisi tangki sampai penuh disebut menyusut hingga 40 ribu rupiah.",
    ],
)
def test_the_main_verb_behind_a_relative_clause_is_found_where_the_parse_swallows_it(sentence: str) -> None:
    assert sentence in texts(sentence)


def test_a_verb_of_a_noun_in_the_relative_clause_is_no_main_one() -> None:
    found = texts("Banyak warga yang mengaku melihat pelaku membawa senjata.")
    assert found
    assert not any(text.startswith("Warga") for text in found)


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        (
            "Sidang yang digelar di Gedung Melati, Tegal, pada Senin (2/3) ini dipimpin oleh Budi Santoso.",
            "Sidang digelar di Gedung Melati, Tegal, pada Senin, 2 Maret 2026.",
        ),
        (
            "Kebakaran yang melanda Pasar Baru, Senin (2/3/2026), menghanguskan 12 kios.",
            "Kebakaran melanda Pasar Baru pada Senin, 2 Maret 2026.",
        ),
    ],
)
def test_a_date_behind_the_comma_of_a_relative_clause_is_its_own(sentence, dated):
    assert dated in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Terjadi kebakaran di Pasar Senen yang menewaskan dua orang.",
            "Kebakaran di Pasar Senen menewaskan dua orang.",
        ),
        (
            "Budi Santoso tewas dalam kecelakaan di Tol Cipali yang melibatkan tiga mobil.",
            "Kecelakaan di Tol Cipali melibatkan tiga mobil.",
        ),
    ],
)
def test_what_an_event_brought_about_is_not_told_of_its_place(sentence, claim):
    assert claim in texts(sentence)


def test_a_place_does_nothing_that_only_an_event_does():
    found = texts("Sebuah bom meledak di Kedubes Peru yang menewaskan 9 orang.")
    assert any("meledak" in claim for claim in found)
    assert not any(claim.startswith("Kedubes") for claim in found)


@pytest.mark.parametrize(
    ("sentence", "claim", "wrong"),
    [
        (
            "Polisi menangkap Budi Santoso yang tak hanya mengedarkan sabu, tetapi juga memproduksi ekstasi.",
            "Budi Santoso memproduksi ekstasi.",
            "Polisi memproduksi",
        ),
        (
            "Ani Lestari memuji langkah Pemkot Tegal yang tidak hanya menutup pasar, tetapi juga membantu pedagang.",
            "Pemkot Tegal membantu pedagang.",
            "Ani Lestari membantu",
        ),
    ],
)
def test_both_deeds_of_a_relative_clause_are_those_of_its_noun(sentence, claim, wrong):
    found = texts(sentence)
    assert claim in found
    assert not any(text.startswith(wrong) for text in found)


def test_what_is_only_hoped_of_both_halves_is_told_so():
    found = texts("Tanggul itu diharapkan tidak hanya melindungi desa, tetapi juga menyediakan air bersih bagi warga.")
    assert "Tanggul itu diharapkan menyediakan air bersih bagi warga." in found


def test_what_befell_people_is_told_of_them_and_not_of_their_case():
    found = texts("Polda mengusut kasus tiga warga yang diserang anjing liar di Kudus.")
    assert "Tiga warga diserang anjing liar di Kudus." in found
    assert not any(text.startswith("Kasus") for text in found)


def test_a_name_behind_its_office_and_a_comma_has_the_relative_clause():
    article = Article(
        id="a",
        language="id",
        text="Mereka adalah Direktur PT Maju Jaya, Donald Sihombing yang dituntut 8 tahun penjara.",
        published_at="2026-03-10",
    )
    found = [claim.text for claim in decompose(article).claims]
    assert "Donald Sihombing dituntut 8 tahun penjara." in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Pada Senin (9/3/2026) polisi menangkap Budi Santoso yang.",
        "Kemarin polisi menangkap Budi Santoso yang",
        "Polisi menangkap Budi Santoso yang, pada Senin (9/3/2026), tewas.",
    ],
)
def test_a_relative_clause_that_is_cut_off_behind_its_link_gives_no_claim(sentence):
    assert not [claim for claim in texts(sentence) if "yang" in claim]


def test_a_name_that_belongs_to_a_noun_before_it_has_no_relative_clause():
    found = texts("Budi Santoso menerima undangan dari Wirya Perdana yang sempat tertunda.")
    assert not any(text.startswith("Wirya Perdana") for text in found)


def test_what_somebody_says_of_a_name_is_not_told_as_a_fact():
    found = texts("Budi Santoso menekankan soal Palestina yang menjadi batu uji banyak negara.")
    assert not any(text.startswith("Palestina menjadi") for text in found)


def test_what_an_event_is_said_of_only_as_part_of_a_thing_has_no_relative_clause():
    found = texts("Dokter menemukan dua baut dari operasi lutut di Brebes yang telah bergeser.")
    assert not any(text.startswith("Operasi lutut di Brebes telah") for text in found)


def test_who_was_in_an_event_is_not_told_of_its_place():
    found = texts("Kecelakaan terjadi di area parkir Mal Melati, Tegal, pada 6 Juni 2025, yang melibatkan tujuh mobil.")
    assert not any(claim.startswith("Mal Melati melibatkan") for claim in found)


def test_a_clause_that_may_be_of_somebody_or_of_what_they_are_is_told_of_neither():
    found = texts("Pengadilan membatalkan status tersangka Budi Wirawan yang dilaporkan ke polisi oleh Ani Lestari.")
    assert found
    assert not any(claim.startswith("Status tersangka Budi Wirawan dilaporkan") for claim in found)


def test_a_restaurant_that_works_somewhere_is_not_where_it_is_from():
    found = texts("Kedai Melati adalah jaringan warung kopi murah dari Hong Kong yang beroperasi di Kudus.")
    assert found
    assert not any(claim.startswith("Hong Kong beroperasi") for claim in found)


@pytest.mark.parametrize(
    ("sentence", "main", "date"),
    [
        ("Polisi menangkap Budi Santoso yang pada Senin (9/3/2026) melarikan diri ke Tegal.",
         "Polisi menangkap Budi Santoso.", "Budi Santoso melarikan diri ke Tegal pada Senin, 9 Maret 2026."),
        ("Ani Lestari meresmikan Jembatan Melati yang sejak 2019 dibangun PT Mawar.",
         "Ani Lestari meresmikan Jembatan Melati.", "Jembatan Melati dibangun PT Mawar sejak 2019."),
        ("Budi Santoso, yang pada 2019 menjadi Wali Kota Tegal, ditahan KPK.",
         "Budi Santoso ditahan KPK.", "Budi Santoso menjadi Wali Kota Tegal pada 2019."),
    ],
)  # fmt: skip
def test_a_date_behind_yang_is_that_of_its_clause(sentence: str, main: str, date: str) -> None:
    found = texts(sentence)
    assert main in found
    assert date in found
    day = date.removesuffix(".").rpartition(" pada ")[2] or "2019"
    assert not any(claim.startswith(main.rstrip(".")) and day in claim for claim in found)


def test_where_somebody_is_brought_is_not_where_they_were_hurt():
    found = texts("Seorang dokter membawa seorang pelari yang terluka ke tenda di Stadion Melati.")
    assert found
    assert not any(claim.startswith("Seorang pelari terluka ke") for claim in found)


def test_what_happened_is_no_person_but_their_crime():
    found = texts("Polisi menangkap pelaku perampokan Bank Melati yang terjadi pada Senin (2/3/2026).")
    assert "Perampokan Bank Melati terjadi pada Senin, 2 Maret 2026." in found
    assert not any("Polisi" in claim and "2026" in claim for claim in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Kebakaran yang terjadi di Pasar Kliwon, Kudus, pada Senin dini hari itu menghanguskan 150 kios.",
         "Kebakaran yang terjadi di Pasar Kliwon, Kudus, menghanguskan 150 kios."),
        ("Kecelakaan yang terjadi di Jalan Melati pada Senin (2/3/2026) itu menewaskan dua orang.",
         "Kecelakaan yang terjadi di Jalan Melati menewaskan dua orang."),
    ],
)  # fmt: skip
def test_a_subject_that_is_named_loses_its_pointing_word(sentence: str, claim: str) -> None:
    article = Article(id="example", language="id", text=sentence, published_at="2026-03-10")
    assert claim in [one.text for one in decompose(article).claims]
