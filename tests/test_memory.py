"""The garbage collector rests while a text is read, and is as before when it has been read, whatever came of it."""

import gc
from collections.abc import Iterator

import pytest

from csto_events import LimitExceededError, Limits, parse
from csto_events.memory import without_collection
from csto_events.parsing import pipeline


@pytest.fixture
def collecting() -> Iterator[None]:
    """Leaves the collector as it was found, for the tests that switch it."""
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_enabled else gc.disable)()


@pytest.mark.usefixtures("collecting")
def test_the_collector_is_on_again_after_a_text_and_after_a_refusal() -> None:
    parse("The CSTO sent 100 troops to Kazakhstan.")
    assert gc.isenabled()
    with pytest.raises(LimitExceededError):
        parse("The CSTO sent 100 troops to Kazakhstan.", limits=Limits(text_length=5))
    assert gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_a_collector_that_is_off_stays_off() -> None:
    gc.disable()
    with without_collection():
        assert not gc.isenabled()
    assert not gc.isenabled()


@pytest.mark.usefixtures("collecting")
def test_it_rests_while_a_text_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    tokenise = pipeline.tokenise
    monkeypatch.setattr(pipeline, "tokenise", lambda text: seen.append(gc.isenabled()) or tokenise(text))
    parse("The CSTO sent 100 troops to Kazakhstan.")
    assert seen == [False]


@pytest.mark.usefixtures("collecting")
def test_reading_leaves_no_circles_behind() -> None:
    """What a parse makes and does not give is freed when it ends, so that nothing is left for the collector to find."""
    text = "The CSTO sent 100 troops to Kazakhstan, Stanislav Zas said on Monday. He added that they would leave."
    parse(text)
    gc.collect()
    gc.disable()
    kept = parse(text)
    assert gc.collect() == 0
    assert kept.records
