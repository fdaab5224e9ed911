"""Who speaks in features, liveblogs and claims: people apposed twice, speakers behind a bare clause, groups whose claim a monitor relays."""

import pytest

from .reading import found, value_at


def said(text: str) -> list[tuple[object, ...]]:
    """Who says what, of each statement."""
    return [(value_at(row, "attribution.source") or value_at(row, "attribution.source_text"), row.text) for row in found(text, "statement")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilie Munteanu, Moldova's interior minister, who insists that the bridge must open, was in Kyiv.", ("person:ilie-munteanu", "the bridge must open")),
        ('"It is late," says Ilie Munteanu, an analyst in Chisinau, who warned that the men must go.', ("person:ilie-munteanu", "the men must go")),
        ("Ilie Munteanu met Ion Rotaru, Moldova's police chief, who warned that the men must go.", ("person:ion-rotaru", "the men must go")),
        ("Officials in Chisinau, who said the men must go, left.", ("Officials in Chisinau", "the men must go")),
        ("Ion Rotaru, Ilie Munteanu and Petru Bodiu, who said the men had gone, left.", ("Ion Rotaru, Ilie Munteanu and Petru Bodiu", "the men had gone")),
        ("He wrote to a colleague of the interior minister, who said the men must go.", ("the interior minister", "the men must go")),
    ],
)
def test_who_is_described_before_the_relative_clause_says_it(text: str, expected: tuple[object, ...]) -> None:
    """A name and its description are one person, no list, and the town in which somebody is says nothing."""
    assert expected in said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('What counts is money, argues Carla Meyer of the institute. "The budget is low," she says.', "person:carla-meyer"),
        ('The road is shut, says Carla Meyer. "The budget is low. It will fall," she says.', "person:carla-meyer"),
        ('What counts is money, Carla Meyer argues. "The budget is low," she says.', "person:carla-meyer"),
        ('Ivan Orlov, the envoy, praised Pavel Kim. "The budget is low," he says.', "person:ivan-orlov"),
        ('Ivan Orlov, the envoy, said Kim would go. "The budget is low," he says.', "person:ivan-orlov"),
    ],
)
def test_who_ends_a_bare_clause_goes_on_speaking(text: str, expected: str) -> None:
    """Whoever stands behind the verb of saying with which a sentence ends is who speaks in the next one."""
    assert said(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("JNIM claimed the raid, according to SITE Intelligence Group. The group said it had killed 60 soldiers.", "org:jnim"),
        ("JNIM claimed responsibility for the raid, according to SITE Intelligence Group. The group said it had lost four men.", "org:jnim"),
        ("JNIM killed ten men, according to Amnesty International. The group said it had met witnesses.", "org:amnesty-international"),
        ("Niger blamed jihadists for the raid, according to SITE Intelligence Group. The group said two men had died.", "org:site-intelligence-group"),
    ],
)
def test_a_group_that_claims_speaks_of_its_deeds(text: str, expected: str) -> None:
    """Behind a claim that a monitor tells of, "the group" is the one that claims."""
    assert said(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group claims on Facebook that 31 people have been shot.", [("The group", "31 people have been shot")]),
        ("The exiled group claims that 31 people have been shot.", [("The exiled group", "31 people have been shot")]),
        ("The ministry reports in its daily bulletin that a man was shot.", [("The ministry", "a man was shot")]),
        ("The ministry claims on Telegram that Goma had fallen were rejected.", []),
        ("The Russian claims on Telegram that Goma had fallen were false.", []),
        ("The ministry's claims on Telegram that Goma had fallen were rejected.", [("The ministry", "Goma had fallen")]),
        ("The group has exaggerated such figures in the past.", []),
    ],
)
def test_bodies_claim_and_report_by_a_channel(text: str, expected: list[tuple[object, ...]]) -> None:
    """ "Claims" and "reports" are what one body does, not what is made of it; who exaggerates figures says none."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Felix Tshisekedi wrote to SADC. Botswana's president, Duma Boko, said the force was small.", "person:duma-boko"),
        ("Duma Boko said the force was small.", "person:duma-boko"),
        ("Russia's Duma said the force was small.", "body:RUS/state-duma"),
    ],
)
def test_a_forename_that_is_a_chamber_too(text: str, expected: str) -> None:
    """The chamber has an article or its state before it; a surname behind it makes a person of it."""
    assert said(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali, Niger and Chad, which share a border, said they would leave.", "Mali, Niger and Chad"),
        ("Mali, Niger and Chad, the juntas of the Sahel, said they would leave.", "Mali, Niger and Chad, the juntas of the Sahel"),
        ("Ivan Orlov, Ivan Petrov and Oleg Kim, who fled, said the army had shot at them.", "Ivan Orlov, Ivan Petrov and Oleg Kim"),
        ("Zas, a general and diplomat, said the bloc was strong.", "person:stanislav-zas"),
        ("Mali, which left, said it was free.", "state:MLI"),
    ],
)
def test_a_row_of_names_speaks_together(text: str, expected: str) -> None:
    """What three say is not said by the first of them alone, whatever commas tell of them."""
    assert said(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The budget is low," Carla Meyer said. A general, Ivan Orlov, is blunter: the bloc, he believes, is dead.', "person:ivan-orlov"),
        ('"It is late," Carla Meyer said. "The budget is low," she said. The bloc, he said, is dead.', "he"),
        ('"It is late," Carla Meyer said. "The budget is low," she said. The bloc, she said, is dead.', "person:carla-meyer"),
        ('"It is late," Ivan Orlov said. "The budget is low," he said. The bloc, he said, is dead.', "person:ivan-orlov"),
    ],
)
def test_whom_the_text_calls_she_is_not_he(text: str, expected: str) -> None:
    """A pronoun tells the sex of whom it means, for the rest of the text."""
    assert said(text)[-1][0] == expected
