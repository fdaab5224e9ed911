"""Lines that a type checker must accept."""

from pathlib import Path
from typing import assert_type

import attrs

import csto_events
from csto_events import Bundle, CasualtyReport, Findings
from csto_events.model import Interval, OrganisationId, Person, PersonId, Quantity, ReadResult, RecordId, StateId

assert_type(csto_events.loads(""), Bundle)
assert_type(csto_events.loads(b"", errors="raise", unknown="keep"), Bundle)
assert_type(csto_events.loads("", format="jsonl", errors="collect"), ReadResult)
assert_type(csto_events.read(Path("a.json")), Bundle)
assert_type(csto_events.read("a.json", "json", errors="collect", limits=csto_events.Limits(bytes=10)), ReadResult)
assert_type(csto_events.dumps(Bundle(), indent=None), str)
assert_type(csto_events.validate(Bundle()), Findings)
assert_type(csto_events.parse("", published="2022-01-10").records[0].id, RecordId)
assert_type(Quantity(value=1, qualifier="exact", text="1") + Quantity(low=1, qualifier="at_least", text="1"), Interval)
person: Person = attrs.evolve(Person(id=PersonId("person:a"), name="A"), name="B")
for record in Bundle().records:
    if isinstance(record, CasualtyReport):
        assert_type(record.figures[0].quantity, Quantity | None)
    if record.type == "membership":
        assert_type(record.organisation, OrganisationId)
        assert_type(record.state, StateId)
