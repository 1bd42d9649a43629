"""Clauses read from the words that the network marks, with parses written by hand."""

from klaim import language
from klaim.parsing import Token
from klaim.proposals.branches import clause_of
from klaim.proposals.proposing import Proposal

LANG = language.load("id")
_TAGS = {"v": "VERB", "n": "NOUN", "p": "ADP", "c": "CCONJ", "s": "SCONJ", "a": "ADJ", "x": "PUNCT", "d": "ADV"}


def proposal(words: str, marked: str) -> Proposal:
    """A sentence of words like "petani/n/nsubj/1" (tag, relation, head) in which those of `marked` are marked."""
    tokens, at = [], 0
    for i, word in enumerate(words.split()):
        text, tag, relation, head = word.split("/")
        tokens.append(Token(i, at, at + len(text), text, text.lower(), True, _TAGS[tag], relation, int(head)))
        at += len(text) + 1
    marks = tuple(0.9 if token.text in marked.split() else 0.1 for token in tokens)
    return Proposal(tuple(tokens), marks, 0.9, "event", tokens[0])


def told(words: str, marked: str) -> str:
    """The clause's words; empty where there is none."""
    clause = clause_of(proposal(words, marked), LANG)
    return " ".join(t.text for t in (*clause.subject, *clause.predicate, *clause.rest)) if clause is not None else ""


def test_a_phrase_that_is_not_marked_is_left_out():
    sentence = "petani/n/nsubj/1 menanam/v/root/1 padi/n/obj/1 di/p/case/4 sawah/n/obl/1"
    assert told(sentence, "petani menanam padi") == "petani menanam padi"


def test_an_object_stays_though_the_claim_has_other_words_for_it():
    sentence = "petani/n/nsubj/1 menanam/v/root/1 itu/n/obj/1 di/p/case/4 sawah/n/obl/1"
    assert told(sentence, "petani menanam di sawah") == "petani menanam itu di sawah"


def test_a_second_verb_gets_the_subject_that_is_marked_for_it():
    sentence = "petani/n/nsubj/1 menanam/v/root/1 padi/n/obj/1 dan/c/cc/4 menjual/v/conj/1 beras/n/obj/4"
    assert told(sentence, "petani menjual beras") == "petani menjual beras"
    assert not told(sentence, "menjual beras")


def test_a_second_member_keeps_the_preposition_of_the_first():
    sentence = "dinas/n/nsubj/1 membantu/v/root/1 di/p/case/3 Tegal/n/obl/1 dan/c/cc/5 Kudus/n/conj/3"
    assert told(sentence, "dinas membantu di Kudus") == "dinas membantu di Kudus"


def test_what_is_conditional_is_no_clause_of_its_own():
    sentence = "jika/s/mark/2 hujan/n/nsubj/2 turun/v/advcl/4 petani/n/nsubj/4 menanam/v/root/4 padi/n/obj/4"
    assert not told(sentence, "hujan turun")
    assert told(sentence.replace("jika", "ketika"), "hujan turun") == "hujan turun"


def test_a_clause_without_the_word_that_denies_it_is_none():
    sentence = "petani/n/nsubj/2 nggak/d/dep/1 menjual/v/root/2 beras/n/obj/2"
    assert not told(sentence, "petani menjual beras")


def test_a_word_cut_out_of_a_phrase_makes_no_clause():
    sentence = "petani/n/nsubj/1 menjual/v/root/1 hasil/n/dislocated/1 panen/n/obj/1 padi/n/nmod/3"
    assert not told(sentence, "petani menjual panen padi")


def test_a_question_is_none():
    sentence = "petani/n/nsubj/1 menjual/v/root/1 beras/n/obj/1 ?/x/punct/1"
    assert not told(sentence, "petani menjual beras")
