#!/usr/bin/env python3
"""Measures what a GPU does and prints a table: bench_cuda.py BUILD [PYTHON] [--seconds 3] [--lines FILE]

Toy GANs by the CUDA trainer, one, 132, 1,024 and 4,096 at a time, beside the same GAN in C++ with LibTorch and in PyTorch, eager
and in a captured CUDA graph; DCGANs of 28x28 and 64x64 in captured graphs beside PyTorch eager, compiled and captured. PYTHON is an
interpreter that has PyTorch with CUDA. Each ratio is of figures of this one run. What the programs said goes to FILE, if one is
named, a JSON line each.
"""

import argparse
import json
import pathlib
import subprocess

import cuda_table

FOLDER = pathlib.Path(__file__).resolve().parent


def lines_in(output):
    """The JSON lines in what a program printed."""
    lines = []
    for line in output.splitlines():
        if line.startswith("{"):
            try:
                lines.append(json.loads(line))
            except json.JSONDecodeError:
                print(f"not understood: {line}")
    return lines


def lines_of(command, timeout=600):
    """What a program prints as JSON lines, also where it failed in the end; none if it found no GPU or is not there."""
    command = [str(part) for part in command]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"{command[0]}: {error}")
        written = getattr(error, "stdout", None) or b""
        return lines_in(written.decode() if isinstance(written, bytes) else written)
    if done.returncode != 0:
        print(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    return lines_in(done.stdout)


def measured(build, python, seconds):
    """The lines of all programs: toys, the toy's peers, pictures, and their peers. The peers only where there is a GPU."""
    toys = lines_of([build / "bin/ganimede_cuda_bench", seconds])
    images = lines_of([build / "bin/ganimede_graph_bench", seconds])
    if not toys and not images:
        return toys, [], images, []
    toy_peers = lines_of([build / "bin/ganimede_peer_libtorch_cuda", seconds])
    image_peers = []
    if python:
        toy_peers += lines_of([python, FOLDER / "peers/toy_graph_torch.py", seconds])
        image_peers = lines_of([python, FOLDER / "peers/dcgan_cuda_torch.py", seconds])
    return toys, toy_peers, images, image_peers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("python", nargs="?", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=3, help="of each measurement")
    parser.add_argument("--lines", type=pathlib.Path, help="where what the programs said is kept")
    arguments = parser.parse_args()
    toys, toy_peers, images, image_peers = measured(arguments.build, arguments.python, arguments.seconds)
    lines = [*toys, *toy_peers, *images, *image_peers]
    if arguments.lines:
        arguments.lines.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    device = cuda_table.device_of([*toys, *images])
    if device is None:
        print("no GPU: nothing measured")
        return
    print(cuda_table.text([*cuda_table.toy_rows(toys, toy_peers), *cuda_table.image_rows(images, image_peers)]))
    print(f"\n{device}. Toys: batch 150, Adam, float32. Floors are for an H200.")


if __name__ == "__main__":
    main()
