"""Write the page of interchange formats from their tables: `python docs/make_interchange_page.py`. A test holds that it is current."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from csto_events.formats import codec
from csto_events.formats.rows import codes
from csto_events.formats.rows.columns import columns

PAGE = Path(__file__).parent / "interchange.md"
SCHEMES = {
    "acled": ("ACLED", "acled_columns.tsv"),
    "ucdp": ("UCDP GED", "ucdp_columns.tsv"),
    "gdelt": ("GDELT events", "gdelt_columns.tsv"),
    "gdelt_mentions": ("GDELT mentions", "gdelt_mentions_columns.tsv"),
    "polecat": ("POLECAT", "polecat_columns.tsv"),
}
_FATES = {"row": "the row's text"}
INTRODUCTION = """# Interchange

Generated from the tables of the package by `python docs/make_interchange_page.py`.

Tables that other projects publish are read as what they are: claims of a coder. **Each row is a document**, whose text is its cells as lines, and
whose records have cells as evidence; so every figure can be followed back to its cell, and a row that is written again is the row that was read.
What no record type holds becomes a `coded_event`; what no field holds stays in the text of the row's document, and the report says so.
Reading needs the extra `arrow`: `pip install 'csto-events[arrow]'`.

| format | name of a file | read | written |
|---|---|---|---|
| ACLED | `2022.acled.csv` | yes | yes |
| UCDP GED | `ged.ucdp.csv` | yes | yes |
| GDELT 2.0 events, mentions | `20220106.gdelt.csv`, `.gdelt_mentions.csv` | yes | no |
| POLECAT | `week.polecat.txt` | yes | yes |
| CAMEO codes of records | `codes.cameo.tsv` | no | yes |
| followthemoney | `entities.ftm.json` | no | yes |

```python
from pathlib import Path

import csto_events

Path("two.acled.csv").write_text(
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,source,fatalities\\n"
    "KAZ1,06 January 2022,1,Battles,Armed clash,Police Forces of Kazakhstan,Rioters (Kazakhstan),Kazakhstan,Almaty,43.2567,76.9286,Reuters,12\\n"
    "KAZ2,07 January 2022,1,Protests,Peaceful protest,Protesters (Kazakhstan),,Kazakhstan,Aktau,43.65,51.16,Azattyq,0\\n",
    "utf-8",
)

result = csto_events.read("two.acled.csv", errors="collect")
assert sorted(record.type for record in result.bundle.records) == ["armed_incident", "casualty_report", "unrest"]
deaths = next(record for record in result.bundle.records if record.type == "casualty_report").figures[0].quantity
assert (deaths.value, deaths.low, deaths.high) == (12, None, None)  # one conservative number: neither best nor low
assert [line.kind for line in result.bundle.passed_over] == ["casualty_report"]  # a 0 may mean unknown: no figure
assert "source" in {line.what for line in result.report.carried}

csto_events.write(result.bundle, "again.acled.csv")
assert csto_events.read("again.acled.csv") == result.bundle
```

A place that the registry has under that name, in that state and less than half a degree away, is that place with its own coordinates; the row's stand
in the text of its document, and the report says that they are approximated.

A row that cannot be read is a fault with its line where faults are collected, and the rest is read; otherwise all faults are raised. Columns are known by
name, whatever their order, by the names of older releases too. A column that is missing, unknown or there twice is refused by name;
with `unknown="keep"` (`csto-events convert --keep-unknown`) further columns stay in the text of each row's document.

## Long files

Tables are read batch by batch and never held whole, and JSON Lines are written so; `csto-events convert` does both by itself,
shows how far it is, and says what it leaves out when it comes to it. Memory does not grow with the rows: a row that stands twice is told by the lines of
ids that SQLite keeps in a temporary file, some 20 bytes a row. The [page on performance](performance.md) has figures. No row may be longer than 1 MiB.

```python
from csto_events.formats import streaming

results = streaming.stream("two.acled.csv", batch=1)
streaming.write_stream((result.bundle for result in results), "two.jsonl")
assert len(csto_events.read("two.jsonl").documents) == 2
```

```console
$ csto-events convert two.acled.csv events.jsonl.gz
```
"""


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Make a table."""
    lines = [header, ["---"] * len(header), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |\n" for line in lines)


def scheme(name: str) -> str:
    """Make the section of a scheme: what its module says, and its columns."""
    title, file = SCHEMES[name]
    described = (codec(name).__doc__ or "").strip().split("\n", 1)[1].strip()
    rows = [
        (
            f"`{column.name}`",
            ", ".join(f"`{older}`" for older in column.older),
            column.meaning,
            {"row": "the row's text"}.get(column.fate, column.fate),
            column.field,
        )
        for column in columns(file).values()
    ]
    return f"\n## {title}\n\n{described}\n\n{table(('column', 'older names', 'meaning', 'fate', 'field'), rows)}"


def page() -> str:
    """Make the page."""
    events = [(event, sub or "any other", f"`{coding.type}`", coding.kind) for (event, sub), coding in codes.acled().items()]
    plover = [(event, mode or "any other", f"`{coding.type}`", coding.kind) for (event, mode), coding in codes.plover().items()]
    cameo = [(code, known.label, known.goldstein, f"`{known.coding.type}`", known.coding.kind) for code, known in codes.cameo().items()]
    written = [(f"`{kind_of}`", kind, *code) for (kind_of, kind), code in codes.records().items()]
    return "".join(
        [
            INTRODUCTION,
            *map(scheme, SCHEMES),
            "\n## What events are\n\nACLED's event and sub-event types:\n\n",
            table(("event type", "sub-event type", "record type", "kind"), events),
            "\nPLOVER's event types and modes:\n\n",
            table(("event type", "mode", "record type", "kind"), plover),
            "\nCAMEO's codes. A type whose parties must be entities is used only where both are, else the row is a `coded_event`:\n\n",
            table(("code", "label", "Goldstein", "record type", "kind"), cameo),
            "\n## What records are called\n\nOnly what is reported as done has a code; `near` says that the code says more or less than the record.\n\n",
            table(("record type", "kind", "CAMEO", "PLOVER type", "PLOVER mode", "ACLED event type", "ACLED sub-event type", "fit"), written),
        ]
    )


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
