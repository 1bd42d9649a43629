import pytest

from klaim.records import Article
from klaim.site.headline import headline

TEXT = "Internationalmedia.co.id – News melaporkan, Presiden Rusia Putin menelepon Trump soal perang Iran pada Senin."


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"title": " Putin  menelepon "}, "Putin menelepon"),
        ({"url": "https://a.id/putin-telepon-trump-soal-perang/"}, "Putin telepon Trump soal perang"),
        ({"url": "https://a.id/2026/03/09/1234-perang-iran-dan-putin-9.html"}, "Perang Iran dan Putin"),
        ({"url": "https://a.id/news/1234"}, "News melaporkan, Presiden Rusia Putin menelepon …"),
        ({}, "News melaporkan, Presiden Rusia Putin menelepon …"),
        ({"text": "JAKARTA, Harian – Hujan turun."}, "Hujan turun."),
        ({"text": "Hujan yang lebat - kata warga - turun."}, "Hujan yang lebat - kata warga - turun."),
    ],
)
def test_an_article_is_called_by_title_address_or_beginning(given, told):
    assert headline(Article(**{"id": "a", "language": "id", "text": TEXT, **given})) == told
