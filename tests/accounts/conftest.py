"""The reports of January 2022 in the voices of many papers, read by the parser once for all tests; the facts are of the public record."""

import tomllib
from pathlib import Path

import attrs
import pytest

from csto_events import parse
from csto_events.accounts import Account, reconcile
from csto_events.model import Bundle

JANUARY = Path(__file__).parent / "january"


def _read(file: str, published: str, publisher: str) -> Bundle:
    made = parse((JANUARY / "texts" / file).read_text("utf-8"), published=published, url=f"https://example.org/{file}")
    return attrs.evolve(made, documents=tuple(attrs.evolve(document, publisher=publisher) for document in made.documents))


@pytest.fixture(scope="session")
def january() -> tuple[Bundle, ...]:
    return tuple(_read(**report) for report in tomllib.loads((JANUARY / "texts.toml").read_text("utf-8"))["report"])


@pytest.fixture(scope="session")
def account(january: tuple[Bundle, ...]) -> Account:
    return reconcile(january)
