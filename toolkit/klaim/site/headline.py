"""What an article is called on a site: its title, else its address, else how its text begins."""

import re
from urllib.parse import unquote, urlsplit

from klaim.records import Article

_FEWEST = 4
"""Words of an address that are a headline."""

_DATELINE = re.compile(r"(?:[A-Z(][\w.,/()-]*\s+){1,6}[–—-]{1,2}\s+(?=\S)")


def headline(article: Article, length: int = 50) -> str:
    """The article's title, else the words of its address, else the beginning of its text without the dateline."""
    if article.title:
        return " ".join(article.title.split())
    if slug := _slug(article):
        return slug
    text = " ".join(article.text.split())
    text = _DATELINE.sub("", text, count=1) if _DATELINE.match(text) else text
    return text if len(text) <= length else text[:length].rpartition(" ")[0] + " …"


def _slug(article: Article) -> str:
    """The headline that ends an address, "kapal-tiba-di-tegal", its words as the text writes them; "" for none."""
    last = unquote(urlsplit(article.url or "").path).rstrip("/").rpartition("/")[2].partition(".")[0]
    words = [word for word in re.split(r"[-_]+", last) if word]
    while words and any(letter.isdigit() for letter in words[0]):
        del words[0]
    while words and any(letter.isdigit() for letter in words[-1]):
        del words[-1]
    if len(words) < _FEWEST or not all(word.isalnum() for word in words):
        return ""
    told = " ".join(_written(word, article.text) for word in words)
    return told[0].upper() + told[1:]


def _written(word: str, text: str) -> str:
    """A word of an address with the capitals that it has in the text."""
    if re.search(rf"\b{re.escape(word)}\b", text):
        return word
    found = re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE)
    return found[0] if found else word
