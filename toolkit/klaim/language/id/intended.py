"""Nouns for what somebody means to do, which "untuk" completes, and the verbs that say the same."""

VERBS = {
    "rencana": "berencana",
    "niat": "berniat",
    "keinginan": "berkeinginan",
    "komitmen": "berkomitmen",
    "ambisi": "berambisi",
    "tekad": "bertekad",
    "upaya": "berupaya",
    "janji": "berjanji",
}
"""What somebody does who has one."""

OF = frozenset("dari oleh".split())
"""What leads whose it is."""

TO = "untuk"
"""What leads the deed that is meant."""

QUALITIES = frozenset("kuat besar baik bersama tegas utama penuh serius".split())
"""Words between such a noun and whose it is."""
