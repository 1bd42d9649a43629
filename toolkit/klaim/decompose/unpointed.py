"""Leaves out a pointing word where other words tell which thing is meant: "RUU Satu Data (ini) akan dibahas"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klaim.claims._model import Context, Draft
from klaim.decompose.pointing import is_told
from klaim.discourse.epithets import is_of_any
from klaim.discourse.phrases import Word, phrase_start, read_words


def unpointed(draft: Draft, context: Context) -> Draft:
    """A draft without the pointing words of phrases that a name tells apart."""
    words = read_words(draft.text)
    out = sorted((word for word in _pointing(words, context) if _is_known(words, word, context)), reverse=True)
    text = draft.text
    for word in out:
        before = text[: word.start].rstrip()
        text = f"{before}{text[word.end :]}"
    return replace(draft, text=text) if out else draft


def _pointing(words: Sequence[Word], context: Context) -> Iterator[Word]:
    """The words of a claim that point back at what it does not tell."""
    for at, word in enumerate(words):
        if at and word.lower in context.lang.fragments.POINTS_BACK:
            told = [w.lower for w in words[:at] if w.text[0].isalnum()]
            if not is_told(told, context):
                yield word


def _is_known(words: Sequence[Word], pointing: Word, context: Context) -> bool:
    """Whether the phrase before a pointing word is known without it, by the name that it ends with."""
    lang, end = context.lang, words.index(pointing)
    phrase = words[phrase_start(words, end, lang) : end]
    lower = [w.lower for w in phrase]
    if len(phrase) < 2 or lower[0] in lang.fragments.ALL_OF_THEM | lang.unions.PEOPLE | lang.unions.TITLED:
        return False
    if is_of_any([w.text for w in phrase], lang):
        return False
    return phrase[-1].text[0].isupper() and (phrase[0].text.isupper() or bool(lang.titles.is_word(lower[0])))
