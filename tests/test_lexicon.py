"""The lexicon: its rows hold what they say, its forms are right, and what is wrong in a file is named by file and line."""

import shutil
from collections import Counter
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from csto_events.errors import RegistryError
from csto_events.language import lexicon as lex
from csto_events.language.entries import Cue
from csto_events.language.lexicon import guess, lexicon, load_lexicon
from csto_events.language.tokens import tokenise

DATA = files("csto_events.language").joinpath("data")
FILES = ("function_words", "verbs", "nouns", "adjectives", "reporting", "person_nouns", "titles", "abbreviations")


def rows(name: str) -> list[dict[str, str]]:
    lines = [line.split("\t") for line in DATA.joinpath(f"{name}.tsv").read_text("utf-8").split("\n") if line and line[0] != "#"]
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def is_subsequence(parts: list[set[str]], words: list[str]) -> bool:
    """Whether the parts stand among the words in their order."""
    found = iter(words)
    return all(any(word in part for word in found) for part in parts)


def forms_of(cue: Cue) -> list[set[str]]:
    """What may stand for each word of a cue: any form for the head of a verb or noun."""
    head = cue.words[0]
    forms = {head}
    if cue.part == "verb":
        forms |= {form for form, lemma in lexicon().verbs.items() if lemma == head}
    elif cue.part == "noun":
        forms |= {form for form, lemma in lexicon().nouns.items() if lemma == head}
    return [part for part in [forms, *({word} for word in cue.words[1:])] if part != {"X"}]


# ---- the data


def test_every_cue_stands_in_its_example() -> None:
    missing = [cue.word for cue in lexicon().cues if not is_subsequence(forms_of(cue), tokenise(cue.example).lower)]
    assert missing == []


@pytest.mark.parametrize(("name", "column"), [("function_words", "word"), ("titles", "title"), ("abbreviations", "abbreviation")])
def test_every_word_stands_in_its_example(name: str, column: str) -> None:
    assert [row[column] for row in rows(name) if row[column].lower() not in row["example"].lower()] == []


def test_every_noun_for_people_stands_in_its_example() -> None:
    for row in rows("person_nouns"):
        assert {row["singular"], row["plural"]} & set(tokenise(row["example"]).lower), row


@pytest.mark.parametrize("name", FILES)
def test_no_cell_has_space_around_it(name: str) -> None:
    assert [row for row in rows(name) if any(cell != cell.strip() for cell in row.values())] == []


def test_the_lexicon_covers_what_news_needs() -> None:
    table = lexicon()
    assert len(rows("verbs")) >= 1100
    assert len(table.cues) >= 300
    assert len(rows("person_nouns")) >= 250
    assert len(table.titles) >= 150


def test_every_cue_is_found_where_it_is_looked_up() -> None:
    table = lexicon()
    assert sum(1 for _ in rows("reporting")) == len(table.cues) == len({(cue.word, cue.part) for cue in table.cues})
    for head, cues in (*table.verb_phrases.items(), *table.phrases.items()):
        assert all(cue.words[0] == head for cue in cues)
        assert [len(cue.words) for cue in cues] == sorted((len(cue.words) for cue in cues), reverse=True)


def test_a_cue_says_in_which_forms_its_content_follows() -> None:
    for cue in lexicon().cues:
        assert cue.frames or cue.part in ("preposition", "phrase"), cue
        assert bool(cue.prepositions) == bool(cue.frames & {"noun", "gerund"}), cue


def test_belief_and_intention_have_no_noun_as_content() -> None:
    """Support, attack and topic are no statements: a noun is a content only after a verb of saying."""
    assert [cue.word for cue in lexicon().cues if "noun" in cue.frames and cue.stance != "speech" and cue.part == "verb"] == []


@pytest.mark.parametrize("word", ["agree", "deny", "say", "announce", "believe", "plan", "see", "assess"])
def test_common_cues_are_there(word: str) -> None:
    assert word in lexicon().verb_cues


@pytest.mark.parametrize("word", ["decide", "refuse", "discuss", "back", "endorse"])
def test_what_only_does_or_supports_takes_no_infinitive_or_noun(word: str) -> None:
    cue = lexicon().verb_cues.get(word)
    assert cue is None or not cue.frames & {"infinitive", "noun"}


def test_the_status_of_a_cue() -> None:
    table = lexicon()
    assert {table.verb_cues[word].status for word in ("deny", "reject", "refute", "doubt")} == {"denied"}
    assert {table.verb_cues[word].status for word in ("retract", "withdraw", "recant")} == {"retracted"}
    assert Counter(cue.status for cue in table.cues)["reported"] > 500


# ---- forms


@pytest.mark.parametrize(
    ("lemma", "present", "past", "participle", "gerund"),
    [row.split() for row in """
        be is was been being
        have has had had having
        do does did done doing
        say says said said saying
        tell tells told told telling
        go goes went gone going
        find finds found found finding
        wound wounds wounded wounded wounding
        fall falls fell fallen falling
        see sees saw seen seeing
        leave leaves left left leaving
        lead leads led led leading
        hold holds held held holding
        shoot shoots shot shot shooting
        withdraw withdraws withdrew withdrawn withdrawing
        begin begins began begun beginning
        choose chooses chose chosen choosing
        fly flies flew flown flying
        flee flees fled fled fleeing
        lie lies lied lied lying
        die dies died died dying
        deploy deploys deployed deployed deploying
        deny denies denied denied denying
        carry carries carried carried carrying
        destroy destroys destroyed destroyed destroying
        ban bans banned banned banning
        stop stops stopped stopped stopping
        permit permits permitted permitted permitting
        visit visits visited visited visiting
        open opens opened opened opening
        admit admits admitted admitted admitting
        occur occurs occurred occurred occurring
        develop develops developed developed developing
        travel travels travelled travelled travelling
        travel travels traveled traveled traveling
        control controls controlled controlled controlling
        quit quits quit quit quitting
        agree agrees agreed agreed agreeing
        free frees freed freed freeing
        attack attacks attacked attacked attacking
        clash clashes clashed clashed clashing
        push pushes pushed pushed pushing
        pass passes passed passed passing
        fix fixes fixed fixed fixing
        veto vetoes vetoed vetoed vetoing
        panic panics panicked panicked panicking
        focus focuses focused focused focusing
        mow mows mowed mown mowing
        broadcast broadcasts broadcast broadcast broadcasting
        kidnap kidnaps kidnapped kidnapped kidnapping
        refer refers referred referred referring
        suffer suffers suffered suffered suffering
        quarrel quarrels quarrelled quarrelled quarrelling
        seize seizes seized seized seizing
        singe singes singed singed singeing
        dye dyes dyed dyed dyeing
        learn learns learnt learnt learning
        prove proves proved proven proving
        strike strikes struck struck striking
        conquer conquers conquered conquered conquering
        obey obeys obeyed obeyed obeying
        rue rues rued rued ruing
    """.strip().split("\n")],
)  # fmt: skip
def test_forms_of_verbs(lemma: str, present: str, past: str, participle: str, gerund: str) -> None:
    forms = {present: lex.PRESENT, past: lex.PAST, participle: lex.PARTICIPLE, gerund: lex.GERUND, lemma: lex.BASE}
    for form, tag in forms.items():
        assert lexicon().tags[form] & tag, form
        assert lexicon().verbs[form] == lemma, form


@pytest.mark.parametrize(("form", "lemma"), [("organized", "organise"), ("criticizes", "criticise"), ("analyzing", "analyse"), ("favored", "favour")])
def test_both_spellings_have_one_lemma(form: str, lemma: str) -> None:
    assert lexicon().verbs[form] == lemma


@pytest.mark.parametrize(
    ("form", "singular"),
    [("soldiers", "soldier"), ("children", "child"), ("women", "woman"), ("people", "person"), ("crises", "crisis"), ("armies", "army"), ("attacks", "attack")],
)
def test_plurals(form: str, singular: str) -> None:
    assert lexicon().nouns[form] == singular
    assert lexicon().tags[form] & lex.PLURAL


def test_what_the_tags_say() -> None:
    tags = lexicon().tags
    assert tags["said"] & lex.NEVER_NOUN
    assert not tags["report"] & lex.NEVER_NOUN
    assert tags["police"] & lex.COLLECTIVE
    assert tags["if"] & lex.CONDITIONAL
    assert tags["allegedly"] & lex.REPORTIVE
    assert tags["won't"] & lex.MODAL
    assert tags["won't"] & lex.NEGATION
    assert tags["his"] & lex.POSSESSIVE
    assert tags["u.s."] & lex.ABBREVIATION
    assert tags["former"] & lex.MODIFIER
    assert lexicon().word("no such word") is None


def test_groups_of_people() -> None:
    people = lexicon().person_nouns
    assert people["troops"].singular == ""
    assert people["police"].kind == "collective"
    assert {word: people[word].group for word in ("gunmen", "children", "medic", "peacekeepers", "reporter")} == {
        "gunmen": "attackers",
        "children": "children",
        "medic": "medics",
        "peacekeepers": "security_forces",
        "reporter": "journalists",
    }


def test_function_words_of_several_words() -> None:
    because = lexicon().multiwords["because"]
    assert [(entry.words, bool(entry.tags & lex.PREPOSITION)) for entry in because] == [(("because", "of"), True)]


@pytest.mark.parametrize(
    ("word", "tags"),
    [
        ("redeployed", lex.PAST | lex.PARTICIPLE),
        ("redeploying", lex.GERUND),
        ("hawkishly", lex.ADVERB),
        ("demilitarisation", lex.NOUN),
        ("gunwomen", lex.NOUN | lex.PERSON | lex.PLURAL),
        ("drones", lex.NOUN | lex.PLURAL),
        ("drone", lex.NOUN),
        ("red", lex.NOUN),
        ("44-day", lex.ADJECTIVE),
        ("russian-led", lex.ADJECTIVE),
        ("anti-drone", lex.NOUN | lex.ADJECTIVE),
        ("counter-terrorist", lex.NOUN | lex.ADJECTIVE),
        ("war-torn", lex.ADJECTIVE),
        ("fish-net", lex.NOUN),
        ("-", lex.NOUN),
        ("", lex.NOUN),
    ],
)
def test_what_an_ending_suggests(word: str, tags: int) -> None:
    assert guess(word) == tags


# ---- what is refused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with as_file(DATA) as data:
        for name in FILES:
            shutil.copy(data / f"{name}.tsv", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "row", "message"),
    [
        ("verbs", "go\t\t\t\tn\t", "'go' stands on line"),
        ("verbs", "frobnicate\t\t\t\tmaybe\t", "unknown noun 'maybe'; give one of y, n"),
        ("verbs", "frobnicate", "found 1 cells; give 6"),
        ("verbs", "\t\t\t\tn\t", "column 'lemma' is empty"),
        ("function_words", "frob\tthing\t\t\tA frob.\tme", "unknown class 'thing'"),
        ("function_words", "frob\tpronoun\t\t3 singular\tA frob.\tme", "give person, number and gender"),
        ("function_words", "frob\tpronoun\t\t4 singular any\tA frob.\tme", "unknown person '4'"),
        ("reporting", "say\tverb\tthat\t\tspeech\treported\tHe said so.\tme", "'say' stands on line"),
        ("reporting", "frobnicate\tverb\tthat\t\tspeech\treported\tHe frobnicated so.\tme", "not in verbs.tsv; add it there"),
        ("reporting", "go\tverb\tthing\t\tspeech\treported\tHe went so.\tme", "unknown frame 'thing'"),
        ("reporting", "go\tverb\tthat\tof\tspeech\treported\tHe went so.\tme", "a preposition without the frame noun or gerund"),
        ("reporting", "go\tverb\tthat\t\tspeech\tsung\tHe went so.\tme", "unknown status 'sung'"),
        ("reporting", "go\tthing\tthat\t\tspeech\treported\tHe went so.\tme", "unknown part 'thing'"),
        ("person_nouns", "frob\tsoldiers\tpeople\tcount\tA frob.\tme", "'soldiers' is a form of another row"),
        ("person_nouns", "frob\tfrobs\tthing\tcount\tA frob.\tme", "unknown group 'thing'"),
        ("titles", "frob\tthing\tFrob Petrov", "unknown class 'thing'"),
        ("abbreviations", "frob\tname\tFrob. Petrov", "no full stop at its end"),
        ("abbreviations", "frob.\tthing\tFrob. Petrov", "unknown before 'thing'"),
    ],
)
def test_a_wrong_row_is_named_by_file_and_line(folder: Path, name: str, row: str, message: str) -> None:
    path = folder / f"{name}.tsv"
    text = path.read_text("utf-8")
    path.write_text(text + row + "\n", "utf-8")
    with pytest.raises(RegistryError) as caught:
        load_lexicon(folder)
    line = text.count("\n") + 1
    assert str(caught.value).startswith(f"{name}.tsv, line {line}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("singular", "nouns.tsv, line 1: missing columns plural"),
        ("plural\tsingular", "in this order"),
        ("# nothing", "nouns.tsv, line 1: no header line"),
    ],
)
def test_a_wrong_header_is_refused(folder: Path, header: str, message: str) -> None:
    (folder / "nouns.tsv").write_text(header + "\n", "utf-8")
    with pytest.raises(RegistryError, match=message):
        load_lexicon(folder)
