"""What the parser makes of every text of the tests is, to the letter, what was looked through when it was written down.

The tables of sentences say what has to be found; these pages show all that is found: each record with its evidence and fields, who is meant by which
words, and every line of the ledger with its reason. After a change of the parser:

1. `python tests/expected/expected.py` writes the pages anew.
2. `git diff --word-diff tests/expected` shows what became of which text. Each line that changed is read beside its text: is the new one what a careful
   reader would say, and is it what the change was meant to do? A line that got worse is a fault of the change, not of the page.
3. The pages are committed together with the change.
"""

from difflib import unified_diff
from itertools import islice

import pytest

from .expected import HERE, page, pages

PAGES = dict(pages())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_shows_what_the_parser_makes_of_its_texts(name: str) -> None:
    written, now = (HERE / f"{name}.txt").read_text("utf-8"), page(name, PAGES[name])
    if now != written:  # comparing two long texts in words takes minutes where an assertion does it
        changes = islice(unified_diff(written.splitlines(), now.splitlines(), "written", "now", n=1, lineterm=""), 60)
        pytest.fail("\n".join([*changes, "", "If that is right: python tests/expected/expected.py"]), pytrace=False)


def test_every_page_is_of_texts_that_there_are() -> None:
    assert {path.relative_to(HERE).with_suffix("").as_posix() for path in HERE.rglob("*.txt")} == set(PAGES)
