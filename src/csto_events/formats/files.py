"""Files: read up to a limit, and written whole or not at all."""

import os
import secrets
import shutil
from io import TextIOBase
from pathlib import Path
from typing import IO, TypeAlias, cast

from csto_events.errors import InputError, LimitExceededError
from csto_events.model.limits import Limits

File: TypeAlias = str | os.PathLike[str] | IO[bytes] | IO[str]
"""A path, or a file that is open."""


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


def read_bytes(file: File, limits: Limits) -> bytes:
    """Read a file, and no more of it than the limit.

    Args:
        file: a path, or a file that is open, for text or bytes.
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
    """Write a file, whole or not at all: a file that stands there stays as it is until the new one is on the disk.

    Args:
        file: a path, or a file that is open, for text or bytes. A link stays a link; a pipe or device is written to.
        data: what to write.

    Raises:
        InputError: if the file is open for text, and the bytes are none in UTF-8.
        OSError: if it cannot be written.
    """
    if not isinstance(file, str | os.PathLike):
        _write_to_open(file, data)
        return
    target = Path(os.path.realpath(file))
    if target.exists() and not target.is_file():
        with open(target, "wb") as opened:
            opened.write(data)
        return
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(6)}")
    try:
        with open(beside, "xb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _write_to_open(file: IO[bytes] | IO[str], data: bytes) -> None:
    if not isinstance(file, TextIOBase) and getattr(file, "encoding", None) is None:
        cast("IO[bytes]", file).write(data)
        return
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise InputError("the file is open for text, and this format is none; open it for bytes: mode 'wb'") from None
    cast("IO[str]", file).write(text)
