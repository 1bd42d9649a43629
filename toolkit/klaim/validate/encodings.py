"""Says which byte of a file is not UTF-8, and what the file looks like instead."""

_LOOKS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"\x1f\x8b": "a file packed with gzip, whose name would end in .gz",
    b"\x28\xb5\x2f\xfd": "a file packed with zstd, whose name would end in .zst",
    b"PK\x03\x04": "a workbook or another zip file",
}


def not_utf8(byte: int, place: int, head: bytes) -> str:
    """The message for a byte at a place of a file that begins with `head`."""
    looks = next((what for begin, what in _LOOKS.items() if head.startswith(begin)), "")
    return f"byte 0x{byte:02X} at {place} is not UTF-8" + (f"; this looks like {looks}" if looks else "")


def is_other(head: bytes) -> bool:
    """Tell whether what begins so is no text in UTF-8 at all."""
    return head.startswith(tuple(_LOOKS))
