"""Fuzzing: changed records, bytes and documents; the fast way against the reference engine, every rule, and an oracle.

PYTHONPATH=toolkit:. python -m tests.validate.fuzz --minutes 30
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.test_schemas import generated, mutated
from tests.validate.clean import dump, make_article, make_record
from tests.validate.defects import KINDS
from tests.validate.oracle import Oracle
from tests.validate.test_bulk import spoilt_bytes

from klaim import rules
from klaim.io.articles import read_articles
from klaim.records import Article
from klaim.validate import Settings, validate
from klaim.validate.mend import mend

ROOT = Path(__file__).parents[2]
LINES = 100
ODD_WORDS = ["kemarin", "tersebut", "itu", "ia", "dia", "tidak", "diduga", "Élysée", "Ñandú", "5", "1.000", "3,5"]
ODD_WORDS += ["<b>", "&amp;", "the", "of", "pekan", "lalu", "dan", "kami"]
MARKS = [*"-–—'’.,…:;()/\\\"“”«»_%#&<>^½²٣ıİßǅ😀\u00a0\u200b\u2028\x7f\x85", "e\u0301", " dan ", " tidak "]
ALONE = {rule.code for rule in rules.all_rules() if rule.scope in ("group", "tally")}
"""Rules on the set are compared between the engines only."""


class Source:
    """Makes lines: sound records, known defects, and changed ones of both."""

    def __init__(self, rng):
        self.rng = rng
        made = {article.id: article for article in map(make_article, range(60))}
        real = {item.id: item for item in read_articles([ROOT / "seeds"]) if isinstance(item, Article)}
        self.articles = made | real
        lines = (path.read_bytes().splitlines() for path in sorted((ROOT / "data" / "annotations").glob("*.jsonl")))
        self.real = [json.loads(line) for found in lines for line in found]
        self.words = sorted({word for article in self.articles.values() for word in article.text.split()})
        self.words += ODD_WORDS

    def record(self):
        rng, number = self.rng, self.rng.randrange(60)
        way = rng.randrange(10)
        if way < 4:
            return make_record(number)
        return generated(rng) if way < 5 else json.loads(json.dumps(rng.choice(self.real)))

    def reworded(self, record):
        """The record with other words in its text or value, its form still right."""
        rng, words = self.rng, record["text"].split()
        for _ in range(rng.choice((1, 1, 2, 5))):
            place = rng.randrange(len(words) + 1)
            words[place : place + rng.randrange(2)] = [rng.choice(self.words)] * rng.randrange(3)
        text = " ".join(words) or "x"
        for _ in range(rng.choice((0, 0, 1, 3))):
            place, end = (rng.randrange(len(text) + 1) for _ in range(2))
            word = text[place:end]
            text = text[:place] + rng.choice((word.upper(), word.title(), word.lower(), rng.choice(MARKS))) + text[end:]
        changed = {**record, "text": text or "x"}
        if isinstance(record["value"], dict) and rng.random() < 0.3:
            key = rng.choice(list(record["value"]))
            odd = [rng.choice(self.words), rng.randrange(100), 5.5, "2026-03-09", "PT2H", "../2026", "exact"]
            changed["value"] = {**record["value"], key: rng.choice(odd)}
        if rng.random() < 0.3:
            changed["allow"] = {
                rng.choice(["C301", "relative-date", "markup", "C702", "C101", "none"]): rng.choice(["so", "-"])
            }
        if rng.random() < 0.3:
            changed["source"] = [
                {**span, "start": max(span["start"] + rng.randrange(-3, 4), 0)} for span in record["source"]
            ]
        return changed

    def line(self):
        rng = self.rng
        way = rng.randrange(10)
        if way == 0:
            number = rng.randrange(60)
            return KINDS[rng.choice(list(KINDS))].spoil(make_record(number), number).split(b"\n")[-1][:20_000]
        record = self.record()
        if way < 3:
            return dump(record)
        if way < 6:
            record = self.reworded(record)
        elif way < 8:
            if rng.random() < 0.2:
                record["text"] = f": null, {record['text']}"
            record = mutated(record, rng)
        line = json.dumps(record, ensure_ascii=rng.random() < 0.3).encode("utf-8", "surrogatepass")
        return spoilt_bytes(line, rng).replace(b"\r", b"") if way > 6 or rng.random() < 0.1 else line

    def document(self, folder):
        """A file of another kind whose bytes may be changed."""
        import yaml

        rng, kind = self.rng, self.rng.choice(["json", "yaml", "entries", "csv"])
        records = [
            self.reworded(self.record()) if rng.random() < 0.7 else mutated(self.record(), rng) for _ in range(3)
        ]
        if kind == "json":
            text = json.dumps(records, indent=rng.choice([None, 1]), ensure_ascii=rng.random() < 0.5)
        elif kind == "yaml":
            text = yaml.safe_dump(json.loads(json.dumps(records)), allow_unicode=rng.random() < 0.5, sort_keys=False)
        else:
            text = self.entries(kind)
        data = text.encode("utf-8", "surrogatepass")
        path = folder / f"d.{'yaml' if kind == 'entries' else kind}"
        path.write_bytes(spoilt_bytes(data, rng) if rng.random() < 0.5 else data)
        return path

    def entries(self, kind):
        import csv
        import io

        import yaml

        rows = [self.entry() for _ in range(3)]
        if kind == "entries":
            return yaml.safe_dump({"article": rows[0].pop("article"), "claims": rows}, allow_unicode=True)
        file = io.StringIO()
        writer = csv.DictWriter(
            file, ["article", "text", "type", "value", "quotes", "speaker", "cue", "flags", "allow"]
        )
        writer.writeheader()
        writer.writerows(rows)
        return file.getvalue()

    def entry(self):
        rng, record = self.rng, self.reworded(make_record(1))
        values = ["", "2026-03-09", "9 Maret 2026", "PT3H about", "5 persen", "1..2..3", "nan", "Bandung", "a = b"]
        text = rng.choice(
            [record["text"], "Rapat berlangsung dua jam.", "Rapat pada 9 Maret 2026.", "Rapat di kafe\u0301."]
        )
        return {"article": "a0001", "text": text, "type": rng.choice(["event", "date", "duration", "quantity", "role"]),
                "value": rng.choice(values), "quotes": rng.choice(["balai kota", "Wulandari", "dua jam"])}  # fmt: skip


class Fuzzer:
    """One run; what goes wrong is written to a folder and counted."""

    def __init__(self, seed, folder):
        self.source = Source(random.Random(seed))
        self.oracle = Oracle(self.source.articles)
        self.folder = folder
        self.counts = Counter()

    def findings(self, path, engine="auto"):
        return list(validate([str(path)], self.source.articles, settings=Settings(engine=engine, information=False)))

    def lines(self):
        """Some lines in a file: both engines find the same, and the oracle agrees line by line."""
        lines = [self.source.line().replace(b"\n", b" ") for _ in range(LINES)]
        path = self.folder / "c.jsonl"
        path.write_bytes(b"\n".join(lines) + b"\n")
        found, other = self.findings(path), self.findings(path, "reference")
        self.counts["lines"] += len(lines)
        self.counts["findings"] += len(found)
        if found != other:
            self.trouble("engines differ", path, set(map(str, found)) ^ set(map(str, other)))
        by_line = {}
        for item in found:
            by_line.setdefault(item.line, []).append(item)
        for number, line in enumerate(lines, start=1):
            self.line(line, by_line.get(number, []), first=number == 1)

    def line(self, line, found, *, first):
        codes = Counter((item.code, item.pointer) for item in found if item.code not in ALONE)
        form = [code for code, _ in codes if code[1] in "01" and code not in ("C002", "C008", "C120", "C121")]
        line = line.removeprefix(b"\xef\xbb\xbf") if first else line
        claim = self.oracle.claim(line)
        blank = not line or line.isspace()
        self.counts["blank" if blank else "sound" if claim is not None else "refused"] += 1
        if claim is not None and not form:
            here = Counter({key: count for key, count in codes.items() if key[0] not in ("C002", "C008")})
            expected = self.oracle.broken(claim)
            for key in [key for key in here if key[0] == "C120" and key not in expected]:
                del here[key]  # an allowance on the set, which the oracle does not judge
            if here != expected:
                self.trouble("rules differ", line, (here - expected, expected - here))
        elif not blank and (claim is None) != bool(form):
            self.trouble("wrongly refused" if form else "wrongly accepted", line, form)
        if any(not item.message or (not item.excerpt and line) for item in found if item.code[1] != "0"):
            self.trouble("a finding that says nothing", line, found)

    def document(self):
        """A file of another kind is judged and mended without a crash, and mended once it stays so."""
        path = self.source.document(self.folder)
        self.counts["documents"] += 1
        before = path.read_bytes()
        self.counts["findings in documents"] += len(self.findings(path))
        (told,) = mend([str(path)], self.source.articles, write=True)
        once = path.read_bytes()
        self.counts["documents mended"] += once != before
        (again,) = mend([str(path)], self.source.articles, write=True)
        if path.read_bytes() != once or (again.changed and not again.refused):
            path.write_bytes(before)
            self.trouble("a second run changes something", path, told)
        if told.refused and once != before:
            self.trouble("changed though refused", path, told)

    def trouble(self, what, where, told):
        self.counts[what] += 1
        name = self.folder / f"{what.replace(' ', '-')}-{self.counts[what]}"
        if self.counts[what] <= 20:
            name.write_bytes(where.read_bytes() if isinstance(where, Path) else where)
            name.with_suffix(".txt").write_text(f"{getattr(where, 'name', '')}\n{told}", encoding="utf-8")

    def round(self):
        """A file of lines and some documents; a crash is counted with what caused it."""
        for step in (self.lines, *[self.document] * 4):
            try:
                step()
            except Exception as error:  # what a fuzzer is there to find
                at = self.folder / (
                    "c.jsonl"
                    if step == self.lines
                    else max(self.folder.glob("d.*"), key=lambda p: p.stat().st_mtime_ns).name
                )
                import traceback

                self.trouble(f"crash {type(error).__name__}", at, traceback.format_exc())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=None)
    said = parser.parse_args()
    folder = said.folder or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    fuzzer, begun, told = Fuzzer(said.seed, folder), time.monotonic(), 0.0
    while time.monotonic() - begun < said.minutes * 60:
        fuzzer.round()
        if time.monotonic() - told > 60:
            told = time.monotonic()
            sys.stdout.write(f"{told - begun:.0f} s {dict(fuzzer.counts)}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{time.monotonic() - begun:.0f} s {dict(fuzzer.counts)} in {folder}\n")


if __name__ == "__main__":
    main()
