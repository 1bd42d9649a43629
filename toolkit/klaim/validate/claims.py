"""Judges claims by the rules: one record with its article, as data that is already in memory."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from klaim.records import Article, Claim, Finding, to_json
from klaim.rules._batch import Batch
from klaim.rules._clues import BITS, LIST_BIT, clues
from klaim.rules._context import Context
from klaim.rules._proof import doubtful
from klaim.rules._rule import Defect, Rule
from klaim.rules._tokens import LISTS
from klaim.validate.place import Line, Spot
from klaim.validate.sets import SetBook, Standing
from klaim.validate.settings import Settings


class Broken(NamedTuple):
    """A rule and the defect it found."""

    rule: Rule
    defect: Defect


_KEPT = 1 << 21
"""Characters of the articles whose contexts are held at a time."""

_LEAST = 1000
_SETTLED = 1000


class Bench:
    """The claim rules of a run and the articles they look into."""

    def __init__(self, articles: Mapping[str, Article], settings: Settings) -> None:
        self.articles = articles
        self._active = [rule for rule in settings.active() if rule.scope == "claim"]
        self._unclued = any("always" in rule.clues for rule in self._active)
        self._plans: dict[frozenset[str], dict[int, list[Rule]]] = {}
        self._contexts: dict[tuple[str, str], Context] = {}
        self._held = 0
        self._last_id = self._last_language = ""
        self._last = Context(None, articles, "")

    @property
    def idle(self) -> bool:
        """Whether the run asks no rule on a claim."""
        return not self._active

    def context(self, claim: Claim) -> Context:
        """The claim's context; one is kept for the articles in use."""
        if claim.article_id == self._last_id and claim.language == self._last_language:
            return self._last
        key = self._last_id, self._last_language = claim.article_id, claim.language
        context = self._contexts.get(key)
        if context is None:
            article = self.articles.get(claim.article_id)
            self._held += len(article.text) if article is not None else _LEAST
            if self._held > _KEPT:
                self._contexts.clear()
                self._held = 0
            context = self._contexts[key] = Context(article, self.articles, claim.language)
        self._last = context
        return context

    def asked(self, claim: Claim) -> frozenset[str]:
        """The codes of the rules whose needs are met for the claim."""
        known = self.context(claim).known
        return frozenset(rule.code for rule in self._active if rule.needs <= known)

    def doubtful(self, batch: Batch) -> list[int]:
        """Numbers of the claims in the batch that may break a rule; they are claims as the bulk decoder gives them."""
        if not self._active:
            return []
        return list(range(len(batch))) if self._unclued else sorted(doubtful(batch))

    def broken(self, claim: Claim) -> list[Broken]:
        """Every defect of the claim, in order of rule, without those that only follow from another."""
        found = self.found(claim)
        if len(found) < 2:
            return found
        from klaim.validate.consequences import without_consequences

        return without_consequences(claim, found, self.found)

    def found(self, claim: Claim) -> list[Broken]:
        """Every defect that a rule finds in the claim, in order of rule."""
        if not self._active:
            return []
        context = self.context(claim)
        clue = clues(claim, context)
        plan = self._plans.setdefault(context.known, {})
        asked = plan.get(clue)
        if asked is None:
            asked = plan[clue] = [rule for rule in self._active if rule.needs <= context.known and _hinted(rule, clue)]
        return [Broken(rule, defect) for rule in asked for defect in rule.check(claim, context)]


def _hinted(rule: Rule, clue: int) -> bool:
    """Tell whether a rule has a clue among the bits."""
    return any(clue & (BITS[name] if name in BITS else 1 << LIST_BIT + LISTS.index(name)) for name in rule.clues)


def spot(rule: Rule, defect: Defect, settings: Settings) -> Spot:
    """A defect in the form that places take."""
    return Spot(rule, settings.severity_of(rule), defect.pointer, defect.message, rule.help, defect.within)


def check_claims(
    claims: Iterable[Claim], articles: Mapping[str, Article], *, settings: Settings | None = None
) -> Iterator[Finding]:
    """Judge claims in memory by every rule on a claim and on the set; a finding's line is the claim's number from 1."""
    from klaim.validate.allowed import allowed_out

    settings = settings or Settings()
    bench, book = Bench(articles, settings), SetBook(settings)
    kept: list[Claim] = []
    for number, claim in enumerate(claims, start=1):
        kept.append(claim)
        if number % _SETTLED == 0:
            book.settle()
        book.note(Batch([claim], bench.context), [number], None)
        broken = allowed_out(claim, bench.broken(claim), bench.asked(claim))
        if broken:
            line = Line("claims", number, 0, to_json(claim))
            yield from (line.finding(spot(item.rule, item.defect, settings)) for item in broken)
    standing = {
        number: Standing(claim, partial(str.format, "claim {}", number)) for number, claim in enumerate(kept, start=1)
    }
    for member in book.members(lambda wanted: standing):
        line = Line("claims", member.place, 0, to_json(kept[member.place - 1]))
        yield line.finding(spot(member.rule, Defect(member.pointer, member.message), settings))
    for rule, article_id, message in book.totals(articles):
        yield Line(article_id, 1, 0, b"").finding(spot(rule, Defect("", message), settings))
