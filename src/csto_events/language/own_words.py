"""Words of your own: folders with files like those of the package, whose rows are added to its rows."""

import sys
from importlib.resources import files
from pathlib import Path

from csto_events.errors import RegistryError

_FOLDERS: list[Path] = []
_NOT_YOURS = frozenset(("dates.tsv", "numbers.tsv"))  # closed classes of English, which have no more words


def known_files() -> frozenset[str]:
    """Give the names of the files that a folder of words can hold.

    Example:
        >>> {"reporting.tsv", "harm.tsv", "titles.tsv"} <= known_files()
        True
    """
    folders = (files(package) / "data" for package in ("csto_events.language", "csto_events.parsing"))
    return frozenset(path.name for folder in folders for path in folder.iterdir() if path.name.endswith(".tsv")) - _NOT_YOURS


def own_texts(name: str) -> list[tuple[str, str]]:
    """Give the text of every added file of a name, with its path for messages.

    Example:
        >>> own_texts("harm.tsv")
        []
    """
    return [(str(folder / name), (folder / name).read_text("utf-8")) for folder in _FOLDERS if (folder / name).exists()]


def set_folders(*folders: Path) -> None:
    """Take the words of some folders and no others, and forget what was read before.

    Args:
        folders: the folders; none to read with the words of the package alone.

    Raises:
        RegistryError: if one is no folder, or holds a file that is none of the package's.

    Example:
        >>> set_folders()
    """
    for folder in folders:
        if not folder.is_dir():
            raise RegistryError(f"{folder}: no such folder; give one with files such as reporting.tsv and harm.tsv")
        strange = sorted(path.name for path in folder.glob("*.tsv") if path.name not in known_files())
        if strange:
            raise RegistryError(f"{folder / strange[0]}: no such file of words; give one of {', '.join(sorted(known_files()))}")
    _FOLDERS[:] = folders
    _forget()


def _forget() -> None:
    """Clear every cache of the packages that read words: what hangs on them is made again when it is next asked for."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("csto_events.language", "csto_events.parsing")):
            for value in list(vars(module).values()):
                clear = getattr(value, "cache_clear", None)
                if clear is not None:
                    clear()
