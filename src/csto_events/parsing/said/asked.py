"""Asked: questions that stand before their answers: "Asked whether troops would go, Peskov said"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage


def is_asked(passage: Passage, verb: Phrase) -> bool:
    """Tell whether somebody is asked behind a comma, who then answers: "Peskov, asked whether troops would go, said they would not"."""
    if verb.kind != "verb" or verb.lemma != "ask" or verb.after - verb.first > 1 or verb.position < 2:
        return False
    comma, noun = passage.phrases[verb.position - 1], passage.phrases[verb.position - 2]
    is_participle = passage.sentence.letters[verb.first - passage.sentence.first] == "E"
    if comma.kind != "," or noun.kind != "noun" or not is_participle:
        return False
    closing = next((one for one in passage.phrases[verb.position + 1 :] if one.kind == ","), None)
    behind = passage.phrases.next(closing) if closing is not None else None
    return behind is not None and behind.kind == "verb" and behind.form == "finite"


def is_in_question(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb stands in a question with which a sentence begins: "Asked whether Yerevan planned to quit, he said it did not"."""
    if passage.sentence.words[0] not in ("asked", "questioned", "pressed") or verb.position == 0:
        return False
    comma = next((one for one in passage.phrases if one.kind == ","), None)
    return comma is not None and verb.first < comma.first
