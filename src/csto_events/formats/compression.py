"""Files that are compressed, seen by the end of their name: `.gz`, and `.zst` with the extra of that name."""

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from csto_events.errors import InputError, LimitExceededError
from csto_events.extras import load
from csto_events.model.limits import Limits

Compression: TypeAlias = Literal["gz", "zst"]


def split(name: str) -> tuple[str, Compression | None]:
    """Take the suffix of a compression off the name of a file.

    Args:
        name: the name, or a path.

    Returns:
        The name without it, and which compression it is; None for none.

    Example:
        >>> split("news.jsonl.gz")
        ('news.jsonl', 'gz')
    """
    for kind in ("gz", "zst"):
        if name.lower().endswith(f".{kind}"):
            return name[: -len(kind) - 1], kind
    return name, None


def packed(data: bytes, kind: Compression | None) -> bytes:
    """Compress bytes: the same bytes give the same result, whatever the time.

    Args:
        data: the bytes.
        kind: how; None for not at all.

    Returns:
        The compressed bytes.

    Raises:
        MissingExtraError: if it is `zst`, and the extra is not installed.

    Example:
        >>> unpacked(packed(b"news", "gz"), "gz", Limits())
        b'news'
    """
    if kind is None:
        return data
    if kind == "gz":
        return gzip.compress(data, mtime=0)
    made: bytes = load("zstandard", "zst").ZstdCompressor().compress(data)
    return made


def packed_chunks(chunks: Iterable[bytes], kind: Compression | None) -> Iterator[bytes]:
    """Compress bytes piece by piece.

    Args:
        chunks: the pieces.
        kind: how; None for not at all.

    Yields:
        The pieces of the compressed bytes.

    Raises:
        MissingExtraError: if it is `zst`, and the extra is not installed.

    Example:
        >>> unpacked(b"".join(packed_chunks([b"ne", b"ws"], "gz")), "gz", Limits())
        b'news'
    """
    if kind is None:
        yield from chunks
        return
    made = zlib.compressobj(wbits=31) if kind == "gz" else load("zstandard", "zst").ZstdCompressor().compressobj()
    for chunk in chunks:
        yield made.compress(chunk)
    yield made.flush()


def unpacked(data: bytes, kind: Compression | None, limits: Limits) -> bytes:
    """Give what was compressed, and no more of it than the limit.

    Args:
        data: the compressed bytes.
        kind: how; None for not at all.
        limits: `bytes` is looked at, for what comes out.

    Returns:
        The bytes.

    Raises:
        InputError: if it is not compressed that way, or broken off.
        LimitExceededError: if more comes out than the limit allows.
        MissingExtraError: if it is `zst`, and the extra is not installed.
    """
    if kind is None:
        return data
    content = _gunzipped(data, limits.bytes + 1) if kind == "gz" else _from_zstandard(data, limits.bytes + 1)
    if len(content) > limits.bytes:
        raise LimitExceededError("bytes", limits.bytes, len(content))
    return content


def _gunzipped(data: bytes, most: int) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            return stream.read(most)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"what ends in .gz is no whole gzip file ({error}); give the file as it was written") from None


def _from_zstandard(data: bytes, most: int) -> bytes:
    zstandard = load("zstandard", "zst")
    try:
        with zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True) as stream:
            content: bytes = stream.read(most)
    except zstandard.ZstdError as error:
        raise InputError(f"what ends in .zst is no Zstandard file ({error}); give the file as it was written") from None
    return content
