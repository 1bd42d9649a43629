"""Coordinations and lists: split with the words they share."""

import pytest

from decomposing import bare_texts as texts
from decomposing import decompose
from decomposing import texts as every_text
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Guru kerap memakai alat peraga seperti Globe Mini dan Kartu Pintar.",
            {
                "Guru kerap memakai alat peraga seperti Globe Mini.",
                "Guru kerap memakai alat peraga seperti Kartu Pintar.",
            },
        ),
        (
            "Warga menginginkan lingkungan yang aman dan nyaman.",
            {"Warga menginginkan lingkungan yang aman.", "Warga menginginkan lingkungan yang nyaman."},
        ),
        (
            "Tentara menguji sistem radar jarak jauh baru dan sistem rudal jarak pendek.",
            {"Tentara menguji sistem radar jarak jauh baru.", "Tentara menguji sistem rudal jarak pendek."},
        ),
        (
            "Bupati meminta agar petugas dan relawan terus bersiaga.",
            {"Bupati meminta agar petugas terus bersiaga.", "Bupati meminta agar relawan terus bersiaga."},
        ),
        (
            "Sekolah swasta itu menerima murid baik laki-laki maupun perempuan.",
            {"Sekolah swasta itu menerima murid laki-laki.", "Sekolah swasta itu menerima murid perempuan."},
        ),
        (
            "Kerapuhan itu dipicu oleh banyak faktor, mulai dari gizi buruk, polusi udara, hingga debu jalan.",
            {
                "Kerapuhan itu dipicu oleh banyak faktor.",
                "Kerapuhan itu dipicu oleh gizi buruk.",
                "Kerapuhan itu dipicu oleh polusi udara.",
                "Kerapuhan itu dipicu oleh debu jalan.",
            },
        ),
        (
            "Tim sekolah itu diperkuat dua pelari, yakni Budi Utomo dan Tono Prabu.",
            {"Tim sekolah itu diperkuat Budi Utomo.", "Tim sekolah itu diperkuat Tono Prabu."},
        ),
        (
            "Program baru itu diharapkan dapat menekan harga pangan dan menambah lapangan kerja.",
            {
                "Program baru itu diharapkan dapat menekan harga pangan.",
                "Program baru itu diharapkan dapat menambah lapangan kerja.",
            },
        ),
        (
            "Kerugian pedagang berasal dari faktor eksternal dan internal.",
            {
                "Kerugian pedagang berasal dari faktor eksternal.",
                "Kerugian pedagang berasal dari faktor internal.",
            },
        ),
        (
            "Pedagang di Pasar Tegal menjual sayur segar dan ikan dari Laut Jawa.",
            {
                "Pedagang di Pasar Tegal menjual sayur segar.",
                "Pedagang di Pasar Tegal menjual ikan dari Laut Jawa.",
            },
        ),
        (
            "Warga mengunjungi kota yang kaya sejarah dan budaya.",
            {"Warga mengunjungi kota yang kaya sejarah.", "Warga mengunjungi kota yang kaya budaya."},
        ),
        (
            "Petugas melakukan perbaikan antara lain di ruang baca, ruang tamu, dan dapur umum.",
            {
                "Petugas melakukan perbaikan antara lain di ruang baca.",
                "Petugas melakukan perbaikan antara lain di dapur umum.",
            },
        ),
        (
            "Pasien itu tidak merasa pusing atau mual.",
            {"Pasien itu tidak merasa pusing.", "Pasien itu tidak merasa mual."},
        ),
        (
            "Jembatan itu ditutup karena banjir dan longsor.",
            {"Jembatan itu ditutup karena banjir.", "Jembatan itu ditutup karena longsor."},
        ),
    ],
)
def test_each_member_is_a_claim(sentence: str, expected: set[str]) -> None:
    found = texts(sentence)
    assert all(any(text.startswith(one.rstrip(".")) for text in found) for one in expected)
    assert not any(" dan " in text.split(" terkait ")[0] for text in found)


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Duet Budi Utomo dan Tono Prabu memenangi lomba lari.", "Duet Budi Utomo dan Tono Prabu"),
        ("Badan Meteorologi, Klimatologi, dan Geofisika merilis prakiraan cuaca.", "Klimatologi, dan Geofisika"),
        ("Pemerintah memperbaiki sarana dan prasarana sekolah.", "sarana dan prasarana"),
        ("Jakarta dan Kudus telah mencapai kesepakatan harga.", "Jakarta dan Kudus"),
        ("Presiden menengahi konflik antara petani dan pedagang.", "antara petani dan pedagang"),
        ("Pasien itu merasa pusing atau mual.", "pusing atau mual"),
        (
            "Hujan mengakibatkan ratusan rumah terendam di Kecamatan Melati dan Kecamatan Anggrek.",
            "Melati dan Kecamatan",
        ),
        ("Polri dan TNI berkolaborasi menangani banjir di Kudus.", "Polri dan TNI"),
        ("Pembangunan itu berfokus pada Alun-Alun Kudus dan sekitarnya.", "Kudus dan sekitarnya"),
    ],
)
def test_one_thing_stays_whole(sentence: str, whole: str) -> None:
    assert all(whole in text for text in texts(sentence))


def test_a_group_and_its_members_take_one_place() -> None:
    found = texts("Israel mengakui pembunuhan dua perwira senior, Budi Utomo dan Tono Prabu.")
    assert {"Israel mengakui pembunuhan Budi Utomo.", "Israel mengakui pembunuhan Tono Prabu."} <= found


def test_what_is_denied_of_both_deeds_is_denied_of_each() -> None:
    found = texts("Masalah itu tidak bisa diselesaikan dan dibahas di rapat ini.")
    assert all("tidak bisa" in text for text in found)


def test_an_office_behind_another_name_shares_no_noun():
    found = texts("Budi Santoso menggelar pertemuan dengan para pemimpin negara Teluk serta Presiden Iran Ali Rahman.")
    assert "Budi Santoso menggelar pertemuan dengan Ali Rahman." in found


def test_single_qualities_in_quotation_marks_are_split():
    found = texts('Percakapan kedua pihak berlangsung "profesional, terbuka, dan konstruktif".')
    assert "Percakapan kedua pihak berlangsung profesional." in found


def test_somebody_introduced_behind_a_name_shares_no_noun_with_it():
    found = texts("Pemilik warung bernama Sari Wulandari (57) dan seorang pelayan, Suminten (61) tewas.")
    assert not [text for text in found if "bernama seorang" in text]


def test_respectively_pairs_the_members_of_two_lists():
    sentence = "BBCA, BMRI, dan BBNI masing-masing mencatat kenaikan 5,00%, 6,17%, dan 6,32%."
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10"))
    assert [claim.text for claim in found.claims] == [
        "BBCA mencatat kenaikan 5,00%.",
        "BMRI mencatat kenaikan 6,17%.",
        "BBNI mencatat kenaikan 6,32%.",
    ]


def test_lists_of_unlike_lengths_are_not_paired():
    assert texts("Kedua penyewa masing-masing berinisial RW asal Brebes dan TH asal Tegal Selatan.") == {
        "Kedua penyewa masing-masing berinisial RW asal Brebes dan TH asal Tegal Selatan."
    }


def test_clauses_joined_inside_an_object_are_not_split():
    sentence = "WHO mencatat terdapat delapan kasus dan tiga di antaranya telah terkonfirmasi di Tegal."
    assert not any("delapan kasus tiga" in text for text in texts(sentence))
    assert not any("kasus tiga di antaranya" in claim.text for claim in decompose(Article("a", "id", sentence)).claims)


def test_a_total_is_not_told_of_each_place_and_a_whole_not_of_each_part():
    places = decompose(
        Article(
            id="a",
            language="id",
            text="Sekitar 30 orang dirawat di RS Budi dan RS Ani. Menu itu terdiri dari nasi, sayur, dan telur.",
            published_at="2026-03-10",
        )
    )
    found = {claim.text for claim in places.claims}
    assert not found & {"Sekitar 30 orang dirawat di RS Budi.", "Menu itu terdiri dari nasi."}


def test_a_noun_for_kinds_of_things_holds_for_all_that_it_lists():
    found = texts("Pasar Tegal membutuhkan penguatan nilai-nilai ketaatan, keikhlasan, dan pengorbanan.")
    assert "Pasar Tegal membutuhkan penguatan nilai-nilai keikhlasan." in found


def test_a_whole_holds_each_of_its_parts():
    found = texts("Panitia menetapkan tim juri yang terdiri dari seorang juri, dua asisten juri, dan dua cadangan.")
    assert "Panitia menetapkan tim juri." in found
    assert not any("terdiri" in text for text in found)


def test_a_quotation_is_not_cut_inside_its_marks():
    found = texts('Budi Santoso mendesak "penyelesaian politik dan diplomatik yang cepat" untuk perang di Iran.')
    assert 'Budi Santoso mendesak "penyelesaian politik dan diplomatik yang cepat" untuk perang di Iran.' in found


def test_qualities_share_the_noun_before_the_first():
    found = texts("Dinas Sosial Tegal memberi pendampingan psikologis, pendidikan, dan sosial kepada korban.")
    assert "Dinas Sosial Tegal memberi pendampingan sosial kepada korban." in found
    assert not any("memberi sosial" in text or "memberi pendidikan" in text for text in found)


def test_others_that_nothing_tells_of_leave_the_first_alone():
    assert any(
        "media sosial" in text
        for text in texts(
            "Risiko muncul ketika anak-anak berinteraksi melalui media sosial maupun platform digital lainnya."
        )
    )


@pytest.mark.parametrize(("compound", "other"), [("gula darah", "kolesterol"), ("suku bunga", "inflasi")])
def test_two_words_that_are_one_noun_are_not_parted(compound: str, other: str) -> None:
    found = texts(f"Pola hidup sehat dapat mencegah lonjakan {compound} maupun {other}.")
    assert f"Pola hidup sehat dapat mencegah lonjakan {compound}." in found
    assert f"Pola hidup sehat dapat mencegah lonjakan {other}." in found


def test_names_alone_are_split_though_two_conjunctions_join_them():
    found = texts(
        "Sedangkan empat penumpang lainnya, yakni Rahmat (43), Surya Wibowo (21) dan Tono Prasetyo (15) "
        "dan Dewi Lestari Utami (25) mengalami luka ringan."
    )
    names = ("Rahmat", "Surya Wibowo", "Tono Prasetyo", "Dewi Lestari Utami")
    assert {f"{name} mengalami luka ringan." for name in names} <= found


def test_what_is_told_behind_tapi_is_a_claim_of_its_own():
    found = texts("Polisi Bandung menangkap Budi Santoso tapi melepaskan Tono Hadi.")
    assert found == {"Polisi Bandung menangkap Budi Santoso.", "Polisi Bandung melepaskan Tono Hadi."}


def test_what_is_only_meant_to_be_done_covers_what_is_joined_to_it():
    found = texts("Elon Musk berniat membubarkan xAI dan melanjutkan ambisi AI SpaceX.")
    assert found == {"Elon Musk berniat membubarkan xAI.", "Elon Musk berniat melanjutkan ambisi AI SpaceX."}


def test_the_office_of_one_of_several_is_no_further_one():
    found = every_text("Acara di Bandung dihadiri Budi Santoso, Presiden Republik Indonesia, dan Ani Lestari.")
    assert "Acara di Bandung dihadiri Presiden Republik Indonesia." not in found
    assert {"Acara di Bandung dihadiri Budi Santoso.", "Acara di Bandung dihadiri Ani Lestari."} <= set(found)


def test_what_counts_the_first_of_several_counts_each():
    found = every_text("Banyak pasien dan tenaga medis di Bandung terlalu fokus pada satu penyakit saja.")
    assert found == [
        "Banyak pasien terlalu fokus pada satu penyakit saja.",
        "Banyak tenaga medis di Bandung terlalu fokus pada satu penyakit saja.",
    ]


def test_maupun_without_the_baik_before_it_is_dan():
    found = every_text("Baik Galaksi 70 maupun 170 sama-sama memutar lebih dari 50 jenis musik.")
    assert found == ["Galaksi 70 dan 170 sama-sama memutar lebih dari 50 jenis musik."]


def test_what_describes_a_name_is_not_parted():
    found = every_text("Produsen kain dan benang yang berpusat di Tegal, PT Melati membeli saham PT Mawar.")
    assert found == ["Produsen kain dan benang yang berpusat di Tegal, PT Melati membeli saham PT Mawar."]


def test_another_name_for_something_is_no_further_thing():
    found = every_text(
        "Menteri Agama Budi Wirawan membahas skema kerja dari rumah atau work from home dan tunjangan guru."
    )
    assert "Budi Wirawan membahas skema kerja dari rumah atau work from home dan tunjangan guru." in found


def test_those_struck_by_something_are_a_member_and_no_clause():
    found = every_text(
        "Pemerintah menyiapkan vokasi bagi lulusan SMK dan pekerja terdampak PHK untuk memperkuat kompetensi."
    )
    assert not any(claim.startswith("Pekerja terdampak") for claim in found)


def test_each_deed_of_a_program_is_told_with_its_own_noun() -> None:
    found = every_text("Pemkot Tegal menyiapkan program pelatihan guru dan penambahan sekolah.")
    assert found == ["Pemkot Tegal menyiapkan program pelatihan guru.",
                     "Pemkot Tegal menyiapkan program penambahan sekolah."]  # fmt: skip
