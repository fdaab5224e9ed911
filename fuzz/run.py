"""Fuzz the readers and parsers: `python fuzz/run.py [TARGET ...] [--seconds 180]`.

Each target gets its time, in a process of its own, guided by coverage (atheris: `pip install atheris`); the inputs that reach something new are kept
in `fuzz/corpus/TARGET` and begin the next run. An input that ends in anything but a result or an error of csto-events, or that takes longer than
`--timeout`, is written to `fuzz/crashes`, and the exit status is 1. `python fuzz/run.py TARGET --input FILE` runs one input again.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
FUZZER = """
import sys
sys.path.insert(0, {here!r})
import atheris
with atheris.instrument_imports(include=["csto_events"]):
    import csto_events
    import targets
atheris.Setup(sys.argv, lambda data: targets.run({target!r}, data))
atheris.Fuzz()
"""


def fuzz(target: str, seconds: int, timeout: int) -> tuple[int, str]:
    """Fuzz one target for a time; give the exit status and a line that says what was done."""
    import targets  # noqa: PLC0415 -- loaded where it is used: the fuzzer's own process loads it with instruments

    corpus, crashes = HERE / "corpus" / target, HERE / "crashes" / target
    for folder in (corpus, crashes):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(targets.seeds(target)):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = [
        f"-max_total_time={seconds}",
        f"-timeout={timeout}",
        "-rss_limit_mb=1024",
        "-max_len=60000",
        f"-artifact_prefix={crashes}/",
        "-print_final_stats=1",
    ]
    code = FUZZER.format(here=str(HERE), target=target)
    done = subprocess.run(
        [sys.executable, "-c", code, str(corpus), *options, "-print_final_stats=1"], capture_output=True, text=True, errors="replace", check=False
    )
    runs = re.search(r"stat::number_of_executed_units:\s*(\d+)", done.stderr)
    covered = re.findall(r"cov: (\d+)", done.stderr)
    kept = [path for path in crashes.iterdir() if not path.name.startswith("slow-")]
    told = f"{target}: {int(runs[1]) if runs else 0:,} inputs, {covered[-1] if covered else 0} places reached, {len(kept)} crashes kept"
    return done.returncode, told if done.returncode == 0 else f"{told}\n{done.stderr[-3000:]}"


def main() -> int:
    """Fuzz, and print a line for each target."""
    sys.path.insert(0, str(HERE))
    import targets  # noqa: PLC0415

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("targets", nargs="*", metavar="TARGET", choices=[[], *targets.TARGETS], help=f"one of {', '.join(targets.TARGETS)}; default: all")
    arguments.add_argument("--seconds", type=int, default=180, help="for each target")
    arguments.add_argument("--timeout", type=int, default=25, help="seconds that one input may take")
    arguments.add_argument("--input", type=Path, help="run this one input, and nothing else")
    given = arguments.parse_args()
    if given.input:
        targets.run(given.targets[0], given.input.read_bytes())
        return 0
    worst = 0
    for target in given.targets or targets.TARGETS:
        status, told = fuzz(target, given.seconds, given.timeout)
        print(told, flush=True)
        worst = max(worst, status != 0)
    return worst


if __name__ == "__main__":
    sys.exit(main())
