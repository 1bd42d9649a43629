"""What a text only supposes, aims at or asks is told no surer than that, and of nobody else."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Bank Melati memperkirakan harga beras turun 5 persen di Tegal.", "Harga beras diperkirakan turun 5 persen"),
        ("Diperkirakan, terjadi penambahan 200 pasien di Kudus.", "Diperkirakan terjadi penambahan 200 pasien"),
        ("Ia belum pulang. Kepala Desa Jati Budi Santoso menduga api diduga berasal dari dapur.", "Api diduga berasal"),
    ],
)  # fmt: skip
def test_a_guess_is_told_as_one(sentence: str, claim: str) -> None:
    assert any(text.startswith(claim) for text in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Lapor Kudus adalah layanan untuk melapor ketika warga kehilangan dompet di pasar.", "Warga kehilangan"),
        ("Pemkab Tegal membutuhkan dana hingga mencapai Rp 2 miliar untuk membangun pasar.", "Tegal mencapai"),
        ("Budi Santoso menanyakan surat itu ke Dinas Sosial Tegal, tapi masih belum ada.", "belum ada"),
        ("Pemkab Tegal menjaga pasar, bagaimana Tegal bisa memberikan manfaat.", "Tegal bisa memberikan"),
        ("Gedung itu dibangun setelah lahan dibeli Perusahaan Jaya (PJ) pada 1913.", "dibangun pada 1913"),
        ("Dua laga digelar di Kudus, yakni pada 3 Juni dan 5 Juni 2026.", "pada 3 Juni 2026"),
        ("Ani Lestari menambahkan untuk toko yang memiliki modal di bawah Rp5 juta dan Rp1 juta harus menabung.",
         "Rp1 juta harus"),
        ("Lomba Melati dibuat untuk mewadahi para pelari Kudus yang masih ingin berlari.", "Kudus masih ingin"),
        ("Warga bergaji Rp 2 juta per bulan Ini Pemkab Tegal membangun rumah susun.", "Maret 2026"),
        ("Tiga gol Kudus lainnya dicetak Budi Santoso di Tegal.", "Tiga gol Kudus dicetak"),
        ("Jawa yang didefinisikan dalam Laporan Kekayaan 2025 sebagai Jawa daratan, Madura, dan Bawean memimpin untuk"
         " individu kaya.", "Jawa daratan, Madura."),
        ("Hal ini berarti produksi barang dan jasa Tegal masih mampu memenuhi permintaan pasar.", "Jasa Tegal"),
        ("Pasar itu dinilai sepi hingga kemudian pindah ke Kudus.", "hingga kemudian."),
    ],
)  # fmt: skip
def test_what_depends_on_more_is_not_told_alone(sentence: str, wrong: str) -> None:
    assert not any(wrong in text for text in texts(sentence))


def test_today_in_old_words_is_the_day_on_which_they_were_said() -> None:
    text = '"Mulai hari ini, Pemkab Tegal menutup Pasar Jati," ujar Bupati Budi Santoso di Tegal, Selasa (10/6/2025).'
    found = texts(text, published_at="2025-10-21")
    assert not any("21 Oktober 2025" in claim for claim in found)


def test_a_time_later_is_not_after_the_report() -> None:
    text = "Pasar Jati dibangun pada 8 Oktober 1929. Kini, hampir 100 tahun kemudian, Pasar Jati tetap ramai di Tegal."
    assert not any("2029" in claim for claim in texts(text))


def test_what_a_change_is_against_stays() -> None:
    assert "Rupiah menguat 0,5% terhadap yen Jepang." in texts("Terhadap yen Jepang, rupiah menguat 0,5%.")


def test_the_number_of_a_decree_goes_on_behind_its_full_stop() -> None:
    found = texts("Pada 2017, Bupati Tegal menerbitkan Keputusan Bupati Nomor 430.K/30/2017 yang memberi izin tambang.")
    assert found
    assert all("430.K/30/2017" in claim for claim in found)


def test_the_day_of_a_citation_is_the_one_behind_the_outlet() -> None:
    text = (
        "Dilansir Antara, Selasa (7/10/2025) pada Minggu (5/10/2025), polisi Tegal menerima laporan tentang pencurian."
    )
    assert not any("dilansir Antara pada Minggu" in claim for claim in texts(text, published_at="2025-10-08"))
