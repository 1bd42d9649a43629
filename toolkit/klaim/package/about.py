"""What the data themselves cannot tell about a dataset: its name, who made it, where it is published."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class About:
    """A dataset's particulars; each has a default, so a dataset can be built with none given."""

    name: str = "klaim-claims"
    """Short name: letters, digits, hyphens."""
    title: str = "Atomic claims of news articles"
    creator: str = ""
    """Who made it; "" where that is not stated."""
    license: str = ""
    """Terms of the annotations, as "CC BY 4.0" or an address; "" where none are stated."""
    url: str | None = None
    """Where the dataset is published."""
    released: str | None = None
    """ISO 8601 day of publication; the newest day an article was received where none is given."""
