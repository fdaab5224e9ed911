"""Laws of `parse`, whatever the text: grounded, closed, deterministic, and never an exception but for what is no text."""

import hashlib
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import csto_events
from csto_events.errors import CstoEventsError
from csto_events.model.ids import PATTERNS
from csto_events.parsing.candidate import Rule
from csto_events.parsing.rules import RULES

NAMES = (
    "Nikol Pashinyan", "Stanislav Zas", "Tokayev", "Vladimir Putin", "Aida Omarova", "he", "she", "they", "NATO", "the CSTO", "the bloc",
    "the Collective Security Council", "Armenia", "Kazakhstan", "Yerevan", "Almaty", "the Kazakh Health Ministry", "ECOWAS", "the EU", "State 51",
)  # fmt: skip
TITLES = ("President", "Prime Minister", "the Russian president", "Secretary General", "Foreign Minister", "Colonel", "Mr", "a police spokesman")
CUES = (
    "said", "said that", "told reporters", "according to", "denied that", "announced on Monday that", "if", "believes", "as", "put it", "was quoted as saying",
    "rejected the accusation", "called for restraint", "vowed to leave", "wrote on Telegram:", "added", "did not say", "withdrew the figure of",
)  # fmt: skip
EVENTS = (
    "were killed", "people were wounded", "killing", "dead", "in critical condition", "were detained", "arrested", "seized", "weapons", "sent", "peacekeepers",
    "troops to", "will send", "refused to send", "arrived in", "withdrew from", "are stationed in", "met in", "an extraordinary session of", "a summit of",
    "held talks with", "is a member of", "joined", "left", "took over the chairmanship of", "chairs", "suspended its membership of", "rose to", "from",
    "among them", "may have", "no one was hurt", "contingent", "soldiers",
)  # fmt: skip
NUMBERS = (
    "12", "164", "2,265", "1 500", "1.500", "1.2 million", "two hundred", "twenty-five", "dozens", "at least 8", "more than", "between 10 and 20", "10-20", "a",
    "no", "0", "99999999999999999999", "٣٤", "up to 300", "on January 10", "in the autumn of 2021", "yesterday", "since 1993", "on 30 February 2022",
)  # fmt: skip
BROKEN_OFF = (
    "The attack showed that the post was weak. Zas saw that", "The hotel admitted 33",
    "The contingent has 5,000 soldiers, diplomats say. Mali provided about 1,300 of",
    "The meeting between Vladimir Putin and Nikol Pashinyan was called", "The mission in Somalia includes 4,500 Ugandans",
    "Dushanbe accused Kyrgyz forces of attacking an ambulance, killing eight people, and", "Putin saw Erdogan", "“We left,” and", "Zas said: “We left” and",
)  # fmt: skip
MARKS = (
    "“", "”", '"', "‘", "’", "'", ",", ".", ". ", "?", "!", ":", ";", " – ", "(", ")", "\n", "\n\n", "\r\n", "’s", "...", "«", "»", " - ", "Read also:",
)  # fmt: skip
HOSTILE = st.sampled_from("\x00\ufeff\u202e\u2066\u2069\u200b\u200f\u00a0\u2028\x85\x1b\U0001f600\u0301אبЖ中ß\u0130ﬁ\U0010ffff\t\r")
FRAGMENTS = st.sampled_from(NAMES + TITLES + CUES + EVENTS + NUMBERS)
PIECES = st.one_of(FRAGMENTS, FRAGMENTS, st.sampled_from(MARKS), st.text(HOSTILE, max_size=2))
NEWS = st.lists(PIECES, max_size=40).map(" ".join)
PLAIN = st.text(max_size=300)
TEXTS = st.one_of(NEWS, NEWS, PLAIN, st.text(HOSTILE, max_size=60))
DATES = st.one_of(st.none(), st.dates().map(str), st.sampled_from(("2022-01-10", "2022-01-10T09:30:00+06:00", "2024-02-29")))
ARTICLE = """ECOWAS to send troops to Niger, Tinubu says

Nigerian President Bola Tinubu said on Thursday that ECOWAS, which Nigeria chairs, would send “several thousand” soldiers to Niger.
“No option is off the table,” he told reporters in Abuja, “not even the last one.” At least 17 people were killed and 20 wounded in
Tillaberi on 15 August, according to the Nigerien Defence Ministry. Mali is a member of the African Union. Police detained dozens of
protesters. The Security Council met online on Friday. Burkina Faso denied that its troops had crossed the border.
"""
LAW = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Walk every object within JSON data."""
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(item)


def as_json(text: str | bytes, published: str | None = None) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(csto_events.dumps(csto_events.parse(text, published=published)))
    return data


@LAW
@given(TEXTS, DATES)
@example("\ufeffAt least 12 people were killed in Almaty, Tokayev said.", "2022-01-10")
@example("“A,”\r\nhe said,\r\n“B.”\r\n", None)
def test_all_evidence_is_grounded(text: str, published: str | None) -> None:
    """`exact` is the text between `start` and `end`, wherever a span stands: records, mentions, attributions, the ledger."""
    bundle = as_json(text, published)
    texts = {document["id"]: document["text"] for document in bundle["documents"]}
    assert set(texts.values()) <= {text, text.removeprefix("\ufeff")}
    for at in objects(bundle):
        if "exact" in at:
            assert 0 <= at["start"] < at["end"]
            assert texts[at["document"]][at["start"] : at["end"]] == at["exact"]


@LAW
@given(TEXTS, DATES)
def test_references_are_closed_and_ids_unique(text: str, published: str | None) -> None:
    """Every id within a bundle is that of one document, entity or record of the same bundle."""
    bundle = as_json(text, published)
    ids = [item["id"] for part in ("documents", "entities", "records") for item in bundle[part]]
    assert len(set(ids)) == len(ids)
    is_id = re.compile("|".join(f"(?:{pattern})" for pattern in PATTERNS.values()))
    free_text = {"id", "text", "exact", "name", "title", "url", "aliases", "rule", "trigger"}
    for item in objects(bundle):
        for key, value in item.items():
            for one in value if isinstance(value, list) else [value]:
                if key not in free_text and isinstance(one, str) and is_id.search(one):
                    assert one in ids, f"{key}: {one}"


@LAW
@given(TEXTS, DATES)
def test_the_same_text_gives_the_same_bytes(text: str, published: str | None) -> None:
    """Parsing twice gives the same bytes, and what is written reads back equal."""
    first, second = (csto_events.parse(text, published=published) for _ in range(2))
    assert csto_events.dumps(first) == csto_events.dumps(second)
    assert csto_events.loads(csto_events.dumps(first)) == first


@LAW
@given(TEXTS)
def test_bytes_are_read_as_utf_8(text: str) -> None:
    """A text and its UTF-8 bytes are the same document."""
    assert csto_events.parse(text.encode()) == csto_events.parse(text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_text_that_breaks_off_is_read(rule: Rule) -> None:
    """What the sentences of a passport begin with is read without an exception, whichever its last word is."""
    for text in (*(case.text for case in rule.fires), *rule.near):
        for token in re.finditer(r"\w+|[^\w\s]", text):
            assert csto_events.parse(text[: token.end()]).documents


@pytest.mark.parametrize("text", BROKEN_OFF)
def test_the_last_word_may_be_the_one_before_the_deciding_one(text: str) -> None:
    """Where a rule asks for the word behind a phrase, the text may end."""
    assert csto_events.parse(text).documents


@LAW
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_cleanly(data: bytes) -> None:
    """Bytes that are no UTF-8 are refused by an error of ours, if they are refused."""
    try:
        csto_events.parse(data)
    except CstoEventsError:
        with pytest.raises(UnicodeDecodeError):
            data.decode()


@LAW
@given(NEWS, st.integers(0xD800, 0xDFFF), NEWS)
def test_lone_surrogates_are_refused_cleanly(before: str, surrogate: int, after: str) -> None:
    """A lone surrogate is no Unicode text."""
    with pytest.raises(CstoEventsError):
        csto_events.parse(before + chr(surrogate) + after)


@pytest.mark.parametrize("text", ["", "\ufeff", " ", "\n\n\r\n", "\x00", "\u202e", "…"])
def test_a_text_that_says_nothing_makes_no_record(text: str) -> None:
    """`parse("")` is an empty bundle."""
    bundle = csto_events.parse(text)
    assert bundle.records == ()
    assert bundle.entities == ()
    assert bundle.passed_over == ()


def test_rules_do_fire_on_what_these_laws_are_tried_on() -> None:
    """The laws would hold of a parser that finds nothing; so the sample has records of several types, an attribution and entities."""
    bundle = csto_events.parse(ARTICLE, published="2023-08-18")
    assert {"statement", "deployment", "casualty_report"} <= {record.type for record in bundle.records}
    assert any(record.attribution is not None for record in bundle.records)
    assert bundle.entities


CODE = "import sys, csto_events; sys.stdout.buffer.write(csto_events.dumps(csto_events.parse(sys.stdin.buffer.read(), published='2023-08-18')).encode())"
SETTINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "424242", "TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8"},
)


def test_hash_seed_time_zone_and_locale_do_not_matter() -> None:
    """The same bytes in processes that differ in all of them."""
    digests = set()
    for setting in SETTINGS:
        run = subprocess.run([sys.executable, "-c", CODE], input=ARTICLE.encode(), env=os.environ | setting, capture_output=True, check=True)
        assert run.stdout
        digests.add(hashlib.sha256(run.stdout).hexdigest())
    assert len(digests) == 1


BIG = {
    "digits": "1" * 1_000_000,
    "digits before a casualty word": "1" * 1_000_000 + " people were killed",
    "a number of 5,000 digits": "As many as " + "9" * 5_000 + " people were killed in Almaty.",
    "opening quotation marks": "“" * 100_000,
    "straight quotation marks": '"' * 100_000,
    "many short quotations": '"a ' * 50_000,
    "apostrophes": "'" * 100_000,
    "killed": "killed, " * 50_000,
    "names": "Nikol Pashinyan " * 20_000,
    "said": "he said that " * 20_000,
    "one sentence": "peacekeepers of the CSTO in Kazakhstan and " * 8_000,
    "many sentences": "The CSTO sent 100 servicemen to Kazakhstan. " * 5_000,
    "numbers": "12 and 13, " * 30_000,
    "paragraphs": "\n\n" * 100_000,
    "brackets": "(" * 100_000,
    "letters": "a" * 1_000_000,
}


@pytest.mark.parametrize("name", BIG)
def test_big_texts_are_read(name: str) -> None:
    """No exception, and grounded, however long and monotonous."""
    text = BIG[name]
    bundle = csto_events.parse(text)
    assert all(text[at.start : at.end] == at.exact for record in bundle.records for at in record.evidence)


@settings(LAW, max_examples=50)
@given(st.one_of(st.just(ARTICLE), TEXTS), st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(text: str, chance: random.Random) -> None:
    """Rules do not know one another: shuffled, they give the same bytes."""
    pipeline = pytest.importorskip("csto_events.parsing.pipeline")
    shuffled = list(pipeline.RULES)
    chance.shuffle(shuffled)
    assert csto_events.dumps(pipeline.parse(text, rules=tuple(shuffled))) == csto_events.dumps(pipeline.parse(text))


def test_meetings_that_have_nothing_in_common_are_two() -> None:
    text = "Pashinyan spoke during a session of the Government. The CSTO chief and the Armenian president held a telephone conversation."
    meetings = [record for record in csto_events.parse(text, published="2023-05-16").records if isinstance(record, csto_events.Meeting)]
    assert [len(meeting.evidence) for meeting in meetings] == [1] * len(meetings)


def test_who_tells_of_a_meeting_does_not_meet() -> None:
    text = "Putin will travel to Astana on July 3-4 to attend the summit of the SCO, Kremlin aide Yury Ushakov told reporters."
    (meeting,) = [record for record in csto_events.parse(text, published="2024-06-14").records if isinstance(record, csto_events.Meeting)]
    assert meeting.convened == "org:sco"
    assert not any("ushakov" in one for one in meeting.participants)
    assert meeting.when is not None
    assert meeting.when.edtf == "2024-07-03/2024-07-04"


def test_an_adverb_of_time_is_no_part_of_what_is_counted() -> None:
    for text in ("Last week 3 soldiers were killed.", "The same day 3 soldiers were killed.", "Two days later 3 soldiers were killed."):
        (report,) = csto_events.parse(text, published="2022-01-12").records
        assert report.evidence[0].exact == "3 soldiers were killed"


def test_people_have_no_article_and_districts_are_none() -> None:
    texts = (
        "The Taliban denied it had crossed.",
        "Forces met in North Waziristan District, which reported calm.",
        "The Kura Wall said that the road was closed.",
    )
    for text in texts:
        assert not [entity.id for entity in csto_events.parse(text, published="2024-06-14").entities if entity.id.startswith("person:")]


def test_an_armed_group_fights_and_is_not_the_organisation_of_a_description() -> None:
    text = "Russia chairs the CSTO. Hamas attacked a convoy near Gaza City. The organization condemned the attack."
    incident, statement = (
        next(record for record in csto_events.parse(text, published="2024-06-14").records if isinstance(record, kind))
        for kind in (csto_events.ArmedIncident, csto_events.Statement)
    )
    assert incident.actor is not None
    assert incident.actor.entity == "org:hamas"
    assert statement.attribution is not None
    assert statement.attribution.source == "org:csto"


def test_the_body_of_another_organisation_is_not_the_known_one() -> None:
    text = "The OAS Permanent Council met on Monday. The CSTO Permanent Council met on Tuesday."
    first, second = (record for record in csto_events.parse(text, published="2024-06-14").records if isinstance(record, csto_events.Meeting))
    assert (first.convened or "").startswith("body:oas/permanent-council~")
    assert second.convened == "body:csto/permanent-council"


def test_the_country_is_the_one_just_named_else_the_one_of_which_the_text_tells() -> None:
    texts = {
        "Kazakhstan asked the CSTO for help. Russian paratroopers landed. They left soon. In all 2,000 people were detained across the country.": "state:KAZ",
        "Kazakhstan asked the CSTO for help. Riots broke out in Uzbekistan. More than 2,000 people were detained across the country.": "state:UZB",
    }
    for text, country in texts.items():
        (report,) = [record for record in csto_events.parse(text, published="2022-01-12").records if isinstance(record, csto_events.EnforcementReport)]
        assert report.where == (country,)


def test_a_forename_says_who_of_a_surname_is_meant() -> None:
    meant = {
        "Turkish President Tayyip Erdogan said he would leave.": "person:recep-tayyip-erdogan",
        "Aliaksandr Lukashenko said he would leave.": "person:alexander-lukashenko",
        "Sadyr Japarov said he would leave.": "person:sadyr-japarov",
        "Meanwhile Putin said he would leave.": "person:vladimir-putin",
    }
    for text, person in meant.items():
        (entity,) = [one.id for one in csto_events.parse(text, published="2023-01-02").entities if one.id.startswith("person:")]
        assert entity == person
    for text in ("Bilal Erdogan said he would leave.", "Prime Minister Boris Putin said he would leave."):
        (entity,) = [one.id for one in csto_events.parse(text, published="2023-01-02").entities if one.id.startswith("person:")]
        assert "~" in entity


def test_wounded_soldiers_who_are_flown_somewhere_are_no_deployment() -> None:
    assert not [one for one in csto_events.parse("In all 14 wounded soldiers had been flown to Almaty.").records if isinstance(one, csto_events.Deployment)]


def test_a_meeting_is_not_where_somebody_goes_before_or_after_it() -> None:
    places = {
        "The bloc will send a mission to Armenia, its press service reported after a session of the Collective Security Council on Tuesday.": (),
        "Putin flew to Baku following talks with Lukashenko in Minsk.": ("place:BY/minsk",),
        "Lavrov travelled to Yerevan, where he met Mirzoyan.": ("place:AM/yerevan",),
    }
    for text, where in places.items():
        (meeting,) = [one for one in csto_events.parse(text, published="2022-01-12").records if isinstance(one, csto_events.Meeting)]
        assert meeting.where == where
