"""What somebody says, without the words by which they open it or which nobody else can place."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text for claim in decompose(article).claims}


@pytest.mark.parametrize(
    "said",
    [
        "Kami sampaikan bahwa harga beras turun di Bandung",
        "Perlu saya tegaskan bahwa harga beras turun di Bandung",
        "Kami juga ingin menyampaikan bahwa harga beras turun di Bandung",
        "Saya kira harga beras turun di Bandung",
        "Nanti harga beras turun di Bandung",
        "Hanya saja harga beras turun di Bandung",
    ],
)
def test_what_somebody_opens_their_words_with_is_left_out(said: str) -> None:
    assert "Harga beras turun di Bandung." in claims(f'"{said}," kata Menteri Perdagangan Budi Santoso.')


def test_we_who_did_something_are_left_out_of_its_passive() -> None:
    assert "Pelaku pencurian itu sudah diamankan." in claims(
        '"Pelaku pencurian itu sudah kita amankan," kata Kapolres Bogor Budi Santoso.'
    )


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Dalam putusan itu, ditegaskan bahwa denda Pertamina dibatalkan.", "Denda Pertamina dibatalkan."),
        ("Kebijakan Bulog sejalan dengan arahan presiden.", "Kebijakan Bulog sejalan dengan arahan presiden."),
        ("Anggaran itu setara dengan harga 828 ton beras.", "Anggaran itu setara dengan harga 828 ton beras."),
        (
            "Meningkatnya harga beras membuat warga Demak menanam jagung.",
            "Meningkatnya harga beras membuat warga Demak menanam jagung.",
        ),
        (
            "Salah satu syarat yang tidak bisa ditawar yakni ijazah sarjana.",
            "Salah satu syarat yang tidak bisa ditawar yakni ijazah sarjana.",
        ),
    ],
)  # fmt: skip
def test_predicates_that_the_parse_does_not_know(sentence: str, claim: str) -> None:
    assert claim in claims(sentence)


def test_a_name_said_as_often_as_the_sentence_says_it_is_no_repetition() -> None:
    text = "Tim Thomas Indonesia akan menjalani laga Thomas Cup 2026 melawan Tim Thomas Prancis."
    assert text in claims(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Budi Santoso tidak menjelaskan bagaimana warga akan membayar denda.",
            "Budi Santoso tidak menjelaskan bagaimana warga akan membayar denda.",
        ),
        (
            "Tak menutup kemungkinan polisi menangkap tersangka lain.",
            "Kemungkinan polisi menangkap tersangka lain.",
        ),
        (
            "Ditanya soal tarif, Budi Santoso meminta kesabaran warga.",
            "Budi Santoso meminta kesabaran warga.",
        ),
    ],
)
def test_what_is_asked_or_left_open_is_told_whole(text: str, claim: str) -> None:
    assert claim in claims(text)


def test_what_came_out_may_be_opened_by_if() -> None:
    assert "Penumpang bukanlah pegawai pabrik." in claims(
        "Saat diperiksa, terungkap jika penumpang bukanlah pegawai pabrik."
    )


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Tak hanya itu, lanjut Budi Santoso, hujan deras mengakibatkan banjir di Desa Sambeng.",
            "Hujan deras mengakibatkan banjir di Desa Sambeng.",
        ),
        ("Rapat sudah selesai dibahas, nanti akan ada sidang di Jakarta.", "Akan ada sidang di Jakarta."),
        ("Belum sampai ada warga yang diserang.", "Belum sampai ada warga yang diserang."),
        (
            "Pelatih Persitegal, I Made Gede Dwi Wirasena, mengusung semangat baru.",
            "I Made Gede Dwi Wirasena mengusung semangat baru.",
        ),
    ],
)
def test_openings_inside_a_sentence_and_names_that_look_like_numbers(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Pelaku pencurian kami jerat Pasal 362 KUHP", "Pelaku pencurian dijerat Pasal 362 KUHP oleh Polres Bogor."),
        (
            "Tim SAR langsung kami kerahkan untuk evakuasi",
            "Tim SAR langsung dikerahkan oleh Polres Bogor untuk evakuasi.",
        ),
        (
            "Operasi Lilin Melati terus kami evaluasi agar arus mudik lancar",
            "Operasi Lilin Melati terus dievaluasi oleh Polres Bogor agar arus mudik lancar.",
        ),
    ],
)
def test_what_we_did_is_told_in_the_passive(said: str, claim: str) -> None:
    assert claim in claims(f'"{said}," kata Kapolres Bogor Budi Santoso.')


def test_initials_are_no_preposition() -> None:
    assert "KE menjalani isolasi mandiri." in claims("KE menjalani isolasi mandiri di RSPI Sulianti Saroso.")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Berdasarkan data BMKG, gempa terjadi di Tegal.", "BMKG"),
        ("Berdasarkan laporan terbaru dari Bank Dunia, harga beras naik 5 persen.", "Bank Dunia"),
        ("Menurut catatan BMKG, gempa terjadi di Tegal.", "BMKG"),
        ("Berdasarkan hasil pemeriksaan, gempa terjadi di Tegal.", None),
        ("Berdasarkan data BMKG, Budi Santoso mengatakan gempa terjadi di Tegal.", "Budi Santoso"),
    ],
)
def test_whoever_keeps_a_record_vouches_for_what_rests_on_it(text, speaker):
    found = decompose(Article(id="example", language="id", text=text, published_at="2026-03-10")).claims
    assert {c.attribution.speaker if c.attribution else None for c in found} == {speaker}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Budi Santoso memastikan akan hadir dalam rapat di Tegal.", "Budi Santoso akan hadir dalam rapat di Tegal."),
        ("Kejaksaan Agung memastikan terus mengusut kasus timah.", "Kejaksaan Agung terus mengusut kasus timah."),
        ("Budi Santoso memastikan akan hadir tiga menteri di Tegal.", "Akan hadir tiga menteri di Tegal."),
    ],
)
def test_who_says_what_they_will_do_is_its_subject_unless_it_has_its_own(sentence, told):
    assert told in claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Menurut Siti, pedagang di Pasar Kudus, harga beras naik 10 persen.", "Harga beras naik 10 persen."),
        (
            "Menurut Sari (38), pembeli yang berbelanja ke toko Melati, kondisi gudang terendam banjir.",
            "Kondisi gudang terendam banjir.",
        ),
        (
            "Menurut Budi, warga Desa Karang, Kecamatan Jati, mengungsi ke balai desa.",
            "Warga Desa Karang mengungsi ke balai desa.",
        ),
    ],
)
def test_who_somebody_is_behind_their_name_is_no_subject_of_what_they_say(sentence, told):
    assert {text for text in claims(sentence) if "berada" not in text and "adalah" not in text} == {told}


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Berdasarkan perhitungan JPPI, anggaran sekolah hanya tersisa 14 persen.", "JPPI"),
        ("Berdasarkan survei Bank Indonesia, penjualan eceran tumbuh 3 persen.", "Bank Indonesia"),
        ("Menurut data dari BMKG, gempa berpusat di laut.", "BMKG"),
    ],
)
def test_who_reckoned_or_recorded_something_vouches_for_it(sentence: str, speaker: str) -> None:
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    assert {c.attribution.speaker for c in found if c.attribution} == {speaker}


def test_who_spoke_last_is_named_by_a_pronoun_set_into_the_clause() -> None:
    text = "Budi Santoso mengatakan harga beras naik. Jalan rusak, menurutnya, menghambat distribusi pupuk ke Tegal."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    told = {c.text: c.attribution and c.attribution.speaker for c in found}
    assert told["Jalan rusak menghambat distribusi pupuk ke Tegal."] == "Budi Santoso"


def test_nobody_at_all_keeps_its_particle():
    found = texts("Tidak seorang pun seharusnya membayar harga selangit demi kursi di Tegal.")
    assert found == ["Tidak seorang pun seharusnya membayar harga selangit demi kursi di Tegal."]
    assert texts("Budi Santoso pun pulang ke Tegal.") == ["Budi Santoso pulang ke Tegal."]


def test_what_a_document_tells_is_told_by_itself():
    assert texts("Dalam laporan itu disebutkan harga beras di Pasar Tegal naik 5 persen.") == [
        "Harga beras di Pasar Tegal naik 5 persen."
    ]


def test_what_somebody_claims_to_have_done_is_their_deed():
    article = Article(
        id="example", language="id", text="Angkatan Udara Ukraina mengklaim menembak jatuh 98 drone.",
        published_at="2026-03-10",
    )  # fmt: skip
    (claim,) = decompose(article).claims
    assert claim.text == "Angkatan Udara Ukraina menembak jatuh 98 drone."
    assert claim.attribution is not None


@pytest.mark.parametrize("verb", ["mengaku", "mengklaim"])
def test_what_somebody_admits_behind_a_comma_is_told_by_itself(verb):
    found = texts(f"Budi Santoso {verb}, situasi keamanan di Distrik Kenanga belum pulih sepenuhnya.")
    assert found == ["Situasi keamanan di Distrik Kenanga belum pulih sepenuhnya."]


def test_two_men_are_not_the_one_who_spoke():
    found = texts(
        '"Saksi masih diperiksa," ungkap Kapolres Tegal Wahyu Pratama. '
        "Dikatakan, kedua lelaki bertopi itu pergi dengan menumpang bus."
    )
    assert any(claim.startswith("Kedua lelaki bertopi itu") for claim in found)
    assert not any("Kedua Wahyu" in claim for claim in found)


def test_that_there_is_nothing_is_told_of_nobody():
    found = texts("Kapolsek Tegal Budi Santoso mengaku belum ada surat yang sampai ke Polsek Tegal.")
    assert "Belum ada surat yang sampai ke Polsek Tegal." in found
    assert not any(claim.startswith("Budi Santoso belum ada") for claim in found)


@pytest.mark.parametrize("lead", ["BNPB mencatat", "BNPB melaporkan sebanyak"])
def test_how_many_things_a_body_counts_in_a_state_is_told_by_itself(lead):
    found = texts(f"{lead} 20 rumah di Kudus rusak berat akibat banjir.")
    assert any(claim.endswith("20 rumah di Kudus rusak berat akibat banjir.") for claim in found)
    assert not any(claim.endswith("20 rumah.") for claim in found)


def test_what_so_many_came_to_is_not_lost():
    found = texts(
        "Laporan Melati 2026 mencatat sebanyak 120 juta orang di 30 negara menderita kelaparan sepanjang 2025."
    )
    assert any("menderita kelaparan" in claim for claim in found)
    assert not any(claim.endswith("120 juta orang sepanjang 2025.") for claim in found)
    assert texts("Kemenkes mencatat sebanyak 1.200 kasus campak.") == ["Kemenkes mencatat sebanyak 1.200 kasus campak."]


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [
        ("Kudus FC sudah memastikan lolos ke babak utama sebagai pemuncak Grup D.", False),
        ("Kudus FC memastikan diri ke semifinal Piala Melati.", False),
        ("Kementerian Pertanian memastikan akan membangun gudang di Kudus.", True),
    ],
)
def test_what_a_side_makes_sure_of_by_winning_is_not_said(sentence, spoken):
    found = decompose(Article(id="example", language="id", text=sentence, published_at="2026-03-10"))
    bare = [claim for claim in found.claims if claim.type in ("event", "statement")]
    assert bare
    assert all((claim.attribution is not None) is spoken for claim in bare)


def test_degrees_before_that_of_a_doctor_are_nobody():
    text = (
        '"Virus Melati belum ada di Indonesia," kata Prof Dr dr Budi Santoso dalam konferensi pers. '
        "Prof Budi mengatakan virus Melati berasal dari tikus."
    )
    found = decompose(Article(id="example", language="id", text=text, published_at="2026-03-10"))
    assert {claim.attribution.speaker for claim in found.claims if claim.attribution} == {"Budi Santoso"}


def test_what_something_is_like_asks_for_nothing():
    assert not any("meminta" in claim for claim in texts('"Bagaikan dua dunia berbeda," kata Budi Santoso.'))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Saya kira kondisi ekonomi kita sedang bagus", "Kondisi ekonomi Indonesia sedang bagus."),
        ("Produk UMKM kita sudah bisa bersaing di pasar dunia", "Produk UMKM Indonesia sudah bisa bersaing"),
        ("Ekspor kita ke Jepang naik 10 persen", "Ekspor Indonesia ke Jepang naik 10 persen."),
    ],
)
def test_what_a_minister_calls_ours_is_the_countrys(said, told):
    found = texts(
        "Menteri Perdagangan Budi Santoso membuka pameran di Jakarta, Senin (9/3/2026). "
        f'"{said}," kata Menteri Perdagangan Budi Santoso.'
    )
    assert any(text.startswith(told) for text in found)


def test_a_verb_of_aiming_behind_we_takes_a_deed():
    found = texts('"Tahun ini kami targetkan tumbuh 15 persen," kata Direktur PT Melati Rina Wati.')
    assert "PT Melati menargetkan tumbuh 15 persen pada 2026." in found
