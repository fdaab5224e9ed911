"""Findings for other programs: annotations of GitHub, and SARIF 2.1.0 (OASIS, 2020)."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias
from urllib.parse import quote

from csto_events.model import Finding, Findings
from csto_events.model.schema import Json
from csto_events.validation.rule import Rule

LineOf: TypeAlias = Callable[[str], int | None]
"""Tells on which line of the file a path of the bundle stands; None where that is not known."""
_SARIF: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_HOME: Final = "https://pypi.org/project/csto-events/"


def github(findings: Findings, *, file: str | None, line_of: LineOf) -> str:
    r"""Give findings as workflow commands of GitHub, which shows them beside the lines of a file.

    Args:
        findings: the findings.
        file: the name of the file, as the repository has it; None where there is none.
        line_of: tells the line of a path.

    Returns:
        One command a line; nothing where nothing was found.

    Example:
        >>> found = Finding(rule="style/a", severity="warning", path="records[0]", message="100 % of it", mend="mend it")
        >>> github(Findings((found,)), file="a,b.json", line_of=lambda path: 7)
        '::warning file=a%2Cb.json,line=7,title=style/a::records[0]: 100 %25 of it; mend it\n'
    """
    return "".join(f"{_annotation(finding, file, line_of(finding.path))}\n" for finding in findings)


def _annotation(finding: Finding, file: str | None, line: int | None) -> str:
    given = {"file": file, "line": str(line) if line is not None and file is not None else None, "title": finding.rule}
    properties = ",".join(f"{name}={_in_property(value)}" for name, value in given.items() if value is not None)
    return f"::{finding.severity} {properties}::{_in_command(f'{finding.path}: {finding.message}; {finding.mend}')}"


def _in_command(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _in_property(words: str) -> str:
    return _in_command(words).replace(":", "%3A").replace(",", "%2C")


def sarif(findings: Findings, *, rules: Sequence[Rule], version: str, file: str | None, line_of: LineOf) -> dict[str, Json]:
    """Give findings as a log in SARIF 2.1.0, what is suppressed included and marked so.

    Args:
        findings: the findings.
        rules: the rules that ran; every one is described, whether it found anything or not.
        version: the version of csto-events.
        file: the name of the file; None where there is none.
        line_of: tells the line of a path.

    Returns:
        Plain data, as `json.dumps` takes it.

    Example:
        >>> log = sarif(Findings(()), rules=(), version="1.0", file=None, line_of=lambda path: None)
        >>> log["version"], log["runs"][0]["results"]
        ('2.1.0', [])
    """
    positions = {rule.name: position for position, rule in enumerate(rules)}
    shown: list[Json] = [_result(finding, positions, file, line_of(finding.path)) for finding in findings]
    for one in findings.set_aside:
        result = _result(one.finding, positions, file, line_of(one.finding.path))
        shown.append(result | {"suppressions": [{"kind": "inSource", "justification": one.reason}]})
    driver: dict[str, Json] = {"name": "csto-events", "version": version, "informationUri": _HOME, "rules": list(map(_described, rules))}
    return {"$schema": _SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": shown}]}


def _described(rule: Rule) -> Json:
    return {
        "id": rule.name,
        "name": "".join(word.capitalize() for word in rule.name.replace("/", "-").split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.title}. {rule.why}"},
        "help": {"text": f"{rule.why} Rests on: {rule.source}."},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": [rule.name.partition("/")[0], rule.tier]},
    }


def _result(finding: Finding, positions: dict[str, int], file: str | None, line: int | None) -> dict[str, Json]:
    location: dict[str, Json] = {"logicalLocations": [{"fullyQualifiedName": finding.path, "kind": "member"}]}
    if file is not None:
        region: dict[str, Json] = {"region": {"startLine": line}} if line is not None else {}
        location["physicalLocation"] = {"artifactLocation": {"uri": quote(file)}, **region}
    result: dict[str, Json] = {"ruleId": finding.rule}
    if finding.rule in positions:
        result["ruleIndex"] = positions[finding.rule]
    words = f"{finding.message}; {finding.mend}"
    return result | {"level": finding.severity, "message": {"text": words}, "locations": [location], "properties": {"tier": finding.tier, **_words(finding)}}


def _words(finding: Finding) -> dict[str, Json]:
    return {} if finding.span is None else {"words": finding.span.exact, "document": finding.span.document}
