"""What a report of the prices of one day tells is told with that day."""

from decomposing import standing, texts
from klaim.records import Article

OPENING = (
    "Indeks saham di Bursa Efek Indonesia melemah pada perdagangan Senin (9/3/2026). "
    "Saham PT Maju Jaya ditutup di bursa. "
)


def test_what_a_market_did_has_its_day():
    found = texts(
        OPENING + "Sektor properti mencatat kenaikan sebesar 1,01 persen. Saham PT Mundur ambles 6 persen. "
        "Saham PT Maju Jaya menjadi top gainer dalam indeks Melati."
    )
    assert "Sektor properti mencatat kenaikan sebesar 1,01 persen pada perdagangan 9 Maret 2026." in found
    assert "Saham PT Mundur ambles 6 persen pada perdagangan 9 Maret 2026." in found
    assert "Saham PT Maju Jaya menjadi top gainer dalam indeks Melati pada perdagangan 9 Maret 2026." in found


def test_a_price_has_its_day():
    found = texts("Dolar Amerika Serikat menguat pada Senin (9/3/2026). Rupiah berada di level Rp 17.900 sore itu.")
    assert any("Rupiah berada di level Rp 17.900" in claim and claim.endswith("9 Maret 2026.") for claim in found)


def test_a_clause_that_tells_of_trading_repeats_no_noun():
    found = texts(OPENING + "PT Maju Jaya mencatat volume perdagangan sebesar 105 juta saham.")
    assert "PT Maju Jaya mencatat volume perdagangan sebesar 105 juta saham pada 9 Maret 2026." in found


def test_what_somebody_says_of_a_market_has_no_day_of_trading():
    found = texts(OPENING + '"Kenaikan itu mencapai 5 persen," kata Budi Wirawan, analis bursa.')
    assert not any("5 persen pada" in claim for claim in found)
    assert any("melemah pada" in claim for claim in found)


def test_what_is_told_of_an_earlier_year_has_not_the_articles_day():
    found = texts(OPENING + "Pada 2 Maret 2020, pandemi diumumkan di Jakarta. Indeks ambles 6 persen saat itu.")
    assert not any("ambles 6 persen pada perdagangan 9 Maret 2026" in text for text in found)


SESSION = (
    "Indeks saham di Bursa Efek Indonesia melemah hingga penutupan perdagangan sesi I, Senin (9/3/2026). "
    "Saham PT Maju Jaya ditutup di bursa. Sebanyak 118 saham menguat. "
)


def test_a_report_of_the_first_session_tells_nothing_of_the_day():
    assert "Sebanyak 118 saham menguat pada sesi I perdagangan 9 Maret 2026." in texts(SESSION)
    found = texts(SESSION + "Pada penutupan perdagangan sore, Saham PT Mundur ambles.")
    assert "Sebanyak 118 saham menguat pada perdagangan 9 Maret 2026." in found


def test_one_of_counted_shares_is_not_told_as_all_of_them():
    text = "Tiga saham yang aktif diperdagangkan yaitu PT Melati Tbk (MLTI), PT Anggrek Tbk (AGRK) dan PT Mawar (MWAR)."
    found = standing(Article(id="a", language="id", text=text))
    assert "PT Anggrek Tbk (AGRK) termasuk tiga saham yang aktif diperdagangkan." in [c.text for c in found.claims]
    assert not any("antara lain" in claim.text for claim in found.claims)


def test_the_day_on_which_a_report_was_cited_is_no_day_of_trading():
    found = texts(
        "Saham PT Maju Jaya anjlok hingga 9 persen di bursa London, dikutip dari CNBC, Senin (9/3/2026). "
        "Indeks saham dan bursa lain ikut turun di perdagangan. Saham PT Mundur naik 2 persen."
    )
    assert not any("perdagangan 9 Maret" in claim for claim in found)
    assert any("anjlok hingga 9 persen" in claim for claim in found)


def test_an_index_abroad_has_the_day_but_not_the_session():
    found = texts(
        "Indeks saham di Bursa Efek Indonesia melemah pada sesi I perdagangan Senin (9/3/2026). Saham PT Mundur ambles "
        "6 persen. Sebanyak 212 saham menguat di bursa. Indeks Nikkei turun 0,19 persen."
    )
    assert "Saham PT Mundur ambles 6 persen pada sesi I perdagangan 9 Maret 2026." in found
    assert "Indeks Nikkei turun 0,19 persen pada perdagangan 9 Maret 2026." in found


def test_a_day_that_is_only_told_as_a_bound_is_the_day_of_trading():
    found = texts(
        "Indeks saham di bursa melemah. Hingga siang ini, saham PT Mundur di bursa ambles 6 persen. "
        "Saham PT Maju Jaya turun 2 persen di bursa.",
        published_at="2026-03-09",
    )
    assert any("PT Maju Jaya turun 2 persen" in one and one.endswith("perdagangan 9 Maret 2026.") for one in found), (
        found
    )


def test_a_bare_number_of_what_is_traded_is_held_back():
    article = Article(
        id="example",
        language="id",
        text=OPENING + "Sebanyak 140 saham menguat, 95 melemah, dan 60 sisanya stagnan.",
        published_at="2026-03-10",
    )
    found = standing(article)
    assert any(one.text.startswith("95 melemah") for one in found.held)
    assert any("140 saham menguat" in one.text for one in found.claims)


def test_what_foreign_investors_bought_has_its_day():
    found = texts(OPENING + "Total pembelian bersih asing di pasar reguler menembus Rp 512,4 miliar.")
    assert any("Rp 512,4 miliar pada perdagangan 9 Maret 2026" in claim for claim in found)


def test_a_report_is_of_the_day_it_opens_with():
    found = texts(
        "IHSG ditutup menguat 2 persen pada perdagangan Senin (9/3/2026). Saham di bursa ramai. Saham PT Maju ambles. "
        "Dikutip dari riset Melati Cempaka Sekuritas, Selasa (10/3/2026), sektor properti turun 1 persen."
    )
    assert "Sektor properti turun 1 persen pada perdagangan 9 Maret 2026." in found


def test_a_currency_has_its_day():
    found = texts("Rupiah dibuka melemah pada perdagangan akhir pekan hari ini. Dolar bergerak di level Rp 16.500.")
    assert any(text.startswith("Dolar bergerak di level Rp 16.500 pada") for text in found)
    assert not any("sekitar" in text for text in found)


def test_a_rise_told_behind_its_closing_is_that_of_what_rose() -> None:
    found = texts(
        "Nilai tukar rupiah terhadap peso ditutup menguat 45 poin pada perdagangan Senin (9/3/2026). "
        "Penguatan ini dipicu pelemahan ekspor Manila."
    )
    assert any(c.startswith("Penguatan nilai tukar rupiah terhadap peso dipicu pelemahan ekspor") for c in found)


def test_trading_that_lost_its_day_is_left_out() -> None:
    found = texts(
        "Harga kopi robusta Lampung ditutup menguat 45 poin ke level Rp 16.350 pada perdagangan Senin (9/3/2026). "
        "Analis kopi Budi Utomo memperkirakan harga bergerak di kisaran Rp 16.300 besok."
    )
    assert any(claim.startswith("Harga kopi robusta Lampung ditutup menguat ke level Rp 16.350") for claim in found)
    assert not any(claim.rstrip(".").endswith("perdagangan") for claim in found)


def test_what_was_recorded_keeps_its_amount_beside_its_date() -> None:
    found = texts("Dinas Pasar Tegal mencatat defisit kas mencapai Rp 135,7 juta hingga akhir Februari 2026.")
    assert "Dinas Pasar Tegal mencatat defisit kas mencapai Rp 135,7 juta hingga akhir Februari 2026." in found


def test_a_verb_of_amounts_that_looks_like_a_noun_is_one() -> None:
    found = texts("Pendapatan Kabupaten Brebes terealisasi Rp 358 miliar, turun 11,4 persen.")
    assert "Pendapatan Kabupaten Brebes terealisasi Rp 358 miliar." in found
    assert "Pendapatan Kabupaten Brebes turun 11,4 persen." in found


def test_the_sign_of_a_currency_is_no_part_of_what_was_recorded() -> None:
    found = texts(
        "Dinas Pasar Tegal mencatat kas surplus US$3,2 juta pada Maret 2025. Surplus ini lebih tinggi dari dugaan. "
        "Biro Dagang Tegal mencatat ekspor AS$ 21 juta pada April 2025."
    )
    assert not any("Surplus US " in claim for claim in found)
    assert any(claim.startswith("Biro Dagang Tegal mencatat ekspor AS$ 21 juta") for claim in found)


def test_turnover_is_that_of_the_day():
    found = texts(
        "Indeks Harga Saham Gabungan (IHSG) ditutup melemah ke level 6.901 pada perdagangan Selasa (10/3/2026). "
        "Sebanyak 210 saham naik. "
        "Nilai transaksi mencapai Rp12,4 triliun. Investor asing mencatatkan jual bersih Rp1,2 triliun."
    )
    assert "Nilai transaksi mencapai Rp12,4 triliun pada perdagangan 10 Maret 2026." in found
    assert "Investor asing mencatatkan jual bersih Rp1,2 triliun pada perdagangan 10 Maret 2026." in found


def test_the_day_of_a_market_inside_a_clause_leaves_no_word_behind():
    found = texts("Indeks saham Melati pada perdagangan hari ini ditutup menguat.")
    assert "Indeks saham Melati ditutup menguat." in found
    assert "Indeks saham Melati ditutup menguat pada 10 Maret 2026." in found
