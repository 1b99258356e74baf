"""`ganimede sweep`: what it writes, how it goes on, and what it refuses. Usage: sweep_command_test.py PROGRAM"""

import csv
import os
import signal
import subprocess
import sys
import unittest

from program_case import FolderCase, without_display

PROGRAM = os.path.abspath(sys.argv.pop(1))
ENVIRONMENT = without_display()

# Twelve runs: the larger learning rate diverges at once.
SMALL = ["ring-8", "--vary", "batch=16,24", "--vary", "discriminator.optimiser.learning_rate=0.001,1000", "--seeds", "3",
         "--set", "objective.kind=least_squares", "--set", "discriminator.optimiser.kind=sgd", "--set", "generator.updates=0"]
TABLES = ["runs.csv", "cells.csv"]
PICTURES = [name + suffix for name in ("modes", "divergence", "outcome") for suffix in (".png", ".svg")]


def run(*arguments, **options):
    return subprocess.run([PROGRAM, "sweep", *map(str, arguments)], capture_output=True, text=True, timeout=300,
                          stdin=subprocess.DEVNULL, env=ENVIRONMENT, **options)


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


class Sweep(FolderCase):
    def sweep(self, *arguments, out="out"):
        result = run(*arguments, "--out", self.folder / out)
        self.assertEqual(result.returncode, 0, result.stderr)
        return self.folder / out

    def start(self, out, steps):
        return subprocess.Popen([PROGRAM, "sweep", *SMALL, "--steps", str(steps), "--threads", "2", "--out", str(out)],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT)

    def wait_for_lines(self, process, path, count):
        while not path.exists() or path.read_bytes().count(b"\n") < count:
            if process.poll() is not None:
                self.fail("it ended by itself: " + process.stderr.read().decode())

    def refuses(self, *arguments, says):
        self.refused(run(*arguments, "--out", self.folder / "refused"), says)
        self.assertFalse((self.folder / "refused").exists())

    def test_tables_and_maps(self):
        out = self.sweep(*SMALL, "--steps", "100")
        runs = rows(out / "runs.csv")
        self.assertEqual(len(runs), 12)
        self.assertEqual([row["seed"] for row in runs[:3]], [str(int(runs[0]["seed"]) + i) for i in range(3)])
        for row in runs:
            diverged = row["discriminator.optimiser.learning_rate"] == "1000"
            self.assertEqual(row["outcome"] == "diverged", diverged)
            self.assertEqual(row["diverged_step"] != "", diverged)
            self.assertEqual(row["steps"] == "100", not diverged)
        cells = rows(out / "cells.csv")
        self.assertEqual([row["diverged_share"] for row in cells], ["0", "1", "0", "1"])
        self.assertEqual([row["failure"] for row in cells][1::2], ["diverged", "diverged"])
        self.assertEqual(len(rows(out / "times.csv")), 12)
        for name in PICTURES:
            begin = (out / name).read_bytes()[:200]
            self.assertTrue(begin.startswith(b"\x89PNG") if name.endswith("png") else b"<svg" in begin, name)

    def test_threads_change_no_byte(self):
        one = self.sweep(*SMALL, "--steps", "100", "--threads", "1", out="one")
        two = self.sweep(*SMALL, "--steps", "100", "--threads", "2", out="two")
        for name in TABLES:
            self.assertEqual((one / name).read_bytes(), (two / name).read_bytes())

    def test_killed_and_interrupted_it_goes_on_to_the_same_bytes(self):
        whole = self.sweep(*SMALL, "--steps", "3000", out="whole")
        out = self.folder / "cut"
        for lines in (2, 5):
            process = self.start(out, 3000)
            self.wait_for_lines(process, out / "journal.txt", lines)
            process.kill()
            process.wait()
            process.stderr.close()
        with open(out / "journal.txt", "ab") as journal:
            journal.write(b'1234abcd {"run":11,"ste')  # as a power cut leaves it
        process = self.start(out, 3000)
        self.wait_for_lines(process, out / "journal.txt", 7)
        process.send_signal(signal.SIGINT)
        errors = process.communicate()[1].decode()
        self.assertIn("Going on from", errors)
        if process.returncode != 0:  # else the rest was done before the signal came
            self.assertIn("Give the same command again to go on", errors)
        done = len(rows(out / "runs.csv"))
        result = run(*SMALL, "--steps", "3000", "--out", out)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn(f"Going on from {done} of 12 runs", result.stderr)
        for name in TABLES:
            self.assertEqual((whole / name).read_bytes(), (out / name).read_bytes())

    def test_a_finished_sweep_is_not_done_again(self):
        out = self.sweep(*SMALL, "--steps", "100")
        journal = (out / "journal.txt").read_bytes()
        self.sweep(*SMALL, "--steps", "100")
        self.assertEqual((out / "journal.txt").read_bytes(), journal)

    def test_another_request_needs_restart(self):
        out = self.sweep(*SMALL, "--steps", "100")
        result = run(*SMALL, "--steps", "50", "--out", out)
        self.assertEqual(result.returncode, 1)
        self.assertIn("holds a different sweep (steps: 100 there, 50 here)", result.stderr)
        self.assertIn("--restart", result.stderr)
        self.assertEqual(rows(out / "runs.csv")[0]["steps"], "100")
        self.sweep(*SMALL, "--steps", "50", "--restart")
        self.assertEqual(rows(out / "runs.csv")[0]["steps"], "50")

    def test_a_damaged_request_is_told_with_a_way_on(self):
        out = self.sweep(*SMALL, "--steps", "100")
        journal = (out / "journal.txt").read_bytes()
        (out / "sweep.json").write_text('{"steps": ')
        result = run(*SMALL, "--steps", "100", "--out", out)
        self.refused(result, 'sweep.json": it is not a sweep as this program writes them. Choose another folder', code=1)
        self.assertIn("--restart", result.stderr)
        self.assertEqual((out / "journal.txt").read_bytes(), journal)
        self.sweep(*SMALL, "--steps", "100", "--restart")

    def test_choices_lists_and_ranges(self):
        out = self.sweep("heart", "--vary", "objective.kind=minimax,hinge", "--vary", "generator.hidden=[8];[8,8]",
                         "--vary", "objective.r1=0.01:1:3:log", "--seeds", "1", "--steps", "5")
        runs = rows(out / "runs.csv")
        self.assertEqual(len(runs), 12)
        self.assertEqual(runs[4]["generator.hidden"], "[8,8]")
        self.assertEqual([row["objective.r1"] for row in runs[:3]], ["0.01", "0.1", "1"])
        self.assertIn("R1 penalty", (out / "outcome.svg").read_text())  # said to be averaged over

    def test_errors_name_the_argument(self):
        fine = ["--vary", "batch=8,16", "--steps", "5"]
        self.refuses("nothing", *fine, says="nothing")
        self.refuses("heart", "--steps", 5, says="--vary")
        self.refuses("heart", "--vary", "batch=8,16", says="--steps")
        self.refuses("heart", *fine, "--vary", "colour=red", says="--vary colour=red: There is no field 'colour'")
        self.refuses("heart", *fine, "--vary", "objective.kind=huber", says="--vary objective.kind=huber: ")
        self.refuses("heart", *fine, "--vary", "objective.r1=1:2", says="--vary objective.r1=1:2: '1:2' is no range")
        self.refuses("heart", *fine, "--vary", "batch=8", says="varied twice")
        self.refuses("heart", "--steps", 5, "--vary", "batch=8,9000", says="--vary batch=8,9000: batch: found 9000")
        self.refuses("heart", *fine, "--seeds", 0, says="--seeds: ")
        self.refuses("heart", "--vary", "batch=8,16", "--steps", 0, says="--steps: ")
        self.refuses("heart", *fine, "--threads", 0, says="--threads")
        self.refuses("heart", *fine, "--set", "batch", says="--set")


if __name__ == "__main__":
    unittest.main()
