"""Ingest documents for ever and say which are kept: the program that the crash test kills."""

import sys

from csto_events.accounts import EventStore
from csto_events.model import Bundle, CasualtyFigure, CasualtyReport, Document, Evidence, Quantity
from csto_events.model.ids import record_id


def bundle(number: int) -> Bundle:
    document = Document.of(f"{number} people were killed.", url=f"https://example.org/{number}", published="2022-01-10")
    at = Evidence(document=document.id, start=0, end=len(document.text or ""), exact=document.text or "")
    quantity = Quantity(value=number, low=number, high=number, qualifier="exact", text=str(number))
    name = record_id("casualty_report", document.id, at.start, at.end)
    record = CasualtyReport(id=name, evidence=(at,), rule="tests/made", figures=(CasualtyFigure(kind="killed", quantity=quantity),))
    return Bundle(documents=(document,), records=(record,))


if __name__ == "__main__":
    with EventStore(sys.argv[1]) as store:
        number = int(sys.argv[2])
        while True:
            store.ingest(bundle(number), bundle(number + 1))  # one transaction of two documents: both or none
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
            number += 2
