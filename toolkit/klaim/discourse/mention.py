"""Words of an article that mean somebody or something, and what stands for them in a claim."""

from dataclasses import dataclass

VOICE = "voice"
"""The kind of cues like "menurutnya", whose "-nya" means who speaks."""

EPITHET = "epithet"
"""The kind of phrases that mean what was named right before and tell more of it: "perusahaan asal Korea itu"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the article and the text that stands for them in a claim that is read alone.

    `kind` is name, office, country, pronoun, event, noun, epithet or short, an abbreviation; `certain` is false where
    nothing sure stands for them, and then `text` is what the article says.
    """

    start: int
    end: int
    text: str
    kind: str
    certain: bool = True
    bare: int = 0
    """Where a name ends that more of its bearer stands behind, within the mention; 0 where nothing does."""

    @property
    def is_short(self) -> bool:
        """Whether it is an abbreviation, written out with its bracket."""
        return self.kind == "short" and self.text.endswith(")")
