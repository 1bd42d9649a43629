"""Words of several vocabularies that are looked up together, joined once rather than at each look-up."""

from klaim.language.id import (
    acts,
    appositions,
    carried,
    clauses,
    events,
    further_offices,
    happenings,
    judgements,
    kinds,
    links,
    lists,
    measures,
    names,
    nominals,
    occurrences,
    offices,
    people,
    phrases,
    placed,
    places,
    ranks,
    relatives,
    reporting,
    states,
    talk,
    ties,
    titles,
    topics,
    verbs,
    words_numbers,
)

BEFORE_PREDICATE = clauses.AUXILIARIES | clauses.NEGATIONS
WITH_PREDICATE = BEFORE_PREDICATE | clauses.OFTEN | links.MERELY | states.BEFORE_DEED
NOT_COMMON = clauses.PLURALS | clauses.INDEFINITE | people.SEVERAL
NO_VERB_OF_CLAUSE = verbs.OF_NOUN | lists.NAMING
BEHIND_LIST = clauses.PLACE_PREPOSITIONS | clauses.TIME_PREPOSITIONS | frozenset("selama dalam untuk".split())
WHEN_OR_WHO = links.WHILE | {clauses.RELATIVE, "sewaktu"}
FIRST_OF_SEVERAL = reporting.FIRST_PLURAL | reporting.INCLUSIVE
OF_SELF = clauses.FROM | clauses.PLACE_PREPOSITIONS
BEFORE_RELATIVE_VERB = BEFORE_PREDICATE | clauses.PREVERBAL | clauses.PREPOSITIONS | clauses.DROPPED_ADVERBS
BEFORE_TOLD = clauses.PREVERBAL | states.BEFORE_DEED
BEFORE_VERB = clauses.PREVERBAL | frozenset("malah sengaja seringkali terkadang justru langsung".split())
ADVERBS = clauses.PREVERBAL | clauses.AUXILIARIES
CONJUNCTIONS = clauses.AND | clauses.BUT
BEFORE_CONTENT = reporting.URGING | reporting.HOPING | reporting.OF_SPEAKERS | frozenset("menuding yakin".split())
_TOLD_OF = frozenset("menyebut ingin memutuskan".split())
TOLD_OF = links.BRINGING_ABOUT | reporting.JUDGING | reporting.URGING | reporting.HOPING | _TOLD_OF
JOINING = clauses.AND | clauses.OR | clauses.BUT
JOINS_DEEDS = clauses.AND_VERB - clauses.DROPPED_ADVERBS
OR_VERB = clauses.OR | {lists.AND_ALSO}
GENERAL = clauses.POSSIBLE | clauses.HABITUAL
DENIED_OR_POSSIBLE = clauses.NEGATIONS | clauses.POSSIBLE
VERB_CONJUNCTIONS = clauses.AND_VERB | clauses.BUT
PRONOUNS = clauses.PERSONAL | clauses.PLURAL_PERSONAL
OWN_SELF = reporting.SELF | reporting.OWN_SIDE
SPOKEN_OF = PRONOUNS | OWN_SELF | people.PERSONS
"""Words that name a speaker only for whoever knows who was spoken of: "dia", "dirinya", "pria" (…)."""

NOT_BEFORE_APPOSED = appositions.ENDS_WITH_COMMA | clauses.AND
NAME_GOES_ON = clauses.AND | titles.NAME_PARTICLES
CUES_OF_SAME = reporting.ACCORDING_TO_SAME | {word for word in reporting.BARE if word.endswith("nya")}
OPEN_SUBJECTS = PRONOUNS | reporting.INCLUSIVE
PHRASE_GOES_ON = clauses.PREPOSITIONS | {clauses.RELATIVE}
AIM_LEADS = clauses.PURPOSE - links.COMPLETING
BEFORE_DEED = clauses.PREPOSITIONS | clauses.PURPOSE
RESUMING = clauses.NEGATIONS | clauses.RESUMERS
INCOMPLETE = clauses.EVENT_VERBS | clauses.NEEDS_PLACE
TELLING_DEED = clauses.RECIPROCAL | happenings.OPENING
OF_EVENTS = relatives.OF_EVENTS | relatives.BROUGHT_ABOUT | clauses.EVENT_VERBS
NO_COMMANDS = reporting.IMPERATIVES | links.LINKS.keys() | links.OPENING_WITHOUT_COMMA | {"bukankah", "misalkan"}
STATES_REASON = clauses.PURPOSE | states.OF_REASON
BEFORE_FIGURE = WITH_PREDICATE | measures.HEDGES
FIGURES = clauses.MEASURES | clauses.DAILY
NO_PLACE_VERBS = topics.VERBS | clauses.COPULAS
IDENTIFYING = clauses.COPULAS | clauses.KNOWN_AS
IDENTIFYING_VERBS = clauses.COPULAS | verbs.BECOMING
STATING = clauses.COPULAS | clauses.PREDICATE_PREPOSITIONS
LEFT_OVER = clauses.SUBJECT_ADVERBS - clauses.MANNER_ADVERBS | clauses.ESPECIALLY | clauses.NAMELY
ENDS_OFFICE = clauses.ALWAYS_OBLIQUE | clauses.TIME_PREPOSITIONS | {"secara"}
RESTRICTS = clauses.PLACE_PREPOSITIONS | {"sepanjang", "bagi", "tanpa", "terhadap"}
PLACE_OR_TIME = clauses.PLACE_PREPOSITIONS | clauses.TIME_PREPOSITIONS
SEVERAL = clauses.PLURALS | lists.VARIOUS | titles.SEVERAL
JOINS_THINGS = CONJUNCTIONS - {"sementara", "sedangkan"}
SINGLES_OUT = lists.SINGLING | {"termasuk"}
OPENS_LIST = lists.SUCH | verbs.LISTING
JOINS_MEMBERS = JOINS_THINGS | lists.UP_TO | lists.EITHER
OPENS_EITHER = DENIED_OR_POSSIBLE | lists.LIKE
JOINS_LAST = clauses.AND | lists.UP_TO
NAMING_ONE = frozenset({measures.AMONG, lists.AMONG_OTHERS})
OPENS_SENTENCE = clauses.STARTERS | set("kendati sementara sejauh setiap adapun berdasarkan nah lalu kemudian".split())
ASKED = reporting.QUESTION | {"berapa"}
NEEDS_NO_SUBJECT = clauses.EXISTENTIALS | clauses.COUNTLESS | {"perlu"}
COUNTS = clauses.COUNTLESS | clauses.SHARES
PARTY_LEADS = clauses.OF_PARTY | clauses.PLACE_PREPOSITIONS
PLACE_ENDS = clauses.TOPIC_PREPOSITIONS | places.BEYOND | {clauses.RELATIVE}
INVOLVING = clauses.INVOLVING | measures.TOGETHER
CARRYING = measures.CARRIERS | clauses.NEEDS_PLACE
NO_SUBJECT = clauses.PREVERBAL | clauses.PREPOSITIONS
OPENS_NO_KIND = clauses.PLURALS | clauses.INDEFINITE | clauses.SUBJECT_ADVERBS | clauses.ESPECIALLY | {"sekaligus"}
RESUMERS = clauses.RESUMERS | clauses.MODALS
BARE_VERBS = verbs.ROOTS | reporting.BARE
MUTUAL = clauses.RECIPROCAL | lists.MUTUAL
WHOLE_BEHIND = lists.TITLES_OF_LAWS | lists.EXCEPTING | lists.EACH | measures.PLACING
NOT_OF_KIND = words_numbers.FUNCTION_WORDS | measures.STATES | clauses.PREPOSITIONS | links.LINKS.keys()
MEASURED = measures.CHANGES | measures.STATES
SIDES = placed.SIDES | places.BESIDE
CHANGING_OR_BEING = measures.CHANGES | clauses.EXISTENTIALS
CHANGING = measures.CHANGES | {"menjadi"}
BEFORE_ITEM = CONJUNCTIONS | lists.UP_TO | {"juga"}
PERCENTS = words_numbers.PERCENT | {"%"}
OTHERS = measures.OTHERS | frozenset(words_numbers.OF_THEM)
COMPARING = measures.COMPARING | measures.OF_CHANGE
BEFORE_LOST = (clauses.PREPOSITIONS | links.LINKS.keys()) - clauses.MEASURE_LEADS - {"sekitar", "per", "menuju"}
BEFORE_SUBJECT = clauses.SUBJECT_ADVERBS | {"akhirnya"}
NOT_ALONE = clauses.JUDGED | INCOMPLETE | clauses.EXISTENTIALS | relatives.TOLD_OF
NEEDS_MODIFIER = NOT_ALONE | clauses.RECIPROCAL | clauses.COPULAS

SUPPOSING = clauses.EXPECTING | clauses.JUDGED | clauses.HEDGES
COMMITTING = SUPPOSING | clauses.URGED
COMMITTING_WITH = COMMITTING | clauses.NEGATIONS | clauses.PREVERBAL | clauses.AUXILIARIES
COMMITTING_ALONE = COMMITTING | clauses.CONTROL | reporting.PROMISING
NOT_DONE = clauses.EXPECTING | clauses.URGED | clauses.POSSIBLE
NO_BEARERS = links.NO_BEARERS | kinds.RECORDED | clauses.EVERY
UNREAL_DEED = (nominals.UNREAL - clauses.PURPOSE) | nominals.NOT_YET
TAKES_DEED = verbs.TAKES_CLAUSE | links.NEEDS_DEED
NOT_IN_OFFICE = clauses.PREVERBAL | clauses.PREPOSITIONS | {clauses.RELATIVE}
NOT_SUBJECT = clauses.PREPOSITIONS | {clauses.RELATIVE}
UNSURE = clauses.NEGATIONS | clauses.HEDGES | clauses.EXPECTING | clauses.URGED
UNSURE_PLACED = UNSURE | placed.UNREAL
UNSURE_RELATIVE = UNSURE | clauses.POSSIBLE | clauses.OFTEN | clauses.THERE_IS | clauses.COPULAS | reporting.TELLING
UNSURE_HELD = UNSURE | clauses.POSSIBLE | reporting.PROMISING
UNSURE_HOST = UNSURE | reporting.TELLING | clauses.POSSIBLE
EXPECTED = clauses.EXPECTING | judgements.HOPING | reporting.PROMISING
STATED = reporting.URGING | reporting.PROMISING | reporting.DENYING | reporting.CONDEMNING
ASSESSED = reporting.HOPING | reporting.JUDGING | clauses.JUDGED | judgements.FEELINGS

CIRCUMSTANCES = clauses.PLACE_PREPOSITIONS | reporting.CIRCUMSTANCES.keys()
SAID = reporting.NEUTRAL | reporting.URGING
SAID_OR_HUMAN = SAID | titles.HUMAN_VERBS | reporting.HOPING
SAID_OR_BARE = SAID | reporting.BARE
BEFORE_LINK = (
    clauses.PREPOSITIONS | clauses.AND | clauses.OR | clauses.AUXILIARIES | clauses.COPULAS | reporting.NEUTRAL
)
TOLD_THAT = reporting.NEUTRAL | reporting.IMPERSONAL
SAYING = reporting.BARE | reporting.NEUTRAL | reporting.CITING | reporting.ACCORDING
BEFORE_SPEAKER = reporting.BARE | reporting.ACCORDING
QUOTING = reporting.BARE | reporting.CITING_LEAD
SOURCES = reporting.ACCORDING | reporting.CITING | reporting.BASED_ON
SPEAKING = reporting.NEUTRAL | reporting.TELLING | reporting.PROMISING | reporting.HOPING | reporting.DENYING
NO_DEEDS = SPEAKING | happenings.NONE | clauses.COPULAS
SAID_OR_JUDGED = SAID | reporting.DENYING | reporting.CONDEMNING
SPOKEN = SAID | STATED | ASSESSED | reporting.TELLING | reporting.OF_SPEAKERS
AROUND_OWN = talk.BEFORE | reporting.FIRST_PERSONS
OWN_KNOWING = talk.KNOWING | reporting.NEUTRAL
OWN_PLURAL = reporting.FIRST_PLURAL | reporting.INCLUSIVE | reporting.OWN_SIDE
OWN_VOICE = OWN_SELF | PRONOUNS
LEADS_CLAUSE = clauses.PREPOSITIONS | reporting.CONTENT_LEADS | links.LINKS.keys()
CONTENT_LEADS = clauses.PREPOSITIONS | reporting.CONTENT_LEADS
TELLING_OWN = reporting.INTENDING - {"menyebut", "menyebutkan"}
OF_THINGS = clauses.EVENT_VERBS | clauses.COPULAS | verbs.BECOMING | links.BRINGING_ABOUT
INTENT = talk.INTENT | clauses.EXISTENTIALS
SENTENCE_LEADS = clauses.PREPOSITIONS | clauses.OPENERS | reporting.LEADS
POINTING = clauses.POINTING | reporting.SUCH
NO_TOPIC = clauses.POINTING | ties.NO_TOPIC
POINTING_BACK = clauses.POINTING | reporting.CITING_LEAD
NEEDS_CONTENT = SAID | STATED | ASSESSED | links.NEEDS_DEED | links.ASKED | links.NEEDS_CONTENT
NEEDS_DEED = links.NEEDS_DEED | reporting.URGING
EMPTY_WITHOUT_DEED = NEEDS_DEED | links.USED

TITLED = titles.HEADS | titles.PARTS
HOLDING = titles.AS | clauses.COPULAS | {"menjadi", "jadi", "menjabat", "posisi", "jabatan", "kursi", "seorang"}
TITLED_BODIES = TITLED | titles.BODIES
OFFICES = titles.HEADS | titles.PEOPLE
ANCHORED = OFFICES | offices.ANCHORED
OUTSIDE_OFFICE = (clauses.PREPOSITIONS - offices.INSIDE) | offices.NO_OFFICE | BEFORE_PREDICATE
OFFICES_OF_NAMES = titles.HEADS - titles.HONORIFICS
SPEAKERS = titles.HEADS | reporting.SPEAKERS
SPEAKING_OFFICES = SPEAKERS | titles.BODIES
BARE_TITLES = titles.HONORIFICS | titles.FORMER
BEFORE_NAMES = titles.HONORIFICS | titles.RANKS
GROUPS = titles.ORGANISATIONS | titles.HEADS
IDENTIFIED = clauses.PLURAL_PERSONAL | people.PERSONS | people.OTHERS | titles.PEOPLE | {"nama", "tokoh", "orang"}
PEOPLE = people.PERSONS | people.OTHERS | titles.PEOPLE | titles.PROFESSIONS
TAKING_PART = PEOPLE | GROUPS | people.CROWDS | people.ACTING_TOGETHER | events.ACTORS
COUNTED_PEOPLE = PEOPLE | {"orang", "jiwa", "korban"}
NAMED_SPEAKERS = SPEAKING_OFFICES | PEOPLE
PERSONS = people.PERSONS | titles.SHARED
NOT_NAMES = SENTENCE_LEADS | clauses.STARTERS | titles.HEADS | titles.FORMER
COMMON_OPENERS = clauses.STARTERS | clauses.PREPOSITIONS | CONJUNCTIONS
FIRM_HEADS = further_offices.FIRM_HEADS - titles.MINISTERS
NOT_FIELDS = titles.HEADS - {"komunikasi"}
TITLED_DAYS = TITLED | titles.DAYS
KNOWN = TITLED_BODIES | titles.ORGANISATIONS
BODIES = titles.BODIES | titles.PARTS
WORDS_OF_OFFICES = TITLED | titles.RANKS
NO_TITLE_WORDS = KNOWN | titles.HEADS | clauses.STARTERS
NO_NAME_OPENERS = clauses.STARTERS | names.OPENERS
NAMES_OF_PEOPLE = names.LAST_NAMES | names.NAME_LIKE
OFFICES_OR_BODIES = titles.HEADS | titles.BODIES
SEATS = further_offices.SHORT_PLACES | frozenset("i ii iii iv".split())
OPENS_OFFICE = clauses.PREPOSITIONS | people.FROM | {"of"}
RELATED = titles.OF_SOMEBODY | titles.PEOPLE | offices.KIN
GIVEN = frozenset(name.title() for name in further_offices.GIVEN)
SHARED = titles.SHARED | titles.RANKS
NAMED_AFTER = titles.NAMED_AFTER | titles.ORGANISATIONS

NO_TOPIC_HEADS = titles.HEADS | titles.PEOPLE | titles.ORGANISATIONS | people.PERSONS | ties.NO_TOPIC_HEADS
TELLS_NO_TOPIC = NO_TOPIC_HEADS | NO_TOPIC | ties.VAGUE
EVENT_PARTS = events.EVENT_PARTS | events.RESPONSES
THERE = events.ACTORS | events.GENERAL
PHRASE_OF_KINDS = lists.KINDS | {clauses.RELATIVE}
ADJECTIVE_BEFORE = clauses.PREPOSITIONS | phrases.POINTERS | {clauses.RELATIVE}
LISTED = phrases.JOINERS | phrases.POINTERS
OCCURRING = placed.OCCURRING | placed.HELD | placed.NAMED_HELD
HELD = placed.HELD | placed.OCCASIONS
ATTENDED = HELD | placed.OCCURRING
STATES = measures.STATES | measures.STRUCK | measures.TRADED_AT
GAINING = measures.EARNING | measures.OWNING | measures.RECORDING
STATES_TOLD = STATES | measures.DEGREES_OF_STATE
LISTS_PLACES, TOLD_TOGETHER = clauses.AND | clauses.OR | {lists.BOTH}, clauses.AND | {"berupa"}
COMES_ABOUT, HAPPENING_THERE = clauses.COMING_ABOUT | clauses.EVENT_VERBS, measures.STRUCK | clauses.EVENT_VERBS
NO_DEED_BEFORE = (
    verbs.ROOTS
    | links.TYING
    | measures.COMPARING
    | reporting.CITING
    | clauses.PREPOSITIONS
    | clauses.TOPIC_PREPOSITIONS
    | reporting.BASED_ON
)
AGENT_OR_SOME = clauses.AGENT | clauses.INDEFINITE | clauses.PLURALS
SOMEBODY = PEOPLE | OFFICES
STANDING = placed.STANDING | placed.SCHOOLS
SITUATING = placed.SITUATING | clauses.EVENT_VERBS
LYING = SITUATING | placed.LYING
SOME = clauses.INDEFINITE | phrases.PLURAL_BEFORE
MAKERS = lists.AGENTS | titles.HEADS
POINTS_ONLY = clauses.POINTING | PRONOUNS
NOT_SORTS = PHRASE_GOES_ON | BEFORE_PREDICATE | clauses.POINTING | kinds.ENGLISH_LINKS
KNOWN_PLACES = places.NAMES | places.ABBREVIATIONS.keys()
NO_VICTIM_BEFORE = events.NOT_VICTIM | clauses.INDEFINITE | phrases.COUNTED | {"bernama", "tanpa"}
NO_VICTIM_BEHIND = events.VICTIM_WORDS | events.LOST | {"bernama", clauses.RELATIVE}
PLACE_NOUNS = placed.AREAS | STANDING | placed.SPOTS | placed.EXAMPLES | SIDES | {kind.lower() for kind in places.KINDS}
SOMEWHERE = placed.AREAS | STANDING | placed.SPOTS
THINGS_STOOD_BY, BY_SIDE = SOMEWHERE | places.THINGS, places.BY_THING | SIDES | places.BESIDE
PARTS_PLACES = JOINS_LAST | lists.NAMING | placed.GOING
OPENS_PREDICATE = BEFORE_PREDICATE | lists.DEGREES
NOT_EACH = lists.BETWEEN | lists.EXCEPTING
PARTS_DEEDS = lists.SUCH | {clauses.RELATIVE}
PARTS_TOLD = clauses.PURPOSE | {clauses.RELATIVE}
EVENTS = ATTENDED | clauses.GENERIC_EVENTS | occurrences.WEATHER
HAPPENED = OCCURRING | clauses.GENERIC_EVENTS
LOOSE = phrases.VAGUE | phrases.JUDGING
NO_SUBJECTS = clauses.STARTERS - clauses.INDEFINITE
NOT_HAPPENING = SAID_OR_JUDGED | clauses.COPULAS | acts.NO_DECISIONS
NOT_TRUE = acts.UNDONE | clauses.NEGATIONS
LEAVES_OPEN = phrases.POINTERS | PRONOUNS | reporting.FIRST_PERSONS | {clauses.RELATIVE}
FIRST_NAMES = further_offices.GIVEN | names.FIRST_NAMES
ENDS_NO_TOPIC = phrases.VAGUE | topics.NO_ENDS
SOME_PEOPLE = SOMEBODY | relatives.OF_MANY | clauses.PLURALS
OPENS_VERB = PARTS_TOLD | clauses.AND
RANKED = ranks.SUPERLATIVES | ranks.RANKED.keys() | lists.SOLE
SURE_RELATIVE = clauses.AUXILIARIES - UNSURE_RELATIVE
ENDS_PLACE = clauses.PREVERBAL | clauses.SUBJECT_ADVERBS | {clauses.RELATIVE}
ANY_OF_MANY = relatives.OF_MANY | relatives.AMOUNTS | placed.ANY | clauses.PLURALS
OF_GRAMMAR = NO_SUBJECT | clauses.AUXILIARIES | clauses.STARTERS | clauses.EXISTENTIALS
NOT_LYING = clauses.NEGATIONS | clauses.PLACE_PREPOSITIONS

NOT_ONE = (
    phrases.COUNTED
    | phrases.PLURAL_BEFORE
    | (phrases.NO_REFERENT - clauses.INDEFINITE)
    | (phrases.ROLES | phrases.JOINERS | clauses.PLURALS)
)
"""Words before a noun that do not let it mean one thing known from before."""

HEADS_NO_TOPIC = (
    TELLS_NO_TOPIC
    | topics.NO_HEADS
    | titles.HEADS
    | titles.PEOPLE
    | titles.BODIES
    | titles.PARTS
    | titles.DAYS
    | phrases.VAGUE
    | phrases.TIME_NOUNS
) - topics.HEADS
"""Words that no topic begins with: people, bodies, times, places and what tells nothing."""
CARRIED = carried.STATES | carried.DEEDS | carried.FIGURES
SIZES = phrases.MEASURED | measures.NOUNS | carried.OF_NOBODY
ACTING = PEOPLE | people.CROWDS | titles.BODIES | titles.ORGANISATIONS
STRAINS = carried.STRAINS | acts.CHANGES.keys()
NOT_TAKEN_UP = NOT_HAPPENING | carried.ATTITUDES
NOT_A_DEED = NOT_TRUE | NOT_TAKEN_UP | carried.OTHER_HALF | {clauses.RELATIVE}
EQUATING = clauses.COPULAS | {"menjadi"}
