"""What ties the deed of somebody nameless to the case or accident that an article is about."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article

OPENING = "Pencurian motor terjadi di Desa Sukamaju, Kabupaten Blora. "


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        (
            "Para saksi mendatangi petugas.",
            "Para saksi mendatangi petugas terkait pencurian motor di Desa Sukamaju, Blora.",
        ),
        ("Dua saksi sudah diperiksa.", "Dua saksi sudah diperiksa terkait pencurian motor di Desa Sukamaju, Blora."),
        ("Hakim menunda putusan.", "Hakim menunda putusan terkait pencurian motor di Desa Sukamaju, Blora."),
        ("Sejumlah saksi sudah diperiksa terkait kasus lain ini.", "Sejumlah saksi sudah diperiksa terkait kasus lain"),
        ("Para guru sekolah menunda rapat bulanan warga.", "Para guru sekolah menunda rapat bulanan warga."),
    ],
)
def test_the_nameless_are_those_of_the_case_of_the_article(told: str, claim: str) -> None:
    found = [c.text for c in decompose(Article(id="a", language="id", text=OPENING + told)).claims]
    tied = "terkait pencurian" in claim
    assert any(t.startswith(claim.rstrip(".")) and ("terkait pencurian" in t) == tied for t in found)


def test_what_a_riot_and_an_outbreak_did_is_a_part_of_them():
    found = texts("Kerusuhan terjadi di Kampung Melati, Tegal. Dua ruko dibakar massa.")
    assert "Dua ruko dibakar massa dalam kerusuhan di Kampung Melati, Tegal." in found
    found = texts("Kasus positif hantavirus di kapal pesiar MV Melati bertambah. Tiga penumpang menjalani isolasi.")
    assert any(claim.startswith("Tiga penumpang menjalani isolasi dalam wabah hantavirus di kapal") for claim in found)


def test_what_the_public_may_do_is_no_part_of_an_event():
    found = texts("Tawuran terjadi di Kampung Melati, Tegal. Masyarakat dapat menghubungi layanan kepolisian 110.")
    assert "Masyarakat dapat menghubungi layanan kepolisian 110." in found


def test_a_vague_noun_with_a_quality_is_no_matter():
    found = texts("Petugas menyiapkan momen hangat di Tegal. Petugas memberikan air minum kepada massa.")
    assert "Petugas memberikan air minum kepada massa." in found


ACCIDENT = "Sebuah kecelakaan maut terjadi di Desa Melati, Tegal, Senin (3/3/2025). "


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("Budi Wirawan meninggal.", "Budi Wirawan meninggal dalam kecelakaan maut di Desa Melati, Tegal."),
        (
            "Polisi mendata korban kecelakaan itu, dan korban mengalami kerugian Rp 2 juta.",
            "Korban kecelakaan maut di Desa Melati, Tegal mengalami kerugian Rp 2 juta.",
        ),
        ("Dua orang dirawat.", "Dua orang dirawat akibat kecelakaan maut di Desa Melati, Tegal."),
        ("Kasus tersebut ditangani polisi.", "Kasus kecelakaan maut di Desa Melati, Tegal ditangani polisi."),
        ("Budi Wirawan mengajar di Blora.", "Budi Wirawan mengajar di Blora."),
    ],
)
def test_who_was_hurt_and_the_case_are_those_of_the_accident(told: str, claim: str) -> None:
    assert claim in texts(ACCIDENT + told)


def test_another_accident_and_what_ought_to_be_done_are_no_part_of_an_event():
    found = texts(ACCIDENT + "Budi Wirawan selamat dari kecelakaan pesawat pada 1998. Polisi harus memperbanyak rambu.")
    assert any(claim.startswith("Budi Wirawan selamat dari kecelakaan pesawat") for claim in found)
    assert not any("Budi" in claim and "Melati" in claim for claim in found)
    assert any(claim.endswith("olisi harus memperbanyak rambu.") for claim in found)


CRASH = "Kecelakaan maut terjadi di Desa Sukamaju, Kabupaten Blora, Senin (9/3/2026). "
CRASH_LABEL = "kecelakaan maut di Desa Sukamaju, Blora"


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        (
            "Petugas mulai melakukan evakuasi semua kendaraan yang ringsek.",
            f"Petugas mulai melakukan evakuasi semua kendaraan yang ringsek terkait {CRASH_LABEL}.",
        ),
        (
            "Dua pedagang mengaku kaget melihat peristiwa yang terjadi begitu cepat.",
            f"Dua pedagang mengaku kaget melihat {CRASH_LABEL} yang terjadi begitu cepat.",
        ),
        ("Insiden semacam itu membahayakan warga Blora.", f"Insiden semacam {CRASH_LABEL} membahayakan warga Blora."),
        (
            "Belum ada catatan tentang kerugian yang ditimbulkan.",
            f"Belum ada catatan tentang kerugian yang ditimbulkan oleh {CRASH_LABEL}.",
        ),
    ],
)
def test_an_accident_is_told_where_the_words_leave_room_for_it(told: str, claim: str) -> None:
    assert claim in texts(CRASH + told)


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("Polres Blora mengimbau warga untuk berhati-hati.",
         f"Polres Blora mengimbau warga Desa Sukamaju untuk berhati-hati setelah {CRASH_LABEL}."),
        ("Enam orang lainnya terluka.", f"Enam orang terluka dalam {CRASH_LABEL}."),
        ("Kecelakaan maut kali ini merusak dua rumah Budi Santoso.",
         f"{CRASH_LABEL.capitalize()} merusak dua rumah Budi Santoso."),
    ],
)  # fmt: skip
def test_an_appeal_and_who_else_was_hurt_belong_to_the_accident(told: str, claim: str) -> None:
    assert claim.casefold() in [text.casefold() for text in texts(CRASH + told)]


def test_a_rescue_is_a_part_of_the_accident():
    found = texts(CRASH + "Petugas menolong sopir truk.")
    assert any(text.endswith(f"dalam {CRASH_LABEL}.") and "menolong" in text for text in found)


def test_a_place_alone_ties_no_deed_to_what_happened_there():
    text = (
        "Sapi kurban mengamuk. Peristiwa itu terjadi di Desa Karangan, Kabupaten Tegal. Warga memanggil tukang jagal."
    )
    assert not any("memanggil" in claim and "terkait peristiwa" in claim for claim in texts(text))
