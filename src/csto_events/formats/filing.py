"""Bundles in files: which format a name means, what is compressed, what is a folder, and what is no file but a frame."""

import os
from typing import cast

from csto_events import formats
from csto_events.errors import InputError
from csto_events.formats import arrow, compression, files
from csto_events.formats.writing import Layout
from csto_events.model.bundle import Bundle
from csto_events.model.conversion import ConversionReport
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown


def read(file: files.File | arrow.Frames, format: str | None, *, unknown: Unknown, limits: Limits) -> ReadResult:
    """Read a bundle from a file or from frames; see `csto_events.read`.

    Args:
        file: a path, a file that is open, or frames.
        format: the name of the format; None for the one that the name of the file means.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`.
        limits: how large it may be.

    Returns:
        What is good, and the faults of the rest.

    Raises:
        InputError: if the file cannot be read, or its format is not known.
        InvalidDocumentError: if it is no bundle at all.
        LimitExceededError: if it is larger than a limit.
    """
    if format is None and arrow.is_frames(file):
        return arrow.from_frames(file, unknown=unknown, limits=limits)
    given = cast("files.File", file)
    if isinstance(given, str | os.PathLike):
        _refuse_no_file(os.fspath(given))
    chosen = format_of(given, format)
    data = compression.unpacked(files.read_bytes(given, limits), compression.split(files.name_of(given) or "")[1], limits)
    return formats.loads(data, chosen, unknown=unknown, limits=limits)


def _refuse_no_file(path: str) -> None:
    """Say that a path leads to nothing, or to a folder of something else, before its name is asked for a format."""
    if not os.path.exists(path):
        raise InputError(f"{path}: No such file or directory; give the path of a file that can be read")
    if os.path.isdir(path) and not files.is_package(path):
        raise InputError(f"{path}: a folder without {files.ABOUT}, which a package of tables has; give the path of a file, or of such a folder")


def write(bundle: Bundle, file: files.File, format: str | None, *, layout: Layout) -> ConversionReport:
    """Write a bundle to a file or folder, whole or not at all; see `csto_events.write`.

    Args:
        bundle: what to write.
        file: a path, or a file that is open.
        format: as in `read`.
        layout: how it is laid out.

    Returns:
        What was carried, what was approximated, and what has no place in the format.

    Raises:
        InputError: if the format is not known, or something else stands where a folder is to be.
        OutputError: if the file cannot be written.
    """
    chosen = format_of(file, format)
    data, report = formats.encoded(bundle, chosen, layout), formats.report(bundle, chosen, layout)
    if isinstance(file, str | os.PathLike) and formats.is_folder(chosen, os.fspath(file)):
        files.write_folder(file, data)
    else:
        files.write_bytes(file, compression.packed(data, compression.split(files.name_of(file) or "")[1]))
    return report


def format_of(file: files.File, given: str | None) -> str:
    """Tell the format of a file by what was given, or else by its name; a folder that names its tables is a package of them."""
    name = files.name_of(file)
    if given is None and name is not None and files.is_package(name):
        return "csv"
    return formats.format_of(name or "an open file without a name") if given is None else formats.checked_format(given)
