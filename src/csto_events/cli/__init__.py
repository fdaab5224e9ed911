"""The command line: `csto-events`. One thin module a command; what it does, a caller of the library can do too."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run `csto-events` with the arguments of the process; an interruption ends it without a traceback, also while it loads."""
    try:
        from csto_events.cli import program  # noqa: PLC0415 -- late: loading takes a moment in which one may press Ctrl-C

        program.main()
    except KeyboardInterrupt:
        sys.stderr.write("csto-events: interrupted\n")
        sys.exit(130)
