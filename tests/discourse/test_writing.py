"""What a claim's text takes from its article beyond the words of its clause."""

import pytest

from decomposing import texts
from klaim import language


def test_an_abbreviation_stays_where_it_is_introduced():
    found = texts("Dinas Perhubungan (Dishub) Tegal menutup terminal lama.")
    assert found == ["Dinas Perhubungan (Dishub) Tegal menutup terminal lama."]


def test_a_remark_in_brackets_is_no_abbreviation():
    assert texts("Kepala desa (kanan) membuka pasar baru.") == ["Kepala desa membuka pasar baru."]


def test_an_event_is_named_in_full_once():
    text = "Kecelakaan terjadi di Wangon, Banyumas. Evakuasi korban kecelakaan itu memakan waktu tiga jam."
    assert all(claim.count("di Wangon, Banyumas") == 1 for claim in texts(text))


def test_the_deed_of_nameless_people_is_tied_to_the_event():
    text = "Kebakaran melanda pasar di Wangon, Banyumas. Petugas mengerahkan enam mobil pemadam."
    assert texts(text)[-1].endswith("terkait kebakaran di pasar di Wangon, Banyumas.")


def test_figures_of_a_market_report_hold_for_its_day_of_trading():
    text = (
        "Saham PT Maju Jaya naik 3 persen pada penutupan perdagangan Bursa Efek Indonesia, Senin (9/3/2026). "
        "Saham PT Mundur turun 2 persen. Analis menyebut saham lain menarik."
    )
    assert "Saham PT Mundur turun 2 persen pada perdagangan 9 Maret 2026." in texts(text)


def test_what_happens_in_an_accident_is_told_of_it():
    text = "Kecelakaan terjadi di Wangon, Banyumas. Tiga orang meninggal dunia."
    assert "Tiga orang meninggal dunia dalam kecelakaan di Wangon, Banyumas." in texts(text)


def test_a_judgement_or_a_plan_is_not_tied_to_the_accident():
    text = "Kecelakaan terjadi di Wangon, Banyumas. Jalan akan diperlebar tahun depan."
    assert not any("Jalan akan diperlebar" in claim and "kecelakaan" in claim for claim in texts(text))


def test_only_what_the_event_did_is_told_of_it():
    text = "Kebakaran melanda pasar di Wangon, Banyumas. Cuaca pagi tetap cerah. Empat kios hangus."
    found = texts(text)
    assert any(c.startswith("Empat kios hangus dalam kebakaran di ") for c in found)
    assert not any("Cuaca" in claim and "kebakaran" in claim for claim in found)


def test_the_depth_of_an_earthquake_is_not_told_as_that_of_the_earthquake_again():
    text = "Gempa mengguncang Tegal. Gempa itu memiliki kedalaman 10 kilometer."
    assert not any("kedalaman gempa" in claim for claim in texts(text))


def test_somebody_in_a_quotation_hurts_himself_and_not_the_speaker():
    text = 'Polisi Tegal menangkap seorang pria. "Tersangka melukai dirinya sendiri," kata Kapolsek Tegal Ani Lestari.'
    assert not any("melukai Ani Lestari" in claim for claim in texts(text))


def test_a_word_is_said_once_whatever_its_capitals() -> None:
    tidy = language.load("id").phrasing.tidy
    assert tidy("jalan Jalan Muara yang amblas") == "Jalan Muara yang amblas"
    assert tidy("Budi Budi datang") == "Budi datang"
    assert tidy("menang di Di Piala Dunia") == "menang di Piala Dunia"


def test_somebody_who_speaks_of_themselves_is_named_once() -> None:
    text = "Ketua RT 05, Ani Lestari, mengaku bahwa dirinya sering membuka pasar."
    assert "Ani Lestari sering membuka pasar." in texts(text)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Kami berharap pasar baru itu akan ramai", "Budi Wiratama berharap pasar baru itu akan ramai."),
        ("Kita ingin pasar baru itu ramai", "Kementerian Perdagangan ingin pasar baru itu ramai."),
        ("Kita sudah menutup pasar lama di Tegal", "Kementerian Perdagangan sudah menutup pasar lama di Tegal."),
        ("Kita harus menjaga pasar lama di Tegal", ""),
        ("Kita melihat pasar lama di Tegal", ""),
    ],
)
def test_who_speaks_of_us_hopes_themselves_and_wants_and_acts_for_their_body(said: str, claim: str) -> None:
    found = texts(f'Menteri Perdagangan Budi Wiratama datang. "{said}," kata Budi.')
    told = [c for c in found if "datang" not in c and "adalah" not in c]
    assert claim in told if claim else not told


def test_the_national_team_is_what_its_coach_speaks_for() -> None:
    text = 'Pelatih Jepang Hajime Moriyama datang. "Kami sudah menutup latihan di Osaka," kata Moriyama.'
    assert "Timnas Jepang sudah menutup latihan di Osaka." in texts(text)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("anak asuhnya sudah menutup latihan", "Anak asuh Joko Tirtono sudah menutup latihan."),
        ("timnya akan menutup latihan di Solo", "Tim Persik akan menutup latihan di Solo."),
    ],
)
def test_what_is_theirs_who_speak_is_told_with_their_name(said: str, claim: str) -> None:
    assert claim in texts(f"Pelatih Persik, Joko Tirtono, mengatakan {said}.")


def test_a_coach_calls_the_team_this_one() -> None:
    text = 'Pelatih Arema FC, Joko Tirtono, datang. "Tim ini akan menutup latihan di Solo," kata Joko.'
    assert "Arema FC akan menutup latihan di Solo." in texts(text)


def test_the_day_of_a_trading_named_before_does_not_name_it_again():
    tidy = language.load("id").phrasing.tidy
    assert tidy("Harga naik sepanjang perdagangan pada perdagangan 18 Juni 2025.") == (
        "Harga naik sepanjang perdagangan 18 Juni 2025."
    )
    assert tidy("Harga naik pada perdagangan 18 Juni 2025.") == "Harga naik pada perdagangan 18 Juni 2025."
