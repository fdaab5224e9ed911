"""The command line: `csto-events`. One thin module a command; what it does, a caller of the library can do too."""

import sys
from importlib import import_module

__all__ = ["main"]


def main() -> None:
    """Run `csto-events` with the arguments of the process; an interruption ends it without a traceback, also while it loads."""
    try:
        import_module("csto_events.cli.program").main()  # late: loading takes a moment in which one may press Ctrl-C
    except KeyboardInterrupt:
        sys.stderr.write("csto-events: interrupted\n")
        sys.exit(130)
