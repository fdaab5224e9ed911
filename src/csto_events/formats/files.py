"""Files: read up to a limit, and written whole or not at all."""

import errno
import io
import json
import os
import secrets
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOBase
from pathlib import Path
from typing import IO, Final, TypeAlias, cast

import attrs

from csto_events.errors import InputError, LimitExceededError, OutputError
from csto_events.model.limits import Limits

File: TypeAlias = str | os.PathLike[str] | IO[bytes] | IO[str]
"""A path, or a file that is open."""
ABOUT: Final = "datapackage.json"
"""The file in a folder that names all others."""


def name_of(file: File) -> str | None:
    """Give the name of a file, None where it has none.

    Args:
        file: a path, or a file that is open.

    Returns:
        The name, as it was given.

    Example:
        >>> from io import BytesIO
        >>> name_of(Path("news.json")), name_of(BytesIO())
        ('news.json', None)
    """
    name = os.fspath(file) if isinstance(file, str | os.PathLike) else getattr(file, "name", None)
    return name if isinstance(name, str) else None


def is_package(path: str | os.PathLike[str]) -> bool:
    """Tell whether a path is that of a folder of tables with a `datapackage.json`."""
    return os.path.isfile(os.path.join(path, ABOUT))


def read_bytes(file: File, limits: Limits) -> bytes:
    """Read a file, and no more of it than the limit.

    Args:
        file: a path, or a file that is open, for text or bytes. A folder with a `datapackage.json` is read as a zip file of its files.
        limits: `bytes` is looked at.

    Returns:
        The bytes; text in UTF-8.

    Raises:
        InputError: if it cannot be read.
        LimitExceededError: if it is larger than the limit.

    Example:
        >>> from io import StringIO
        >>> read_bytes(StringIO("{}"), Limits())
        b'{}'
    """
    if isinstance(file, str | os.PathLike):
        if is_package(file):
            return _packed(Path(file), limits)
        try:
            with open(file, "rb") as opened:
                return read_bytes(opened, limits)
        except OSError as error:
            raise InputError(f"{os.fspath(file)}: {error.strerror or error}; give the path of a file that can be read") from error
    content: str | bytes = file.read(limits.bytes + 1)
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if len(data) > limits.bytes:
        raise LimitExceededError("bytes", limits.bytes, len(data))
    return data


def write_bytes(file: File, data: bytes) -> None:
    """Write a file, whole or not at all; see `write_chunks`.

    Args:
        file: a path, or a file that is open, for text or bytes.
        data: what to write.

    Raises:
        InputError: if the file is open for text, and the bytes are none in UTF-8.
        OutputError: if it cannot be written; a file that is open raises what it raises.
    """
    write_chunks(file, (data,))


def write_chunks(file: File, chunks: Iterable[bytes]) -> None:
    """Write a file piece by piece, whole or not at all: a file that stands there stays as it is until the new one is on the disk.

    Args:
        file: a path, or a file that is open, for text or bytes. A link stays a link; a pipe or device is written to.
        chunks: what to write; where it raises, nothing is written.

    Raises:
        InputError: if the file is open for text, and the bytes are none in UTF-8.
        OutputError: if it cannot be written; a file that is open raises what it raises.
    """
    if isinstance(file, str | os.PathLike):
        with _named(file):
            _write_whole(Path(os.path.realpath(file)), chunks)
        return
    for chunk in chunks:
        _write_to_open(file, chunk)


@contextmanager
def _named(file: str | os.PathLike[str]) -> Iterator[None]:
    """Say of what cannot be written which file it is, and what to do."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.errno is None:  # not the system's: of what is written, such as a source that is no gzip file
            raise
        mends = {errno.ENOENT: "no such folder; make it first", errno.EISDIR: "a folder; give the name of a file"}
        why = mends.get(error.errno, f"{error.strerror}; give the path of a file that can be written")
        raise OutputError(f"{os.fspath(file)}: {why}") from error


def _write_whole(target: Path, chunks: Iterable[bytes]) -> None:
    if target.exists() and not target.is_file():
        with open(target, "wb") as opened:
            opened.writelines(chunks)
        return
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(6)}")
    try:
        with open(beside, "xb") as opened:
            opened.writelines(chunks)
            opened.flush()
            os.fsync(opened.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def write_folder(folder: str | os.PathLike[str], data: bytes) -> None:
    """Write the members of a zip file as a folder, whole or not at all.

    Args:
        folder: its path. A folder that stands there is replaced if it was written by this function; anything else is left alone.
        data: the zip file; its member `datapackage.json` names all others in `resources`, by which the folder is known again.

    Raises:
        InputError: if there is something else at that path.
        OutputError: if it cannot be written.
    """
    target = Path(os.path.realpath(folder))
    if target.exists() and not _is_ours(target):
        raise InputError(f"{os.fspath(folder)}: something else stands there; give the name of a folder that does not exist, or a name with .zip")
    with _named(folder):
        _replace_folder(target, data)


def _replace_folder(target: Path, data: bytes) -> None:
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(6)}")
    beside.mkdir()  # and no folder above it, which is as missing for a folder as for a file
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(beside)
        if target.exists():
            old = target.with_name(f"{beside.name}.old")
            target.rename(old)
            beside.rename(target)
            shutil.rmtree(old)
        else:
            beside.rename(target)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _is_ours(folder: Path) -> bool:
    if not folder.is_dir():
        return False
    there = {path.name for path in folder.iterdir()}
    try:
        named = {str(one["path"]) for one in json.loads((folder / ABOUT).read_bytes())["resources"]} if there else set()
    except (OSError, ValueError, LookupError, TypeError):
        return False
    return there <= {ABOUT, *named}


def _packed(folder: Path, limits: Limits) -> bytes:
    packed, left = io.BytesIO(), limits.bytes
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(path for path in folder.iterdir() if path.is_file()):
            content = read_bytes(path, attrs.evolve(limits, bytes=max(left, 1)))
            left -= len(content)
            archive.writestr(path.name, content)
    return packed.getvalue()


def _write_to_open(file: IO[bytes] | IO[str], data: bytes) -> None:
    if not isinstance(file, TextIOBase) and getattr(file, "encoding", None) is None:
        cast("IO[bytes]", file).write(data)
        return
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise InputError("the file is open for text, and this format is none; open it for bytes: mode 'wb'") from None
    cast("IO[str]", file).write(text)
