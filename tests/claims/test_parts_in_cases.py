"""Who is suspect or victim, sorts of bodies, and what somebody is appointed, called or bears."""

from decomposing import decompose
from klaim.records import Article


def roles(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text for c in decompose(article).claims if c.type == "role"}


def test_each_suspect_of_a_list_is_one():
    found = roles("Polisi menetapkan tiga orang sebagai tersangka, yakni AS (23), BW (25), dan CR (30).")
    assert found == {"AS adalah tersangka.", "BW adalah tersangka.", "CR adalah tersangka."}


def test_each_victim_and_passenger_of_a_list_is_one():
    found = roles(
        "Kecelakaan terjadi di Sleman. Kedua korban tersebut adalah Budi Santoso (60) dan Rahmat (5). "
        "Dua penumpang lainnya, yakni Surya (43) dan Andi Wijaya (21) mengalami luka ringan."
    )
    assert found == {
        "Budi Santoso adalah korban dalam kecelakaan di Sleman.",
        "Rahmat adalah korban dalam kecelakaan di Sleman.",
        "Surya adalah penumpang dalam kecelakaan di Sleman.",
        "Andi Wijaya adalah penumpang dalam kecelakaan di Sleman.",
    }
    assert not any("adalah" in r for r in roles("Korban banjir di dua kecamatan, yakni Wangon dan Ajibarang, pulang."))


def test_a_list_told_of_each_is_not_told_of_all():
    article = Article(id="a", language="id", text="Ketiga tersangka yakni Andi Wijaya, Budi Santoso, dan Surya Utama.")
    assert {c.text for c in decompose(article).claims} == {
        "Andi Wijaya adalah tersangka.", "Budi Santoso adalah tersangka.", "Surya Utama adalah tersangka.",
    }  # fmt: skip


def test_a_suspect_is_one_in_the_case_of_the_article():
    found = roles(
        "Bareskrim mengusut kasus dugaan penyelundupan telepon genggam dari China. "
        "Penyidik menetapkan dua tersangka, yaitu TW yang merupakan Direktur PT Maju, dan MT selaku Direktur PT Jaya."
    )
    assert "TW adalah tersangka dalam kasus dugaan penyelundupan telepon genggam dari China." in found
    assert "MT adalah Direktur PT Jaya." in found


def test_initials_are_no_country():
    article = Article(id="a", language="id", text="Polisi menetapkan dua tersangka berinisial AS dan BW.")
    assert not any("Amerika" in c.text for c in decompose(article).claims)


def test_the_sort_of_a_body_is_its_role():
    assert "PT Cempaka Sejahtera adalah produsen garam swasta." in roles(
        "Produksi ditambah produsen garam swasta PT Cempaka Sejahtera sebesar 16 ribu ton."
    )
    assert not roles("Perusahaan itu mengontrak Budi Santoso sebagai penulis lepas.")


def test_a_newspaper_is_none_of_its_country():
    assert roles("Kritik itu dimuat surat kabar Israel Maariv pada Minggu.") == {"Maariv adalah surat kabar."}


def test_what_somebody_is_appointed_or_bears_is_a_role():
    assert roles("Budi Santoso ditunjuk sebagai Ketua Tim Nasional.") == {
        "Budi Santoso ditunjuk sebagai Ketua Tim Nasional."
    }
    assert roles("Persik Kediri berjuluk Macan Putih.") == {"Persik Kediri berjuluk Macan Putih."}


def test_what_a_named_subject_is_beside_its_deed_is_a_role():
    found = roles("Indonesia sebagai negara agraris selama 30 tahun selalu membeli kedelai.")
    assert found == {"Indonesia adalah negara agraris."}


def test_a_named_thing_has_a_role_with_all_that_is_told_of_it_but_its_figures():
    assert roles("Jembatan Ampera merupakan ikon pariwisata Palembang.") == {
        "Jembatan Ampera merupakan ikon pariwisata Palembang."
    }
    assert roles("Budi Santoso merupakan tersangka dalam kasus suap sebesar Rp21,5 miliar.") == {
        "Budi Santoso merupakan tersangka dalam kasus suap."
    }
    assert not roles("Serangan Israel merupakan pelanggaran hukum internasional.")


def test_passengers_of_two_cars_are_not_the_cars():
    assert not roles("Lima korban selamat merupakan penumpang dari dua mobil, yakni Kirana dan Arta Max.")
