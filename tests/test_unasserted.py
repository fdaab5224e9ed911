"""What is denied, avoided, doubted, supposed or left undone: whatever the deed, no record of it says that it was done."""

import pytest

from csto_events import parse

DEEDS = {
    "deployment": ("Russia", "send 300 troops to Armenia", "sent 300 troops to Armenia", "sending 300 troops to Armenia"),
    "casualty_report": ("the army", "kill 12 civilians in Goris", "killed 12 civilians in Goris", "killing 12 civilians in Goris"),
    "visit": ("Putin", "visit Minsk", "visited Minsk", "visiting Minsk"),
    "enforcement_report": ("police", "arrest 20 men in Almaty", "arrested 20 men in Almaty", "arresting 20 men in Almaty"),
    "armed_incident": ("Azerbaijani forces", "shell the town of Goris", "shelled the town of Goris", "shelling the town of Goris"),
    "membership": ("Armenia", "leave the CSTO", "left the CSTO", "leaving the CSTO"),
    "request": ("Armenia", "ask the CSTO for help", "asked the CSTO for help", "asking the CSTO for help"),
    "exercise": ("the bloc", "hold the drill Rubezh in Armenia", "held the drill Rubezh in Armenia", "holding the drill Rubezh in Armenia"),
    "meeting": ("Putin", "meet Lukashenko in Minsk", "met Lukashenko in Minsk", "meeting Lukashenko in Minsk"),
    "unrest": ("protesters", "storm the airport in Almaty", "stormed the airport in Almaty", "storming the airport in Almaty"),
}
"""By record type: who does it, and the base, past and -ing form of what they do."""
FRAMES = """\
{Who} did not {base}.
{Who} never {past}.
{Who} neither {past} nor apologised.
{Who} almost {past}.
{Who} nearly {past}.
{Who} hardly ever {past}.
{Who} seldom {past}.
{Who} failed to {base}.
{Who} refused to {base}.
{Who} decided not to {base}.
{Who} had no plans to {base}.
{Who} had no intention of {gerund}.
{Who} abandoned plans to {base}.
{Who} has yet to {base}.
{Who} was about to {base}.
{Who} was supposed to {base}.
{Who} was ready to {base}.
{Who} was reluctant to {base}.
{Who} wanted to {base}.
{Who} threatened to {base}.
{Who} pretended to {base}.
{Who} would {base} if war broke out.
{Who} would not {base}.
{Who} could {base}, analysts said.
{Who} could have {past}.
{Who} might have {past}.
{Who} may or may not have {past}.
{Who} should {base}, the minister said.
{Who} must not {base}.
{Who} cannot {base}.
{Who} is unlikely to {base}.
{Who} is not expected to {base}.
{Who} was not going to {base}.
{Who} avoided {gerund}.
{Who} considered {gerund}.
{Who} denied {gerund}.
{Who} ruled out {gerund}.
{Who} ceased {gerund}.
{Who} stopped short of {gerund}.
{Who} was prevented from {gerund}.
Instead of {gerund}, {who} apologised.
If {who} {past}, the bloc would react.
Had {who} {past}, the bloc would have reacted.
Did {who} {base}?
Imagine {who} {past}.
It is not true that {who} {past}.
It is not clear that {who} {past}.
It is unclear whether {who} {past}.
Whether {who} {past} is unknown.
Nobody says that {who} {past}.
Officials did not say that {who} {past}.
There is no evidence that {who} {past}.
There were no reports that {who} {past}.
The claim that {who} {past} is false.
Rumours that {who} {past} are untrue.
Contrary to reports, {who} did not {base}.""".splitlines()


@pytest.mark.parametrize("frame", FRAMES)
def test_nothing_unasserted_is_told_as_a_fact(frame: str) -> None:
    """Of ten kinds of deeds none is `reported` in a frame that does not assert it; troops that are declined are a report of that."""
    told = []
    for kind, (who, base, past, gerund) in DEEDS.items():
        text = frame.format(Who=who[0].upper() + who[1:], who=who, base=base, past=past, gerund=gerund)
        records = [record for record in parse(text, published="2022-01-12").records if record.type == kind]
        told += [(text, record.rule) for record in records if record.status == "reported" and getattr(record, "phase", None) != "declined"]
    assert told == []


@pytest.mark.parametrize("frame", ["{Who} {past}.", "On Monday {who} {past}.", "Officials said that {who} {past}.", "There is no doubt that {who} {past}."])
def test_what_is_asserted_is_told_as_a_fact(frame: str) -> None:
    """The same deeds are `reported` where they are asserted, so that the law above does not hold of silence alone."""
    silent = []
    for kind, (who, _, past, _) in DEEDS.items():
        text = frame.format(Who=who[0].upper() + who[1:], who=who, past=past)
        if not any(record.type == kind and record.status == "reported" for record in parse(text, published="2022-01-12").records):
            silent.append(text)
    assert silent == []
