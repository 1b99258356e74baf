#!/usr/bin/env python3
"""Measures what a GPU does and prints a table.

    bench_cuda.py BUILD [PYTHON] [--seconds 3] [--lines FILE] [--deadline SECONDS] [--peers eager|all]

Toy GANs by the CUDA trainer, one, 132, 1,024 and 4,096 at a time, beside the same GAN in C++ with LibTorch and in PyTorch, eager
and in a captured CUDA graph; DCGANs of 28x28 and 64x64 in captured graphs beside PyTorch eager, captured and, last because
it takes a while, compiled. PYTHON is an interpreter that has PyTorch with CUDA. Each ratio is of figures of this one run.

What the programs say goes to FILE, if one is named, a JSON line each, as soon as it is said. After SECONDS, or on SIGTERM or
SIGINT, the program that runs is killed; the table of what there is comes always, and names what was cut off.
"""

import argparse
import contextlib
import json
import pathlib
import time

import cuda_table
import limited_run

FOLDER = pathlib.Path(__file__).resolve().parent
LONGEST = 600  # seconds of one program, where there is no deadline
FEWEST = 1  # seconds below which none is begun
SHARE = 2 / 3  # of the time left, for a program that others come after: none takes it all


def programs(build, python, seconds, peers):
    """What is measured by which command, in turn; ours first: the peers run only where these found a GPU."""
    yield "images", [build / "bin/ganimede_graph_bench", seconds]
    yield "toys", [build / "bin/ganimede_cuda_bench", seconds]
    pictures = [python, FOLDER / "peers/dcgan_cuda_torch.py", seconds]
    if python:
        yield "image_peers", [*pictures, "--way", "eager", "--way", "captured"]
    yield "toy_peers", [build / "bin/ganimede_peer_libtorch_cuda", seconds]
    if python:
        yield "toy_peers", [python, FOLDER / "peers/toy_graph_torch.py", seconds]
    if python and peers == "all":
        yield "image_peers", [*pictures, "--way", "compiled"]


def title(command):
    """The program's name, and what of it is run."""
    return " ".join([next(part.name for part in reversed(command) if isinstance(part, pathlib.Path)), *command[3:]])


class Measurement:
    """The lines of all programs by what they measure, and what was cut off."""

    def __init__(self, file, deadline):
        self.file = file
        self.end = time.monotonic() + deadline if deadline else None
        self.signals = limited_run.Signals()
        self.lines = {"images": [], "toys": [], "image_peers": [], "toy_peers": []}
        self.cut = []

    def time_for(self, is_last):
        left = self.end - time.monotonic() if self.end else LONGEST
        return min(LONGEST, left if is_last or not self.end else left * SHARE)

    def take(self, kind, line):
        self.lines[kind].append(line)
        if self.file:
            self.file.write(json.dumps(line) + "\n")
            self.file.flush()

    def run(self, kind, command, is_last):
        seconds = self.time_for(is_last)
        if self.signals.received or seconds < FEWEST:
            self.cut.append(title(command))
            return
        trouble = limited_run.run(command, seconds, self.signals, lambda line: self.take(kind, line))
        if trouble:
            print(f"{title(command)} {trouble}", flush=True)
        if trouble and trouble.startswith("cut off"):
            self.cut.append(title(command))

    def run_all(self, todo):
        for number, (kind, command) in enumerate(todo):
            if kind.endswith("peers") and not self.own():
                return
            self.run(kind, command, number + 1 == len(todo))

    def own(self):
        return [*self.lines["toys"], *self.lines["images"]]


def report(measured):
    device = cuda_table.device_of(measured.own())
    if device is None:
        print("no GPU: nothing measured" if not measured.cut else "nothing measured")
    else:
        lines = measured.lines
        print(cuda_table.text([*cuda_table.toy_rows(lines["toys"], lines["toy_peers"]),
                               *cuda_table.image_rows(lines["images"], lines["image_peers"])]))
        print(f"\n{device}. Toys: batch 150, Adam, float32. Floors are for an H200.")
    if measured.cut:
        print(f"Cut off or not begun: {', '.join(measured.cut)}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("python", nargs="?", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=3, help="of each measurement")
    parser.add_argument("--lines", type=pathlib.Path, help="where what the programs said is kept")
    parser.add_argument("--deadline", type=float, help="seconds that everything may take")
    parser.add_argument("--peers", choices=("eager", "all"), default="all", help="with or without torch.compile")
    arguments = parser.parse_args()
    with arguments.lines.open("w", encoding="utf-8") if arguments.lines else contextlib.nullcontext() as file:
        measured = Measurement(file, arguments.deadline)
        measured.run_all(list(programs(arguments.build, arguments.python, arguments.seconds, arguments.peers)))
    report(measured)
    return 128 + measured.signals.received if measured.signals.received else 0


if __name__ == "__main__":
    raise SystemExit(main())
