"""Whose office: a title that says nothing of a state is that of the home agency, of what has spoken before, or of who had it before."""

import pytest

from csto_events import parse

from .reading import value_at


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("MINSK, 21 November (BelTA) - Foreign Minister Sergei Aleinik came to Bishkek.", "state:BLR"),
        ("BEIJING, Nov. 21 (Xinhua) -- All is ready, Foreign Ministry spokesperson Mao Ning said.", "body:CHN/ministry-of-foreign-affairs"),
        ("MINSK, 21 November (BelTA) - Japan's Foreign Minister Yoko Kamikawa came.", "state:JPN"),
        ("MOSCOW. Nov 21 (Interfax) - Foreign Minister Ivan Petrov spoke.", None),
        ("BelTA reported it. Foreign Minister Ivan Petrov spoke.", None),
        ("The Armenian foreign ministry, through its spokeswoman Ani Badalyan, declined to comment.", "body:ARM/ministry-of-foreign-affairs"),
        ("Armenia will quit, NATO said through its spokeswoman Oana Lungescu.", "org:nato"),
        ("NATO is late. “Russia is ready,” its envoy Oana Petrova said.", "org:nato"),
        ("Russia is late. According to NATO and its spokeswoman Oana Lungescu, all is ready.", None),
        ("NATO is ready. Its spokeswoman Oana Lungescu said so.", "org:nato"),
        ("Petrov is ready. Its spokeswoman Olga Ivanova said so.", None),
        ("President Tokayev spoke.", "state:KAZ"),
        ("Nurlan Yermekbayev will succeed Zhang Ming as secretary-general on Jan. 1, 2025.", "org:sco"),
        ("Ivan Petrov will succeed Oleg Ivanov as secretary-general on Jan. 1, 2025.", None),
    ],
)
def test_whose_office_it_is(text: str, of: str | None) -> None:
    """The owner is what the text or a home agency makes it, and nothing where neither does."""
    tenure = next(record for record in parse(text, published="2024-06-18").records if record.type == "tenure")
    assert value_at(tenure, "of") == of


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("“We deployed 2,000 troops in Mali,” Imangali Tasmagambetov, a former prime minister of Kazakhstan, said.", "org:csto"),
        ("“We deployed 2,000 troops in Mali,” said former Kazakh prime minister Serik Akhmetov.", None),
        ("“We deployed 2,000 troops in Mali,” opposition politician Ivan Petrov said.", None),
    ],
)
def test_a_former_office_hides_no_present_one(text: str, organisation: str | None) -> None:
    """ "We" is the organisation that somebody heads on the day of publication, whatever they once were; of nobody who only was something."""
    deployment = next(record for record in parse(text, published="2024-06-18").records if record.type == "deployment")
    assert value_at(deployment, "organisation") == organisation


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("President Alexander Lukashenko said: “We are ready.”", ["We"]),
        ("“We are ready,” President Alexander Lukashenko said.", ["We"]),
        ("“We are ready,” opposition politician Ivan Petrov said.", []),
    ],
)
def test_we_is_a_mention_whatever_marks_stand_beside_it(text: str, said: list[str]) -> None:
    """That "we" in quoted words means a state does not hang on what else the text tells."""
    entities = parse(text, published="2024-06-18").entities
    assert [mention.exact for entity in entities if entity.id == "state:BLR" for mention in entity.mentions] == said
