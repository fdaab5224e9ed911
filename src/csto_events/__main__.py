"""The command line by the name of the package: `python -m csto_events`."""

from csto_events.cli import main

if __name__ == "__main__":
    main()
