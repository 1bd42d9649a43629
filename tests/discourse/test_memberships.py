"""Groups that a text counts and then names one by one: "Ketiga klub itu adalah Persik, PSIM, dan Persis"."""

from decomposing import texts


def test_each_of_those_who_are_counted_and_named_is_what_all_are():
    found = texts("Ada lima belas kota yang ditetapkan sebagai lumbung padi. 15 kota itu antara lain Tegal dan Demak.")
    assert "Tegal adalah kota yang ditetapkan sebagai lumbung padi." in found
    assert "Demak adalah kota yang ditetapkan sebagai lumbung padi." in found


def test_what_was_told_of_all_is_told_of_each():
    found = texts("Empat klub lolos ke final Piala Kenari. Keempat klub itu adalah Persik, PSIM, Arema, dan Persis.")
    assert {f"{club} adalah klub yang lolos ke final Piala Kenari." for club in ("Persik", "Arema")} <= set(found)


def test_their_kind_may_be_told_without_a_verb_or_with_those_who_are_joined():
    found = texts(
        "Ani mencabut izin tiga perusahaan importir gula. Ketiga perusahaan tersebut yakni PT A, PT B, dan PT C."
    )
    assert "PT B adalah perusahaan importir gula." in found
    told = "Pemerintah mencabut izin dua pulau yang diperebutkan Provinsi Banten dan Lampung. "
    found = texts(f"{told}Dua pulau yang dimaksud itu adalah Pulau Mawar dan Pulau Melati.")
    assert "Pulau Melati adalah pulau yang diperebutkan Provinsi Banten dan Lampung." in found


def test_nothing_is_told_of_steps_or_where_their_kind_says_too_little():
    found = texts("Ada dua langkah yang harus diambil Tegal. Dua langkah itu adalah sosialisasi dan pelatihan.")
    found += texts("Ada dua klub. Dua klub itu adalah Persik dan Arema.")
    assert not any("adalah langkah" in text or "adalah klub" in text for text in found)
