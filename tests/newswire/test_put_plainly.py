"""What stands behind a colon is somebody's words also where no verb of saying goes before it, if the words before it say how somebody speaks."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ('Lukashenko went further: "Armenia will come back."', "person:alexander-lukashenko", "Armenia will come back"),
        ('Lukashenko went a step further on Friday: "Armenia will come back."', "person:alexander-lukashenko", "Armenia will come back"),
        ('Zas was more cautious: "We will wait and see."', "person:stanislav-zas", "We will wait and see"),
        ('Zas was scathing in an interview: "Nobody came."', "person:stanislav-zas", "Nobody came"),
        ("Pashinyan was blunt: the bloc had failed Armenia.", "person:nikol-pashinyan", "the bloc had failed Armenia"),
        ("Zas had a simple explanation: the request had come too late.", "person:stanislav-zas", "the request had come too late"),
        ("Tokayev's message was clear: the troops would leave.", "person:kassym-jomart-tokayev", "the troops would leave"),
        ('Zas flew to Yerevan. His message was simple: "We will help."', "person:stanislav-zas", "We will help"),
    ],
)
def test_words_behind_a_colon(text: str, speaker: str, words: str) -> None:
    made = found(text, "statement")
    assert [(value_at(one, "attribution.source"), value_at(one, "text")) for one in made] == [(speaker, words)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The troops went further: the road was open.", 0),
        ("The reason was simple: the request had come too late.", 0),
        ("Armenia had one problem: its allies would not come.", 0),
        ("The choice was simple: stay or leave.", 0),
        ("Tokayev was furious: 20 soldiers had died in Almaty.", 0),
        ('Tokayev was furious: "Nobody came."', 1),
        ('Lukashenko did not go further: "Armenia will come back."', 0),
        ("Was Zas blunt: the bloc had failed?", 0),
        ("The message was clear: the troops would leave.", 0),
    ],
)
def test_a_colon_alone_makes_no_words(text: str, count: int) -> None:
    assert len(found(text, "statement")) == count
