"""The main job: articles in; reviewed annotations or the decomposer; validated, packaged, documented."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from klaim.errors import MissingError, UnsupportedError
from klaim.io import jsonl
from klaim.io.articles import DEFAULT_LANGUAGE, read_articles
from klaim.package import About, Summary, write_dataset
from klaim.records import Article, Claim, Finding, Refusal

if TYPE_CHECKING:
    from klaim.decompose import Held
    from klaim.validate import Settings

Progress = Callable[[int, int, str], None]
"""Told how many articles are done, how many there are, and the id of the one that comes next."""


@dataclass(frozen=True)
class Report:
    """What a build did.

    `findings` are all that validation found. `refused` are inputs that could not be used,
    `silent` sentences from which no claim was read, `held` extracted claims that were held back.
    `beyond` names fields of article records that were not read; `undated` counts the articles
    whose relative dates had no day to rest on.
    """

    dataset: Summary
    docs: Path
    findings: tuple[Finding, ...]
    refused: tuple[Refusal, ...]
    silent: tuple[Refusal, ...]
    held: tuple[Refusal, ...]
    beyond: frozenset[str] = frozenset()
    undated: int = 0

    @property
    def clean(self) -> bool:
        """Whether every input was used and no reviewed claim has an error; what is left out does not count."""
        return not self.refused and not any(finding.severity == "error" for finding in self.findings)


def build(
    seeds: Sequence[Path],
    out: Path,
    *,
    annotations: Path | None = None,
    language: str = DEFAULT_LANGUAGE,
    as_of: date | None = None,
    about: About | None = None,
    progress: Progress = lambda done, total, article_id: None,
) -> Report:
    """Build `out`/dataset and `out`/docs from the articles in `seeds`.

    An article with a file `<id>.jsonl` in `annotations` gets the reviewed claims from there, any
    other goes through the decomposer. An extracted claim that breaks a rule of severity error is
    held back; a reviewed one is packaged all the same and its finding reported, since a person
    has to decide which of the two is wrong.
    """
    from klaim.site import build_site

    claims = _Claims(seeds, annotations, language, as_of, progress)
    about = about or About()
    dataset = write_dataset(claims, claims.articles(), out / "dataset", about=about)
    build_site(dataset.folder, out / "docs", title=about.title)
    return Report(
        dataset=dataset,
        docs=out / "docs",
        findings=tuple(claims.findings),
        refused=(*dataset.refusals, *claims.unused()),
        silent=tuple(claims.silent),
        held=tuple(claims.held),
        beyond=frozenset(claims.beyond),
        undated=claims.undated,
    )


class _Claims:
    """The claims of all articles, read or made while they are iterated, and what came up meanwhile."""

    def __init__(
        self,
        seeds: Sequence[Path],
        annotations: Path | None,
        language: str,
        as_of: date | None,
        progress: Progress,
    ) -> None:
        self.findings: list[Finding] = []
        self.silent: list[Refusal] = []
        self.held: list[Refusal] = []
        self.beyond: set[str] = set()
        self.undated = 0
        self._seeds = seeds
        self._language = language
        self._as_of = as_of
        self._progress = progress
        self._reviewed = _reviewed(annotations)
        self._used: set[str] = set()
        self._total = 0

    def articles(self) -> Iterator[Article | Refusal]:
        """The articles, counted; to be read before the claims."""
        for item in self._articles():
            self._total += isinstance(item, Article)
            yield item

    def __iter__(self) -> Iterator[Claim | Refusal]:
        # What cannot be read was refused when the articles were packaged, in an earlier pass.
        articles = (item for item in self._articles() if isinstance(item, Article))
        for done, article in enumerate(articles):
            self._progress(done, self._total, article.id)
            if article.id in self._reviewed:
                self._used.add(article.id)
                yield from self._read(article, self._reviewed[article.id])
            else:
                yield from self._make(article)
        self._progress(self._total, self._total, "")

    def unused(self) -> Iterator[Refusal]:
        """Annotation files whose article is not among the seeds."""
        for article_id in sorted(self._reviewed.keys() - self._used):
            where, mend = str(self._reviewed[article_id]), "add the article to the seeds"
            yield Refusal(where=where, reason=f"article {article_id!r} is not there", mend=mend)

    def _articles(self) -> Iterator[Article | Refusal]:
        return read_articles(self._seeds, language=self._language, beyond=self.beyond)

    def _read(self, article: Article, file: Path) -> Iterator[Claim | Refusal]:
        """Reviewed claims, with what is wrong with them among the findings."""
        from klaim.validate import validate

        items = list(jsonl.read(file, Claim))
        claims = [item for item in items if isinstance(item, Claim)]
        found = validate([str(file)], self._cited(claims, article), settings=_settings())
        self.findings.extend(found)
        yield from items

    def _make(self, article: Article) -> Iterator[Claim | Refusal]:
        """Extracted claims that break no rule; the others are left out with their first reason."""
        from klaim.decompose import decompose
        from klaim.validate import check_claims

        try:
            found = decompose(article, as_of=self._as_of)
        except UnsupportedError as error:
            yield Refusal(where=article.id, reason=error.what, mend=error.mend)
            return
        self.undated += article.undated and self._as_of is None
        self.silent.extend(found.refusals)
        self.held.extend(Refusal(where=_place(article, held), reason=held.reason) for held in found.held)
        if not found.claims:
            yield Refusal(where=article.id, reason="no claim found in it", mend="annotate it, or leave it out")
        broken: dict[int, Finding] = {}
        for finding in check_claims(found.claims, self._cited(found.claims, article), settings=_settings()):
            if finding.severity == "error" and finding.file == "claims":
                broken.setdefault(finding.line, finding)
            else:
                self.findings.append(msgspec.structs.replace(finding, file=article.id))
        for number, claim in enumerate(found.claims, start=1):
            if number in broken:
                reason = f"held back, {broken[number].code} {broken[number].name}: {broken[number].message}"
                self.held.append(Refusal(where=claim.id, reason=reason, mend=broken[number].help))
            else:
                yield claim

    def _cited(self, claims: Sequence[Claim], article: Article) -> dict[str, Article]:
        """The article and all others that its claims' evidence cites, by id."""
        cited = {evidence.article_id for claim in claims for evidence in claim.evidence} - {article.id}
        others = (item for item in self._articles() if isinstance(item, Article)) if cited else ()
        return {article.id: article} | {other.id: other for other in others if other.id in cited}


def _settings() -> "Settings":
    """All rules that find a defect, but not the balance of labels: it means a whole set, not one article's claims."""
    from klaim.validate import Settings

    return Settings(ignore=("label-imbalance",), information=False)


def _place(article: Article, held: "Held") -> str:
    start, end = held.sentence
    return f"{article.id}[{start}:{end}] {held.text!r}"


def _reviewed(folder: Path | None) -> dict[str, Path]:
    """Annotation files by the id of their article."""
    if folder is None:
        return {}
    if not folder.is_dir():
        raise MissingError("no such folder", where=str(folder), mend="name the folder of <article_id>.jsonl files")
    return {file.stem: file for file in sorted(folder.glob("*.jsonl"))}
