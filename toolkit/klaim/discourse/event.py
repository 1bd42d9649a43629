"""What is kept of an article's event."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """An article's main event: its head noun, its kind, and the words that name it in a claim that is read alone."""

    noun: str
    label: str
    end: int
    """Where its first mention ends: only what stands behind it can point back."""
    kind: str = ""
    day: str = ""
    """The day that ends the label, with its preposition or none, where such events recur."""

    @property
    def undated(self) -> str:
        """The label without its day."""
        return self.label.removesuffix(self.day).strip()

    @property
    def date(self) -> str:
        """The day without its preposition."""
        return self.day[next((n for n, c in enumerate(self.day) if c.isdigit()), 0) :]
