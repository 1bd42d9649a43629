"""Granularity: what a clause is told without, because a claim of its own tells it or the clause stands without it."""

import pytest

from decomposing import texts


def test_a_relative_clause_told_alone_is_taken_from_its_main_clause():
    found = texts("Majelis Etik mengusut dugaan pelanggaran etik yang menyeret tiga anggota DPRD Kota Tegal.")
    assert "Majelis Etik mengusut dugaan pelanggaran etik." in found
    assert [text for text in found if text.startswith("Dugaan pelanggaran etik menyeret")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Penyebab kebakaran di Tegal adalah kabel tua yang memicu korsleting listrik.",
        "Bank akan mengembalikan dana kepada dua nasabah lama yang menutup rekening Tabungan Ceria.",
    ],
)
def test_a_relative_clause_that_selects_stays_with_its_noun(sentence):
    assert sentence in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Perang Ukraina mendongkrak harga gandum dunia, terutama gandum merah.", "harga gandum dunia."),
        ("Polri memperketat pengawasan di semua pintu masuk, baik laut, darat, maupun udara.", "di semua pintu masuk."),
    ],
)
def test_what_a_comma_and_an_adverb_add_is_left_out(sentence, claim):
    assert any(text.endswith(claim) for text in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Dedi Mulyadi meresmikan Jembatan Cirahong bersama Ade Sugianto.",
            "Dedi Mulyadi meresmikan Jembatan Cirahong.",
        ),
        ("Sopir truk itu menabrak pagar rumah akibat mengantuk.", "Sopir truk itu menabrak pagar rumah."),
        ("Bupati Tegal memberikan bantuan pangan kepada korban banjir.", "Bupati Tegal memberikan bantuan pangan."),
    ],
)
def test_a_companion_cause_or_receiver_is_told_beside_the_plain_clause(sentence, claim):
    found = texts(sentence)
    assert claim in found
    assert sentence in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Bupati Tegal belum memberikan bantuan pangan kepada korban banjir.",
        "Kebakaran Pasar Baru terjadi akibat arus pendek.",
    ],
)
def test_what_is_denied_or_empty_without_its_modifier_keeps_it(sentence):
    assert texts(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Kementerian Kesehatan mengimbau warga untuk memakai masker, mencuci tangan, dan menghindari kerumunan.",
            ["memakai masker.", "mencuci tangan.", "menghindari kerumunan."],
        ),
        (
            "Tim gabungan itu dibentuk untuk mengawasi penyaluran pupuk, mencegah kebocoran, serta menindak mafia.",
            ["untuk mengawasi penyaluran pupuk.", "untuk mencegah kebocoran.", "untuk menindak mafia."],
        ),
        (
            "Indonesia mendorong reformasi PBB agar lebih representatif, adil, dan mampu mencerminkan suara dunia.",
            ["agar lebih representatif.", "agar lebih adil.", "agar mampu mencerminkan suara dunia."],
        ),
        (
            "Polisi menyita barang bukti berupa dua unit ponsel, satu laptop, dan uang tunai Rp 5 juta.",
            ["berupa dua unit ponsel.", "berupa satu laptop.", "berupa uang tunai Rp 5 juta."],
        ),
        (
            "Pemerintah Indonesia mengupayakan perdamaian yang adil dan berkelanjutan bagi Palestina.",
            ["yang adil bagi Palestina.", "yang berkelanjutan bagi Palestina."],
        ),
        ("Sengatan tawon vespa beracun dan berpotensi mematikan.", ["vespa beracun.", "vespa berpotensi mematikan."]),
    ],
)
def test_deeds_qualities_and_things_of_a_list_are_told_one_by_one(sentence, claims):
    found = texts(sentence)
    assert [any(text.endswith(claim) for text in found) for claim in claims] == [True] * len(claims)


def test_what_is_told_of_counted_things_is_told_of_each_that_is_named():
    found = texts("Ada tiga saksi yang diperiksa polisi, yakni Budi Santoso, Rini Astuti, dan Joko Susilo.")
    assert {"Budi Santoso diperiksa polisi.", "Joko Susilo diperiksa polisi."} <= set(found)


def test_those_whom_a_subject_includes_are_told_of_apart():
    found = texts("Sejumlah pejabat, termasuk Menteri Keuangan Sri Mulyani, hadir dalam rapat itu.")
    assert {"Sejumlah pejabat hadir dalam rapat itu.", "Sri Mulyani hadir dalam rapat itu."} <= set(found)
    found = texts("Kerja sama dengan Tim Garuda, termasuk pelatih Patrick Kluivert, diputus bulan ini.")
    assert not any(text.startswith("Pelatih Patrick Kluivert diputus") for text in found)


def test_what_a_thing_behind_a_preposition_includes_takes_its_place():
    found = texts("Wirasena menekankan pentingnya kepatuhan terhadap aturan daerah, termasuk PERBUP.")
    assert "Wirasena menekankan pentingnya kepatuhan terhadap PERBUP." in found


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Kondisi ini membuat puluhan warga Demak harus mengungsi ke balai desa.", "Puluhan warga Demak harus"),
        ("Hasil penelitian menunjukkan bahwa burnout mengganggu kesehatan mental atlet.", "Burnout mengganggu"),
        ("Data BPS menunjukkan ekonomi Indonesia tumbuh 5,12 persen.", "Ekonomi Indonesia tumbuh 5,12 persen."),
    ],
)
def test_a_clause_that_is_shown_or_brought_about_is_told_alone(sentence, claim):
    assert any(text.startswith(claim) for text in texts(sentence))


def test_a_clause_that_is_not_brought_about_is_not_told():
    assert texts("Hal itu tidak menyebabkan warga Demak mengungsi.") == []


def test_a_place_inside_a_clause_that_is_brought_about_parts_it_not():
    found = texts("Banjir itu membuat arus kendaraan di Jalan Sudirman tersendat.")
    assert all(text.endswith("rus kendaraan di Jalan Sudirman tersendat.") for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Arema FC mencoba bangkit saat menjamu Persik Kediri.", "Arema FC menjamu Persik Kediri."),
        ("Tim gabungan memeriksa gudang itu setelah menerima laporan warga.", "Tim gabungan menerima laporan warga."),
        ("Budi Santoso menyita ponsel setelah menggeledah rumah itu.", "Budi Santoso menggeledah rumah itu."),
    ],
)
def test_what_the_subject_did_at_the_time_is_told_alone(sentence, claim):
    assert claim in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Polisi menangkap Budi Santoso saat menjual sabu di Depok.", "Polisi menjual"),
        ("Jorge Martin akan pindah ke Yamaha setelah menyelesaikan kontraknya.", "Jorge Martin menyelesaikan"),
    ],
)
def test_what_somebody_else_did_or_nobody_yet_is_not_told(sentence, claim):
    assert not any(text.startswith(claim) for text in texts(sentence))


def test_how_a_match_ended_is_told_with_and_without_its_score():
    found = texts("Arema FC takluk 0-1 dari Persib Bandung.")
    assert found == ["Arema FC takluk 0-1 dari Persib Bandung.", "Arema FC takluk dari Persib Bandung."]


def test_a_larger_place_that_a_claim_of_its_own_tells_is_left_out():
    found = texts("Plafon RSUD Pangeran Wirya Perdana, Brebes, Provinsi Jawa Tengah, roboh.")
    assert found == [
        "Plafon RSUD Pangeran Wirya Perdana roboh.",
        "RSUD Pangeran Wirya Perdana berada di Brebes, Provinsi Jawa Tengah.",
    ]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Festival Demak digelar untuk mempererat silaturahmi sekaligus memperkenalkan budaya Jawa.",
            ["Festival Demak digelar untuk mempererat silaturahmi.", "digelar untuk memperkenalkan budaya Jawa."],
        ),
        (
            "Pemerintah Papua memperbaiki jalan sekaligus membangun jembatan baru.",
            ["Pemerintah Papua memperbaiki jalan.", "Pemerintah Papua membangun jembatan baru."],
        ),
    ],
)
def test_sekaligus_joins_two_deeds(sentence, claims):
    found = texts(sentence)
    assert all(any(text.endswith(claim) for text in found) for claim in claims)


def test_as_what_a_named_subject_acts_is_told_apart():
    assert texts("Brebes sebagai kota pertanian selama 30 tahun selalu membeli jagung.") == [
        "Brebes selalu membeli jagung.",
        "Brebes adalah kota pertanian.",
    ]


def test_a_charge_is_told_with_and_without_what_it_may_bring():
    found = texts("Sopir itu dijerat Pasal 310 KUHP dengan ancaman hukuman 6 tahun penjara.")
    assert "Sopir itu dijerat Pasal 310 KUHP." in found
    assert "Sopir itu dijerat Pasal 310 KUHP dengan ancaman hukuman 6 tahun penjara." in found


def test_a_negation_belongs_to_its_own_deed():
    found = texts("Budi Santoso mengimbau warga tak membakar sampah dan segera melapor ke petugas.")
    assert found == [
        "Budi Santoso mengimbau warga tak membakar sampah.",
        "Budi Santoso mengimbau warga segera melapor ke petugas.",
    ]


def test_a_noun_that_opens_its_sentence_is_that_of_both_names():
    found = texts("Penetapan tersangka RW dan BS berdasarkan bukti pemeriksaan.")
    assert "Penetapan tersangka BS berdasarkan bukti pemeriksaan." in found


def test_what_a_deed_told_as_a_noun_is_for_is_told_of_the_deed():
    found = texts("Pemerintah Jawa Barat memacu perbaikan jalan desa untuk mendorong ekspor kopi dan menekan impor.")
    assert found == [
        "Pemerintah Jawa Barat memacu perbaikan jalan desa.",
        "Perbaikan jalan desa bertujuan mendorong ekspor kopi.",
        "Perbaikan jalan desa bertujuan menekan impor.",
    ]


def test_a_purpose_behind_another_is_told_of_what_that_one_furthers():
    found = texts("Forum Demak digelar untuk mendorong penguatan produksi lokal guna menekan impor.")
    assert "Forum Demak digelar untuk mendorong penguatan produksi lokal." in found
    assert "Penguatan produksi lokal bertujuan menekan impor." in found


def test_a_list_behind_a_clause_of_several_names_some_of_them():
    found = texts("Sejumlah merek besar ikut serta dalam pameran itu, termasuk Apple, Samsung, dan LG.")
    assert "Samsung ikut serta dalam pameran itu." in found
    assert not any("dalam Samsung" in text for text in found)


def test_what_draws_attention_aims_at_nothing():
    assert not any("bertujuan" in text for text in texts("Banjir itu menarik perhatian warga untuk berswafoto."))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Polisi berfokus pada mekanisme penyaluran dana yang merugikan warga.",
            "Polisi berfokus pada mekanisme penyaluran dana.",
        ),
        (
            "Budi Santoso memperkenalkan mesin pengering padi yang ditemukan warga.",
            "Budi Santoso memperkenalkan mesin pengering padi.",
        ),
        (
            "Harga beras naik tajam karena kemarau panjang yang melanda Jawa.",
            "Harga beras naik tajam karena kemarau panjang.",
        ),
        (
            "Budi Santoso menyampaikan apresiasi atas kerja keras yang ditunjukkan warga.",
            "Budi Santoso menyampaikan apresiasi atas kerja keras.",
        ),
    ],
)
def test_a_phrase_behind_the_verb_is_told_without_its_relative_clause_too(sentence, told):
    assert told in texts(sentence)


def test_a_lone_noun_is_not_told_without_its_relative_clause():
    found = texts("Para pemain bereaksi dengan cara yang mengejutkan pelatih Persik.")
    assert found
    assert not any(text.endswith("dengan cara.") for text in found)
