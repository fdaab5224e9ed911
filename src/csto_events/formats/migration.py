"""Bundles in another version of the schema than the one that this release writes."""

import os
from collections.abc import Mapping
from typing import Any, cast

import attrs

from csto_events.errors import InvalidDocumentError
from csto_events.formats import codec, compression, files, format_of, raised
from csto_events.model import strict
from csto_events.model.bundle import SCHEMA, Bundle
from csto_events.model.limits import Limits
from csto_events.model.schema import Json, unstructure
from csto_events.model.versions import PARTS, Part, Version, changed, changes_between, version_of


def migrate(source: Bundle | Mapping[str, Json] | str | os.PathLike[str], *, to: str = SCHEMA, limits: Limits | None = None) -> dict[str, Json]:
    """Give a bundle as plain data of a version of the schema, newer or older than its own.

    It is brought there by small steps, one for each version between; each leaves what it is given as it is. Nothing is lost: what has no place in an
    older version stands in `extra` there, and comes out of it on the way back. Nothing is checked either: reading what comes out does that.
    To read a file of an older version this is not needed: `csto_events.read` does it by itself.

    Args:
        source: a bundle, plain data of one, or the path of a file of any format.
        to: the version, such as `csto-events/1.0` or `1.0`; the one that this release writes where it is not given.
        limits: how large a file may be; the defaults where None.

    Returns:
        New plain data, as `json.dumps` takes it.

    Raises:
        InputError: if the file cannot be read, or `to` is no version.
        InvalidDocumentError: if it is no bundle at all.
        UnsupportedVersionError: if no way from the one version to the other is known.

    Example:
        >>> migrate({"schema": "csto-events/1.0", "records": [{"type": "visit"}]})["records"]
        [{'type': 'visit', 'suppressed': []}]
        >>> migrate(Bundle(), to="1.0")["schema"]
        'csto-events/1.0'
    """
    target = Version.of(to)
    plain = _plain(source, limits or Limits())
    steps = changes_between(version_of(plain), target)
    made: dict[str, Json] = {**plain, "schema": str(target)}
    for part in PARTS if steps else ():
        items = plain.get(part)
        if isinstance(items, list):
            made[part] = [_placed(part, position, item, steps) for position, item in enumerate(items)]
    return made


def _placed(part: Part, position: int, item: Json, steps: Any) -> Json:
    try:
        return changed(part, item, steps)
    except InvalidDocumentError as error:
        raise InvalidDocumentError([attrs.evolve(fault, path=f"{part}[{position}].{fault.path}") for fault in error.faults]) from None


def _plain(source: Bundle | Mapping[str, Json] | str | os.PathLike[str], limits: Limits) -> Mapping[str, Json]:
    if isinstance(source, Bundle):
        return unstructure(source)
    if isinstance(source, Mapping):
        return source
    name = os.fspath(source)
    form = format_of(name)
    data = compression.unpacked(files.read_bytes(name, limits), compression.split(name)[1], limits)
    if form == "json":
        plain = strict.parse(data, limits)
        return cast("Mapping[str, Json]", plain if isinstance(plain, dict) else {})
    return unstructure(raised(codec(form).loads(data, unknown="refuse", limits=limits)))
