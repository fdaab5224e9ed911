"""The classes of words are bits of their own, so that a word can have several."""

from csto_events.language import tags
from csto_events.language.lexicon import lexicon

BITS = {name: value for name, value in vars(tags).items() if name.isupper() and isinstance(value, int) and value.bit_count() == 1}


def test_each_class_is_a_bit_that_no_other_class_has() -> None:
    assert len(BITS) > 25
    assert len(set(BITS.values())) == len(BITS)


def test_no_word_has_a_bit_that_no_class_has() -> None:
    known = sum(BITS.values())
    assert {word for word, found in lexicon().tags.items() if found & ~known} == set()


def test_every_class_of_the_table_of_function_words_has_a_word() -> None:
    used = 0
    for found in lexicon().tags.values():
        used |= found
    assert {name for name in ("NUMERAL", "PARTICLE", "TIME", "REPORTIVE", "CONDITIONAL", "INTERROGATIVE") if not used & BITS[name]} == set()
