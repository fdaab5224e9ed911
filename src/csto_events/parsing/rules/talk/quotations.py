"""Quotations: words in quotation marks, with and without a verb of saying beside them."""

from collections.abc import Iterator

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.candidate import Fires, Found, Passed, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cue_of, cued, source
from csto_events.parsing.said.bounds import content_end, start_of_content
from csto_events.parsing.said.complements import quotes_subject
from csto_events.parsing.said.content import is_title, statement
from csto_events.parsing.said.frames import content_after
from csto_events.parsing.said.quoting import cue_after_quotation, cue_before_quotation
from csto_events.parsing.said.single_words import are_told_beside
from csto_events.parsing.said.sources import source_after, source_before
from csto_events.parsing.terms import verb_before
from csto_events.parsing.who.mentions import is_person

LONGEST_QUOTATION = 20
"""Paragraphs of one quotation."""
SHORTEST_QUOTATION = 2
"""Tokens. A single word in quotation marks is a scare quote."""


def _quoted(passage: Passage) -> Found:
    """Read quotations with their cue before, after or between them, in the sentence where each begins."""
    quotations = passage.reading.quotations_from(passage.sentence.first, passage.sentence.after)
    done: set[int] = set()
    for quotation in quotations:
        if quotation.first in done or quotation.after - quotation.first < SHORTEST_QUOTATION:
            continue
        cue = cue_after_quotation(passage, quotation) or cue_before_quotation(passage, quotation)
        if cue is None:
            yield Passed("statement", passage.sentence, (quotation.first - 1, quotation.first), "unresolved")
            continue
        verb, voice, entry = cue
        if verb.first < quotation.first and _is_unsaid(passage, verb, entry):
            yield Passed(kind="statement", sentence=passage.sentence, trigger=(verb.first, verb.after), reason="generic")
            continue
        if (verb.first < quotation.first and quotes_subject(passage, quotation)) or _is_named(passage, quotation, voice):
            continue  # the clause is what is said
        if _is_told_of(passage, quotation, verb, voice):
            clause = (start_of_content(passage, quotation.first - 1), quotation.after + 1)
            if (telling := statement(passage, verb, [clause], voice, entry, verb.head)) is not None:
                yield telling
            continue
        start = _start_of_quoted_clause(passage, quotation, voice)
        ends_with_mark = start < quotation.first and quotation.closed and passage.tokens.words[quotation.after - 1][0].isalnum()
        pieces = [*_left_open(passage, quotation), (start, quotation.after + ends_with_mark)]  # 'the raid was “a success”'
        for further in _further_pieces(passage, quotation, max(position for span in (voice.cue, voice.span) if span is not None for position in span)):
            pieces.append((further.first, further.after))
            done.add(further.first)
        joined = _that_clause_joined(passage, verb, quotation, voice) if len(pieces) == 1 else None
        made = statement(passage, verb, [*pieces, joined] if joined is not None else pieces, voice, entry, verb.head)
        if made is not None:
            yield made


def _is_unsaid(passage: Passage, verb: Phrase, cue: Cue) -> bool:
    """Whether it is denied that something was said: "did not chant “Free Osh”", "never said “we will leave”"."""
    is_negated = verb.negated or passage.lower[verb.first - 1] == "never"
    return verb.kind == "verb" and is_negated and cue.stance == "speech" and cue.status == "reported"


def _that_clause_joined(passage: Passage, verb: Phrase, quotation: Quotation, voice: Source) -> tuple[int, int] | None:
    """For "said “we stay,” and that it was late" give "and that it was late"."""
    joint = quotation.after + 1
    if voice.cue is None or voice.cue[0] > quotation.first or not quotation.closed or joint >= passage.sentence.after:
        return None
    joint += passage.lower[joint] == ","
    if passage.phrases.at(joint).kind != "C" or joint + 1 >= passage.sentence.after or passage.lower[joint + 1] != "that":
        return None
    return joint, content_end(passage, verb, joint + 1)


def _left_open(passage: Passage, quotation: Quotation) -> list[tuple[int, int]]:
    """The pieces of a quotation that was left open at the end of the paragraphs before, and is attributed only here."""
    pieces: list[tuple[int, int]] = []
    while len(pieces) < LONGEST_QUOTATION:
        start = passage.reading.paragraph_at(quotation.first)[0]
        before = passage.reading.quotations_from(max(0, passage.reading.paragraph_at(start - 1)[0]), start) if start else []
        if quotation.first - start > 1 or not before or not _goes_on(passage, before[-1], quotation, start) or _has_own_cue(passage, before[-1]):
            break
        if cue_before_quotation(Passage(passage.reading.sentence_at(before[-1].first - 1), passage.names), before[-1]) is not None:
            break
        quotation = before[-1]
        pieces.insert(0, (quotation.first, quotation.after))
    return pieces


def _is_named(passage: Passage, quotation: Quotation, voice: Source) -> bool:
    """Whether a quotation right behind a verb or preposition is the name of a book or broadcast."""
    mark = quotation.first - 1
    is_governed = mark > passage.sentence.first and passage.sentence.letters[mark - 1 - passage.sentence.first] in "IK"
    return (is_governed or (voice.cue is not None and voice.cue[1] == mark)) and quotation.after - quotation.first > 1 and is_title(passage, quotation)


def _is_told_of(passage: Passage, quotation: Quotation, verb: Phrase, voice: Source) -> bool:
    """Whether somebody else's words end in a quotation, and who stands behind it only tells of them: "Putin urged them to “stop”, the Kremlin said"."""
    if verb.first < quotation.first or voice.span is None or (voice.span[1] == voice.span[0] + 1 and passage.lower[voice.span[0]] in lexicon().pronouns):
        return False
    for cue, entry, after in cued(passage):
        content = content_after(passage, cue, entry, after) if after < quotation.first and cue.form == "finite" else None
        if content is not None and content[0] < quotation.first and quotation.after <= content[1] <= quotation.after + 1:
            return source_before(passage, cue) is not None
    return False


def _start_of_quoted_clause(passage: Passage, quotation: Quotation, voice: Source) -> int:
    """For "Victims “need their day in court,” he said" give the first word of the clause that ends in the quotation."""
    mark = quotation.first - 1
    if mark <= passage.sentence.first or voice.cue is None or voice.cue[0] < mark or not passage.tokens.words[mark - 1][0].isalnum():
        return quotation.first
    first = start_of_content(passage, mark)
    if any(cue_of(passage, verb) is not None for verb in passage.phrases.verbs() if verb.after <= mark):
        return quotation.first
    return first if all(word not in QUOTATION_MARKS for word in passage.tokens.words[first:mark]) else quotation.first


def _further_pieces(passage: Passage, quotation: Quotation, after_cue: int) -> Iterator[Quotation]:
    """The quotations that go on with the same voice: after the cue in the same sentence, and whole sentences after it."""
    reading, before = passage.reading, quotation
    paragraph = reading.paragraph_at(quotation.first)
    last_end = max(quotation.after + 1, after_cue)
    for further in reading.quotations_from(quotation.first + 1):
        if further.first >= paragraph[1]:
            if not _goes_on(passage, before, further, paragraph[1]):
                return
            paragraph = reading.paragraph_at(further.first)
        elif before is quotation and (beside := are_told_beside(passage, quotation, further)) is not False:
            if beside is None:
                return
            last_end = further.after + 1
            continue
        elif not _only_marks_between(passage, last_end, further.first) and not _begins_next_sentence(passage, last_end, further):
            return
        if _has_own_cue(passage, further) or not _is_whole(passage, further):
            return
        yield further
        before, last_end = further, further.after + 1


def _goes_on(passage: Passage, before: Quotation, further: Quotation, paragraph_end: int) -> bool:
    """Whether a quotation was left open at the end of a paragraph and goes on, with the same mark, at the beginning of the next."""
    words = passage.tokens.words
    is_left_open = not before.closed and before.after == paragraph_end and further.first <= paragraph_end + 1
    return is_left_open and words[before.first - 1] == words[further.first - 1]


def _only_marks_between(passage: Passage, first: int, after: int) -> bool:
    """Whether between a cue and the rest of its quotation stand only words that say who, where, when or to whom."""
    if after - first > 30:
        return False
    start = passage.reading.sentence_at(first)
    for position in range(first, after):
        sentence = passage.reading.sentence_at(position)
        if sentence.letters[position - sentence.first] in ("VBXZG" if sentence is start else "VBXZGE"):
            return False
    return True


def _begins_next_sentence(passage: Passage, last: int, further: Quotation) -> bool:
    """Whether a quotation begins the sentence after the one with the cue: "“A,” said Morgan, a lawyer who sued the firm. “B.”"."""
    reading = passage.reading
    sentence = reading.sentence_at(further.first - 1)
    return further.first - sentence.first <= 1 and sentence.index == reading.sentence_at(min(last, further.first - 2)).index + 1


def _is_whole(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation ends as a sentence or clause does, and is no part of a clause that goes on behind it."""
    words, last = passage.tokens.words, quotation.after - 1
    behind = words[quotation.after + 1] if quotation.after + 1 < len(words) else "."
    last -= words[last] in QUOTATION_MARKS and last > quotation.first  # a quotation in the quotation ends with it
    return words[last] in ".!?,…" or behind in ".!?," or not quotation.closed


def _has_own_cue(passage: Passage, quotation: Quotation) -> bool:
    return cue_after_quotation(passage, quotation) is not None


def _quoted_alone(passage: Passage) -> Found:
    """Read a quotation that is a paragraph of its own, spoken by whoever the sentence before it is about or quotes."""
    for quotation in passage.reading.quotations_from(passage.sentence.first, passage.sentence.after):
        if (
            not (_is_paragraph(passage, quotation) or _follows_telling(passage, quotation))
            or any(passage.reading.turns_from(quotation.first, quotation.first + 1))
            or _has_own_cue(passage, quotation)
            or cue_before_quotation(passage, quotation) is not None
        ):
            continue
        voice = _voice_before(passage, quotation)
        if voice is None:
            continue
        pieces = [(quotation.first, quotation.after), *((further.first, further.after) for further in _further_pieces(passage, quotation, quotation.after + 1))]
        made = statement(passage, None, pieces, voice, None, quotation.first)
        if made is not None:
            yield made


def _is_paragraph(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation of whole sentences begins a paragraph and fills it; a heading has no full stop."""
    words, (first, after) = passage.tokens.words, passage.reading.paragraph_at(quotation.first)
    starts = first in (quotation.first, quotation.first - 1) and after - quotation.after <= 2
    return starts and (words[quotation.after - 1] in ".!?" or words[min(quotation.after + 1, len(words) - 1)] == "." or not quotation.closed)


def _follows_telling(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation of whole sentences goes on behind a sentence of the same paragraph that tells in other words what its source said."""
    mark, words = quotation.first - 1, passage.tokens.words
    if mark != passage.sentence.first or mark == passage.reading.paragraph_at(mark)[0] or words[quotation.after - 1] not in ".!?":
        return False
    if quotation.after - quotation.first < SHORTEST_QUOTATION + 2:
        return False
    place = Passage(passage.reading.sentences[passage.sentence.index - 1], passage.names)
    return any(cue.stance == "speech" and verb.form == "finite" for verb, cue, _ in cued(place)) and not _quotes(place)


def _quotes(passage: Passage) -> bool:
    """Whether a sentence has a quotation with a cue of its own, or the end of one that began before it: what follows goes on with that already."""
    marks = passage.sentence.letters.count("Q")
    inside = passage.reading.quotations_from(passage.sentence.first, passage.sentence.after) if marks else []
    spoken = [one for one in inside if one.after - one.first >= SHORTEST_QUOTATION]
    return marks != 2 * len(inside) or any(cue_after_quotation(passage, one) is not None or cue_before_quotation(passage, one) is not None for one in spoken)


def _voice_before(passage: Passage, quotation: Quotation) -> Source | None:
    """Who speaks in the paragraph before: the one that it announces with a colon, else the last one that it quotes."""
    index = passage.reading.sentence_at(max(0, quotation.first - 1)).index
    if passage.reading.sentences[index].first >= quotation.first - 1:
        index -= 1
    if index < 0:
        return None
    place = Passage(passage.reading.sentences[index], passage.names)
    if passage.tokens.words[place.sentence.after - 1] == ":":
        return _announced(place)
    quoted = [verb for verb in place.phrases.verbs() if verb.form == "finite" and cue_of(place, verb) is not None]
    for verb in reversed(quoted):
        found = source_before(place, verb) or source_after(place, verb.after)
        voice = source(place, found[0], found[1], None) if found is not None else None
        if found is not None and voice is not None and (voice.entity is not None or place.is_people(found[0])):
            return voice
    return None


def _announced(place: Passage) -> Source | None:
    for verb in place.phrases.verbs():
        found = cue_of(place, verb)
        before = source_before(place, verb) if found is not None and found[1] >= place.sentence.after - 1 else None
        if found is not None and before is not None:
            return source(place, before[0], before[1], (verb.first, found[1]))
    for mention in place.mentions():
        if is_person(mention.entity) and not mention.adjective:
            return Source(entity=mention.entity, span=(mention.first, mention.after))
    return None


def _epithet(passage: Passage) -> Found:
    """Read "Reid has gone after Romney as a “human leech”": somebody who calls another by words in quotation marks, whatever the verb."""
    if "as" not in passage.sentence.vocabulary:
        return
    lower = passage.tokens.lower
    for quotation in passage.reading.quotations_from(passage.sentence.first, passage.sentence.after):
        at = quotation.first - 2
        at -= lower[at] in ("a", "an", "the")
        if at <= passage.sentence.first or lower[at] != "as":
            continue
        noun = passage.phrases.previous(passage.phrases.at(at))
        verb = verb_before(passage, noun.first) if noun is not None and noun.kind == "noun" else None
        if noun is None or verb is None or verb.negated or noun.position - verb.position > 2:
            continue
        before = source_before(passage, verb)
        if before is None or not (passage.actor(before[0]) is not None or passage.is_people(before[0])):
            continue
        is_told = verb.lemma in _DESCRIBING and noun.position > verb.position + 1  # "a step that Zas described to TASS as “a mistake”"
        made = statement(
            passage,
            verb,
            [(at + 1 if is_told else noun.first, quotation.after)],
            source(passage, before[0], before[1], (verb.first, verb.after)),
            None,
            verb.head,
        )
        if made is not None:
            yield made


_DESCRIBING = frozenset(("characterise", "characterize", "depict", "describe", "portray"))
_DASHES = frozenset(("―", "—", "–", "-", "~"))


def _quoted_signed(passage: Passage) -> Found:
    """Read a quotation signed with a dash and a name: "“We were afraid.” — Aigul Sadykova"."""
    tokens = passage.tokens
    for quotation in passage.reading.quotations_from(passage.sentence.first, passage.sentence.after):
        at = quotation.after + 1
        if at + 1 >= len(tokens) or tokens.words[at] not in _DASHES or quotation.after - quotation.first < SHORTEST_QUOTATION:
            continue
        if quotation.first - 1 > passage.sentence.first:
            continue
        while at + 1 < len(tokens) and tokens.words[at] in _DASHES:
            at += 1
        place = Passage(passage.reading.sentence_at(at), passage.names)
        name = place.phrases.at(at)
        if name.kind != "noun" or not tokens.words[name.first][0].isupper() or not _ends_paragraph(passage, name.after):
            continue
        voice = source(place, name, name.after, (quotation.after + 1, at))
        made = statement(passage, None, [(quotation.first, quotation.after)], voice, None, quotation.first)
        if made is not None:
            yield made


def _ends_paragraph(passage: Passage, token: int) -> bool:
    """Whether a paragraph ends at a token, or with the description that follows it: "— Aigul, a nurse"."""
    after = passage.reading.paragraph_at(token - 1)[1]
    return after - token <= 12 and not any(word in QUOTATION_MARKS for word in passage.tokens.words[token:after])


RULES = (
    Rule(
        name="talk/quotation",
        kind="statement",
        reads="words in quotation marks with a verb of saying before, after or between them",
        why="quotation marks give the words as somebody's own, and the verb beside them says whose",
        triggers=lambda: QUOTATION_MARKS,
        find=_quoted,
        fires=(
            Fires(
                text="“The mission is over,” Zas said.", fields={"attribution.source": "person:stanislav-zas", "mode": "direct", "text": "The mission is over"}
            ),
            Fires(text='"We acted," Putin said, "and we will leave."', fields={"text": "We acted and we will leave", "mode": "direct"}),
            Fires(text="Tokayev told reporters: “Order has been restored.”", fields={"mode": "direct", "text": "Order has been restored"}),
        ),
        near=("The so-called “peacekeepers” left.", "The exercise “Indestructible Brotherhood” began.", "He reads “War and Peace” at home."),
    ),
    Rule(
        name="talk/quotation-alone",
        kind="statement",
        reads="a quotation of whole sentences that is a paragraph of its own, after a paragraph that ends in a colon or quotes somebody",
        why="news goes on quoting the voice that it has just given",
        triggers=lambda: QUOTATION_MARKS,
        find=_quoted_alone,
        fires=(
            Fires(
                text="Putin drew a conclusion:\n\n“The mission is over”.", fields={"attribution.source": "person:vladimir-putin", "text": "The mission is over"}
            ),
            Fires(
                text="Zas said that order had returned.\n\n“Our soldiers did well.”", fields={"attribution.source": "person:stanislav-zas", "mode": "direct"}
            ),
            Fires(
                text="According to Tokayev, it was planned:\n\n“They came armed. They came at night.”", fields={"text": "They came armed. They came at night"}
            ),
        ),
        near=("“A mission that works”\n\nZas arrived.", "The rain stopped.\n\n“War and Peace” was sold out.", "The road is open.\n\n“Nobody knows.”"),
    ),
    Rule(
        name="talk/quoted-epithet",
        kind="statement",
        reads="somebody, a verb, an object, and as with words in quotation marks",
        why="the words in quotation marks are those of the subject, whatever the verb",
        triggers=lambda: QUOTATION_MARKS,
        find=_epithet,
        fires=(
            Fires(text="Lukashenko went after Tikhanovskaya as a “puppet of the West”.", fields={"attribution.source": "person:alexander-lukashenko"}),
            Fires(text="Putin attacked the plan as “a road to nowhere”.", fields={"attribution.source": "person:vladimir-putin", "mode": "partial"}),
            Fires(text="Tokayev dismissed the letter as “a clumsy forgery”.", fields={"text": "the letter as “a clumsy forgery”"}),
        ),
        near=("The film was released as “The Last Border”.", "He never dismissed it as “a game”.", "As “guests”, they stayed away."),
    ),
    Rule(
        name="talk/quotation-signed",
        kind="statement",
        reads="a quotation, a dash and a name at the end of a paragraph",
        why="the name behind the dash signs the words",
        triggers=lambda: QUOTATION_MARKS,
        find=_quoted_signed,
        fires=(
            Fires(text="“We heard shots all night.” — Aigul Sadykova", fields={"mode": "direct", "attribution.source_text": "Aigul Sadykova"}),
            Fires(text="“Nobody told us to leave.” ― Bolat Atabayev, a driver", fields={"text": "Nobody told us to leave"}),
            Fires(text='"The shops were empty." - Vladimir Putin', fields={"attribution.source": "person:vladimir-putin"}),
        ),
        near=(
            "He read “War and Peace” – a long book.",
            "The “allies” — Minsk and Moscow — agreed on little else.",
            "“Order” - of a kind - returned to the city.",
        ),
    ),
)
