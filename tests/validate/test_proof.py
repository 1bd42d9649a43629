"""Claims proved clean together: none of them breaks a rule, and hints leave no rule out that finds something.

KLAIM_EXAMPLES=1000000 makes a longer run of it; the numbers are printed with -s.
"""
# ruff: noqa: E501, T201 (a case is one line; a long run tells its numbers)

import os
import random
from types import SimpleNamespace

import msgspec
import pytest
from tests.validate.clean import dump, make_article, make_record

from klaim import rules
from klaim.records import Article, Claim
from klaim.rules import _example as examples
from klaim.rules._batch import Batch
from klaim.rules._rule import Defect, Rule
from klaim.validate import Settings
from klaim.validate.bulk import bulk
from klaim.validate.claims import Bench

EXAMPLES = int(os.environ.get("KLAIM_EXAMPLES", "4000"))
SEED = int(os.environ.get("KLAIM_SEED", "11"))
EVERY = [rule for rule in rules.all_rules() if rule.scope == "claim"]

WORDS = (
    "Rina", "Wulandari", "Budi", "Al-Quran", "Covid-19", "G20", "KPU", "KPUnya", "iPhone", "Kementerian", "Tanjung-an", "Jual-beli", "O'Neil", "Foo_bar",
    "rapat", "beras", "pasar", "anak-anak", "kontak", "otak", "bukanlah", "bertemu", "membahas", "datang", "harga", "Harga", "Pertemuan", "iA", "KEmarin",
    "ia", "Ia", "dia", "saya", "kemarin", "lalu", "pekan", "Senin", "senin", "MARET", "Maret", "Maret-April", "tersebut", "itu", "ini", "dan", "Dan", "serta", "kemudian",
    "tidak", "bukan", "tak", "diduga", "disebut-sebut", "Mungkin", "the", "The", "of", "was", "di", "pada", "dua", "lima", "akan",
    "5", "500", "1.500", "1,5", "9/3/2026", "2026", "2027", "9 Mei 2026", "pada 9 Mei 2026", "Senin (11/3/2026)", "pada 12 dan 9 Maret 2026", "9 Maret 2026", "19 Maret 2026", "Senin, 9 Maret 2026", "dua jam", "tiga hari", "12 jam", "2 jam", "5 persen", "9-an", "3an", "2027lalu", "20271",
    "é", "kafé", "kafe\u0301", "“tidak”", '"lalu"', "<b>", "&nbsp;", "a\u200bb", "\t", "\n", "\0", "²", "١٢", "İa", "–", "(", ")", ",", ".", "-",
)  # fmt: skip
MILD = (
    "Rina", "Wulandari", "Budi", "rapat", "beras", "pasar", "kontak", "bertemu", "membahas", "datang", "harga", "Harga", "Pertemuan", "di", "pada", "dua",
    "5", "500", "2026", "9 Maret 2026", "pada 9 Maret 2026", "pada 9 Mei 2026", "dua jam", "tiga hari", "KPU", "Senin,", "anak-anak", "Covid-19", "dan", "tak", "akan", "5 persen",
)  # fmt: skip
EXTRA = {
    "event": [None],
    "date": [{"edtf": day} for day in ("2026-03-09", "2026-03-10", "2026-02-30", "2026-05-09", "2026", "2026-03", "x", "XXXX-03-09")],
    "duration": [{"iso8601": length, "comparison": "exact"} for length in ("PT2H", "P3D", "2H", "PT12H")],
    "quantity": [{"number": 5, "unit": "%", "comparison": "about"}, {"number": 500, "comparison": "exact"}, {"number": 1.5, "comparison": "exact"}, {"number": 5, "number_max": 3, "comparison": "exact"}],
    "location": [{"name": name} for name in ("Rina", "Surabaya", "KPU", "rapat Covid-19", "beras 7", "Rina dan Budi", "KPU serta Rina")],
    "participant": [{"name": "Rina", "number": 5}, {"name": "Budi"}],
    "role": [{"entity": "Rina", "role": role} for role in ("ketua KPU", "ketua dan anggota KPU", "pakar beras dan pasar")],
    "topic": [{"name": name} for name in ("harga beras", "harga beras dan pasar", "Rina dan Budi")],
    "relation": [{"entity": "Rina", "role": "anak", "object": "Budi"}, {"entity": "Rina", "role": "ketua", "object": "KPU"}],
}  # fmt: skip


def sentence(rng, most):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randrange(1, most)))


def quoted(text, rng, slips):
    """A span, of words that stand there unless there are slips."""
    start = rng.randrange(len(text))
    end = min(len(text), start + rng.randrange(1, 40))
    exact = text[start:end]
    if rng.random() < slips:
        start, end = max(start + rng.choice((1, -1, 7)), 0), max(end + rng.choice((0, 1, -1, 500)), 0)
    return {"start": start, "end": end, "exact": exact}


def made_up(articles, rng):
    """A record whose text, value and spans are put together at random; six of ten have few slips."""
    article, slips = rng.choice(articles), rng.choice((0.02, 0.02, 0.02, 0.5, 0.5))
    kind = rng.choice(list(EXTRA))
    words = [rng.choice(MILD) for _ in range(rng.randrange(1, 6))]
    if rng.random() < 10 * slips:
        words.insert(rng.randrange(len(words) + 1), rng.choice(WORDS))
    value = rng.choice(EXTRA[kind])
    words += [value[key] for key in ("name", "entity", "role", "object") if value is not None and key in value]
    text = " ".join(words) if slips < 0.1 else sentence(rng, 8)
    cue = rng.choice(
        (
            None,
            {
                "speaker": rng.choice(("Rina", "Budi", "Kenta Mori")[: 2 + (slips > 0.1)]),
                "cue": "kata",
                "start": 0,
                "end": 4,
            },
        )
    )
    return {
        **make_record(0), "id": f"{article.id}#c1", "article_id": article.id, "text": text + rng.choice((".", "", "..")), "type": kind,
        "value": value, "attribution": cue, "source": [quoted(article.text, rng, slips) for _ in range(1 + (rng.random() < slips))],
        "label": rng.choice(("SUPPORTED", "NOT_ENOUGH_INFO")), "modality": rng.choice(("asserted", "expected", "negated")),
        "evidence": [{"article_id": article.id, **quoted(article.text, rng, slips)} for _ in range((rng.random() > slips) + (rng.random() < 0.3))],
        "language": rng.choice(("id",) * 9 + ("en", "xx")),
    }  # fmt: skip


def all_that_rules_say(claim, context):
    return {(rule.code, item) for rule in EVERY if rule.needs <= context.known for item in rule.check(claim, context)}


def compared(lines, articles):
    """How many claims were proved clean; each of them is clean, and hints change nothing."""
    bench, fresh, proved = Bench(articles, Settings()), Bench(articles, Settings()), 0
    claims = [claim for claim in bulk()(lines) if claim is not None]
    doubts = set(bench.doubtful(Batch(claims, bench.context)))
    for number, claim in enumerate(claims):
        said = all_that_rules_say(claim, fresh.context(claim))
        assert {(item.rule.code, item.defect) for item in bench.found(claim)} == said, claim
        assert number in doubts or not said, (claim, said)
        proved += number not in doubts
    return proved


@pytest.mark.parametrize("size", [1, 12])
def test_what_is_proved_clean_breaks_no_rule(size):
    rng, proved = random.Random(SEED), 0
    for begin in range(0, EXAMPLES, size):
        if begin % 240 == 0:
            texts = [f"kata {sentence(rng, 120)}" for _ in range(4)]
            articles = [
                Article(id=f"a{number}", language="id", text=text, published_at="2026-03-10", title="Rina Budi")
                for number, text in enumerate(texts)
            ]
        records = sorted((made_up(articles, rng) for _ in range(size)), key=lambda record: record["article_id"])
        proved += compared([dump(record) for record in records], {article.id: article for article in articles})
    print(f"{EXAMPLES} claims in batches of {size}: {proved} proved clean")
    assert proved > EXAMPLES / 50


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)
def test_no_bad_example_is_proved_clean(rule):
    record, articles = examples.record(rule.bad), examples.articles(rule.bad)
    claims = [claim for claim in bulk()([dump(record)]) if claim is not None]
    bench = Bench(articles, Settings())
    assert bench.doubtful(Batch(claims, bench.context)) == list(range(len(claims)))


def test_a_rule_without_a_clue_is_asked_of_every_claim():
    article, bench = make_article(0), Bench({make_article(0).id: make_article(0)}, Settings())
    claims = [msgspec.convert(make_record(0), Claim)]
    assert bench.doubtful(Batch(claims, bench.context)) == []
    plain = Rule("C999", "any", "error", "claim", "", {}, {}, lambda claim, context: [Defect("", "x")])
    bench = Bench({article.id: article}, SimpleNamespace(active=lambda: (plain,)))
    assert bench.doubtful(Batch(claims, bench.context)) == [0]
    assert [item.rule.code for item in bench.broken(claims[0])] == ["C999"]


def broken_by(record, article):
    claim = msgspec.convert(record, Claim)
    return {item.rule.name for item in Bench({article.id: article}, Settings()).broken(claim)}


def article_with(more):
    article = make_article(0)
    return msgspec.structs.replace(article, text=f"{article.text} {more}")


def test_a_span_past_the_end_is_found_though_its_words_are_the_last_of_the_article():
    article, record = make_article(0), make_record(0)
    size = len(article.text)
    record["source"] = [{"start": size - 6, "end": size + 3, "exact": article.text[-6:]}]
    assert broken_by(record, article) == {"span-outside"}
    assert compared([dump(record)], {article.id: article}) == 0


@pytest.mark.parametrize(
    ("more", "text", "rule"),
    [
        ("Harga 1.500 rupiah.", "Rina Wulandari bertemu 500 orang.", "number-not-in-source"),
        ("Satu orang, lalu 1 orang dan 5 orang.", "Rina Wulandari bertemu 1,5 orang.", "number-not-in-source"),
        ("", "Rina Wulandari bertemu Hartono-Maret.", "name-not-in-source"),
        ("", 'Rina Wulandari bertemu Tono Hartono dan "Tono" membahas beras.', "not-atomic"),
        ("", "iA bertemu Rina Wulandari.", "dangling-pronoun"),
        ("KEmarin.", "Rina Wulandari bertemu KEmarin.", "relative-date"),
        ("", "Rina Wulandari bertemu Hartono-nya.", "name-not-in-source"),
    ],
)
def test_words_in_disguise_are_hinted_at(more, text, rule):
    article, record = article_with(more), {**make_record(0), "text": text}
    assert rule in broken_by(record, article)
    assert compared([dump(record)], {article.id: article}) == 0


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("participant", {"name": "{a} dan {b}"}),
        ("initiator", {"name": "{a} serta {b}"}),
        ("location", {"name": "balai kota dan pasar"}),
        ("topic", {"name": "beras dan jalan"}),
        ("role", {"entity": "{a}", "role": "ketua rapat dan anggota balai"}),
    ],
)
def test_two_values_in_one_are_found_though_the_article_has_the_words(kind, value):
    record = make_record(0)
    a, b = record["text"].split(" Wulandari")[0], record["text"].split(" bertemu ")[1].split()[0]
    article = article_with(f"{a} dan {b}, {a} serta {b}, balai kota dan pasar, ketua rapat dan anggota balai.")
    value = {key: item.format(a=a, b=b) for key, item in value.items()}
    record |= {"type": kind, "value": value, "text": f"Rapat {' '.join(value.values())}."}
    assert broken_by(record, article) == {"not-atomic"}
    assert compared([dump(record)] * 2, {article.id: article}) == 0


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("participant", "Badan Meteorologi, Klimatologi, dan Geofisika"),
        ("participant", "Kementerian Pendidikan dan Kebudayaan"),
        ("participant", "Tono dan kawan-kawan"),
        ("participant", "Ikatan Hakim dan Jaksa"),
        ("location", "perbatasan antara Iran dan Irak"),
        ("location", "Bosnia dan Herzegovina"),
        ("location", "8,09° LS dan 108,71° BT"),
        ("location", "Universitas Sains dan Teknologi Jayapura"),
        ("topic", "hubungan Iran dan Malaysia"),
        ("topic", "cara mendapatkan dan memasang pelat"),
        ("role", "Direktur Gempa Bumi dan Tsunami BMKG"),
        ("role", "anggota TNI dan Polri"),
    ],
)
def test_a_name_that_holds_a_joining_word_is_one_value(kind, value):
    article = article_with(f"{value} {value}.")
    told = {"entity": "Rapat", "role": value} if kind == "role" else {"name": value}
    assert "not-atomic" not in broken_by({**make_record(0), "type": kind, "value": told}, article)


def test_a_second_value_in_the_text_is_found_though_the_article_has_the_words():
    record, article = make_record(0), article_with("Rapat di Solo dan Kudus.")
    told = {**record, "type": "location", "value": {"name": "Solo"}, "text": "Rapat di Solo dan Kudus."}
    assert broken_by(told, article) == {"not-atomic"}
    assert compared([dump(told)] * 2, {article.id: article}) == 0
    assert compared([dump({**told, "type": "event", "value": None})], {article.id: article}) == 1


def test_things_of_a_number_may_be_spread_over_two_places():
    article, value = article_with("Tiga pasar di Solo dan Kudus."), {"name": "Solo dan Kudus"}
    record = {**make_record(0), "type": "location", "value": value}
    assert broken_by({**record, "text": "Tiga pasar di Solo dan Kudus."}, article) == set()
    assert broken_by({**record, "text": "Rapat di Solo dan Kudus."}, article) == {"not-atomic"}


LATER = "Rapat itu digelar pada Sabtu (9/5/2026)."


@pytest.mark.parametrize(
    ("text", "fields", "found"),
    [
        ("Rapat itu digelar pada 9 Mei 2026.", {}, True),
        ("Rapat itu digelar pada Mei 2026.", {}, True),
        ("Rapat digelar pada 9 Maret 2026 dan pada 9 Mei 2026.", {}, True),
        ("Rapat itu digelar.", {"source": LATER[:-1]}, True),
        ("Rapat itu digelar pada 9 Maret 2026.", {}, False),
        ("Rapat itu akan digelar pada 9 Mei 2026.", {}, False),
        ("Rapat itu digelar pada 9 Mei 2026.", {"modality": "expected"}, False),
        ("Rapat itu digelar pada 9 Mei 2026.", {"type": "statement"}, False),
        ("Rapat itu berlaku hingga 9 Mei 2026.", {}, False),
        ("Rapat sebelum laga 9 Mei 2026 digelar.", {}, False),
        ("Rapat Pemilu 2029 digelar.", {}, False),
        ("Rapat di balai kota.", {"source": LATER[:-1]}, False),
    ],
)
def test_a_day_after_the_article_is_found_in_the_text_and_in_the_words_that_it_restates(text, fields, found):
    article = article_with(f"{LATER} 2029")
    record = {**make_record(0), "text": text, **fields}
    if "source" in fields:
        start = article.text.index(fields["source"])
        record["source"] = [{"start": start, "end": start + len(fields["source"]), "exact": fields["source"]}]
    assert ("date-after-publication" in broken_by(record, article)) == found
    assert compared([dump(record), dump(make_record(0))], {article.id: article}) <= 2 - found


def test_a_negation_that_a_span_cuts_out_of_a_word_is_hinted_at():
    article = article_with("Budi bukanlah ketua.")
    start = article.text.index("Budi bukanlah")
    span = {"start": start, "end": start + 10, "exact": "Budi bukan"}
    record = {**make_record(0), "text": "Budi.", "source": [span], "attribution": None}
    assert broken_by(record, article) == {"lost-negation"}
    assert compared([dump(record)], {article.id: article}) == 0


def test_a_day_is_not_found_inside_another():
    article = article_with("Rapat pada 12 Maret 2026.")
    record = {
        **make_record(0),
        "type": "date",
        "text": "Rina Wulandari tiba pada 12 Maret 2026.",
        "value": {"edtf": "2026-03-02"},
    }
    assert "date-disagrees" in broken_by(record, article)


def test_a_sum_that_the_article_lacks_is_found_though_it_opens_the_text():
    article, record = make_article(0), make_record(0)
    record["text"] = f"Rp71 {record['text']}"
    assert "number-not-in-source" in broken_by(record, article)
    assert compared([dump(record)], {article.id: article}) == 0
