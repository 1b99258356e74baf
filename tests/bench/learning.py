#!/usr/bin/env python3
"""Trains presets over ten seeds and prints what became of them, as a table for the README.

    learning.py BUILD [--presets NAME ...] [--seeds 10] [--markdown FILE]

Each run is `ganimede train` on one core, two at a time; the figures are those of its run.json: 10,000 samples, beside the
noise floor that fresh points of the very distribution measure. Seconds are of training.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

from bench import machine, write_markdown

# What is asked of a preset: steps, and the floors of a run.
MODES = {"ring-8": (60_000, 8, 0.9, 10), "grid-25": (60_000, 25, 0.9, 60)}
DISTANCES = {"heart": 20_000, "ring": 20_000, "spiral": 20_000, "two-moons": 20_000}


def trained(program, preset, seed, steps, core):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [program, "train", preset, "--seed", str(seed), "--steps", str(steps), "--out", folder],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, {core}),
        )
        return json.loads((pathlib.Path(folder) / "run.json").read_text())


def runs(program, preset, steps, seeds):
    cores = sorted(os.sched_getaffinity(0))[-2:]
    with concurrent.futures.ThreadPoolExecutor(len(cores)) as pool:
        jobs = [pool.submit(trained, program, preset, s, steps, cores[s % len(cores)]) for s in range(1, seeds + 1)]
        return [job.result() for job in jobs]


def metric(run, key, part="measured"):
    return run["quality"][part][key]


def mode_row(program, preset, seeds):
    steps, modes, good, limit = MODES[preset]
    done = runs(program, preset, steps, seeds)
    held = [metric(run, "modes_held") for run in done]
    shares = [metric(run, "good_share") for run in done]
    seconds = [run["seconds"] for run in done]
    met = sum(h == modes and s >= good and t <= limit for h, s, t in zip(held, shares, seconds))
    return [
        preset,
        f"{steps:,}",
        f"{statistics.median(seconds):.1f} s, at most {max(seconds):.1f}",
        f"all {modes} modes and {good:.0%} good within {limit} s: {met} of {seeds} seeds; "
        f"good {min(shares):.1%} to {max(shares):.1%}",
    ]


def distance_row(program, preset, seeds):
    steps = DISTANCES[preset]
    done = runs(program, preset, steps, seeds)
    found = sorted(metric(run, "jensen_shannon") for run in done)
    floor = statistics.median(metric(run, "jensen_shannon", "noise_floor") for run in done)
    seconds = [run["seconds"] for run in done]
    return [
        preset,
        f"{steps:,}",
        f"{statistics.median(seconds):.1f} s, at most {max(seconds):.1f}",
        f"JS {statistics.median(found):.3f} nats ({found[0]:.3f} to {found[-1]:.3f}); noise floor {floor:.3f}",
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--presets", nargs="+", default=[*MODES, *DISTANCES], choices=[*MODES, *DISTANCES])
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--markdown", type=pathlib.Path)
    arguments = parser.parse_args()
    program = arguments.build / "bin/ganimede"
    rows = []
    for preset in arguments.presets:
        print(f"{preset} ...", file=sys.stderr, flush=True)
        row = mode_row if preset in MODES else distance_row
        rows.append(row(program, preset, arguments.seeds))
    lines = ["| preset | steps | one core took | what came of it |", "|---|---|---|---|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    text = "\n".join(lines) + f"\n\n{machine()}; seeds 1 to {arguments.seeds}, {len(os.sched_getaffinity(0)):d} at a time."
    print(text)
    if arguments.markdown:
        write_markdown(arguments.markdown, text, "learning")


if __name__ == "__main__":
    main()
