"""Reading of built HTML pages."""

from html.parser import HTMLParser
from pathlib import Path
from typing import ClassVar


class Page(HTMLParser):
    """A page's ids, links, loaded files and text."""

    LOADED: ClassVar = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}
    FETCHED_LINKS: ClassVar = {
        "stylesheet",
        "icon",
        "preload",
        "modulepreload",
        "prefetch",
        "preconnect",
        "dns-prefetch",
    }

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        self.ids.update(given[name] for name in ("id",) if name in given)
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag in self.LOADED and self.LOADED[tag] in given:
            self.loaded.append(given[self.LOADED[tag]])
        if tag == "link" and self.FETCHED_LINKS & set(given.get("rel", "").split()):
            self.loaded.append(given["href"])

    def handle_data(self, data):
        self.text += data


def pages(folder: Path) -> list[Page]:
    """Every page below a folder."""
    return [Page(file) for file in sorted(folder.rglob("*.html"))]
