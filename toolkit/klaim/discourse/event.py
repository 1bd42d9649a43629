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

    def is_named_by(self, subject: str) -> bool:
        """Whether a subject opens with the noun and has every name of the label: "Rapat yang digelar di Gedung X"."""
        names = {word.strip(",") for word in self.label.split() if word[0].isupper()}
        told = subject.replace(",", " ").split()
        return bool(names and told) and told[0].lower() == self.noun and names <= set(told)
