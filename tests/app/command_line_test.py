"""The program without a window: what it writes, what it says, and how it ends. Usage: command_line_test.py PROGRAM"""

import csv
import json
import math
import os
import pathlib
import resource
import signal
import subprocess
import sys
import time
import unittest

from program_case import FolderCase, run_program

PROGRAM = os.path.abspath(sys.argv.pop(1))


def run(*arguments, **options):
    return run_program(PROGRAM, *arguments, **options)


def catches(process, number):
    """Whether it has a handler of its own for a signal."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    mask = int(next(line for line in status.splitlines() if line.startswith("SigCgt")).split()[1], 16)
    return mask >> (number - 1) & 1


def worked(process):
    """Seconds of processor time."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class CommandLine(FolderCase):
    def train(self, *arguments, out="out"):
        result = run("train", *arguments, "--out", self.folder / out)
        self.assertEqual(result.returncode, 0, result.stderr)
        return self.folder / out

    def refuses(self, *arguments, says, code=2):
        self.refused(run(*arguments), says, code)

    def test_help_and_version_map_no_libtorch(self):
        for flag in ("--help", "--version"):
            result = run(flag)
            self.assertEqual(result.returncode, 0)
            self.assertIn("animede", result.stdout)
        trace = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, env={**os.environ, "LD_DEBUG": "files"})
        self.assertNotIn("libtorch", trace.stderr)

    def test_train_writes_everything(self):
        out = self.train("ring-8", "--steps", "300", "--seed", "5", "--set", "batch=64", "--set", "objective.kind=hinge")
        about = json.loads((out / "run.json").read_text())
        self.assertEqual(about["seed"], 5)
        self.assertEqual(about["spec"]["batch"], 64)
        self.assertEqual(about["spec"]["objective"]["kind"], "hinge")
        self.assertEqual(about["step"], 300)
        for key in ("version", "trainer", "device", "seconds", "steps_per_second"):
            self.assertIn(key, about)
        with open(out / "metrics.csv") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0][:3], ["step", "loss_d", "loss_g"])
        self.assertEqual([int(row[0]) for row in rows[1:]], list(range(1, 301)))
        self.assertTrue(all(math.isfinite(float(value)) for row in rows[1:] for value in row))
        with open(out / "quality.csv") as file:
            quality = list(csv.reader(file))
        self.assertEqual([int(row[0]) for row in quality[1:]], list(range(0, 301, 3)))
        self.assertEqual(about["quality"]["samples"], 10_000)
        self.assertEqual(about["quality"]["modes"], 8)
        self.assertEqual(list(about["quality"]["measured"]), quality[0][1:])
        self.assertLess(about["quality"]["noise_floor"]["jensen_shannon"], about["quality"]["measured"]["jensen_shannon"])
        with open(out / "samples.csv") as file:
            samples = list(csv.reader(file))
        self.assertEqual(samples[0], ["x", "y"])
        self.assertEqual(len(samples), 10_001)
        self.assertEqual((out / "final.png").read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_samples_are_in_the_datas_own_units(self):
        points = self.folder / "points.csv"
        points.write_text("x,y\n" + "".join(f"{1000 + i % 7},{-500 - i % 5}\n" for i in range(300)))
        out = self.train("two-gaussians", "--points", points, "--steps", "2000")
        with open(out / "samples.csv") as file:
            samples = [(float(x), float(y)) for x, y in list(csv.reader(file))[1:]]
        self.assertLess(abs(sum(x for x, _ in samples) / len(samples) - 1003), 5)
        self.assertLess(abs(sum(y for _, y in samples) / len(samples) + 502), 5)

    def test_a_density_on_a_line_is_learned_and_written_in_one_column(self):
        out = self.train("normal-1d", "--steps", "3000", "--set", "data.mean=-0.2", "--set", "data.spread=0.15")
        with open(out / "samples.csv") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0], ["x"])
        samples = [float(row[0]) for row in rows[1:]]
        self.assertEqual(len(samples), 10_000)
        self.assertTrue(all(len(row) == 1 for row in rows))
        mean = sum(samples) / len(samples)
        self.assertLess(abs(mean + 0.2), 0.05)
        self.assertLess(abs(math.sqrt(sum((x - mean) ** 2 for x in samples) / len(samples)) - 0.15), 0.05)
        self.assertEqual((out / "final.png").read_bytes()[:8], b"\x89PNG\r\n\x1a\n")

    def test_the_same_run_gives_the_same_bytes(self):
        for name in ("a", "b"):
            self.train("heart", "--steps", "500", out=name)
        for file in ("checkpoint.safetensors", "metrics.csv", "quality.csv", "samples.csv", "final.png"):
            self.assertEqual((self.folder / "a" / file).read_bytes(), (self.folder / "b" / file).read_bytes(), file)

    def test_resuming_is_exact(self):
        whole = self.train("ring", "--steps", "2000", out="whole")
        half = self.train("ring", "--steps", "1000", out="half")
        rest = self.train("--resume", half / "checkpoint.safetensors", "--steps", "1000", out="rest")
        self.assertEqual((whole / "checkpoint.safetensors").read_bytes(), (rest / "checkpoint.safetensors").read_bytes())
        self.assertEqual((whole / "samples.csv").read_bytes(), (rest / "samples.csv").read_bytes())

    def test_resuming_into_its_own_folder_goes_on_with_the_curves(self):
        whole = self.train("ring", "--steps", "200", out="whole")
        half = self.train("ring", "--steps", "100", out="half")
        other = self.train("ring", "--steps", "150", "--seed", "8", out="other")
        checkpoint = half / "checkpoint.safetensors"
        self.train("--resume", checkpoint, "--steps", "100", out="other")
        self.train("--resume", checkpoint, "--steps", "100", out="half")
        self.assertEqual((whole / "metrics.csv").read_bytes(), (half / "metrics.csv").read_bytes())

        def steps(folder, file):
            return [int(row["step"]) for row in csv.DictReader((folder / file).read_text().splitlines())]

        self.assertEqual(steps(half, "quality.csv"), list(range(0, 201)))
        # What another run left there is none of its curves.
        self.assertEqual(steps(other, "metrics.csv"), list(range(101, 201)))
        self.assertEqual(steps(other, "quality.csv"), list(range(100, 201)))

    def test_resuming_with_another_seed_is_refused(self):
        out = self.train("ring", "--steps", "50")
        before = (out / "checkpoint.safetensors").read_bytes()
        for how in (("--set", "seed=9"), ("--seed", "9")):
            self.refuses("train", "--resume", out / "checkpoint.safetensors", "--steps", 5, "--out", out, *how, says="seed")
        self.assertEqual((out / "checkpoint.safetensors").read_bytes(), before)

    def test_output_that_cannot_be_written_is_no_success(self):
        with open("/dev/full", "w") as full:
            result = subprocess.run([PROGRAM, "spec", "heart"], stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn("standard output", result.stderr)
        result = subprocess.run([PROGRAM, "spec", "heart"], stderr=subprocess.PIPE, text=True, preexec_fn=lambda: os.close(1))
        self.assertEqual(result.returncode, 1)
        self.assertIn("standard output", result.stderr)
        for restored in (True, False):  # whether SIGPIPE ends the program
            reading, writing = os.pipe()
            os.close(reading)
            result = subprocess.run([PROGRAM, "spec", "--fields"], stdout=writing, stderr=subprocess.PIPE, text=True,
                                    restore_signals=restored)
            os.close(writing)
            self.assertEqual(result.stderr, "")

    def test_a_display_that_does_not_answer_is_told(self):
        environment = {**os.environ, "DISPLAY": ":4711"}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        for command in ([], ["bench-window"]):
            result = subprocess.run([PROGRAM, *command], capture_output=True, text=True, env=environment)
            self.assertEqual(result.returncode, 1)
            self.assertRegex(result.stderr, "^ganimede: The display does not answer.*\n$")

    def window(self, *arguments):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.folder)}
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            environment[name] = str(self.folder / name)
        return subprocess.Popen([PROGRAM, *arguments], stderr=subprocess.PIPE, text=True, env=environment)

    def test_a_kill_of_the_window_closes_it(self):
        for how in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            process = self.window("ring", "--play")
            # Until it listens to the signal, and has worked for so long that it must have trained.
            while not (catches(process, how) and worked(process) > 3):
                self.assertIsNone(process.poll(), "it ended by itself")
                time.sleep(0.01)
            self.assertEqual(len(list(self.folder.rglob("sessions/*.lock"))), 1)
            process.send_signal(how)
            _, errors = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 0, errors)
            self.assertEqual(list(self.folder.rglob("sessions/*")), [])
        self.assertEqual(len(list(self.folder.rglob("last-session*"))), 1)

    def test_presets_and_specs_round_trip(self):
        listed = [preset for preset in json.loads(run("presets", "--json").stdout) if preset["kind"] == "points"]
        self.assertGreaterEqual(len(listed), 10)
        for preset in listed:
            path = self.folder / "spec.json"
            path.write_text(run("spec", preset["name"]).stdout)
            self.assertEqual(run("validate", path).returncode, 0, preset["name"])
        out = self.train(path, "--steps", "10")
        about = json.loads((out / "run.json").read_text())
        self.assertEqual(about["spec"], json.loads(path.read_text()))

    def test_every_problem_is_named_at_once(self):
        path = self.folder / "bad.json"
        path.write_text('{"batch": 0, "generator": {"hidden": [16, 900]}, "sed": 1}')
        result = run("validate", path)
        self.assertEqual(result.returncode, 2)
        for place in ("batch", "generator.hidden[1]", "sed"):
            self.assertIn(place, result.stderr)

    def test_wrong_usage_and_bad_input_end_with_2(self):
        out = self.folder / "out"
        bad = self.folder / "bad.csv"
        bad.write_text("1,2\n3,NaN\n")
        foreign = self.folder / "foreign.safetensors"
        foreign.write_bytes(b"not a checkpoint at all")
        self.refuses("train", says="--out")
        self.refuses("train", "heart", "--out", out, says="--steps")
        self.refuses("dance", says="dance")
        self.refuses("train", "nothing", "--steps", 1, "--out", out, says="no preset named 'nothing'")
        self.refuses("train", "heart", "--steps", -1, "--out", out, says="--steps")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--set", "batch=0", says="batch")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--set", "colour=red", says="colour")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--points", bad, says="line 2")
        self.refuses("train", "--steps", 1, "--out", out, "--resume", foreign, says="foreign.safetensors")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--trainer", "fused", "--set", "generator.hidden=[256]",
                     says="128 units")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--epochs", 3, says="--epochs")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--precision", "float32", says="--precision")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--deterministic", says="--deterministic")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--device", "cpu:0", says="'cpu:0' is not cpu")
        self.refuses("train", "heart", "--steps", 1, "--out", out, "--device", "cuda:x", says="'cuda:x' is not cpu")
        self.refuses("bench-window", "--seconds", "-1", says="0.1 to 3600")
        self.refuses("bench-window", "--seconds", "nan", says="0.1 to 3600")
        self.refuses("sample", "ring-8", "--out", self.folder / "a.png", says="an experiment with points")
        self.refuses("spec", "nothing", says="no preset")
        self.assertFalse(out.exists())

    def test_what_cannot_be_written_ends_with_1_before_training(self):
        blocked = self.folder / "file"
        blocked.write_text("")
        self.refuses("train", "heart", "--steps", 1, "--out", blocked / "out", says="cannot be made", code=1)
        self.refuses("sweep", "heart", "--vary", "batch=1,2", "--steps", 1, "--out", blocked / "out",
                     says="part of its path is not a folder", code=1)

    def test_a_full_disk_keeps_the_old_files(self):
        out = self.train("heart", "--steps", "10")
        before = (out / "checkpoint.safetensors").read_bytes()

        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        result = run("train", "heart", "--steps", "20", "--out", out, preexec_fn=limit)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("larger than files may be here", result.stderr)
        self.assertEqual((out / "checkpoint.safetensors").read_bytes(), before)
        self.assertEqual(sorted(path.name for path in out.iterdir()),
                         ["checkpoint.safetensors", "final.png", "metrics.csv", "quality.csv", "run.json", "samples.csv"])

    def test_divergence_ends_with_1_and_the_last_finite_state(self):
        result = run("train", "heart", "--steps", "5000", "--out", self.folder / "out", "--set", "objective.kind=least_squares",
                     "--set", "generator.updates=0", "--set", "discriminator.optimiser.kind=sgd", "--set", "discriminator.optimiser.learning_rate=1000")
        self.assertEqual(result.returncode, 1)
        self.assertIn("discriminator left the finite numbers", result.stderr)
        with open(self.folder / "out" / "samples.csv") as file:
            self.assertTrue(all(math.isfinite(float(value)) for row in list(csv.reader(file))[1:] for value in row))

    def test_a_setting_takes_one_value(self):
        out = self.train("--steps", "5", "--set", "batch=5", "ring-8")
        self.assertEqual(json.loads((out / "run.json").read_text())["spec"]["batch"], 5)

    def test_an_interrupt_keeps_what_was_trained(self):
        for how in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            self.interrupt(how, self.folder / how.name)

    def interrupt(self, how, out):
        process = subprocess.Popen([PROGRAM, "train", "heart", "--steps", str(10**12), "--out", str(out)], stderr=subprocess.PIPE)
        while not out.exists():
            if process.poll() is not None:
                self.fail("it ended by itself")
        process.send_signal(how)
        _, errors = process.communicate(timeout=60)
        self.assertIn(b"Stopped at step", errors)
        self.assertEqual(process.returncode, 1)
        self.assertGreaterEqual(json.loads((out / "run.json").read_text())["step"], 0)


if __name__ == "__main__":
    unittest.main()
