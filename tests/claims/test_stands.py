"""What somebody feels, regrets, denies, judges or is thankful for: whose claim that is, and told whole."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(text: str) -> list[tuple[str, str, str, str]]:
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    return [(c.type, c.text, c.attribution.speaker if c.attribution else "", c.modality) for c in found]


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Budi Santoso khawatir kasus campak di Tegal terus meningkat.", "expected"),
        ("Budi Santoso optimistis penjualan mobil listrik tumbuh 20 persen.", "expected"),
        ("Budi Santoso merasa bangga atas prestasi atlet Kudus.", "asserted"),
        ("Budi Santoso kecewa dengan keputusan wasit.", "asserted"),
        ("Budi Santoso tidak yakin pemerintah mampu membayar utang Rp 300 triliun.", "negated"),
        ("Budi Santoso prihatin masih banyak anak yang belum diimunisasi.", "asserted"),
        ("Budi Santoso menyesalkan lambatnya penanganan banjir di Kudus.", "asserted"),
    ],
)
def test_what_somebody_feels_is_their_judgement_with_all_that_it_is_about(sentence, modality):
    assert ("assessment", sentence, "Budi Santoso", modality) in claims(sentence)


@pytest.mark.parametrize(
    "sentence", ["Rasa khawatir warga Tegal meningkat setelah gempa.", "Suporter yang kecewa membakar jersei di Kudus."]
)
def test_a_feeling_that_only_describes_is_no_predicate_of_a_name(sentence):
    assert all(speaker == "" for *_, speaker, _ in claims(sentence))


def test_a_denial_has_no_place_of_its_own():
    found = claims("Budi Santoso membantah kabar bahwa dua warga Kudus ditahan di Tegal.")
    assert {kind for kind, *_ in found} == {"statement"}


def test_a_dated_demand_has_its_speaker():
    found = claims("BMKG mengimbau nelayan tidak melaut hingga 15 Maret 2026.")
    assert {speaker for *_, speaker, _ in found} == {"BMKG"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi Santoso berterima kasih kepada Ani Lestari atas bantuan untuk Tegal.",
        "Budi Santoso memohon maaf atas kegaduhan yang terjadi di Tegal.",
        "Budi Santoso mengucapkan selamat kepada Ani Lestari.",
    ],
)
def test_thanks_wishes_and_apologies_are_statements(sentence):
    assert ("statement", sentence, "Budi Santoso", "asserted") in claims(sentence)


def test_what_somebody_stresses_should_be_is_urged():
    found = claims("Budi Santoso menekankan agar Pasar Kudus segera dibuka.")
    assert [(kind, modality) for kind, *_, modality in found] == [("statement", "urged")]


@pytest.mark.parametrize(
    ("said", "kind", "modality"),
    [
        ("Tidak boleh ada anak yang putus sekolah di Kudus", "statement", "urged"),
        ("Sudah seharusnya PSSI memecat Budi Santoso", "statement", "urged"),
        ("Penting bagi warga untuk memeriksa tensi secara rutin", "assessment", "asserted"),
        ("Tidak mudah bagi Persik untuk mengalahkan Persib", "assessment", "negated"),
        ("Tidak ada alasan bagi pemerintah untuk menunda pilkada", "assessment", "negated"),
        ("Keputusan wasit menganulir gol Persik sangat merugikan Persik", "assessment", "asserted"),
    ],
)
def test_bans_demands_and_judgements_without_a_subject_stand(said, kind, modality):
    assert (kind, f"{said}.", "Ani Lestari", modality) in claims(f'"{said}," kata Ani Lestari.')


def test_what_it_is_important_for_is_told():
    text = 'Budi Santoso tiba. "Untuk menekan harga, penting agar Pasar Kudus segera dibuka," kata Budi.'
    assert "Penting agar Pasar Kudus segera dibuka untuk menekan harga." in texts(text)


def test_who_judges_behind_oleh_is_the_speaker():
    found = claims("Langkah Bank Indonesia menaikkan suku bunga dinilai tepat oleh Ani Lestari.")
    told = "Langkah Bank Indonesia menaikkan suku bunga dinilai tepat oleh Ani Lestari."
    assert found == [("assessment", told, "Ani Lestari", "asserted")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rektor Universitas Melati Ani Lestari menyatakan kampusnya menerima 3.000 mahasiswa baru.",
            "Universitas Melati menerima 3.000 mahasiswa baru.",
        ),
        (
            "Direktur RSUD Kudus Ani Lestari mengatakan rumah sakitnya merawat 40 pasien demam berdarah.",
            "RSUD Kudus merawat 40 pasien demam berdarah.",
        ),
        (
            "Pelatih Persik Kudus, Budi Santoso, mengatakan timnya kehilangan tiga pemain inti.",
            "Tim Persik Kudus kehilangan tiga pemain inti.",
        ),
        (
            "Presiden Iran mengatakan negaranya tidak akan menyerah kepada tekanan Rusia.",
            "Iran tidak akan menyerah kepada tekanan Rusia.",
        ),
        ("Kapolres Tegal mengatakan pihaknya menahan tiga orang.", "Polres Tegal menahan tiga orang."),
        (
            '"Kami di Kemenkes terus memantau kasus campak," kata Menkes Ani Lestari.',
            "Kemenkes terus memantau kasus campak.",
        ),
    ],
)
def test_the_body_that_somebody_calls_theirs_is_named(text, told):
    assert told in texts(text)


def test_this_as_proof_tells_what_it_proves():
    found = texts('"Ini bukti bahwa ekonomi Jawa Tengah tumbuh sehat," kata Ani Lestari.')
    assert found == ["Ekonomi Jawa Tengah tumbuh sehat."]


def test_a_name_does_not_take_in_the_end_of_its_office():
    text = 'Pelatih Persik Kudus Joko Santoso puas dengan hasil laga. "Kami tampil luar biasa," kata Joko.'
    assert "Joko Santoso adalah pelatih Persik Kudus." in texts(text)
    assert not any("Kudus Joko Santoso" in told for told in texts(text))


def test_a_league_is_no_figure():
    assert not any(" adalah " in told for told in texts('"Target Persik promosi ke Liga 1 musim depan," kata Budi.'))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Kami sekeluarga mengungsi ke Kudus", "Ani Lestari sekeluarga mengungsi ke Kudus."),
        ("Kami menolak penggusuran Kampung Melati", "Ani Lestari menolak penggusuran Kampung Melati."),
        (
            "Kami tidak tahu siapa yang membuang limbah ke Sungai Wulan",
            "Ani Lestari tidak tahu siapa yang membuang limbah ke Sungai Wulan.",
        ),
    ],
)
def test_those_who_speak_for_no_body_stand_for_themselves(said, told):
    assert told in texts(f'"{said}," kata Ani Lestari.')


def test_what_should_be_done_too_is_urged():
    found = claims('"Pemerintah jangan hanya mengejar pajak, tetapi juga membantu UMKM," kata Ani Lestari.')
    assert ("statement", "Pemerintah harus membantu UMKM.", "Ani Lestari", "urged") in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Hamas mengumumkan kesediaannya membebaskan sepuluh sandera.",
        "Budi Santoso mengaku senang bisa mencetak gol.",
        "Budi Santoso memprediksi 140 juta orang mudik pada Lebaran 2026.",
    ],
)
def test_what_is_no_clause_of_its_own_stays_with_who_says_it(sentence):
    assert sentence in texts(sentence)
