"""A bare "korban" or "pelaku" is told by name where the article names only one."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article

DEED = "Seorang pedagang berinisial ST (30) tewas ditikam oleh pria berinisial MK (25) di Tegal. "


def test_the_one_harmed_and_the_one_who_did_it_are_named():
    found = texts(DEED + "Korban dibawa ke rumah sakit. Polisi mengejar pelaku tersebut ke Brebes.")
    assert "Pedagang berinisial ST di Tegal dibawa ke rumah sakit." in found
    assert any("mengejar pria berinisial MK" in claim for claim in found)


def test_of_several_none_is_named():
    found = texts(DEED + "Korban dibawa ke rumah sakit. Dua korban lainnya luka berat.")
    assert not any("ST di Tegal dibawa" in claim for claim in found)


def test_a_part_that_somebody_is_given_is_no_person():
    found = texts(DEED + "Polisi mengumumkan penetapan tersangka pada Senin (9/3/2026).")
    assert not any("penetapan pria" in claim or "tersangka MK" in claim for claim in found)


def test_the_case_of_a_crime_is_told_as_such():
    found = texts("Pencurian emas terjadi di Tegal. Kasus ini terungkap setelah warga melapor.")
    assert any(claim.startswith("Kasus pencurian emas di Tegal terungkap") for claim in found)


def test_somebody_named_needs_no_tie_to_the_event():
    found = texts(DEED.replace("ditikam", "ditikam dalam perampokan di Tegal") + "Korban dibawa ke rumah sakit.")
    assert "Pedagang berinisial ST di Tegal dibawa ke rumah sakit." in found


def test_a_pronoun_means_somebody_called_by_their_initials():
    found = texts("Polisi Tegal menahan pria berinisial MKS. Ia membawa tas hitam.")
    assert "Pria berinisial MKS membawa tas hitam." in found


def test_a_case_of_a_crime_has_its_place():
    found = texts(
        "Polisi menahan Ani dalam kasus penganiayaan yang terjadi di Brebes. Kasus ini bermula dari salah paham."
    )
    assert any(claim.startswith("Kasus penganiayaan di Brebes bermula") for claim in found)


def test_somebody_found_dead_is_the_victim():
    found = texts("S (66), warga Tegal, ditemukan tewas di rumahnya di Brebes. Korban dibawa ke rumah sakit.")
    assert "Warga Tegal berinisial S dibawa ke rumah sakit." in found


def test_what_police_do_is_tied_to_the_case():
    found = texts("Kasus pencemaran nama baik Ani disidik. Penyidik memeriksa tujuh saksi.")
    assert "Penyidik memeriksa tujuh saksi dalam kasus pencemaran nama baik Ani." in found


@pytest.mark.parametrize(
    "told",
    [
        "Polisi Tegal menetapkan RS (30) sebagai tersangka.",
        "Polisi Tegal memeriksa tersangka RS sejak pagi.",
        "RS ditetapkan sebagai tersangka oleh Polres Tegal.",
        "RS (30) tega menikam temannya di Tegal.",
        "Seorang pedagang di Tegal dianiaya oleh teman kerjanya, RS (30).",
    ],
)
def test_whoever_is_told_to_be_accused_is_the_doer(told: str):
    found = texts(f"{told} Pelaku melarikan diri ke Brebes.")
    assert any("elaku RS melarikan diri ke Brebes." in claim for claim in found)


def test_the_doer_called_by_initials_is_told_by_what_they_are():
    found = texts("Polisi Tegal menangkap pelaku yang juga sopir bernama RS kemarin. Pelaku melarikan diri ke Brebes.")
    assert "Sopir berinisial RS melarikan diri ke Brebes." in found


def test_whose_relative_somebody_is_did_nothing():
    found = texts("Ayah pelaku RS (70) ikut terluka di Tegal. Pelaku melarikan diri ke Brebes.")
    assert not any("Pelaku RS" in claim for claim in found)
    assert any("melarikan diri" in claim for claim in found)


def test_a_name_whose_initials_are_given_too_is_the_one_who_did_it():
    found = texts(
        "Seorang warga berinisial HF (30) dianiaya di Tegal. Polisi menyelidiki kasus itu. Warga melapor. "
        "Pelakunya ialah Mulyadi Iman Arta. Polisi menangkap seorang tersangka berinisial MIA. "
        "Pelaku ditangkap di Brebes. Akibat ulahnya, tersangka diancam dengan Pasal 466 KUHP."
    )
    assert any("elaku Mulyadi Iman Arta ditangkap di Brebes." in claim for claim in found)
    assert any("ersangka Mulyadi Iman Arta diancam dengan Pasal 466 KUHP." in claim for claim in found)


def test_of_several_named_in_one_go_none_is_the_one_harmed():
    found = texts("Korban bernama Bima Santosa dan Ranu Wijaya tewas di Kali Pepe. Korban dibawa ke rumah sakit.")
    assert "Korban dibawa ke rumah sakit." in found


def test_a_noun_that_tells_an_age_is_not_the_official_who_spoke_of_somebody_by_initials():
    found = texts(
        "Seorang kurir asal Desa Melati berinisial SD diamankan Polres Tegal. Kasat Narkotika Polres Tegal, AKP Budi "
        "Wirawan saat dikonfirmasi membenarkan SD ditahan. Pria 42 tahun itu ditangkap di Jalan Anggrek."
    )
    assert not any(claim.startswith(("Budi Wirawan berusia", "Budi Wirawan ditangkap")) for claim in found)


def test_a_part_of_a_body_joined_by_and_speaks_for_the_body():
    found = texts(
        "Kepala Departemen Pengelolaan Moneter dan Aset Sekuritas BI Budi Hartono menyampaikan "
        "pihaknya akan terus berada di pasar untuk menjaga rupiah."
    )
    assert "BI akan terus berada di pasar." in found


def test_a_lawyer_speaks_for_the_side_of_a_client():
    found = texts("Pengacara Yayasan Melati, Budi Hartono, mengatakan pihaknya akan membawa dokumen ke Polda Lampung.")
    assert "Pihak Yayasan Melati akan membawa dokumen ke Polda Lampung." in found
    assert not any(claim.startswith("Yayasan Melati akan") for claim in found)


def test_whose_a_stolen_thing_is_leaves_what_the_case_is_about():
    found = texts(
        "Polisi menangkap seorang pria di Tegal karena mencuri sepeda motor milik tetangganya. "
        "Aksi pelaku terekam kamera CCTV."
    )
    assert "Aksi pelaku pencurian sepeda motor di Tegal terekam kamera CCTV." in found


@pytest.mark.parametrize(("who", "speaker"), [("kasir berinisial HD", "HD"), ("Danu Prasetya", "Danu Prasetya")])
def test_the_doer_who_speaks_is_known_by_name(who: str, speaker: str):
    text = f"Polisi menangkap {who} di Tegal karena menipu nasabah. Pelaku mengaku telah menipu tiga nasabah koperasi."
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert speaker in {claim.attribution.speaker for claim in claims if claim.attribution is not None}
