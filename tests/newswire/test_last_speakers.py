"""Last speakers: "he said" goes on with who spoke last, never with whoever was only spoken of, and never with somebody of the other sex."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('Vladimir Putin will come, CSTO Secretary General Stanislav Zas said. "It will be soon," he said.', "person:stanislav-zas"),
        ('Dmitry Petrov, Putin\'s spokesman, told reporters that nothing was decided. "We will wait," he said.', "person:dmitry-petrov"),
        ('Putin\'s spokesman Dmitry Petrov said that nothing was decided. "We will wait," he said.', "person:dmitry-petrov"),
        ('Pashinyan\'s press secretary, Mane Petrosyan, said the report was untrue. "It is false," she said.', "person:mane-petrosyan"),
        ("Tokayev's adviser Erlan Asanov said the riots were planned. He said that it was over.", "person:erlan-asanov"),
        ('Ivan Petrov said Vladimir Putin would come. "It will be soon," he said.', "person:ivan-petrov"),
        ('According to Ivan Petrov, Putin did not call Tokayev. "There was no need," he said.', "person:ivan-petrov"),
        ('Putin had promised to come, Lukashenko said. "We wait for him," he added.', "person:alexander-lukashenko"),
        ('"It was hell," said Ivan Petrov. "We ran away." "Nobody helped us," he said.', "person:ivan-petrov"),
        ('Putin met Lukashenko in Minsk. "The talks were good," he said.', "person:vladimir-putin"),
        ('The ministry said Tokayev would speak. "The country is calm," he said.', "person:kassym-jomart-tokayev"),
    ],
)
def test_who_has_spoken_last_goes_on(text: str, source: str) -> None:
    """A pronoun that speaks means who spoke in the sentence before; where nobody, or an institution, did, the first one who was named."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('Pashinyan\'s spokeswoman said the report was untrue. "It is false," she said.', None),
        ('Putin met Ivan Petrov\'s sister. "He was lucky," she said.', None),
        ('Lukashenko spoke. His sister Olga disagrees. "He was lucky," she said.', "person:olga"),
        ('He shook hands with President Vladimir Putin. His wife, Elena, wept. "We are grateful," she said.', "person:elena"),
        ("Putin spoke with Angela Merkel. She said that the talks had helped.", "person:angela-merkel"),
        ("Angela Merkel spoke with Putin. He said that the talks had helped.", "person:vladimir-putin"),
        ('Putin\'s wife left. "It is late," he said.', "person:vladimir-putin"),
        ("Putin's troops came. He said that it was late.", "person:vladimir-putin"),
        ('Pashinyan left the hall. "It is over," she said.', None),
    ],
)
def test_whoever_is_described_has_no_other_name(text: str, source: str | None) -> None:
    """Whose sister or spokeswoman somebody is does not speak for her; "she" means no man whom all know, and his troops are not he."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "India sent Minister Rajnath Petrov. Russian Defence Minister Sergei Shoigu said drills were coming. “We will help,” the minister said.",
            "person:sergei-shoigu",
        ),
        ("Putin met Tokayev. The situation in Kazakhstan is stable, Putin said. “It was an attack,” the head of state noted.", "person:vladimir-putin"),
        ("Putin met Tokayev. The situation in Russia is stable, Tokayev said. “It was an attack,” the head of state noted.", "person:kassym-jomart-tokayev"),
        ("Putin met Lavrov. The ministry is ready, Lavrov said. “We will wait,” the Russian president noted.", "person:vladimir-putin"),
    ],
)
def test_a_bare_office_goes_on_with_its_bearer_who_spoke_last(text: str, source: str) -> None:
    """ "The minister" and "the head of state" that speak are who spoke last, if they hold such an office; a state beside the office decides."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source
