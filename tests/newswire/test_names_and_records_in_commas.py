"""Names and records in commas: what stands in commas behind a subject takes neither its verb nor its day, and a quotation has the day of its cue."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            'The exercise, "Firm Friendship", will be held in Kyrgyzstan in October.',
            "exercise",
            {"status": "planned", "name": "Firm Friendship", "host": "state:KGZ", "when.edtf": "2022-10"},
        ),
        (
            'The exercise, "Firm Friendship," was held in Kyrgyzstan in October.',
            "exercise",
            {"status": "reported", "name": "Firm Friendship", "when.edtf": "2021-10"},
        ),
        (
            'The CSTO exercise, "Rubezh-2022," will be held in Kyrgyzstan in October.',
            "exercise",
            {"status": "planned", "name": "Rubezh-2022", "host": "state:KGZ", "when.edtf": "2022-10"},
        ),
        ('The CSTO exercise, "ridiculous," Zas said, was held in Kyrgyzstan.', "exercise", {"name": None, "host": "state:KGZ"}),
        ("The summit, the third this year, will be held in Minsk in March.", "meeting", {"status": "planned", "when.edtf": "2022-03"}),
        ("Twelve people died on Monday in the attack, the deadliest this year.", "casualty_report", {"when.edtf": "2022-01-10"}),
        ("Twelve people died in the attack, the deadliest this year.", "casualty_report", {"when": None}),
        ("Twelve people died this year in the attack.", "casualty_report", {"when.edtf": "2022"}),
    ],
)
def test_what_is_in_commas_says_more_of_the_subject(text: str, kind: str, expected: dict[str, object]) -> None:
    """The verb behind the second comma is that of whoever stands before the first one."""
    assert told(text, kind, [expected]) == [expected]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ('"It is late. They left," Ivan Petrov said on January 11.', "2022-01-11"),
        ('"It is late. They left on Monday," Ivan Petrov said on Tuesday.', "2022-01-11"),
        ('"It is late. They left on Monday," Ivan Petrov said.', None),
        ('"It is late. They left," Ivan Petrov told reporters on Tuesday. "We stay."', "2022-01-11"),
        ('"It is late. They left," Ivan Petrov said. He was elected on 3 January.', None),
        ('"It is late. They left," said Ivan Petrov, who was elected on 3 March 2020.', None),
    ],
)
def test_a_quotation_of_several_sentences_has_the_day_of_its_cue(text: str, when: str | None) -> None:
    """When something was said stands in the sentence of the cue, in which a longer quotation ends."""
    assert value_at(found(text, "statement")[0], "when.edtf") == when
