"""Deployments: phases, hosts and contingents that do not go together."""

from collections.abc import Iterator

from csto_events.model import Bundle, Contingent, Deployment, Phase, StateId, Status
from csto_events.validation.rule import Context, Flaw, goes, rule
from csto_events.validation.samples import article, bundle, claim, exactly, on

_OPEN: tuple[Phase, ...] = ("announced", "under_way")
_KAZAKHSTAN = StateId("state:KAZ")


def _planned(status: Status, phase: Phase) -> Bundle:
    text = article("Armenia is sending peacekeepers to Kazakhstan.")
    return bundle(text, claim(Deployment, text, host=_KAZAKHSTAN, status=status, phase=phase))


@rule(
    "deployments/phase-against-status",
    title="Troops that are there, in a plan",
    why="Whoever filters by phase counts troops that may never have left.",
    severity="warning",
    source="Schema, reading: what will be sent is announced and planned, what has been sent is under_way and reported",
    good=lambda: _planned("reported", "under_way"),
    bad=lambda: _planned("planned", "under_way"),
    at="records[0].phase",
    on="Armenia is sending peacekeepers to Kazakhstan.",
)
def _phase_against_status(context: Context) -> Iterator[Flaw]:
    for node in context.all(Deployment):
        if node.value.status == "planned" and node.value.phase in ("under_way", "completed", "withdrawn"):
            message, mend = f"{node.value.phase}, and planned", "set the phase to announced, or the status to reported"
            yield node.flaw(message, mend, at="phase")


def _hosted(contributor: str) -> Bundle:
    text = article("Troops were sent to Kazakhstan.")
    return bundle(text, claim(Deployment, text, host=_KAZAKHSTAN, contingents=(Contingent(contributor=StateId(contributor)),)))


@rule(
    "deployments/host-sends-to-itself",
    title="A state that sends troops to itself",
    why="Host and contributor were exchanged, or an army at home was taken for a mission.",
    severity="warning",
    source="Schema, deployment: `host` is where the contingents go, a contributor sends them",
    good=lambda: _hosted("state:ARM"),
    bad=lambda: _hosted("state:KAZ"),
    at="records[0].contingents[0].contributor",
    on="Troops were sent to Kazakhstan.",
)
def _host_sends_to_itself(context: Context) -> Iterator[Flaw]:
    for node in context.all(Deployment):
        for position, contingent in enumerate(node.value.contingents):
            if contingent.contributor is not None and contingent.contributor == node.value.host:
                message, mend = f"{contingent.contributor} is the host, too", "correct one of the two"
                yield node.flaw(message, mend, at=f"contingents[{position}].contributor")


def _left(phase: Phase) -> Bundle:
    text = article("The troops left on January 9.")
    return bundle(text, claim(Deployment, text, phase=phase, ended=on("2022-01-09", "January 9")))


@rule(
    "deployments/over-and-under-way",
    title="Troops that are still there after the end of their mission",
    why="A map of who stands where on a day shows troops that have gone.",
    severity="warning",
    source="Schema, deployment: `phase` and `ended`",
    good=lambda: _left("withdrawn"),
    bad=lambda: _left("under_way"),
    at="records[0].phase",
    on="The troops left on January 9.",
)
def _over_and_under_way(context: Context) -> Iterator[Flaw]:
    for node in context.all(Deployment):
        record, published = node.value, context.published(node.value)
        last = record.ended.latest if record.ended is not None else None
        if last is not None and published is not None and last < published and record.phase in _OPEN and record.status == "reported":
            message, mend = f"{record.phase}, and ended on {record.ended.edtf if record.ended else ''}", "correct the phase or the date"
            yield node.flaw(message, mend, at="phase")


def _contingents(*second: Contingent) -> Bundle:
    text = article("Armenia sent 100 peacekeepers.")
    return bundle(text, claim(Deployment, text, contingents=(Contingent(contributor=StateId("state:ARM"), personnel=exactly(100)), *second)))


@rule(
    "deployments/contingent-of-nothing",
    title="A contingent of nobody, with nothing",
    why="Whoever counts contributors counts one too many.",
    severity="warning",
    source="Schema, deployment: a contingent is who sends, how many, and with what",
    good=_contingents,
    bad=lambda: _contingents(Contingent()),
    at="records[0].contingents[1]",
    mends=True,
    on="Armenia sent 100 peacekeepers.",
)
def _contingent_of_nothing(context: Context) -> Iterator[Flaw]:
    for node in context.all(Contingent):
        contingent = node.value
        if contingent.contributor is None and contingent.personnel is None and not contingent.equipment and not contingent.extra:
            yield node.flaw("no contributor, no number, no equipment", "leave it out", fix=goes(node.path))


RULES = (_phase_against_status, _host_sends_to_itself, _over_and_under_way, _contingent_of_nothing)
