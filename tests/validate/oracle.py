"""Judges a line in ways that share nothing with the quick one: strict json, jsonschema, every rule."""

import json
from collections import Counter
from decimal import Decimal

import jsonschema
import msgspec

from klaim import rules, schemas
from klaim.records import Claim
from klaim.validate import Settings
from klaim.validate.allowed import allowed_out
from klaim.validate.claims import Bench, Broken
from klaim.validate.consequences import without_consequences
from klaim.validate.scan import MAX_DEPTH


def unique(pairs):
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


def exact_int(text):
    if not -(2**63) <= int(text) < 2**64:
        raise ValueError("more than 64 bits")
    return int(text)


def exact_float(text):
    if Decimal(text) != Decimal(repr(float(text))):
        raise ValueError("digits are lost")
    return float(text)


def refuse(text):
    raise ValueError(text)


def depth(node):
    below = node.values() if isinstance(node, dict) else node if isinstance(node, list) else None
    return 0 if below is None else 1 + max(map(depth, below), default=0)


class Oracle:
    """Judges a line by Python's own parser, the reference engine and every rule, whatever its clue."""

    def __init__(self, articles):
        self.schema = jsonschema.Draft202012Validator(schemas.load("claim"))
        self.bench = Bench(articles, Settings())
        self.rules = [rule for rule in rules.all_rules() if rule.scope == "claim"]

    def claim(self, line):
        """The claim of a line that is sound in form, else None."""
        try:
            record = json.loads(
                line.decode("utf-8"),
                object_pairs_hook=unique,
                parse_int=exact_int,
                parse_float=exact_float,
                parse_constant=refuse,
            )
            json.dumps(record, ensure_ascii=False).encode("utf-8")
            if depth(record) > MAX_DEPTH or not isinstance(record, dict) or not self.schema.is_valid(record):
                return None
            return msgspec.convert(record, Claim)
        except (ValueError, RecursionError, ArithmeticError):
            return None

    def broken(self, claim):
        """Code and pointer of what every rule finds."""
        known = self.bench.context(claim).known
        broken = without_consequences(claim, self.found(claim), self.found)
        left = allowed_out(claim, broken, {rule.code for rule in self.rules if rule.needs <= known})
        return Counter((item.rule.code, item.defect.pointer) for item in left)

    def found(self, claim):
        """What every rule finds, each by itself."""
        context = self.bench.context(claim)
        asked = (rule for rule in self.rules if rule.needs <= context.known)
        return [Broken(rule, defect) for rule in asked for defect in rule.check(claim, context)]
