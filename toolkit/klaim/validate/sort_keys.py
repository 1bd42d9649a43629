"""Sorts the keys of a JSON text, each member as it is written, so that its layout stays."""

from klaim.validate.scan import Place
from klaim.validate.text_file import TextFile


class KeySorter:
    """The members of every object and array of a text by the pointer of what holds them."""

    def __init__(self, text: TextFile) -> None:
        self.text = text
        self._members: dict[str, list[str]] = {}
        for there in text.values:
            if there:
                self._members.setdefault(there.rpartition("/")[0], []).append(there)

    def sorted(self, pointer: str) -> bytes:
        """The bytes of the value at the pointer; members change places, what stands between them stays."""
        text, outer = self.text, self.text.values[pointer]
        members = sorted(self._members.get(pointer, ()), key=lambda there: text.values[there].start)
        slots = [Place(self._begin(there), text.values[there].end) for there in members]
        ordered = sorted(members, key=_name) if members and members[0] in text.keys else members
        pieces, position = list[bytes](), outer.start
        for slot, there in zip(slots, ordered, strict=True):
            pieces.append(text.data[position : slot.start])
            pieces.append(text.data[self._begin(there) : text.values[there].start] + self.sorted(there))
            position = slot.end
        return b"".join((*pieces, text.data[position : outer.end]))

    def _begin(self, there: str) -> int:
        """Where a member begins: with its key, if it has one."""
        return (self.text.keys if there in self.text.keys else self.text.values)[there].start


def _name(there: str) -> str:
    return there.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
