"""Whom "kami", "kita", "mereka", nicknames and pronouns mean in what somebody says."""

import pytest

from decomposing import decompose, texts
from klaim import language
from klaim.discourse.entities import find_entities
from klaim.records import Article

LANG = language.load("id")


def claims(text: str) -> list[tuple[str, str]]:
    article = Article(id="a", language="id", text=text, published_at="2026-05-28")
    found = decompose(article).claims
    return [(c.attribution.speaker if c.attribution else "", c.text) for c in found]


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("Kapolres Muara", "Polres Muara"),
        ("Wakil Bupati Muara", "Pemkab Muara"),
        ("Kepala Pelaksana BPBD Muara", "BPBD Muara"),
        ("Direktur Jenderal WHO", "WHO"),
        ("pelatih Timnas Indonesia", "Timnas Indonesia"),
        ("Menteri Perdagangan", "Kementerian Perdagangan"),
        ("Menteri Luar Negeri Norwegia", "Norwegia"),
        ("Direktur Utama PT Kapal Kita", "PT Kapal Kita"),
        ("CEO & Co-Founder Blibela", "Blibela"),
        ("Deputi Gubernur BI", "BI"),
        ("Menhub", "Kementerian Perhubungan"),
        ("Menteri Keuangan AS", "Amerika Serikat"),
        ("Ketua Satuan Tugas Rehabilitasi Sumatera", "Satuan Tugas Rehabilitasi Sumatera"),
        ("Kepala Biro Hubungan Masyarakat Kemenkes", "Kemenkes"),
        ("Kepala Biro Hukum", "Biro Hukum"),
        ("Menteri Kebudayaan Republik Indonesia", "Kementerian Kebudayaan"),
        ("Menteri Sekretaris Negara", "Kementerian Sekretariat Negara"),
        ("Menko Perekonomian", "Kementerian Koordinator Bidang Perekonomian"),
        ("Sekretaris Daerah Kabupaten Muara", "Pemkab Muara"),
        ("Direktur Jenderal Pajak", "Direktorat Jenderal Pajak"),
        ("Direktur Jenderal Pajak Kemenkeu", "Kemenkeu"),
        ("Kepala Seksi Pidana Khusus Kejari Muara", "Kejari Muara"),
        ("Petugas Puskesmas Muara", "Puskesmas Muara"),
        ("Ketua MUI Bidang Fatwa", "MUI"),
        ("Plt Ketua Pengurus Koperasi Muara", "Koperasi Muara"),
        ("Kabag Ops Polres Muara", "Polres Muara"),
        ("Camat Muara", "Pemerintah Kecamatan Muara"),
        ("Wakapolres Muara", "Polres Muara"),
        ("Dandim 0799/Muara", "Kodim 0799/Muara"),
        ("Founder sekaligus CEO Blibela", "Blibela"),
        ("Kepala Sekolah SMA Negeri 1 Muara", "SMA Negeri 1 Muara"),
        ("Direktur Utama Perumda Air Minum Muara", "Perumda Air Minum Muara"),
        ("Wamen Koperasi", "Kementerian Koperasi"),
        ("Sekretaris Kabinet", ""),
        ("anggota Komisi III DPR", ""),
        ("pengamat ekonomi", ""),
    ],
)
def test_an_office_tells_the_body_it_speaks_for(office: str, body: str) -> None:
    assert LANG.bodies.body_of(office) == body


def test_kami_is_the_body_of_the_speaker() -> None:
    text = 'Kapolres Muara AKBP Budi Wiratama datang. "Kami menyita tiga motor dari rumah pelaku," kata Budi.'
    assert ("Budi Wiratama", "Polres Muara menyita tiga motor dari rumah pelaku.") in claims(text)


def test_pihaknya_and_a_speaking_body_are_that_body() -> None:
    text = "Kapolres Muara AKBP Budi Wiratama datang. Pihaknya menyita tiga motor dari rumah pelaku."
    assert ("", "Polres Muara menyita tiga motor dari rumah pelaku.") in claims(text)
    text = '"Kami menyita tiga motor dari gudang pelaku," demikian pernyataan Kementerian Pertahanan Norwegia.'
    assert [claim for _, claim in claims(text)] == [
        "Kementerian Pertahanan Norwegia menyita tiga motor dari gudang pelaku."
    ]


def test_nobody_is_spoken_to_in_a_claim() -> None:
    text = "Kamu bisa membeli tiket kereta itu di stasiun. Mudah-mudahan harga tiket kereta turun. Kita harus sabar."
    assert claims(text) == []


def test_kita_stays_open_where_a_minister_may_mean_everybody() -> None:
    text = '"Kita harus menjaga harga beras di pasar," kata Menteri Perdagangan Budi Wiratama.'
    assert all("Kementerian" not in claim for _, claim in claims(text))


def test_kita_stays_open_where_a_local_body_may_mean_those_it_speaks_to() -> None:
    text = '"Kita harus menjaga harga beras di pasar," kata Kepala Dinas Perdagangan Tegal Budi Wiratama.'
    assert all(not claim.startswith("Dinas") for _, claim in claims(text))


def test_mereka_is_the_body_that_speaks() -> None:
    found = claims("KBRI menjelaskan bahwa mereka telah menyalurkan bantuan berupa selimut.")
    assert ("KBRI", "KBRI telah menyalurkan bantuan berupa selimut.") in found


def test_mereka_is_the_state_that_speaks() -> None:
    text = "Korea Utara mengatakan bahwa mereka telah menguji rudal jelajah baru."
    assert claims(text) == [("Korea Utara", "Korea Utara telah menguji rudal jelajah baru.")]


def test_what_somebody_admits_to_own_is_theirs() -> None:
    text = "Darto, seorang pedagang buah di Desa Melati, mengaku omzetnya turun drastis saat banjir datang."
    assert ("Darto", "Omzet Darto turun drastis saat banjir datang.") in claims(text)


def test_an_outlet_run_together_with_its_verb_is_parted() -> None:
    text = "DilansirAntara, Rabu (27/5/2026), Budi Wiratama mengatakan bahwa warga Muara memperbaiki jembatan gantung."
    assert ("Budi Wiratama", "Warga Muara memperbaiki jembatan gantung.") in claims(text)


def test_an_outlet_run_together_with_what_it_saw_is_left_out() -> None:
    text = "PantauandetikJateng, massa menggelar aksi di depan kantor bupati Muara."
    assert claims(text)[0][1].startswith("Massa menggelar aksi")


def test_nicknames_are_their_owners() -> None:
    text = (
        "Menteri Koordinator Bidang Pangan Zulkarnain Hasbullah datang. Zulhas menyapa warga. Kata Zulhas, pasar ramai."
    )
    assert find_entities(text, LANG).aliases["Zulhas"] == "Zulkarnain Hasbullah"


def test_a_single_name_brought_in_by_what_somebody_is() -> None:
    text = "Darto, seorang pedagang buah, mengaku lelah. Menurut warga, Darto pulang malam."
    assert "Darto" in find_entities(text, LANG).people


def test_an_initial_may_lose_its_full_stop() -> None:
    text = "Wali Kota Bogor Budi A. Wiratama datang. Wali Kota Bogor Budi A Wiratama pulang."
    assert find_entities(text, LANG).aliases["Wiratama"] in ("Budi A. Wiratama", "Budi A Wiratama")


def test_an_office_alone_is_its_only_holder() -> None:
    text = 'Kapolsek Muara AKP Budi Wiratama datang. "Warga menyerahkan tiga motor curian," ujar Kapolsek.'
    assert ("Budi Wiratama", "Warga menyerahkan tiga motor curian.") in claims(text)


def test_a_short_form_of_an_office_is_its_only_holder() -> None:
    text = "Menteri Kesehatan RI Budi Wiratama datang di Tegal. Menkes mengatakan harga obat akan turun pada Juni 2026."
    assert ("Budi Wiratama", "Harga obat akan turun pada Juni 2026.") in claims(text)


def test_bilang_reports_as_mengatakan_does() -> None:
    text = "Budi Wiratama bilang harga beras akan turun pada Juni 2026."
    assert ("Budi Wiratama", "Harga beras akan turun pada Juni 2026.") in claims(text)


def test_a_short_form_keeps_what_stands_behind_it() -> None:
    text = (
        "Menteri Luar Negeri RI Budi Wiratama datang di Tegal. Menteri Luar Negeri Aldana ikut hadir. "
        "Menlu RI mengatakan jalur pelayaran akan dibuka pada Juni 2026."
    )
    assert ("Budi Wiratama", "Jalur pelayaran akan dibuka pada Juni 2026.") in claims(text)


def test_a_name_spelled_otherwise_by_a_letter_is_the_same_speaker() -> None:
    text = "Kepala Desa Shiddiqi Wiratama datang di Tegal. Siddiqi mengatakan harga beras akan turun pada Juni 2026."
    assert ("Shiddiqi Wiratama", "Harga beras akan turun pada Juni 2026.") in claims(text)


def test_places_of_an_office_are_no_speaker() -> None:
    office = "Kepala Tata Usaha RSUD Harapan, Tegal, Jawa Tengah"
    text = f"Harga beras akan turun, kata {office}, Budi Wiratama, Senin (9/3/2026)."
    assert ("Budi Wiratama", "Harga beras akan turun.") in claims(text)


def test_dirinya_is_who_spoke_before() -> None:
    text = (
        "Budi Wiratama mengatakan harga beras naik di Tegal. Ia bertemu Presiden Tono Prabu. "
        "Dirinya mengatakan harga beras akan turun pada Juni 2026."
    )
    assert ("Budi Wiratama", "Harga beras akan turun pada Juni 2026.") in claims(text)


def test_who_is_called_so_by_friends_was_spoken_of_before() -> None:
    said = '"Harga obat akan turun pada Juni 2026," kata wanita yang akrab disapa Tuti.'
    text = f"Dokter Rina Wiratama datang di Tegal. {said}"
    assert ("Rina Wiratama", "Harga obat akan turun pada Juni 2026.") in claims(text)


def test_pihaknya_that_speaks_is_who_spoke_before() -> None:
    text = (
        "Budi Wiratama mengatakan harga beras naik di Tegal. Ia bertemu Presiden Tono Prabu. "
        "Pihaknya menjelaskan, harga beras akan turun pada Juni 2026."
    )
    assert ("Budi Wiratama", "Harga beras akan turun pada Juni 2026.") in claims(text)


def test_a_month_is_nobodys_nickname() -> None:
    text = "Menteri Pangan Mita Aprilia Azhar datang. Pada 15 April pasar ramai. Mita menyapa warga."
    assert "April" not in find_entities(text, LANG).aliases


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("Ni Kadek Melati Ayuni Sari melawan Lin Wei di Bali. Melati tertinggal jauh.", "Melati", ""),
        ("Ni Kadek Dinda Ayuni Lestari menang di Bali. Dinda unggul jauh.", "Dinda", "Ni Kadek Dinda Ayuni Lestari"),
        ("Laga itu dimenangi Putri Kesuma Wardini di Bali. Putri unggul jauh.", "Putri", "Putri Kesuma Wardini"),
        ("Laga itu dimenangi Putri Solo di Bali. Putri unggul jauh.", "Putri", ""),
    ],
)
def test_one_word_of_a_long_name_and_a_given_name_that_is_a_word_mean_their_owner(text, short, name) -> None:
    assert find_entities(text, LANG).aliases.get(short, "") == name


@pytest.mark.parametrize("short", ["Raka/Galuh", "Kusharto/Emanuela", "Harto/Galuh"], ids=["first", "middle", "end"])
def test_two_short_names_with_a_stroke_mean_the_pair_named_before(short) -> None:
    pair = "Raka Naufal Kusharto/Galuh Emanuela Widjaya"
    text = f"Pasangan {pair} lolos ke final. {short} mengalahkan pasangan Prancis di Bali."
    assert f"{pair} mengalahkan pasangan Prancis di Bali." in texts(text)


def test_two_short_names_of_nobody_named_before_stay() -> None:
    text = "Raka Naufal Kusharto/Galuh Widjaya lolos ke final. Thom/Galuh mengalahkan pasangan Prancis di Bali."
    assert "Thom/Galuh mengalahkan pasangan Prancis di Bali." in texts(text)


def test_a_quotation_whose_last_sentence_is_no_clause_keeps_its_speaker() -> None:
    told = (
        "Kepala Dinas Perikanan Tegal Budi Utomo datang ke Brebes. Warga setempat Sari Dewi menyambutnya. "
        '"Saya menanam dua hektare bawang di Brebes. Termasuk cabai dan tomat," kata Budi Utomo.'
    )
    assert any(claim.startswith("Budi Utomo menanam dua hektare bawang") for claim in texts(told))
