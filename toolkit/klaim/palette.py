"""A colour for each claim type, by day and by night: at least 4.5 to 1 on white and on near black."""

COLOURS = {
    "event": ("#57606a", "#9ea7b3"),
    "date": ("#0550ae", "#79c0ff"),
    "duration": ("#0b7285", "#39c5cf"),
    "location": ("#1a7f37", "#56d364"),
    "participant": ("#8250df", "#bc8cff"),
    "initiator": ("#bf3989", "#f778ba"),
    "topic": ("#8a6100", "#e3b341"),
    "quantity": ("#cf222e", "#ff7b72"),
    "role": ("#4c2889", "#a5b4fc"),
    "relation": ("#7b3f00", "#d4a373"),
    "statement": ("#bc4c00", "#ffa657"),
    "assessment": ("#4d6b00", "#b5d34c"),
}
