#!/usr/bin/env python3
"""Measures Ganimede beside its peers and prints a table.

    bench.py BUILD [PYTHON] [images] [--rounds 5] [--seconds 2] [--markdown FILE]

BUILD is a build folder with bin/ganimede_bench in it; PYTHON is an interpreter that has PyTorch and JAX, without which the
peers written in Python are left out. Programs run one after the other on one core, in an order that turns from round to
round; what counts is the median of each and, against a peer, the median of the ratios within a round. --markdown writes the
table into FILE, between its lines <!-- bench --> and <!-- /bench --> if it has them. With `images` it measures the DCGAN on
pictures instead, on all cores; PYTHON may then have TensorFlow too.
"""

import argparse
import itertools
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys

from bench_images import image_rows

FOLDER = pathlib.Path(__file__).resolve().parent
FUSED_BEST, FUSED_AVX2 = "Ganimede fused", "Ganimede fused, AVX2"
LIBTORCH, PYTORCH, JAX = "LibTorch eager (C++)", "PyTorch eager", "JAX scan"

LIBTORCH_AVX2, JAX_AVX2 = "LibTorch eager (C++), AVX2", "JAX scan, AVX2"

# By width: how many times a peer's rate the fused trainer must reach at least.
FLOORS = {16: {LIBTORCH: 30, JAX: 4}, 64: {LIBTORCH: 4.5, JAX: 1.4}}

# With a penalty on D's slope, at every width: what the programs call it, what the table calls it. LibTorch is the one peer.
PENALTIES = {"wgan_gp": "WGAN-GP", "r1r2": "R1+R2"}
PENALTY_FLOOR = 15

# What keeps the peers to AVX2 on a machine that has more, so that like is measured beside like.
PEERS_AVX2 = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "XLA_FLAGS": "--xla_cpu_max_isa=AVX2",
}
RIVALS = {FUSED_BEST: {LIBTORCH: LIBTORCH, PYTORCH: PYTORCH, JAX: JAX}, FUSED_AVX2: {LIBTORCH_AVX2: LIBTORCH, JAX_AVX2: JAX}}

# What `ganimede bench-window` measures, with --images too: the beginning of its name, what is wanted of it.
WINDOW_FLOORS = [
    ("window on screen", "at most", 500),
    ("first training picture", "at most", 1000),
    ("window open / headless", "at least", 0.95),
    ("frame, p99", "at most", 16.7),
    ("side by side, 16 GANs on the wall: frames a second", "at least", 60),
    ("side by side, 16 GANs on the map: frames a second", "at least", 60),
    ("images, training: window's thread late, p99", "at most", 16.7),
    ("explore, at rest: drag to screen, p99", "at most", 16.7),
    ("explore, at rest: one picture of G, p99", "at most", 5),
    ("explore, training: drag to screen, p99", "at most", 16.7),
    ("explore, training: one picture of G, p99", "at most", 5),
]


def measured(command, environment=None, core=None, timeout=600):
    """What a program printed as JSON lines; None, with a word on the standard error, if it failed."""

    def pin():
        if core is not None:
            os.sched_setaffinity(0, {core})

    try:
        done = subprocess.run(
            [str(part) for part in command],
            env={**os.environ, **(environment or {})},
            preexec_fn=pin,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=True,
        )
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        detail = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
        print(f"left out: {command[0]}: {detail[-1] if detail else error}", file=sys.stderr)
        return None


class Programs:
    """The programs of one width and penalty that could be run, and what they said in each round."""

    def __init__(self, build, python, hidden, seconds, core, penalty=None):
        self.core = core
        self.label = f"toy GAN{', ' + PENALTIES[penalty] if penalty else ''}, {hidden} wide"
        self.floors = {LIBTORCH: PENALTY_FLOOR} if penalty else FLOORS[hidden]
        self.details = {}
        self.rates = {}
        arguments = ["--hidden", hidden, "--seconds", seconds, *(["--penalty", penalty] if penalty else [])]
        own = [build / "bin/ganimede_bench", "fused", *arguments]
        self.commands = {FUSED_BEST: (own, {}), FUSED_AVX2: (own, {"GANIMEDE_SIMD": "avx2"})}
        peer = build / "bin/ganimede_peer_libtorch"
        if peer.exists():
            self.commands[LIBTORCH] = ([peer, *arguments], {})
            self.commands[LIBTORCH_AVX2] = ([peer, *arguments], PEERS_AVX2)
        if python and not penalty:
            self.commands[PYTORCH] = ([python, FOLDER / "peers/toy_torch.py", *arguments], {})
            self.commands[JAX] = ([python, FOLDER / "peers/toy_jax.py", *arguments], {})
            self.commands[JAX_AVX2] = ([python, FOLDER / "peers/toy_jax.py", *arguments], PEERS_AVX2)

    def round(self, number):
        names = list(self.commands)
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            if name not in self.commands:
                continue
            command, environment = self.commands[name]
            lines = measured(command, environment, self.core)
            if not lines:
                del self.commands[name]
                self.rates.pop(name, None)
                continue
            self.details[name] = str(lines[-1].get("target") or lines[-1].get("version") or "")
            self.rates.setdefault(name, []).append(lines[-1]["steps_per_second"])
            if name == FUSED_BEST and "AVX-512" not in self.details[name]:
                for limited in (FUSED_AVX2, LIBTORCH_AVX2, JAX_AVX2):
                    self.commands.pop(limited, None)  # the best is AVX2 or less already

    def ratios(self, name, peer):
        return statistics.median(a / b for a, b in zip(self.rates[name], self.rates[peer]))


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def verdict(met):
    return "met" if met else "MISSED"


def rate_rows(programs):
    for name, rates in programs.rates.items():
        label = f"{name} ({programs.details[name]})" if programs.details[name] else name
        yield [f"{programs.label}: {label}", f"{number(statistics.median(rates))} steps/s", "", ""]
    for name in (FUSED_BEST, FUSED_AVX2):
        if name not in programs.rates:
            continue
        for peer, floored in RIVALS[name].items():
            if peer not in programs.rates:
                continue
            ratio = programs.ratios(name, peer)
            floor = programs.floors.get(floored)
            label = f"{programs.label}: {programs.details[name]} / {peer}"
            wanted, met = (f"{floor}x", verdict(ratio >= floor)) if floor else ("", "")
            yield [label, f"{ratio:.3g}x", wanted, met]


def window_rows(build, rounds, *options):
    program = build / "bin/ganimede"
    if not program.exists():
        return
    headless = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    environment = {"QT_QPA_PLATFORM": "offscreen"} if headless and "QT_QPA_PLATFORM" not in os.environ else {}
    values, units = {}, {}
    for _ in range(rounds):
        for line in measured([program, "bench-window", *options], environment) or []:
            values.setdefault(line["name"], []).append(line["value"])
            units[line["name"]] = line["unit"]
    for name, found in values.items():
        value = statistics.median(found)
        wanted, met = "", ""
        for beginning, bound, limit in WINDOW_FLOORS:
            if name.startswith(beginning):
                wanted = f"{bound} {limit}"
                # A negative time is a fault of the measurement, not a feat.
                met = verdict(0 <= value <= limit if bound == "at most" else value >= limit)
        yield [name, f"{number(value)} {units[name]}", wanted, met]


def machine():
    """The processor, its cores and the instruction sets that matter here, in a line."""
    try:
        text = pathlib.Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or platform.machine()
    model = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    flags = re.search(r"^flags\s*:\s*(.+)$", text, re.MULTILINE)
    known = {"avx2": "AVX2", "fma": "FMA", "avx512f": "AVX-512", "amx_tile": "AMX"}
    present = set(flags[1].split()) if flags else set()
    sets = ", ".join(label for flag, label in known.items() if flag in present)
    name = model[1].strip() if model else platform.machine()
    return f"{name}, {os.cpu_count()} cores, {sets or 'no wide vectors'}"


def table(rows):
    header = ["what", "measured", "floor", ""]
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(4)]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in [header, *rows]]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def write_markdown(path, text, name="bench"):
    """Puts the text between the file's lines <!-- name --> and <!-- /name -->, or makes it the file."""
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    old = path.read_text() if path.exists() else ""
    if begin in old and end in old.split(begin, 1)[1]:
        before, rest = old.split(begin, 1)
        text = before + begin + text + "\n" + end + rest.split(end, 1)[1]
    else:
        text += "\n"
    path.write_text(text)


def toy_rows(arguments):
    # The last core: the system's own work tends to be on the first.
    core = max(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
    rows = []
    for hidden, penalty in itertools.product(FLOORS, [None, *PENALTIES]):
        programs = Programs(arguments.build, arguments.python, hidden, arguments.seconds, core, penalty)
        for count in range(arguments.rounds):
            print(f"{programs.label}, round {count + 1} of {arguments.rounds} ...", file=sys.stderr, flush=True)
            programs.round(count)
        rows += rate_rows(programs)
    print("the window ...", file=sys.stderr, flush=True)
    rows += window_rows(arguments.build, min(arguments.rounds, 3))
    return rows


def main():
    images = "images" in sys.argv[1:]
    words = [word for word in sys.argv[1:] if word != "images"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("python", nargs="?", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2, help="of each measurement")
    parser.add_argument("--markdown", type=pathlib.Path)
    arguments = parser.parse_args(words)
    program = arguments.build / ("bin/ganimede_image_bench" if images else "bin/ganimede_bench")
    if not program.exists():
        parser.error(f"{program} is not there: build it first.")
    if arguments.rounds < 1 or arguments.seconds <= 0:
        parser.error("--rounds and --seconds must be above 0.")

    if images:
        wide = "AVX-512" in machine()
        rows = [*image_rows(arguments, wide, measured), *window_rows(arguments.build, 1, "--images")]
        note = f"{machine()}; {platform.system()} {platform.release()}. Batch 64, Adam, all cores; "
    else:
        rows = toy_rows(arguments)
        note = f"{machine()}; {platform.system()} {platform.release()}. Batch 150, Adam, one core for the toy GAN; "
    text = table(rows)
    note += f"medians of {arguments.rounds} alternating rounds."
    print(f"{text}\n\n{note}")
    if arguments.markdown:
        write_markdown(arguments.markdown, f"{text}\n\n{note}", "bench images" if images else "bench")


if __name__ == "__main__":
    main()
