"""A claim that names nothing is told of what its article is about."""

import pytest

from decomposing import texts

OPENING = "Polres Tegal menyita ribuan petasan di Tegal. "
FLOOD = "Banjir melanda Desa Melati, Tegal. "


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("Harga eceran naik dua kali lipat.", "Terkait ribuan petasan di Tegal, harga eceran naik dua kali lipat."),
        ("Para pedagang mengaku rugi besar.", "Terkait ribuan petasan di Tegal, para pedagang mengaku rugi besar."),
    ],
)
def test_what_names_nothing_is_told_of_the_matter(told: str, claim: str) -> None:
    assert claim in texts(OPENING + told)


def test_the_first_word_of_a_clause_behind_its_topic_is_small():
    found = texts(FLOOD + "Para pedagang mengaku rugi besar.")
    assert "Terkait banjir di Desa Melati, Tegal, para pedagang mengaku rugi besar." in found


def test_what_can_stand_alone_is_told_as_it_is():
    found = texts(FLOOD + "Bantuan masih kurang. PMI mengirim lima perahu karet.")
    assert "PMI mengirim lima perahu karet." in found


@pytest.mark.parametrize(
    "told",
    [
        "Budi Wirawan mengajar di Blora.",
        "Ani Lestari adalah dokter di Blora.",
        "Formalin dapat menyebabkan kanker paru-paru.",
        "Banjir merendam 40 rumah.",
    ],
)
def test_who_has_a_name_and_what_holds_anywhere_needs_no_topic(told: str) -> None:
    assert not any(claim.startswith("Terkait") for claim in texts(FLOOD + told))


def test_a_claim_of_the_sentence_that_tells_the_topic_needs_none():
    assert not any(
        claim.startswith("Terkait") for claim in texts("Banjir melanda Desa Melati, Tegal, dan 40 rumah rusak.")
    )


def test_what_points_at_something_else_stays_held_back():
    assert not any("peralatan itu" in claim for claim in texts(OPENING + "Peralatan itu sudah berkarat."))


def test_what_calls_the_topic_by_all_but_its_place_is_told_with_that():
    found = texts("Program magang nasional dibuka di Tegal. Program magang nasional diminati warga.")
    assert "Program magang nasional di Tegal diminati warga." in found


def test_what_happened_elsewhere_is_no_part_of_an_event():
    assert not any(claim.startswith("Terkait") for claim in texts(FLOOD + "Tiga orang terluka di Kharkiv."))


def test_the_short_name_of_a_ministry_keeps_its_capital():
    assert any("Kemenkes" in claim for claim in texts(FLOOD + "Kemenkes dan relawan saling membantu."))
    assert not any("kemenkes" in claim for claim in texts(FLOOD + "Kemenkes dan relawan saling membantu."))


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("Polisi menggerebek sebuah kos di Melati. Dalam penggerebekan itu, polisi menyita dua senjata rakitan.",
         "Dalam penggerebekan kos di Melati, polisi menyita dua senjata rakitan."),
        ("Penyidik menggeledah kantor Dinas Melati. Dari penggeledahan tersebut, penyidik menyita 12 dokumen.",
         "Dari penggeledahan kantor Dinas Melati, penyidik menyita 12 dokumen."),
        ("Polisi menggerebek kos yang dihuni geng Naga di Tegal. Dalam penggerebekan itu, polisi menyita enam kayu.",
         "Dalam penggerebekan kos yang dihuni geng Naga di Tegal, polisi menyita enam kayu."),
    ],
)  # fmt: skip
def test_what_a_sentence_sets_in_a_deed_is_told_of_that_deed(told: str, claim: str) -> None:
    assert claim in texts(told)


@pytest.mark.parametrize(
    "told",
    [
        "Polisi menggerebek sebuah rumah kos. Dalam penggerebekan itu, polisi menyita dua senjata rakitan.",
        'Operasi SPBU Melati masih berjalan. "Dalam operasi itu, tim menyegel mesin," tulis akun tersebut.',
    ],
)
def test_what_has_no_name_or_is_somebodys_words_is_set_in_nothing(told: str) -> None:
    assert not any(claim.startswith("Dalam") for claim in texts(told))


def test_another_thing_is_no_part_of_a_price():
    opening = "Harga cabai rawit merah di Tegal naik. Harga cabai rawit merah mencapai Rp 90.000 per kilogram. "
    told = "Kenaikan harga cabai rawit merah dikeluhkan pedagang. Selain itu, daging ayam juga naik 11 persen."
    assert "Daging ayam naik 11 persen." in texts(opening + told)


def test_named_things_told_far_from_the_event_are_not_of_it():
    legend = "Menurut cerita, penduduk rajin menabur bunga di tepi telaga setiap musim panen tiba. " * 7
    found = texts(FLOOD + legend + "Candi Kenanga didirikan oleh para pertapa.")
    assert "Candi Kenanga didirikan oleh para pertapa." in found


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        ("Polsek Kramat langsung menerjunkan anggota.",
         "Terkait ribuan petasan di Tegal, Polsek Kramat langsung menerjunkan anggota."),
        ("Ani Lestari menegur Budi Wirawan.",
         "Terkait ribuan petasan di Tegal, Ani Lestari menegur Budi Wirawan."),
        ("Satpol PP Kramat memeriksa 40 lapak.",
         "Terkait ribuan petasan di Tegal, Satpol PP Kramat memeriksa 40 lapak."),
        ("Ani Lestari mendatangi rumah warga.",
         "Terkait ribuan petasan di Tegal, Ani Lestari mendatangi rumah warga."),
    ],
)  # fmt: skip
def test_what_somebody_named_did_in_few_words_is_told_of_the_matter(told: str, claim: str) -> None:
    assert claim in texts(OPENING + told)


@pytest.mark.parametrize(
    "told",
    [
        "Polsek Kramat hanya melayani laporan warga.",
        "Polsek Kramat biasanya menerjunkan anggota.",
        "Budi Wirawan memiliki dua perahu.",
        "Polsek Kramat menerjunkan anggota ke Blora.",
        "Toko Melati membayar denda Rp 20 juta.",
        "Toko Melati menjual 20 persen sahamnya.",
    ],
)
def test_a_deed_that_holds_anywhere_or_names_its_place_needs_no_topic(told: str) -> None:
    assert not any(claim.startswith("Terkait") for claim in texts(OPENING + told))


def test_a_figure_of_its_own_is_not_what_somebody_did_something_about():
    found = texts("Nilai tukar rupiah menguat terhadap dolar. Bank Melati menurunkan suku bunga.")
    assert "Bank Melati menurunkan suku bunga." in found


def test_what_a_side_did_is_told_of_its_competition():
    opening = "Melati FC kalah 0-2 dari Kenanga FC di Piala Kartini 2025. Gol Kenanga FC tercipta pada babak kedua. "
    found = texts(
        opening + "Kiper Melati FC dua kali menepis tendangan. Pelatih Budi Wirawan cuma memuji Tono Hartono."
    )
    assert any(claim.startswith("Terkait ") and claim.endswith("memuji Tono Hartono.") for claim in found)


def test_what_the_topic_tells_by_a_noun_is_not_told_of_it_again():
    found = texts("Ledakan tabung gas di Losari, Tegal, merusak tiga rumah. Tabung gas meledak saat warga memasak.")
    assert not any(claim.startswith("Terkait ledakan") and "tabung gas meledak" in claim for claim in found)


def test_the_rise_of_one_price_is_not_told_of_another():
    found = texts("Harga cabai keriting melonjak. Harga cabai keriting disorot. Telur ayam mencatatkan kenaikan.")
    assert not any(claim.startswith("Terkait harga cabai") for claim in found)


def test_what_somebody_says_at_a_meeting_is_not_of_it():
    opening = "Presiden Melatia Budi Wirawan bertemu Presiden Kenangia Sari Lestari di Tegal. "
    found = texts(opening + '"Kenangia tetap mengecam segala bentuk agresi," kata Sari Lestari.')
    assert "Kenangia tetap mengecam segala bentuk agresi." in found


def test_a_call_that_is_quoted_is_not_told_of_the_topic():
    opening = "Mobil sedan berpelat dinas TNI viral di Tegal. Mobil sedan berpelat dinas TNI itu melaju kencang. "
    told = 'Pengemudi mobil sedan berpelat dinas TNI menantang warga. "Nggak usah," ujar pengemudi dalam video.'
    call = '"Awas... awas... awas...," sahut sang perekam video.\nVideo itu viral.'
    assert not any(claim.startswith("Terkait") and "Awas" in claim for claim in texts(opening + told + call))
