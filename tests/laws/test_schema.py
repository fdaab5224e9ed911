"""The JSON Schema and `loads` accept the same documents, but for what JSON Schema cannot say."""

import copy
import json
from functools import cache
from typing import Any

import attrs
import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events import InvalidDocumentError
from csto_events.model import ENTITY_TYPES, RECORD_TYPES, Bundle
from csto_events.model.json_schema import json_schema
from csto_events.testing import bundles

UNSAID = (  # what JSON Schema cannot say, by the words of the fault
    ", which is above ",
    ", which is not after start",
    " characters for a span of ",
    "not the SHA-256 of text",
    " a second time",
    ", which is no ISO date",
)
DATES = (".edtf", ".published", ".retrieved")


@cache
def validator() -> Any:
    text = json.dumps(json_schema()).replace('$"', '\\\\Z"')  # the end of a string, in the dialect of Python
    return jsonschema.Draft202012Validator(json.loads(text))


def faults_of(plain: object) -> list[csto_events.errors.Fault]:
    try:
        csto_events.loads(json.dumps(plain))
    except InvalidDocumentError as error:
        return list(error.faults)
    return []


def can_be_said(fault: csto_events.errors.Fault) -> bool:
    no_date = fault.path.endswith(DATES) and fault.found.startswith("'")
    return not no_date and not any(words in fault.found for words in UNSAID)


def places(plain: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [path, *(place for name, value in inside if name != "extra" for place in places(value, (*path, name)))]


def changed(plain: Any, place: tuple[Any, ...], value: Any, how: str) -> Any:
    plain = copy.deepcopy(plain)
    at = plain
    for step in place[:-1]:
        at = at[step]
    if how == "delete":
        del at[place[-1]]
    elif how == "add" and isinstance(at[place[-1]], dict):
        at[place[-1]]["new"] = value
    else:
        at[place[-1]] = value
    return plain


def test_it_is_a_json_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert csto_events.json_schema() == json_schema()
    json_schema()["title"] = "changed"
    assert json_schema()["title"] == "Bundle"


def test_every_class_is_in_it_with_its_tag_and_a_description() -> None:
    definitions: Any = json_schema()["$defs"]
    for cls in (*RECORD_TYPES, *ENTITY_TYPES):
        made = definitions[cls.__name__]
        assert list(made["properties"]) == ["type", *(field.name for field in attrs.fields(cls))]
        assert made["properties"]["type"] == {"const": cls.type}
        assert made["description"].endswith(".")
        assert made["additionalProperties"] is False


@settings(max_examples=25, deadline=None)
@given(st.booleans().flatmap(lambda grounded: bundles(grounded=grounded)))
def test_it_accepts_every_bundle(bundle: Bundle) -> None:
    validator().validate(json.loads(csto_events.dumps(bundle)))


@settings(max_examples=100, deadline=None)
@given(bundles(grounded=False, max_records=2), st.data())
def test_it_accepts_what_loads_accepts_and_the_other_way_round(bundle: Bundle, data: st.DataObject) -> None:
    plain = json.loads(csto_events.dumps(bundle))
    place = data.draw(st.sampled_from(places(plain)[1:]))
    value: object = data.draw(
        st.sampled_from((None, True, 0, -1, 7, 2**53, 1.5, "", "x", "state:KAZ", "person:a", "place:KZ/almaty", [], {}, [{}], "denied", "2022-01-10"))
    )
    plain = changed(plain, place, value, data.draw(st.sampled_from(("replace", "delete", "add"))))
    faults = faults_of(plain)
    if validator().is_valid(plain):
        assert not [fault for fault in faults if can_be_said(fault)]
    else:
        assert faults


SPAN = {"document": "doc:0123456789abcdef", "start": 0, "end": 4, "exact": "sent"}
REPORT = {"type": "enforcement_report", "id": "enforcement_report:0123456789ab", "evidence": [SPAN], "rule": "a/b"}
QUANTITY = {"qualifier": "exact", "text": "5"}


@pytest.mark.parametrize(
    ("record", "good"),
    [
        (REPORT | {"figures": []}, False),
        (REPORT | {"figures": [{"kind": "detained"}]}, False),
        (REPORT | {"figures": [{"kind": "detained", "quantity": None}]}, False),
        (REPORT | {"figures": [{"kind": "detained"}], "status": "denied"}, True),
        (REPORT | {"figures": [{"kind": "detained", "quantity": QUANTITY | {"high": 3}}]}, True),
        (REPORT | {"figures": [{"kind": "detained", "quantity": QUANTITY}]}, False),
        (REPORT | {"figures": [{"kind": "detained", "quantity": QUANTITY | {"low": None}}]}, False),
        (REPORT | {"figures": [{"kind": "detained"}], "status": "denied", "by": {}}, False),
        (REPORT | {"figures": [{"kind": "detained"}], "status": "denied", "by": {"entity": None, "text": ""}}, False),
        (REPORT | {"figures": [{"kind": "detained"}], "status": "denied", "by": {"entity": "body:KAZ/police"}}, True),
        (REPORT | {"figures": [{"kind": "detained"}], "status": "denied", "rule": "a/b\n"}, False),
    ],
)
def test_invariants_that_can_be_said_are_said(record: dict[str, object], good: bool) -> None:
    plain = {"schema": "csto-events/1.1", "records": [record]}
    assert validator().is_valid(plain) is good
    assert (not faults_of(plain)) is good


@pytest.mark.parametrize("plain", [{}, [], {"schema": "csto-events/1.0"}, {"schema": "csto-events/1.1", "x": 1}, {"schema": "csto-events/1.1", "records": {}}])
def test_what_is_no_bundle_of_this_version_is_refused(plain: object) -> None:
    assert not validator().is_valid(plain)
