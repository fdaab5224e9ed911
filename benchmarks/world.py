"""A synthetic world: documents whose people and events are known, as bundles (made, not parsed), to measure identity and cost.

`python benchmarks/world.py 1000 3000 10000` prints F1 of pairs, seconds and peak memory for each size, and the exponent of their growth.
"""

import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from itertools import pairwise
from math import log
from multiprocessing import get_context

import attrs

from csto_events.accounts import EventStore
from csto_events.model import (
    ArmedIncident,
    Attribution,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Document,
    Evidence,
    Person,
    PersonId,
    Place,
    PlaceId,
    Quantity,
    RecordId,
    State,
    StateId,
    Statement,
    Tenure,
    Unrest,
    When,
)
from csto_events.model.ids import minted, record_id, slug

FIRST = (
    "Aleksandr Dmitry Sergey Nikolai Yuri Ivan Pavel Anton Yevgeny Fyodor Khasan Zhomart Erlan Marat Aibek Nurlan Timur Rustam Bakhyt Oleg Roman Igor".split()
)
STEMS = (
    "Bara Veli Goro Dasha Zaru Kapi Lomo Maru Neli Osta Pere Raku Sabi Tuga Umar Filo Khami Tsare Chuma Sheba Zhuma Yaku Albe Borsu "
    "Karima Salta Tole Nazar Ospa Musa Dosta Seri Kena Abdra Beise Isma Kuli Mami Rakhi Sata Tasta Uteu Zhana Ydry"
).split()
ENDS = "nov rov lin shin ev kin chenko baev bekov yan sky tov dze liev gulov".split()
OFFICES = ("mayor", "police chief", "prosecutor", "deputy minister", "spokesman", "commander", "health director")
COUNTRIES = {"KAZ": "KZ", "KGZ": "KG", "TJK": "TJ", "ARM": "AM", "BLR": "BY", "UZB": "UZ", "RUS": "RU", "AZE": "AZ"}
SPELLINGS = (("kh", "h"), ("zh", "j"), ("y", "i"), ("ev", "eff"), ("v", "w"), ("ks", "x"), ("yu", "iu"))
START = date(2015, 1, 1)


@attrs.frozen
class Someone:
    """A person of the world."""

    number: int
    name: str
    office: str
    state: str


@attrs.frozen
class Happening:
    """An event of the world."""

    number: int
    kind: str
    state: str
    place: str
    point: tuple[float, float]
    day: date
    dead: int


def people(count: int, dice: random.Random) -> list[Someone]:
    """Make people; some bear the name of another, of another state."""
    made: list[Someone] = []
    for number in range(count):
        state = dice.choice(sorted(COUNTRIES))
        namesake = made and dice.random() < 0.03
        name = dice.choice(made).name if namesake else f"{dice.choice(FIRST)} {dice.choice(STEMS)}{dice.choice(STEMS).lower()[:3]}{dice.choice(ENDS)}"
        made.append(Someone(number, name, dice.choice(OFFICES), state))
    return made


def happenings(count: int, dice: random.Random) -> list[Happening]:
    """Make events: attacks in one place and unrest, over as many days as there are events to hold."""
    places = {state: [(f"{dice.choice(STEMS)}{number}", (dice.uniform(35, 60), dice.uniform(30, 85))) for number in range(60)] for state in COUNTRIES}
    made = []
    for number in range(count):
        state = dice.choice(sorted(COUNTRIES))
        place, point = dice.choice(places[state])
        day = START + timedelta(days=dice.randrange(max(60, 3 * count)))
        made.append(Happening(number, dice.choice(("attack", "attack", "unrest")), state, place, point, day, dice.randrange(2, 90)))
    return made


def respelled(name: str, dice: random.Random) -> str:
    """Spell a name as another paper would."""
    if dice.random() < 0.7:
        return name
    old, new = dice.choice(SPELLINGS)
    return name.replace(old, new).replace(old.title(), new.title())


class Writer:
    """Writes the text of a document and notes where its words stand."""

    def __init__(self, published: date, url: str) -> None:
        self.published, self.url, self.text = published, url, ""
        self.spans: list[tuple[int, int]] = []

    def write(self, words: str) -> int:
        """Add words and give the number of their span."""
        self.spans.append((len(self.text), len(self.text) + len(words)))
        self.text += f"{words} "
        return len(self.spans) - 1

    def document(self) -> Document:
        """Give the document."""
        return Document.of(self.text, url=self.url, published=self.published.isoformat())

    def evidence(self, document: Document, span: int) -> Evidence:
        """Give the evidence of a span."""
        start, end = self.spans[span]
        return Evidence(document=document.id, start=start, end=end, exact=self.text[start:end])


def report(number: int, event: Happening, speaker: Someone, dice: random.Random) -> tuple[Bundle, str, tuple[str, ...]]:
    """Write one document: what happened and who said how many died. Give it with the ids of its person and of its event's records."""
    writer = Writer(event.day + timedelta(days=dice.choice((0, 0, 1, 1, 2, 4))), f"https://example.org/{number}")
    name, toll = respelled(speaker.name, dice), max(1, event.dead + dice.choice((-1, 0, 0, 0, 1)))
    happened = writer.write(f"{event.kind.title()} in {event.place} on {event.day}.")
    told = writer.write(f"{toll} people were killed, {speaker.office} {name} said.")
    document = writer.document()
    person, place = PersonId(minted("person:", name, document.id)), PlaceId(f"place:{COUNTRIES[event.state]}/{slug(event.place)}")
    state, home = StateId(f"state:{event.state}"), StateId(f"state:{speaker.state}")
    where = (place,) if dice.random() < 0.85 else (state,)
    when = When(edtf=event.day.isoformat(), text=str(event.day), basis="explicit") if dice.random() < 0.85 else None
    first, second = writer.evidence(document, happened), writer.evidence(document, told)
    said = Attribution(source=person, source_text=name, cue="said")

    def named(kind: str, at: Evidence) -> RecordId:
        return record_id(kind, document.id, at.start, at.end)

    kind = "armed_incident" if event.kind == "attack" else "unrest"
    common = {"id": named(kind, first), "evidence": (first,), "rule": "world/made", "when": when, "where": where}
    incident = ArmedIncident(**common, kind="attack") if event.kind == "attack" else Unrest(**common, kind="riot")
    quantity = Quantity(value=toll, low=toll, high=toll, qualifier="exact", text=str(toll))
    harm = CasualtyReport(
        id=named("casualty_report", second),
        evidence=(second,),
        rule="world/made",
        attribution=said,
        event=incident.id,
        figures=(CasualtyFigure(kind="killed", quantity=quantity),),
    )
    statement = Statement(
        id=named("statement", second), evidence=(second,), rule="world/made", attribution=said, text=f"{toll} people were killed", mode="indirect"
    )
    tenure = Tenure(id=named("tenure", second), evidence=(second,), rule="world/made", person=person, office=speaker.office, role="other", of=home)
    states = {one: State(id=one, name=one[6:], iso_alpha2=COUNTRIES[one[6:]], iso_alpha3=one[6:]) for one in (state, home)}
    entities = (
        Person(id=person, name=name, resolved=False, mentions=(second,)),
        Place(id=place, name=event.place, country=state, kind="city", latitude=event.point[0], longitude=event.point[1]),
        *states.values(),
    )
    told_office = (tenure,) if dice.random() < 0.8 else ()
    bundle = Bundle(documents=(document,), entities=entities, records=(incident, harm, statement, *told_office))
    return bundle, person, (incident.id, harm.id)


def world(size: int, seed: int = 8) -> tuple[list[Bundle], dict[str, int], dict[str, int]]:
    """Make a world of so many documents; give the bundles, and whom and which event each id means."""
    dice = random.Random(seed)  # noqa: S311 -- a world, no secret
    persons, events = people(size // 12, dice), happenings(size // 6, dice)
    at_home = {state: [person for person in persons if person.state == state] for state in COUNTRIES}
    bundles, who, what = [], {}, {}
    for number in range(size):
        event = dice.choice(events)
        speaker = dice.choice(at_home[event.state] if dice.random() < 0.85 and at_home[event.state] else persons)
        bundle, person, records = report(number, event, speaker, dice)
        bundles.append(bundle)
        who[person] = speaker.number
        what.update(dict.fromkeys(records, event.number))
    return bundles, who, what


def f1_of_pairs(truth: Mapping[str, int], found: Mapping[str, str]) -> float:
    """Give the F1 of the pairs of ids that are one, by counting and not by listing them."""

    def pairs(groups: Mapping[object, int]) -> int:
        return sum(size * (size - 1) // 2 for size in groups.values())

    by_truth: dict[object, int] = defaultdict(int)
    by_found: dict[object, int] = defaultdict(int)
    by_both: dict[object, int] = defaultdict(int)
    for one, number in truth.items():
        by_truth[number] += 1
        by_found[found[one]] += 1
        by_both[number, found[one]] += 1
    return 2 * pairs(by_both) / (pairs(by_truth) + pairs(by_found))


@attrs.frozen
class Measured:
    """What one size cost and how well it did."""

    size: int
    people: float
    events: float
    seconds: float
    megabytes: float
    one_more: float


def measured(size: int) -> Measured:
    """Ingest a world of so many documents, one transaction each, and measure it; memory is the most that the process ever had, the world itself included."""
    bundles, who, what = world(size)
    with EventStore(":memory:") as store:
        started = time.perf_counter()
        for bundle in bundles:
            store.ingest(bundle)
        seconds = time.perf_counter() - started
        identity = store.identity()
        started = time.perf_counter()
        store.ingest(*world(20, seed=99)[0])
        one_more = (time.perf_counter() - started) / 20
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Measured(size, f1_of_pairs(who, identity), f1_of_pairs(what, identity), seconds, peak / 1024, one_more)


def main(sizes: Sequence[int]) -> None:
    """Print the table."""
    with ProcessPoolExecutor(max_workers=1, max_tasks_per_child=1, mp_context=get_context("spawn")) as alone:
        rows = list(alone.map(measured, sizes))
    for row in rows:
        cost = f"{row.seconds:.1f} s, {row.megabytes:.1f} MB, one bundle more {1000 * row.one_more:.1f} ms"
        print(f"{row.size:>6} documents: people F1 {row.people:.4f}, events F1 {row.events:.4f}, {cost}")
    for one, other in pairwise(rows):
        grown = log(other.size / one.size)
        time_by, memory_by = log(other.seconds / one.seconds) / grown, log(other.megabytes / one.megabytes) / grown
        print(f"{one.size} to {other.size}: time grows with exponent {time_by:.2f}, memory with {memory_by:.2f}")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000, 3000, 10000])
