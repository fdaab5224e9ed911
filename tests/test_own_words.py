"""Words of one's own: files like the package's are added to it, refused by file and line, and can be taken away again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import csto_events
from csto_events.cli.program import program
from csto_events.errors import RegistryError

CUES = "word\tpart\tframes\tpreposition\tstance\tstatus\texample\tsource\nopine\tverb\tthat,bare\t\tspeech\treported\tHe opined that it rained.\tme\n"
HEADER = "word\tclass\tvalue\texample\tsource\n"


@pytest.fixture(autouse=True)
def _alone() -> Iterator[None]:
    yield
    csto_events.use_words()


def folder(at: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (at / f"{name}.tsv").write_text(text, "utf-8")
    return at


def kinds(text: str) -> list[str]:
    return [record.type for record in csto_events.parse(text).records]


def test_a_trigger_of_ones_own_calls_for_a_record(tmp_path: Path) -> None:
    text = "Nine people were zapped in Almaty."
    assert kinds(text) == []
    verbs = "lemma\tpast\tparticiple\tgerund\tnoun\tspelling\nzap\tzapped\t\tzapping\tn\t\n"
    csto_events.use_words(folder(tmp_path, harm=HEADER + "zap\ttransitive\tcasualty_report/wounded\tNine were zapped.\tme\n", verbs=verbs))
    assert kinds(text) == ["casualty_report"]
    csto_events.use_words()
    assert kinds(text) == []


def test_a_title_of_ones_own_is_an_office(tmp_path: Path) -> None:
    text = "Grand Beekeeper Anna Petrova spoke."
    assert "tenure" not in kinds(text)
    csto_events.use_words(folder(tmp_path, titles="title\tclass\texample\ngrand beekeeper\toffice\tGrand Beekeeper Anna Petrova spoke.\n"))
    assert kinds(text) == ["tenure"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("harm", HEADER + "kill\ttransitive\tcasualty_report/killed\tx\ty\n", "harm.tsv:2: kill stands twice"),
        ("harm", "word\n", "harm.tsv:1: columns"),
        ("titles", "title\tclass\texample\nboss\tnonsense\tBoss Petrov left.\n", "titles.tsv, line 2: unknown class 'nonsense'"),
        ("poems", "x\n", "poems.tsv: no such file of words"),
    ],
)
def test_a_bad_file_is_refused_by_its_line_and_changes_nothing(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(RegistryError, match=message.replace("(", r"\(")):
        csto_events.use_words(folder(tmp_path, **{name: text}))
    assert kinds("Twelve people were killed.") == ["casualty_report"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="no such folder"):
        csto_events.use_words(tmp_path / "nowhere")


def test_the_command_line_takes_folders(tmp_path: Path) -> None:
    titles = "title\tclass\texample\ngrand beekeeper\toffice\tGrand Beekeeper Anna Petrova spoke.\n"
    run = CliRunner().invoke(
        program, ["parse", "-", "--words", str(folder(tmp_path, titles=titles)), "--format", "jsonl"], input="Grand Beekeeper Anna Petrova spoke."
    )
    assert run.exit_code == 0
    assert '"type":"tenure"' in run.output
    assert CliRunner().invoke(program, ["parse", "-", "--words", str(tmp_path / "nowhere")], input="x").exit_code == 3
