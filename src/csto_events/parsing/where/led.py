"""Led: who leads those of whom a sentence tells, which has places of its own."""

from itertools import compress, count

from csto_events.language.reading import Sentence

LED = frozenset(("led", "headed"))


def led(sentence: Sentence) -> list[tuple[int, int]]:
    """Give who leads those of whom a sentence tells, and where they do: "The juntas, led by Tchiani in Niger and Goita in Mali, signed a pact"."""
    if LED.isdisjoint(sentence.vocabulary):
        return []
    words, letters, found = sentence.words, sentence.letters, []
    for at in compress(count(), map(LED.__contains__, words)):
        verb = next((one for one in sentence.phrases.verbs() if one.first > sentence.first + at and one.form == "finite"), None)
        is_aside = at > 0 and letters[at - 1] == "," and words[at + 1 : at + 2] == ["by"]
        if is_aside and verb is not None and letters[verb.first - 1 - sentence.first] == ",":
            found.append((sentence.first + at, verb.first - 1))
    return found
