"""Offices before and behind a name: whole with organisation and place, two of one person, ranks, fields."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def offices(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text for c in decompose(article).claims if c.type == "role"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            '"Tidak ada korban," kata Kepala Tata Usaha RSUD Cempaka, Demak, Jawa Tengah, Budi Santoso, Senin.',
            "Budi Santoso adalah Kepala Tata Usaha RSUD Cempaka, Demak, Jawa Tengah.",
        ),
        (
            "Dokter spesialis paru RSUP Cempaka, dr Siti Aminah, menyarankan masker.",
            "Siti Aminah adalah dokter spesialis paru RSUP Cempaka.",
        ),
        (
            "Ekonom senior Indef Budi Santoso menilai inflasi terjaga.",
            "Budi Santoso adalah ekonom senior Indef.",
        ),
        (
            "Guru Besar Hukum Tata Negara Universitas Cempaka Budi Santoso menolak usul itu.",
            "Budi Santoso adalah Guru Besar Hukum Tata Negara Universitas Cempaka.",
        ),
        (
            "Asisten I Bidang Pemerintahan Setda Kabupaten Demak Budi Santoso menyambut baik usul itu.",
            "Budi Santoso adalah asisten I Bidang Pemerintahan Setda Kabupaten Demak.",
        ),
        (
            "Pensiunan Jenderal Israel Yosef Cohen mengkritik perang itu.",
            "Yosef Cohen adalah pensiunan Jenderal Israel.",
        ),
    ],
)
def test_an_office_is_whole(text, role):
    assert role in offices(text)


def test_two_offices_before_a_name_are_both_told():
    assert offices('"Lolos," kata Anggota KY selaku Ketua Bidang Pelatihan Hakim Budi Ahmad Santoso.') == {
        "Budi Ahmad Santoso adalah anggota KY.",
        "Budi Ahmad Santoso adalah Ketua Bidang Pelatihan Hakim.",
    }


def test_two_heads_of_government_are_two_people():
    assert offices("Presiden AS Donald Trump bertemu Presiden China Xi Jinping dan PM Jepang Sanae Takaichi.") >= {
        "Xi Jinping adalah Presiden China.",
        "Sanae Takaichi adalah PM Jepang.",
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Camat Cisarua Heru Risnandar mengatakan warga mengungsi.", "Heru Risnandar adalah Camat Cisarua."),
        (
            '"Siap," kata Direktur Utama PT Pertamina Simon Aloysius Mantiri.',
            "Simon Aloysius Mantiri adalah Direktur Utama PT Pertamina.",
        ),
        (
            "Presiden Direktur PT Cempaka Asia Tbk (CA) Hendra Lembong menyebut laba naik.",
            "Hendra Lembong adalah Presiden Direktur PT Cempaka Asia Tbk.",
        ),
    ],
)
def test_a_name_begins_behind_the_firm_or_village_of_an_office(text, role):
    assert role in offices(text)


def test_the_mother_of_a_victim_is_none():
    assert "Nurhayati adalah korban." not in offices("Ibu korban, Nurhayati, menangis.")


def test_a_rank_with_its_force_is_a_rank() -> None:
    assert "Budi Santoso berpangkat Kombes Polisi." in offices("Kombes Polisi Budi Santoso menolak usul itu.")


def test_two_offices_of_one_person_are_two_roles():
    assert offices("Pendiri dan CEO OpenAI Budi Santoso hadir di Jakarta.") == {
        "Budi Santoso adalah Pendiri OpenAI.",
        "Budi Santoso adalah CEO OpenAI.",
    }
    assert offices("Menteri Kelautan dan Perikanan Budi Santoso hadir di Jakarta.") == {
        "Budi Santoso adalah Menteri Kelautan dan Perikanan.",
    }


def test_an_agency_and_its_region_stand_before_the_name():
    assert "Saemina adalah Kepala Dikbud Kendari." in offices("Warga menunggu, kata Kepala Dikbud Kendari Saemina.")


def test_a_head_of_a_district_office_is_known_by_its_short_form() -> None:
    assert "Budi Wirawan adalah Kadisperkim Demak." in offices(
        "Kadisperkim Demak, Budi Wirawan, mengatakan jalan rusak."
    )


def test_a_space_before_a_comma_parts_no_office_from_its_name() -> None:
    said = offices("Kepala Dinas Kesehatan Demak , Budi Wirawan , mengatakan wabah mereda.")
    assert "Budi Wirawan adalah Kepala Dinas Kesehatan Demak." in said


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Pemimpin Hamas Karim Sadeghi tewas di Gaza.", "Karim Sadeghi adalah Pemimpin Hamas."),
        ("Serangan itu menewaskan komandan Hizbullah Fuad Karimi.", "Fuad Karimi adalah komandan Hizbullah."),
        (
            "Anggota Komisi III DPR Budi Wirawan (PKB) menolak usulan itu.",
            "Budi Wirawan adalah anggota Komisi III DPR.",
        ),
    ],
)
def test_the_body_of_an_office_shows_whose_it_is_though_they_do_not_speak(text: str, role: str) -> None:
    assert role in offices(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Api membakar rumah itu dan pemilik rumah bernama Sari Dewi (65) tewas.", "Sari Dewi adalah pemilik rumah."),
        (
            "Polisi menahan wakil rektor Universitas Cempaka berinisial YS.",
            "YS adalah wakil rektor Universitas Cempaka.",
        ),
        ("Remaja laki-laki yang diamankan itu berinisial KS (17).", "KS adalah remaja laki-laki."),
        ("Tim membekuk dua terduga penadah berinisial WK dan GN.", "GN adalah terduga penadah."),
        ("Ketiga pelaku itu berinisial AS (27), LO (22), dan DI (36).", "LO adalah pelaku."),
        ("Kelima pengedar yang ditangkap berinisial DDS, YQ, A, RAR, dan SR.", "A adalah pengedar."),
        ("KPK memeriksa mantan pejabat Antam bernama Dody Wirawan.", "Dody Wirawan adalah mantan pejabat Antam."),
        ("Oknum guru SMA bernama Yuli Wirawan ditahan.", "Yuli Wirawan adalah oknum guru SMA."),
        ("Mereka membuat aplikasi edukasi bernama Gesti Talk.", "Gesti Talk adalah aplikasi edukasi."),
    ],
)
def test_whoever_is_called_so_is_what_stands_before(text: str, role: str) -> None:
    assert role in offices(text)


def test_the_tail_of_an_office_is_no_kind_of_whoever_holds_it() -> None:
    assert offices("Kepala desa bernama Slamet Wirawan ditahan.") == {"Slamet Wirawan adalah kepala desa."}


def test_a_doctor_is_known_by_what_stands_before_the_name() -> None:
    assert "Sari Dewi adalah dokter." in offices("Menurut dr Sari Dewi, keluhan warga adalah batuk.")
    assert "Sari Dewi adalah dokter." not in offices("Dokter gigi RSUD Demak, dr Sari Dewi, menyarankan masker.")
    assert offices("Dokter gigi RSUD Demak, dr Sari Dewi, menyarankan masker.")


def test_the_title_of_a_name_is_no_part_of_the_profession_before_it() -> None:
    found = texts('Psikiater dr Wirya Kembara menegaskan warga tenang. "Harga naik 5 persen," kata dr Wirya.')
    assert "Wirya Kembara adalah psikiater." in found


def test_a_rank_of_somebody_retired_is_told_as_such():
    found = texts("Surat itu ditandatangani Laksamana (Purn) Danu Prabu.")
    assert "Danu Prabu adalah purnawirawan Laksamana." in found
    assert not any("berpangkat" in claim for claim in found)


def test_an_office_held_at_a_time_told_of_is_not_told_as_held_now():
    found = texts("Bupati Tegal Budi Santoso (BS) saat itu meresmikan Jembatan Mawar.")
    assert not any("adalah Bupati" in claim for claim in found)
