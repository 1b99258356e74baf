"""TorchScript generators on the command line. Usage: script_command_test.py PROGRAM FOLDER

FOLDER holds what tests/engine/reference/make_torchscript.py made."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time
import unittest

from program_case import FolderCase, read_npy, run_program, without_display

FOLDER = pathlib.Path(sys.argv.pop(2))
PROGRAM = os.path.abspath(sys.argv.pop(1))


def run(*arguments):
    return run_program(PROGRAM, *arguments, timeout=120)


def children(process):
    return [int(child) for child in pathlib.Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def state(process):
    """'R', 'S', 'Z', ... as /proc has it; None of one that is gone."""
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return None


def open_files(process):
    """What the process has open, sorted, sockets without their numbers."""
    names = []
    for number in os.listdir(f"/proc/{process}/fd"):
        try:
            names.append(os.readlink(f"/proc/{process}/fd/{number}").partition(":")[0])
        except FileNotFoundError:
            pass  # closed in the meantime
    return sorted(names)


def wait_until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


class TorchScript(FolderCase):
    def works(self, *arguments):
        result = run(*arguments)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def refuses(self, *arguments, says, code=2):
        result = run(*arguments)
        self.refused(result, says, code)
        self.assertEqual(result.stderr.count("\n"), 1, result.stderr)

    def test_nothing_runs_without_trust(self):
        out = self.folder / "a.npy"
        for command in ("sample", "interpolate", "walk-constant"):
            self.refuses(command, FOLDER / "traced.pt", "--out", out, says="add --trust if you know where it comes from")
            # It would never end.
            self.refuses(command, FOLDER / "endless.pt", "--out", out, says="--trust")
            self.assertIn("--trust", run(command, "--help").stdout)
        self.assertFalse(out.exists())

    def test_pictures_are_pytorchs(self):
        out = self.folder / "a.npy"
        self.works("sample", FOLDER / "traced.pt", "--trust", "--count", 70, "--out", out)
        shape, numbers = read_npy(out)
        self.assertEqual(shape, (70, 1, 28, 28))
        self.assertTrue(all(-1 <= number <= 1 for number in numbers))
        self.assertGreater(max(numbers) - min(numbers), 0.5)
        self.works("interpolate", FOLDER / "spatial.pt", "--trust", "--frames", 3, "--out", out)
        self.assertEqual(read_npy(out)[0], (3, 3, 28, 28))
        gif = self.folder / "way.gif"
        self.works("interpolate", FOLDER / "traced.pt", "--trust", "--frames", 4, "--out", gif)
        self.assertTrue(gif.read_bytes().startswith(b"GIF89a"))
        strip = self.folder / "strip.png"
        self.works("walk-constant", FOLDER / "flat.torchscript", "--trust", "--threads", 2, "--out", strip)
        self.assertTrue(strip.read_bytes().startswith(b"\x89PNG"))

    def test_classes_are_asked_for_by_number(self):
        def numbers(*arguments):
            out = self.folder / "a.npy"
            self.works("sample", FOLDER / "labelled.pts", "--trust", "--count", 7, "--out", out, *arguments)
            values = read_npy(out)[1]
            return [values[i:i + 256] for i in range(0, len(values), 256)]

        turns, fives = numbers(), numbers("--class", 5)
        self.assertLess(max(abs(a - b) for a, b in zip(turns[5], fives[5])), 1e-5)
        self.assertGreater(max(abs(a - b) for a, b in zip(turns[4], fives[4])), 1e-2)
        out = self.folder / "b.npy"
        self.refuses("sample", FOLDER / "labelled.pts", "--trust", "--class", 7, "--out", out, says="0, 1, 2, 3, 4, 5, 6")
        self.refuses("sample", FOLDER / "traced.pt", "--trust", "--class", 1, "--out", out, says="no classes")

    def test_other_commands_and_other_files_are_refused(self):
        out = self.folder / "a.npy"
        script = FOLDER / "traced.pt"
        self.refuses("evaluate", script, says="needs a checkpoint of a run")
        self.refuses("weights", script, "--out", out, says="needs a checkpoint of a run")
        self.refuses("train", "--resume", script, "--steps", 1, "--out", self.folder / "x", says="needs a checkpoint")
        self.refuses("sample", script, "--trust", "--device", "cuda", "--out", out, says="--device")
        self.refuses("sample", FOLDER / "weights.pt", "--out", out, says="weights saved by torch.save")
        text = self.folder / "text.pt"
        text.write_text("Dear reader")
        self.refuses("sample", text, "--out", out, says="is a text file")
        self.refuses("sample", self.folder / "none.pt", "--out", out, says="none.pt")
        self.refuses("sample", FOLDER / "raising.pt", "--trust", "--out", out, says="no pictures today", code=1)
        self.refuses("sample", FOLDER / "crashing.pt", "--trust", "--out", out, says="SIGSEGV", code=1)
        self.assertFalse(out.exists())

    def test_a_checkpoint_by_another_name_is_still_one(self):
        renamed = self.folder / "mine.pt"
        self.works("weights", "digits", "--out", self.folder / "a.safetensors")
        shutil.copy(self.folder / "a.safetensors", renamed)
        self.works("sample", renamed, "--count", 1, "--out", self.folder / "a.npy")

    def test_what_a_script_prints_goes_nowhere(self):
        self.works("sample", FOLDER / "printing.pt", "--trust", "--count", 1, "--out", self.folder / "a.npy")

    def test_a_process_that_never_ends_ends_with_the_program(self):
        process = subprocess.Popen([PROGRAM, "sample", str(FOLDER / "endless.pt"), "--trust", "--out",
                                    str(self.folder / "a.npy")], env=without_display())
        try:
            self.assertTrue(wait_until(lambda: children(process.pid), 10))
            child, = children(process.pid)
            status = pathlib.Path(f"/proc/{child}/status")
            # It has begun to compute: its limits are set, and it has no descriptors but its own.
            limits = pathlib.Path(f"/proc/{child}/limits")
            self.assertTrue(wait_until(lambda: not re.search("Max address space *unlimited", limits.read_text()), 10))
            self.assertRegex(limits.read_text(), "Max core file size *0 *0")
            self.assertIn("NoNewPrivs:\t1", status.read_text())
            self.assertTrue(wait_until(lambda: state(child) == "R", 10))
            self.assertEqual([name for name in open_files(child) if not name.endswith("endless.pt")],
                             ["/dev/null"] * 2 + ["socket"] * 2)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        self.assertTrue(wait_until(lambda: state(child) in (None, "Z"), 5))


if __name__ == "__main__":
    unittest.main()
