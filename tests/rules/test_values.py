"""Values that say another thing than the words beside them, and those that say the same in another form."""
# ruff: noqa: E501 (a case is one line)

import msgspec
import pytest

from klaim.records import Claim
from klaim.rules import _example as examples
from klaim.validate import Settings
from klaim.validate.claims import Bench
from klaim.validate.mend_records import Mender

ARTICLE = {
    "text": "Sedikitnya 6.512 penonton datang ke Solo. Hadiah Rp 500 juta diserahkan Dewi Anggraini, Ketua Panitia Lomba. "
    "Skor akhir 26-24, dan Sari mencetak 27 poin. Dewi Anggraini mengetuai Panitia Lomba."
}  # fmt: skip
CROWD, PRIZE = ("Sedikitnya 6.512 penonton datang ke Solo",), ("Hadiah Rp 500 juta",)
POINTS, CHAIR = ("Sari mencetak 27 poin",), ("Dewi Anggraini mengetuai Panitia Lomba",)


def broken(kind, text, value, quotes):
    example = {"article": ARTICLE, "type": kind, "text": text, "value": value, "quotes": quotes}
    claim = msgspec.convert(examples.record(example), Claim)
    bench = Bench(examples.articles(example), Settings())
    return {(item.rule.name, item.defect.pointer) for item in bench.broken(claim)}


def quantity(number, unit, comparison="exact", **more):
    return {"number": number, "unit": unit, "comparison": comparison, **more}


@pytest.mark.parametrize(
    ("text", "value", "quotes", "found"),
    [
        ("Sedikitnya 6.512 penonton datang.", quantity(6.512, "penonton", "at_least"), CROWD, ("number-disagrees", "/value/number")),
        ("Hadiah bernilai Rp 500 juta.", quantity(500, "IDR"), PRIZE, ("number-disagrees", "/value/number")),
        ("Hadiah bernilai Rp 500 juta.", quantity(500_000_000, "USD"), PRIZE, ("unit-disagrees", "/value/unit")),
        ("Hadiah bernilai Rp 500 juta.", {"number": 500_000_000, "comparison": "exact"}, PRIZE, ("unit-disagrees", "/value")),
        ("Sedikitnya 6.512 penonton datang.", quantity(6512, "penonton"), CROWD, ("comparison-disagrees", "/value/comparison")),
        ("Sari mencetak 26 poin.", quantity(26, "poin"), POINTS, ("number-not-in-span", "/value/number")),
    ],
)  # fmt: skip
def test_a_quantity_that_its_words_do_not_give_is_told_once(text, value, quotes, found):
    assert broken("quantity", text, value, quotes) == {found}


@pytest.mark.parametrize(
    ("text", "value", "quotes"),
    [
        ("Sedikitnya 6.512 penonton datang.", quantity(6512, "penonton", "at_least"), CROWD),
        ("Sedikitnya 6.512 penonton datang.", quantity(6512.0, "orang", "at_least"), CROWD),
        ("Hadiah bernilai Rp 500 juta.", quantity(500_000_000, "IDR"), PRIZE),
        ("Hadiah bernilai Rp500.000.000.", quantity(500_000_000, "IDR"), PRIZE),
        ("Sari mencetak dua puluh tujuh poin.", quantity(27, "poin"), POINTS),
        ("Hadiah bernilai Rp 500 juta.", quantity(500_000_000, "IDR"), ("Hadiah Rp 500", "juta diserahkan")),
    ],
)
def test_a_quantity_in_other_words_is_the_same(text, value, quotes):
    assert broken("quantity", text, value, quotes) == set()


@pytest.mark.parametrize(
    ("kind", "text", "value", "quotes", "found"),
    [
        ("location", "Penonton datang ke Solo.", {"name": "Sari"}, CROWD, {("value-not-in-text", "/value/name")}),
        ("location", "Penonton datang ke kota Solo.", {"name": "solo"}, CROWD, set()),
        ("role", "Dewi Anggraini mengetuai Panitia Lomba.", {"entity": "Dewi Anggraini", "role": "Ketua Panitia Lomba"}, CHAIR, set()),
        ("role", "Dewi Anggraini mengetuai Panitia Lomba.", {"entity": "Sari", "role": "Ketua Panitia Lomba"}, CHAIR, {("value-not-in-text", "/value/entity")}),
        ("topic", "Rapat membahas hadiah.", {"name": "penonton"}, CROWD, {("value-not-in-text", "/value/name")}),
    ],
)  # fmt: skip
def test_a_name_that_the_text_does_not_tell_of_is_found(kind, text, value, quotes, found):
    assert broken(kind, text, value, quotes) == found


TWO_DAYS = (
    "Rapat digelar pada Senin (9/3/2026) dan ditutup setelah tiga jam. Pameran dibuka 12 Maret 2026 selama lima hari."
)
OPENED, MET = ("Pameran dibuka 12 Maret 2026",), ("Rapat digelar pada Senin (9/3/2026) dan ditutup setelah tiga jam",)


def found_in(article, kind, text, value, quotes):
    told = {"text": article, "published_at": "2026-04-01"}
    example = {"article": told, "type": kind, "text": text, "value": value, "quotes": quotes}
    bench = Bench(examples.articles(example), Settings())
    claim = msgspec.convert(examples.record(example), Claim)
    return {(item.rule.name, item.defect.pointer) for item in bench.broken(claim)}


@pytest.mark.parametrize(
    ("text", "edtf", "quotes", "found"),
    [
        ("Pameran dibuka pada 9 Maret 2026.", "2026-03-09", OPENED, {("date-not-in-span", "/value/edtf")}),
        ("Pameran dibuka pada 12 Maret 2025.", "2025-03-12", OPENED, {("date-not-in-span", "/value/edtf")}),
        ("Rapat digelar pada 12 Maret 2026.", "2026-03-12", MET, {("date-not-in-span", "/value/edtf")}),
        ("Pameran dibuka pada 12 Maret 2026.", "2026-03-09", OPENED, {("date-disagrees", "/value/edtf")}),
        ("Pameran dibuka pada 12 Maret 2026.", "2026-03-12", OPENED, set()),
        ("Rapat digelar pada Senin, 9 Maret 2026.", "2026-03-09", MET, set()),
        ("Rapat digelar pada Maret 2026.", "2026-03", MET, set()),
        ("Pameran dibuka sejak Maret 2026.", "2026-03/..", OPENED, set()),
        ("Pameran dibuka pada Maret 2026.", "2026-03-XX", OPENED, set()),
    ],
)  # fmt: skip
def test_a_day_that_the_source_does_not_give_is_told_once(text, edtf, quotes, found):
    assert found_in(TWO_DAYS, "date", text, {"edtf": edtf}, quotes) == found


@pytest.mark.parametrize(
    ("source", "edtf"),
    [
        ("Pameran dibuka kemarin", "2026-03-09"),
        ("Pameran dibuka tiga hari setelah 9 Maret", "2026-03-12"),
        ("Pameran dibuka 9 hingga 12 Maret", "2026-03-11"),
        ("Pameran dibuka 9 Maret", "2026-03-09"),
        ("Pameran ke-5 dibuka pekan lalu", "2026-03-03"),
    ],
)
def test_a_day_that_has_to_be_worked_out_from_the_source_is_left_aside(source, edtf):
    text = f"Pameran dibuka pada {edtf[-2:].lstrip('0')} Maret 2026."
    article = f"{source}. Pameran tutup 3, 9, 11 dan 12 Maret 2026."
    assert found_in(article, "date", text, {"edtf": edtf}, (source,)) == set()


@pytest.mark.parametrize(
    ("text", "length", "more", "found"),
    [
        ("Rapat berlangsung lima hari.", "P5D", {}, {("duration-not-in-span", "/value/iso8601")}),
        ("Rapat berlangsung lima hari.", "P5D", {"resolved_by": "range"}, set()),
        ("Rapat berlangsung tiga jam.", "PT3H", {}, set()),
        ("Rapat berlangsung tiga jam.", "PT180M", {}, set()),
        ("Rapat berlangsung tiga jam.", "P5D", {}, {("duration-disagrees", "/value/iso8601")}),
    ],
)
def test_a_length_that_the_source_does_not_give_is_told_once(text, length, more, found):
    value = {"iso8601": length, "comparison": "exact", **more}
    assert found_in(TWO_DAYS, "duration", text, value, MET) == found


def test_words_that_stand_elsewhere_are_told_alone():
    example = {
        "article": {"text": TWO_DAYS}, "type": "date", "text": "Pameran dibuka pada 9 Maret 2026.",
        "value": {"edtf": "2026-03-09"},
        "source": [{"start": 0, "end": 28, "exact": "Pameran dibuka 12 Maret 2026"}],
    }  # fmt: skip
    bench = Bench(examples.articles(example), Settings())
    found = bench.broken(msgspec.convert(examples.record(example), Claim))
    assert "date-not-in-span" not in {item.rule.name for item in found}


@pytest.mark.parametrize(
    ("kind", "text", "value", "quotes"),
    [
        ("date", "Pameran dibuka pada 31 Maret 2026.", {"edtf": "2026-03-12"}, OPENED),
        ("duration", "Rapat berlangsung sembilan jam.", {"iso8601": "PT3H", "comparison": "exact"}, MET),
        ("quantity", "Pameran dibuka selama 7 hari.", quantity(5, "hari"), ("selama lima hari",)),
    ],
)
def test_no_value_that_the_source_gives_is_mended_to_another(kind, text, value, quotes):
    example = {"article": {"text": TWO_DAYS}, "type": kind, "text": text, "value": value, "quotes": quotes}
    mender = Mender(examples.articles(example), Settings())
    record = examples.record(example)
    assert mender.mended(record)["value"] == value
    assert mender.reader.bench.broken(msgspec.convert(record, Claim))


MONEY = "Pemadam mengirim 45 mobil. Kerugian mencapai Rp70 miliar. Hujan turun pada 30 Mei. Sawah 5 dan 7 juta petani rusak."
SENT, FIELDS = ("Pemadam mengirim 45 mobil",), ("Sawah 5 dan 7 juta petani rusak",)


@pytest.mark.parametrize(
    ("text", "value", "quotes", "found"),
    [
        ("Pemadam mengirim 70 mobil.", quantity(70, "mobil"), SENT, {("number-not-in-span", "/value/number")}),
        ("Pemadam mengirim 30 mobil.", quantity(30, "mobil"), SENT, {("number-not-in-span", "/value/number")}),
        ("Pemadam mengirim 71 mobil.", quantity(71, "mobil"), SENT, {("number-not-in-source", "/text")}),
        ("Pemadam mengirim 45 mobil.", quantity(45, "mobil"), SENT, set()),
        ("Sawah 5 juta petani rusak.", quantity(5e6, "petani"), FIELDS, set()),
    ],
)
def test_figures_that_the_article_has_in_another_number_are_none_of_the_source(text, value, quotes, found):
    assert found_in(MONEY, "quantity", text, value, quotes) == found


COLD = "Suhu di Dieng minus 4 derajat. Saham Bukit melemah (-3,5 persen). Suhu di Kudus 4 derajat."
FROST, SHARES, MILD = (
    ("Suhu di Dieng minus 4 derajat",),
    ("Saham Bukit melemah (-3,5 persen)",),
    ("Suhu di Kudus 4 derajat",),
)


@pytest.mark.parametrize(
    ("text", "value", "quotes", "found"),
    [
        ("Suhu di Dieng minus 4 derajat.", quantity(-4, "derajat"), FROST, set()),
        ("Suhu di Dieng -4 derajat.", quantity(-4, "derajat"), FROST, set()),
        ("Suhu di Dieng minus empat derajat.", quantity(-4, "derajat"), FROST, set()),
        ("Suhu di Dieng minus 4 derajat.", quantity(4, "derajat"), FROST, {("number-disagrees", "/value/number")}),
        ("Suhu di Kudus 4 derajat.", quantity(-4, "derajat"), MILD, {("number-disagrees", "/value/number")}),
        ("Saham Bukit melemah 3,5 persen.", quantity(3.5, "%"), SHARES, set()),
        ("Saham Bukit minus 3,5 persen.", quantity(-3.5, "%"), SHARES, set()),
    ],
)
def test_a_number_below_zero_is_negative_and_that_of_a_fall_need_not_be(text, value, quotes, found):
    assert found_in(COLD, "quantity", text, value, quotes) == found


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("Sepertiga warga Demak pergi.", quantity(33.3, "%"), set()),
        ("Sepertiga warga Demak pergi.", quantity(33, "%"), set()),
        ("Sepertiga warga Demak pergi.", quantity(1 / 3, "warga"), set()),
        ("Seperempat warga Demak pergi.", quantity(25, "%"), set()),
        ("Sepertiga warga Demak pergi.", quantity(35, "%"), {("number-disagrees", "/value/number")}),
        ("Sepertiga warga Demak pergi.", quantity(33.3, "warga"), {("number-disagrees", "/value/number")}),
    ],
)
def test_a_share_in_words_may_be_given_in_per_cent(text, value, found):
    assert found_in(f"{text} Rapat batal.", "quantity", text, value, (text[:-1],)) == found


@pytest.mark.parametrize(
    ("text", "comparison", "told"),
    [
        ("Sidang berlangsung sekitar tiga jam.", "exact", "about"),
        ("Sidang berlangsung lebih dari tiga jam.", "exact", "more_than"),
        ("Sidang berlangsung setidaknya selama tiga jam.", "exact", "at_least"),
        ("Sidang berlangsung tiga jam lebih.", "exact", "more_than"),
        ("Sidang berlangsung tiga jam.", "about", "exact"),
        ("Sidang berlangsung tidak kurang dari tiga jam.", "less_than", "at_least"),
    ],
)
def test_a_duration_is_as_exact_as_its_text_says(text, comparison, told):
    value = {"iso8601": "PT3H", "comparison": comparison}
    assert found_in(text, "duration", text, value, (text[:-1],)) == {("comparison-disagrees", "/value/comparison")}
    assert found_in(text, "duration", text, {**value, "comparison": told}, (text[:-1],)) == set()
    article = {"article": {"text": text}, "type": "duration", "text": text, "value": value, "quotes": (text[:-1],)}
    assert (
        Mender(examples.articles(article), Settings()).mended(examples.record(article))["value"]["comparison"] == told
    )


def test_a_text_of_two_durations_says_of_neither_how_exact_it_is():
    text = "Sidang berlangsung sekitar tiga jam dari rencana dua hari."
    value = {"iso8601": "PT3H", "comparison": "exact"}
    assert found_in(text, "duration", text, value, (text[:-1],)) == set()
