"""Whatever is pasted in: no crash, spans to the code point, ids once, records that the schema takes."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from klaim.decompose import decompose
from klaim.records import Article, to_json
from klaim.schemas import load

CASES = {
    "empty": "",
    "white space": " \n\t\u2028 ",
    "marks only": "?!… ,;: — \"\" () “” ''",
    "no punctuation": "gempa mengguncang kota itu pada senin pagi dan warga berlari keluar rumah " * 40,
    "all capitals": "GEMPA MENGGUNCANG BANDUNG, WARGA BERLARI KELUAR RUMAH\n\nPRESIDEN RI TIBA DI TOKYO PADA SENIN",
    "mixed languages": (
        "Presiden said he was deeply concerned about the situation, tapi warga tidak panik. "
        "«La situation est grave», kata Menteri Luar Negeri Prancis. 日本の首相は東京で会談した。 Rapat digelar Senin."
    ),
    "English quotation": (
        'Juru bicara Gedung Putih Karoline Leavitt mengatakan, "We will not comment on that, period." '
        "Ia menambahkan bahwa pertemuan berlangsung dua jam."
    ),
    "list": "Barang yang dibawa:\n1. Air 2 liter\n2) Beras 5 kg\n- Selimut\n• Obat-obatan\na. Senter; b. Tali\n",
    "table": "Kota\tSuhu\tHujan\nBandung\t24°C\t12 mm\nMedan | 31°C | 0 mm\n| --- | --- |\nJumlah\t1.250\t3,5 %\n",
    "no space after stops": "Gempa terjadi pada Senin.Warga mengungsi.Tidak ada korban jiwa,kata Budi Santoso.",
    "open curly quote": '“Kami menunggu bantuan, kata Bupati Siti Aminah. Ia meminta "tenda dan air bersih.',
    "closing quotes only": 'Kami menunggu bantuan,” kata Siti Aminah.” Air bersih habis” " " kata dia.',
    "preposition before a relative": "Saya akan menulis surat kepada yang bersangkutan.",
    "emoji": "Presiden Joko Widodo 🇮🇩 bertemu 👩‍👩‍👧‍👦 warga di Bandung 😀😀 pada Senin (9/3/2026) 🌋.",
    "astral letters": "𝐏𝐫𝐞𝐬𝐢𝐝𝐞𝐧 tiba di 𝕁𝕒𝕜𝕒𝕣𝕥𝕒, kata 𝓑𝓾𝓭𝓲, Senin (9/3/2026).",
    "zero width": "Pre\u200bsiden\u200d tiba\ufeff di Jakarta\u00ad pada\u2060 Senin (9/3/2026), kata Bu\u200bdi.",
    "combining": "Pre\u0301siden ti\u0302ba\u0300 di Jakarta pada Se\u0308nin.",
    "case that changes length": "İSTANBUL İİİ — Presiden Erdoğan tiba di İzmir pada Senin, 9 Maret 2026, kata İlker.",
    "brackets": "Presiden (RI (ke-7) tiba [di] Jakarta) pada (Senin (9/3/2026), kata (Budi.",
    "numbers": "1.2.3.4 5,6,7 8/9/10/11 Rp Rp Rp 1,5,5 triliun persen % 12:99 WIB 99/99/9999 1-2-3-4",
    "line ends": "Presiden tiba.\r\nWarga\rmenunggu\x85di\u2029Bandung\x0b\x0cpada Senin.",
    "one long word": "a" * 20_000,
    "one long name": "A" * 20_000 + ".",
    "possessive alone": 'Korban. nya sebesar buruk - itu. "". Rp',
    "only commas": "Budi, Siti, Agus, " * 300,
    "nested conjunctions": "Ia mengatakan bahwa Budi menyebut bahwa Siti menilai bahwa " * 60 + "hujan turun.",
    "conjunctions without a mark": "warga desa pergi ke pasar membeli beras dan gula " * 100,
    "a conjunction in each of many members": "Polisi menangkap " + ", ".join(["Budi dan Siti"] * 100) + ".",
    "abbreviation of small words": ("-".join(["di"] * 36) + " (DIDIDIDIDIDX) ") * 3,
    "conjunction last": "Presiden tiba di Jakarta dan, Warga menunggu serta. Budi berkata bahwa. Menurut, dan",
}


def read(text):
    return decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))


@cache
def schema():
    return Draft202012Validator(load("claim"))


def check(found):
    text = found.article.text
    assert len({claim.id for claim in found.claims}) == len(found.claims)
    for claim in found.claims:
        record = json.loads(to_json(claim))
        assert schema().is_valid(record), [error.message for error in schema().iter_errors(record)]
        assert all(span.exact == text[span.start : span.end] for span in (*claim.source, *claim.evidence))
        if claim.attribution is not None:
            assert claim.attribution.cue == text[claim.attribution.start : claim.attribution.end]
    for draft in found.held:
        assert draft.reason
        assert draft.sentence in found.sentences or any(a <= draft.sentence[0] <= b for a, b in found.sentences)


@pytest.mark.parametrize("name", CASES)
def test_pasted_text_gives_sound_claims_or_none(name):
    check(read(CASES[name]))


WORDS = """
    Presiden Budi Santoso Jakarta warga mengatakan menyebut bahwa tiba di pada Senin (9/3/2026) dan , . " “ ” yang
    karena untuk adalah 5 persen Rp 1,5 triliun dua jam ia mereka tersebut itu tidak kata menurut hingga sejak ( ) ; :
    menjadi dari ke turun naik orang 🌋 \u200b - kepada oleh saat agar terjadi gempa menewaskan termasuk yaitu
"""


@given(st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_any_order_of_words_gives_sound_claims(text):
    check(read(text))


@given(st.text(max_size=120))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_any_text_gives_sound_claims(text):
    check(read(text))


def test_a_date_that_is_none_is_refused():
    from klaim.decompose import decompose_all

    articles = [Article(id="a", language="id", text="Hujan turun.", published_at="Tayang: Senin")]
    (refusal,) = decompose_all(articles)
    assert (refusal.where, "Tayang" in refusal.reason) == ("a", True)


@pytest.mark.parametrize(
    "text",
    [
        "Pasar itu ramai. Pasar ikan baru di",
        "Warga membeli beras, kopi hingga",
        "Panitia membuka lomba, yakni: Adapun",
        "atau sekitar Rp",
        '"Di tahun 2020, 10 kios, lalu 20, 30, ada kemajuan. Sampai sekarang, 2 tahun',
    ],
)
def test_a_text_that_is_cut_off_is_read(text):
    found = decompose(Article(id="a", language="id", text=text))
    assert all(span.end <= len(text) for claim in found.claims for span in claim.source)
