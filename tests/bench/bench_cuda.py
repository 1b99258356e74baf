#!/usr/bin/env python3
"""Measures what a GPU does and prints a table: bench_cuda.py BUILD [PYTHON] [--seconds 3]

Toy GANs by the CUDA trainer, one, 132, 1,024 and 4,096 at a time, beside the same GAN in PyTorch, eager and in a captured
CUDA graph (PYTHON is an interpreter that has PyTorch with CUDA). Pictures follow where BUILD has ganimede_graph_bench.
"""

import argparse
import json
import pathlib
import subprocess

FOLDER = pathlib.Path(__file__).resolve().parent
FLOORS = {1: 40_000, 1024: 5_000_000}  # steps/s of all together, on an H200
GRAPH_FLOOR = 4  # times PyTorch in a captured graph


def lines_of(command, timeout=600):
    """What a program prints as JSON lines; none if it failed or found no GPU."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=timeout, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"{command[0]}: {error}")
        return []
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def verdict(measured, floor):
    return "met" if measured >= floor else "MISSED"


def toy_rows(build, python, seconds):
    rows, single = [], None
    for line in lines_of([build / "bin/ganimede_cuda_bench", seconds]):
        if line["name"] != "cuda":
            continue  # measuring, which has no floor
        members, rate = line["members"], line["steps_per_second"]
        if line["threads"]:
            continue  # other block sizes: for whoever tunes
        single = rate if members == 1 else single
        floor = FLOORS.get(members)
        detail = f"{100 * line['share_of_peak']:.2g} % of peak, {line['launches_per_step']:.2g} launches a step"
        rows.append([f"{members} toy GANs ({detail})", f"{rate:,.0f} steps/s", f"{floor:,}" if floor else "",
                     verdict(rate, floor) if floor else ""])
    for line in lines_of([python, FOLDER / "peers/toy_graph_torch.py", seconds]) if python and rows else []:
        ratio = single / line["steps_per_second"]
        floor = GRAPH_FLOOR if line["name"].endswith("graph") else None
        rows.append([line["name"], f"{line['steps_per_second']:,.0f} steps/s", "", ""])
        rows.append([f"CUDA trainer / {line['name']}", f"{ratio:.3g}x", f"{floor}x" if floor else "",
                     verdict(ratio, floor) if floor else ""])
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("python", nargs="?", type=pathlib.Path)
    parser.add_argument("--seconds", type=float, default=3, help="of each measurement")
    arguments = parser.parse_args()
    rows = toy_rows(arguments.build, arguments.python, arguments.seconds)
    if not rows:
        print("no GPU: nothing measured")
        return
    device = lines_of([arguments.build / "bin/ganimede_cuda_bench", 0.1])[0]["device"]
    rows = [["what", "measured", "floor", ""], *rows]
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    for row in rows:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
    print(f"\n{device}; batch 150, Adam, float32. Floors are for an H200.")


if __name__ == "__main__":
    main()
