#!/usr/bin/env python3
"""The table of bench_cuda.py from lines as its programs print them, with made-up figures; and bench_cuda.py itself over programs
that print such lines."""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

import bench_cuda  # noqa: E402  (from this folder)
import cuda_table  # noqa: E402


def toy(members, rate, threads=0):
    return {"name": "cuda", "members": members, "threads": threads, "steps_per_second": rate, "launches_per_step": 0.001,
            "share_of_peak": 0.0123, "device": "Some GPU"}


def graph(run, precision, rate, how="LibTorch 2.14.1, CUDA graphs"):
    return {"name": "graph", "run": run, "precision": precision, "batch": 64, "images_per_second": rate,
            "steps_per_second": rate / 64, "launches_per_step": 2.0, "flops_per_step": 2.4e10, "share_of_peak": 0.25,
            "share_of_float32_peak": 2, "bytes_per_step": 1e9, "share_of_bandwidth": 0.5, "limit": "memory",
            "device": "CUDA: Some GPU", "how": how}


def epochs(seconds, expected=9.0):
    return {"name": "epochs", "run": "dcgan-003", "epochs": 50, "steps": 9350, "seconds": seconds, "expected_seconds": expected,
            "device": "CUDA: Some GPU"}


def peer(name, size, precision, rate):
    return {"name": name, "size": size, "precision": precision, "how": "as it is", "images_per_second": rate}


TOYS = [toy(1, 60_000), toy(132, 1e6), toy(1024, 4.9e6), toy(4096, 6e6), toy(1, 99_999, 256)]
TOY_PEERS = [{"name": "C++ LibTorch eager", "steps_per_second": 3000}, {"name": "C++ LibTorch in a captured graph", "steps_per_second": 12_000},
             {"name": "PyTorch eager", "steps_per_second": 1000}, {"name": "PyTorch in a captured graph", "steps_per_second": 20_000}]
IMAGES = [graph("dcgan-003", "bfloat16", 400_000), graph("dcgan-003", "float32", 300_000), epochs(9.5),
          graph("dcgan-004", "bfloat16", 39_999), graph("dcgan-004", "float32", 50_000)]
IMAGE_PEERS = [peer("PyTorch eager", 28, "float32", 50_000), peer("PyTorch eager", 28, "bfloat16", 80_000),
               peer("PyTorch compiled", 28, "bfloat16", 200_000), peer("PyTorch eager", 64, "bfloat16", 20_000),
               {"name": "PyTorch compiled", "size": 64, "precision": "bfloat16", "how": "as it is", "error": "RuntimeError: no"}]


class Table(unittest.TestCase):
    def find(self, rows, beginning):
        found = [one for one in rows if one[0].startswith(beginning)]
        self.assertEqual(len(found), 1, f"{beginning!r} in {rows}")
        return found[0]

    def test_toys_meet_and_miss_their_floors(self):
        rows = cuda_table.toy_rows(TOYS, TOY_PEERS)
        self.assertEqual(self.find(rows, "1 toy GAN (1.2 % of peak, 0.001 launches")[1:], ["60,000 steps/s", "40,000", "met"])
        self.assertEqual(self.find(rows, "1,024 toy GANs")[1:], ["4,900,000 steps/s", "5,000,000", "MISSED"])
        self.assertEqual(self.find(rows, "4,096 toy GANs")[2:], ["", ""])
        self.assertEqual(self.find(rows, "one toy GAN / C++ LibTorch eager")[1:], ["20x", "", ""])
        self.assertEqual(self.find(rows, "one toy GAN / C++ LibTorch in a captured graph")[1:], ["5x", "4x", "met"])
        self.assertEqual(self.find(rows, "one toy GAN / PyTorch in a captured graph")[1:], ["3x", "4x", "MISSED"])

    def test_peers_that_said_nothing_leave_their_floors_open(self):
        rows = cuda_table.toy_rows(TOYS, TOY_PEERS[2:])
        self.assertEqual(self.find(rows, "one toy GAN / C++ LibTorch in")[1:], ["not measured", "4x", "?"])
        rows = cuda_table.image_rows([], IMAGE_PEERS)
        self.assertEqual([one[1:] for one in rows], [["not measured", "4x", "?"], ["not measured", "40,000", "?"]])
        rows = cuda_table.image_rows(IMAGES, [])
        self.assertEqual(self.find(rows, "DCGAN 28x28, batch 64 / PyTorch eager")[1:], ["not measured", "4x", "?"])

    def test_lines_of_other_kinds_are_shown_as_they_are(self):
        rows = cuda_table.toy_rows([*TOYS, {"name": "measure", "microseconds": 12, "device": "Some GPU"}], TOY_PEERS)
        self.assertEqual(self.find(rows, "measure")[1], "microseconds 12, device Some GPU")

    def test_pictures(self):
        rows = cuda_table.image_rows(IMAGES, IMAGE_PEERS)
        self.assertEqual(self.find(rows, "DCGAN 28x28, batch 64 / PyTorch eager, its faster precision")[1:], ["5x", "4x", "met"])
        self.assertEqual(self.find(rows, "DCGAN 28x28, batch 64 / PyTorch eager, float32")[1], "6x")
        self.assertEqual(self.find(rows, "DCGAN 28x28, batch 64 / PyTorch compiled, bfloat16")[1:], ["2x", "", ""])
        self.assertEqual(self.find(rows, "DCGAN 64x64 in colour, batch 128, bfloat16")[1:], ["39,999 images/s", "40,000", "MISSED"])
        self.assertEqual(self.find(rows, "DCGAN 64x64 in colour, batch 128, float32")[2], "")
        self.assertIn("failed: RuntimeError: no", [one[1] for one in rows])
        self.assertIn("25 % of bfloat16 peak, 50 % of bandwidth; limit: memory", [one[1] for one in rows])
        self.assertFalse(any("NOT CAPTURED" in one[0] for one in rows))

    def test_what_was_not_captured_says_so(self):
        rows = cuda_table.image_rows([graph("dcgan-003", "bfloat16", 1, "step by step: because")], [])
        self.assertEqual(self.find(rows, "  NOT CAPTURED")[1], "step by step: because")

    def test_fewer_seconds_are_better(self):
        for seconds, verdict in ((9.5, "met"), (10.0, "met"), (10.5, "MISSED"), (-1, "MISSED")):
            rows = cuda_table.image_rows([epochs(seconds, 77)], [])
            self.assertEqual(self.find(rows, "50 epochs of dcgan-003")[3], verdict)

    def test_the_columns_stand_below_each_other(self):
        lines = cuda_table.text(cuda_table.toy_rows(TOYS, TOY_PEERS)).splitlines()
        self.assertEqual(len({len(line) for line in lines}), 1)
        self.assertIn("floor", lines[0])


class Program(unittest.TestCase):
    def run_over(self, outputs):
        with tempfile.TemporaryDirectory() as folder:
            build = pathlib.Path(folder)
            (build / "bin").mkdir()
            for name, (lines, code) in outputs.items():
                script = build / "bin" / name
                printed = "".join(f"print({json.dumps(json.dumps(line))})\n" for line in lines)
                script.write_text(f"#!{sys.executable}\n{printed}raise SystemExit({code})\n", encoding="utf-8")
                script.chmod(0o755)
            command = [sys.executable, FOLDER / "bench_cuda.py", build, "--lines", build / "lines"]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            kept = (build / "lines").read_text(encoding="utf-8").splitlines()
        return done.stdout, kept

    def test_it_names_the_device_and_keeps_the_lines(self):
        output, kept = self.run_over({"ganimede_cuda_bench": (TOYS, 0), "ganimede_graph_bench": (IMAGES, 0),
                                      "ganimede_peer_libtorch_cuda": (TOY_PEERS[:2], 0)})
        self.assertIn("\nSome GPU. Toys", output)
        self.assertIn("5x", output)
        self.assertEqual(len(kept), len(TOYS) + len(IMAGES) + 2)

    def test_a_program_that_fails_half_way_keeps_what_it_said(self):
        output, _ = self.run_over({"ganimede_graph_bench": (IMAGES[:1], 1)})
        self.assertIn("ended with 1", output)
        self.assertIn("400,000 images/s", output)
        self.assertIn("not measured", output)

    def test_without_a_gpu_nothing_is_measured(self):
        output, kept = self.run_over({"ganimede_cuda_bench": ([], 0), "ganimede_graph_bench": ([], 0)})
        self.assertIn("no GPU: nothing measured", output)
        self.assertNotIn("|", output)
        self.assertEqual(kept, [])

    def test_compiling_comes_last_and_can_be_left_out(self):
        commands = [command for _, command in bench_cuda.programs(FOLDER, pathlib.Path("python3"), 2, "all")]
        self.assertEqual([command[-1] == "compiled" for command in commands], [False] * 5 + [True])
        eager = [command for _, command in bench_cuda.programs(FOLDER, pathlib.Path("python3"), 2, "eager")]
        self.assertEqual(eager, commands[:-1])


class Limits(unittest.TestCase):
    """Over shell scripts that do not end by themselves, or leave something running."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.build = pathlib.Path(folder.name)
        (self.build / "bin").mkdir()

    def add(self, name, lines, end):
        printed = "".join(f"echo '{json.dumps(line)}'\n" for line in lines)
        script = self.build / "bin" / name
        script.write_text(f"#!/bin/sh\necho $$ >'{self.build}/{name}.pid'\n{printed}{end}\n", encoding="utf-8")
        script.chmod(0o755)

    def start(self, *options):
        command = [sys.executable, FOLDER / "bench_cuda.py", self.build, "--lines", self.build / "lines", *options]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.end, program)
        return program

    def end(self, program):
        """What a test that failed has left."""
        program.kill()
        program.stdout.close()
        for file in self.build.glob("*.pid"):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(int(file.read_text(encoding="utf-8")), signal.SIGKILL)

    def kept(self):
        file = self.build / "lines"
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []

    def runs(self, group):
        """Whether a process of that group is there that has not ended, which a zombie has."""
        for file in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                state, _, found = file.read_text(encoding="utf-8").rpartition(") ")[2].split()[:3]
            except OSError:
                continue  # it ended meanwhile
            if int(found) == group and state != "Z":
                return True
        return False

    def assert_gone(self, name):
        group = int((self.build / f"{name}.pid").read_text(encoding="utf-8"))
        patience = time.monotonic() + 30
        while self.runs(group):  # killed, and on its way out
            self.assertLess(time.monotonic(), patience, f"what {name} started still runs")
            time.sleep(0.05)

    def test_a_program_that_hangs_is_cut_off_and_the_others_get_their_time(self):
        self.add("ganimede_graph_bench", IMAGES[:1], "sleep 1000; exit 0")
        self.add("ganimede_cuda_bench", TOYS, "exit 0")
        self.add("ganimede_peer_libtorch_cuda", TOY_PEERS[:2], "exit 0")
        program = self.start("--deadline", "6")
        output, _ = program.communicate(timeout=60)
        self.assertEqual(program.returncode, 0)
        self.assertEqual(self.kept()[: 1 + len(TOYS)], [*IMAGES[:1], *TOYS])
        self.assertIn("400,000 images/s", output)
        self.assertIn("60,000 steps/s", output)
        self.assertIn("Cut off or not begun: ganimede_graph_bench", output)
        self.assert_gone("ganimede_graph_bench")

    def test_what_there_is_no_time_for_is_named(self):
        self.add("ganimede_graph_bench", IMAGES[:1], "sleep 1000; exit 0")
        program = self.start("--deadline", "2")
        output, _ = program.communicate(timeout=60)
        self.assertIn("Cut off or not begun: ganimede_graph_bench, ganimede_cuda_bench, ganimede_peer_libtorch_cuda.", output)

    def test_a_signal_leaves_the_lines_the_table_and_no_program(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            self.add("ganimede_graph_bench", IMAGES[:2], "sleep 1000; exit 0")
            program = self.start()
            patience = time.monotonic() + 30
            while len(self.kept()) < 2:  # the lines are there while the program still runs
                self.assertLess(time.monotonic(), patience)
                time.sleep(0.05)
            program.send_signal(number)
            output, _ = program.communicate(timeout=60)
            self.assertEqual(program.returncode, 128 + number)
            self.assertEqual(self.kept(), IMAGES[:2])
            self.assertIn("300,000 images/s", output)
            self.assertIn("Cut off or not begun: ganimede_graph_bench", output)
            self.assert_gone("ganimede_graph_bench")
            (self.build / "lines").unlink()

    def test_what_a_program_leaves_running_is_ended_and_not_waited_for(self):
        self.add("ganimede_graph_bench", IMAGES[:1], "sleep 1000 & exit 0")
        program = self.start()
        output, _ = program.communicate(timeout=60)
        self.assertIn("400,000 images/s", output)
        self.assertNotIn("Cut off", output)
        self.assert_gone("ganimede_graph_bench")


if __name__ == "__main__":
    unittest.main()
