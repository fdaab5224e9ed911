"""The command line: `csto-events`. One thin module a command; what it does, a caller of the library can do too."""

from csto_events.cli.program import main

__all__ = ["main"]
