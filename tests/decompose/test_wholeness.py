"""A claim keeps what its clause needs: its content, its offset, its half of a contrast, its marks."""

import pytest

from decomposing import texts


def test_a_comma_before_what_is_hoped_does_not_cut_it_off():
    found = texts("Budi Santoso berharap, warga Tegal tetap tenang menghadapi banjir.")
    assert found == ["Budi Santoso berharap warga Tegal tetap tenang menghadapi banjir."]
    assert texts("Meski tidak berharap, warga Tegal menerima bantuan beras.")[0].startswith("Warga Tegal menerima")


def test_a_further_verb_of_saying_has_the_same_speaker():
    found = texts("Budi Santoso mengatakan Ani Lestari telah pindah rumah, dan mengatakan bahwa pasar Tegal tutup.")
    assert "Pasar Tegal tutup." in found
    assert not any("Ani Lestari mengatakan" in claim for claim in found)


def test_what_is_done_to_what_somebody_hopes_for_is_not_done_to_them():
    found = texts("Budi Santoso berharap materi itu tidak hanya didengarkan, tetapi dipahami dan dijalankan warga.")
    assert not any(claim.startswith("Budi Santoso di") for claim in found)


def test_what_goes_on_behind_a_hope_is_hoped_too():
    found = texts("Budi Santoso berharap agar program itu diperluas, dan memperbaiki jalan desa.")
    assert "Budi Santoso memperbaiki jalan desa." not in found


def test_a_vague_stretch_before_a_link_belongs_to_it():
    found = texts("Pencuri itu melarikan diri beberapa saat setelah menembak Budi Santoso.")
    assert "Pencuri itu melarikan diri beberapa saat setelah menembak Budi Santoso." in found
    assert not any(claim.endswith("beberapa saat.") for claim in found)


def test_the_past_is_one_word():
    assert texts("Budi Santoso memimpin pasar Tegal di masa lalu.")[-1].endswith("di masa lalu.")


def test_a_portal_that_passes_on_another_source_is_no_part_of_the_clause():
    found = texts("Dikutip detikFinance dari Futurism, para karyawan menempelkan selebaran di kantor Meta.")
    assert found == ["Para karyawan menempelkan selebaran di kantor Meta."]


def test_what_stands_somewhere_is_dated_with_its_place():
    found = texts("Pasar baru itu berada di Desa Sukamaju sejak Maret 2025.")
    assert "Pasar baru itu berada di Desa Sukamaju sejak Maret 2025." in found


def test_a_comma_closes_what_one_sets_off():
    found = texts("Seorang warga di Bantul, DIY, menyerahkan granat ke polisi di Tegal, Jawa Tengah.")
    assert any(claim.startswith("Seorang warga di Bantul, DIY, menyerahkan") for claim in found)
    found = texts("Budi Santoso menanam padi di Tegal, Jawa Tengah, bersama Ani Lestari.")
    assert "Budi Santoso menanam padi di Tegal, Jawa Tengah, bersama Ani Lestari." in found


def test_what_is_told_of_several_is_told_of_each():
    found = texts("Kenaikan dolar membuat harga beras dan investasi pabrik semakin berat.")
    assert "Kenaikan dolar membuat harga beras semakin berat." in found


def test_a_term_in_prison_and_a_fine_have_each_their_own_measure():
    found = texts("Budi Santoso dijatuhi pidana penjara selama 5 tahun dan denda sebesar Rp 1 miliar.")
    assert "Budi Santoso dijatuhi pidana penjara selama 5 tahun." in found
    assert "Budi Santoso dijatuhi denda sebesar Rp 1 miliar." in found


def test_whoever_stays_one_word():
    assert texts("Pabrik di Tegal itu tidak akan mengirim apa pun ke Iran.")[0].endswith("mengirim apa pun ke Iran.")


def test_coming_years_are_no_date():
    found = texts("Pemerintah akan membangun jalan desa pada tahun-tahun mendatang.")
    assert found == ["Pemerintah akan membangun jalan desa pada tahun-tahun mendatang."]


def test_one_figure_of_several_sources_is_not_that_of_each():
    found = texts("Produksi garam dari petani dan petambak di Tegal mencapai 2,2 juta ton.")
    assert not any(claim.startswith("Produksi garam dari petani mencapai") for claim in found)


def test_a_list_that_lost_its_last_member_ends_in_the_one_before():
    found = texts("Warga Tegal disarankan mengecek meteran, sakelar, dan mencoba ulang pompa.")
    assert "Warga Tegal disarankan mengecek meteran dan sakelar." in found


def test_what_is_done_for_people_in_an_event_is_not_done_to_it():
    found = texts("Ledakan terjadi di pabrik kimia di Cilegon. Polisi segera melakukan evakuasi.")
    assert not any("evakuasi ledakan" in claim for claim in found)


def test_a_list_of_subjects_needs_no_word_that_opens_it():
    found = texts(
        "Mulai dari gaya rambut, kegiatan sehari-hari, hingga hubungan keluarga artis sering menjadi perbincangan."
    )
    assert "Gaya rambut sering menjadi perbincangan." in found


def test_what_a_thing_has_does_nothing():
    found = texts("Polisi Tegal mengamankan pengemudi truk bermuatan semen Holcim yang membuat heboh warga.")
    assert not any(claim.startswith("Semen Holcim membuat") for claim in found)


def test_what_may_happen_at_a_time_is_told_with_it():
    found = texts("Para pemain Persib dapat bereaksi dengan keras ketika rasa frustrasi menumpuk.")
    assert found == ["Para pemain Persib dapat bereaksi dengan keras ketika rasa frustrasi menumpuk."]


def test_a_plea_is_no_claim_and_help_is_none():
    assert not any("tolong" in claim for claim in texts('"Harga pupuk turun, tolong diumumkan," kata Budi Santoso.'))
    assert texts("Korban berteriak minta tolong kepada warga Tegal.") != []


def test_nobody_left_is_nobodys_deed():
    found = texts('"Saya tahu, tidak ada lagi yang bermain-main dengan pajak desa," kata Budi Santoso.')
    assert not any(claim.startswith("Budi Santoso tidak ada lagi") for claim in found)


def test_a_counted_place_stands_before_the_larger_one():
    found = texts("Toko-toko milik Budi Santoso tersebar di 10 kecamatan di Lombok Tengah.")
    assert "Toko-toko milik Budi Santoso tersebar di 10 kecamatan di Lombok Tengah." in found


def test_an_example_is_not_what_something_becomes():
    found = texts("Fasilitas panen di Tegal menjadi perhatian lain, termasuk penyediaan tempat dan gudang beras.")
    assert not any("menjadi penyediaan" in claim for claim in found)


def test_a_vague_stretch_before_a_clock_goes_with_it():
    found = texts("Kebakaran di Tegal terjadi sesaat sebelum pukul 01.00 hari Kamis (5/3/2026) di pasar lama.")
    assert not any("terjadi sesaat di" in claim for claim in found)


def test_a_place_that_goes_on_with_a_verb_is_not_left_out():
    found = texts("Budi Santoso berharap orang tua dan pihak sekolah di Tegal memantau pergaulan siswa.")
    assert found == [
        "Budi Santoso berharap orang tua di Tegal memantau pergaulan siswa.",
        "Budi Santoso berharap pihak sekolah di Tegal memantau pergaulan siswa.",
    ]


def test_a_measured_thing_has_its_own_noun():
    found = texts("Uang Rp915 miliar dan 51 kilogram emas milik Budi Santoso dirampas untuk negara.")
    assert "51 kilogram emas milik Budi Santoso dirampas untuk negara." in found


def test_a_purpose_is_not_suspected_without_its_deed():
    found = texts("Motor itu dicat ulang dari merah menjadi hitam, diduga untuk menghilangkan jejak.")
    assert not any("diduga" in claim for claim in found)


def test_a_word_of_grammar_inside_a_sentence_has_no_capital():
    assert texts("Pabrik di Tegal semakin ramai Di tengah musim panen padi.") == [
        "Pabrik di Tegal semakin ramai di tengah musim panen padi."
    ]


def test_what_somebody_denies_of_a_place_is_told_whole():
    found = texts("Pihak Unud membantah kamera di lantai empat masih berfungsi dengan baik.")
    assert found == ["Pihak Unud membantah kamera di lantai empat masih berfungsi dengan baik."]


def test_the_number_of_the_next_item_is_left_out():
    found = texts("Harga beras di Tegal turun 2,5% 3. Harga gula di Tegal naik 1 persen.")
    assert not any("2,5% 3" in claim for claim in found)


def test_an_association_is_one_body():
    found = texts("Asosiasi Produsen Serat dan Benang Filamen Indonesia meminta harga dijaga pemerintah.")
    assert not any(claim.startswith(("Benang", "Asosiasi Produsen Serat meminta")) for claim in found)


def test_what_judges_hold_of_goods_is_not_done_to_judges():
    found = texts("Majelis hakim berpendapat bahwa aset Budi Santoso dirampas dan diperhitungkan sebagai pengganti.")
    assert not any(claim.startswith("Majelis hakim diperhitungkan") for claim in found)


def test_lawful_and_convincing_is_one_proof():
    found = texts("Terdakwa Budi Santoso terbukti secara sah dan meyakinkan bersalah menggelapkan dana koperasi.")
    assert "Budi Santoso terbukti secara sah dan meyakinkan bersalah menggelapkan dana koperasi." in found


def test_those_in_an_order_are_not_each_all_of_it():
    found = texts("Urutan enam besar menjadi Budi Santoso, Tono Wijaya, dan Joko Susilo di Solo.")
    assert "Urutan enam besar mencakup Tono Wijaya." in found
    assert not any("menjadi" in text for text in found)


def test_a_letter_at_the_end_of_a_sentence_is_told_without_its_full_stop():
    found = texts("Masjid Melati menerima hewan kurban pada Idul Adha 1447 H. Termasuk dari pengusaha hotel di Tegal.")
    assert "Masjid Melati menerima hewan kurban pada Idul Adha 1447 H." in found


def test_where_it_was_heard_and_how_a_sentence_is_tied_open_no_claim():
    heard = "Informasi yang diterima polisi dari warga, kebakaran terjadi di Pasar Melati, Tegal."
    assert "Kebakaran terjadi di Pasar Melati, Tegal." in texts(heard)
    assert "Program Melati menurunkan harga beras." in texts("Di mana Program Melati menurunkan harga beras.")


def test_a_verse_of_a_law_has_no_age():
    found = texts("Budi Wirawan dijerat Pasal 55 Ayat (1) KUHP.")
    assert not any("berusia" in claim for claim in found)


def test_a_vehicle_keeps_the_number_of_its_wheels():
    found = texts(
        "Seorang pengendara tewas dalam tabrakan di Jalan Pantura, Tegal. SG memakai sepeda motor roda tiga bermerek X."
    )
    assert any(claim.endswith("SG memakai sepeda motor roda tiga bermerek X.") for claim in found)


def test_no_place_is_told_twice():
    found = texts('Banjir melanda Tegal.\n"Banjir di Tegal mulai surut," kata Ani Lestari di Tegal.')
    assert "Banjir di Tegal mulai surut." in found
    assert not any("di Tegal di Tegal" in claim for claim in found)


def test_an_order_is_told_with_its_deed():
    found = texts("Budi Santoso mengarahkan petugas Polres Tegal untuk menutup jalan.")
    assert found == ["Budi Santoso mengarahkan petugas Polres Tegal untuk menutup jalan."]


def test_where_in_a_tale_a_deed_stands_is_left_out():
    found = texts("Polisi Tegal akhirnya menangkap Budi Santoso. Ani Lestari sebelumnya sudah melapor ke Polres Tegal.")
    assert "Polisi Tegal menangkap Budi Santoso." in found
    assert any(text.startswith("Ani Lestari sudah melapor") for text in found)


def test_what_was_so_before_stays_so_before():
    assert "Ayla Wijaya sebelumnya bernama Sinta." in texts("Ayla Wijaya sebelumnya bernama Sinta.")


def test_what_something_is_declared_is_told_with_it():
    found = texts("Dinas Kesehatan Tegal menetapkan wabah campak di Desa Melati sebagai kejadian luar biasa.")
    assert "Dinas Kesehatan Tegal menetapkan wabah campak sebagai kejadian luar biasa." in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Saham turun terdiri dari: Saham naik adalah: Investor asing mencatat pembelian Rp 5 miliar di Jakarta.",
        "Raka Pratama mencetak gol kedua GOOLL ke gawang Tegal FC di Jakarta pada Senin, 9 Maret 2026.",
    ],
)
def test_lines_that_ran_together_give_no_claim(sentence):
    assert texts(sentence) == []


def test_a_price_that_is_back_is_told_with_its_level():
    found = texts("Kurs rupiah sudah mampu kembali ke level Rp 16.235/US$ per 30 Juni 2025.")
    assert "Kurs rupiah sudah mampu kembali ke level Rp 16.235/US$ per 30 Juni 2025." in found
    assert "Kurs rupiah sudah mampu kembali per 30 Juni 2025." not in found


def test_a_vehicle_keeps_its_wheels():
    found = texts(
        "Polisi menyita satu kendaraan roda empat milik Budi Hartono. "
        "Penyidik mengamankan kendaraan tersebut pada Senin (9/3/2026)."
    )
    assert "Penyidik mengamankan kendaraan roda empat milik Budi Hartono pada Senin, 9 Maret 2026." in found
