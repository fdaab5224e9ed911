"""Write the page of the validation rules from their passports: `python docs/make_rules_page.py`. A test holds that it is current."""

from pathlib import Path

from csto_events.validation import RULES
from csto_events.validation.catalogue import catalogue

PAGE = Path(__file__).parent / "rules.md"
INTRODUCTION = """# Validation rules

Generated from the rules' passports by `python docs/make_rules_page.py`; every pair of bundles is a test.

`csto-events rule NAME` prints the same on the command line. *must*: the schema says so. *should*: good practice, which may be
[ignored or suppressed](validation.md#some-of-the-rules). An *error* says that the bundle holds something impossible, a *warning* that an analyst
should look.

"""


def page() -> str:
    """Make the page."""
    return INTRODUCTION + catalogue(RULES)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
