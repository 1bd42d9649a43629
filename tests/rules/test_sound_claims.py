"""Claims that look like a defect and are none."""

import json

import msgspec
import pytest

from klaim import language
from klaim.records import Claim
from klaim.rules import _example as examples
from klaim.rules._lists import reporting_words
from klaim.validate import Settings, validate
from klaim.validate.claims import Bench


def codes(tmp_path, text):
    record = examples.record({"text": text})
    (tmp_path / "claims.jsonl").write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    return {finding.code for finding in validate([str(tmp_path / "claims.jsonl")], examples.articles({}))}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Pertemuan dibahas dalam konferensi APBN KITA.", "C301"),
        ("Pertemuan dibahas dalam konferensi APBN KiTa.", "C301"),
        ("Mereka yang lulus menerima ijazah.", "C301"),
        ("Rina Wulandari membahas kedatangan dan keberhasilan Kenji Mori.", "C304"),
        ("Angka itu memuncak pada usia remaja awal, lalu menurun.", "C302"),
        ("Perang dimulai pada Februari 2026 lalu.", "C302"),
        ("Rina Wulandari adalah Head of Public Relation and Digital.", "C305"),
        ("Rina Wulandari bertemu keluarga 👨\u200d👩\u200d👧 dan ❤️\u200d🔥 Kenji Mori.", "C307"),
        ("Hari ini Rina Wulandari bertemu Kenji Mori.", "C303"),
        ("Rina Wulandari menulis “The effect of the tariffs that are raised”.", "C305"),
    ],
)
def test_a_rule_leaves_alone_what_only_looks_like_its_defect(tmp_path, text, code):
    assert code not in codes(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kita menerima ijazah.", "C301"),
        ("Mereka lulus dan menerima ijazah yang baru.", "C301"),
        ("Angka itu menurun awal lalu.", "C302"),
        ("Perang dimulai Februari lalu.", "C302"),
        ("Rina Wulandari is the head of public relations and sales.", "C305"),
        ("Rina Wulandari ber\u200dtemu 👨\u200d Kenji Mori.", "C307"),
        ("Hari ini Rina Wulandari bertemu Kenji Mori.", "C302"),
    ],
)
def test_the_same_rule_finds_the_defect_itself(tmp_path, text, code):
    assert code in codes(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rina <b>Wulandari</b> bertemu Kenji Mori.", [(5, 8)]),
        ("Rina <b>Wulandari</B> <i class=x>bertemu</i> Kenji Mori.", [(5, 8), (22, 33)]),
        ("Rina Wulandari</b> bertemu <b>Kenji</b> Mori.", [(14, 18), (27, 30)]),
        ("Rina<br>Wulandari<br/>bertemu&nbsp;Kenji&nbsp;Mori.", [(4, 8), (17, 22), (29, 35), (40, 46)]),
    ],
)
def test_markup_is_told_where_it_begins(text, places):
    bench = Bench(examples.articles({}), Settings(select=("C306",)))
    broken = bench.broken(msgspec.convert(examples.record({"text": text}), Claim))
    assert [item.defect.within for item in broken] == places


def test_every_cue_that_gives_a_claim_its_speaker_reports_speech():
    lang = language.load("id")
    cues = (
        lang.reporting.VOICING
        | lang.reporting.ADMITTING
        | lang.reporting.ACCORDING_TO_SAME
        | lang.unions.SAID
        | lang.unions.SAYING
    )
    assert cues <= reporting_words(lang)


@pytest.mark.parametrize(
    ("article", "claim", "clean"),
    [
        ("Kerugian Rp 7,8 miliar.", "Kerugian Rp7,8 miliar.", True),
        ("Kerugian Rp7,8 miliar.", "Kerugian Rp 7,8 miliar.", True),
        ("Kerugian Rp7,8 miliar.", "Kerugian Rp7.800.000.000.", True),
        ("Kerugian Rp7,8 miliar.", "Kerugian 7,8 miliar rupiah.", True),
        ("Kerugian Rp500 juta.", "Kerugian Rp400 juta.", False),
        ("Kerugian Rp500 juta.", "Kerugian Rp 400 juta.", False),
        ("Nilainya US$450 juta.", "Nilainya 450 juta dolar AS.", True),
        ("Nilainya Rp 450 juta.", "Nilainya 450 juta dolar AS.", False),
        ("Suhu mencapai 30°C.", "Suhu mencapai 30 derajat Celsius.", True),
        ("Rapat dihadiri 12.000 orang.", "Rapat dihadiri 12 ribu orang.", True),
        ("Rapat dihadiri 12.000 orang.", "Rapat dihadiri 13 ribu orang.", False),
        ("Mobil bermesin 2.4L disita.", "Mobil bermesin 2.4L disita.", True),
        ("Final Liga dihadiri 12.000 orang.", "Final Liga 2026 dihadiri 12.000 orang.", True),
        ("Final Liga dihadiri 12.000 orang.", "Final Liga 2027 dihadiri 12.000 orang.", False),
    ],
)
def test_an_amount_may_be_written_in_another_way_than_in_the_article(article, claim, clean):
    example = {"article": {"text": article}, "quotes": (article[:-1],), "text": claim}
    told = msgspec.convert(examples.record(example), Claim)
    assert (Bench(examples.articles(example), Settings()).broken(told) == []) == clean


@pytest.mark.parametrize(
    ("tag", "text", "found"),
    [
        ("in", "Rina Wulandari bertemu Kenji Mori di Bandung pada 9 Maret 2026.", True),
        ("ms", "Rina Wulandari bertemu Kenji Mori di Bandung pada 9 Maret 2026.", True),
        ("id-ID", "Rina Wulandari bertemu Kenji Mori di Bandung pada 9 Maret 2026.", False),
        ("en", "Rina Wulandari met Kenji Mori in Bandung on 9 March 2026.", False),
        ("fr", "Pertemuan Kenji Mori berlangsung dua jam.", True),
        ("fr", "Kenji Mori reste deux jam.", False),
        ("en", "Rina Wulandari bertemu Kenji Mori.", True),
        ("en", "Rina Wulandari bertemu Budi Hartono.", False),
        ("en", "Rina Wulandari, Kenji Mori.", False),
        ("nl", "Rina Wulandari zag Kenji Mori in Bandung, en dan in Solo.", False),
    ],
)
def test_a_language_that_klaim_does_not_know_is_told_where_the_text_reads_as_that_of_the_article(tag, text, found):
    claim = msgspec.convert(examples.record({"text": text, "language": tag}), Claim)
    broken = Bench(examples.articles({}), Settings()).broken(claim)
    assert [(item.rule.name, item.defect.pointer) for item in broken] == [("wrong-language", "/language")] * found
