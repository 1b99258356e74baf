"""What the tests of the command line share: running the program without a display, a folder of a test's own, arrays."""

import math
import os
import pathlib
import struct
import subprocess
import tempfile
import unittest


def without_display():
    return {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def run_program(program, *arguments, timeout=300, **options):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, stdin=subprocess.DEVNULL,
                          env=without_display(), timeout=timeout, **options)


def read_npy(path):
    """Shape and numbers of a float32 array."""
    data = path.read_bytes()
    assert data[:8] == b"\x93NUMPY\x01\x00"
    length, = struct.unpack("<H", data[8:10])
    assert (10 + length) % 64 == 0
    header = eval(data[10:10 + length], {"__builtins__": {}})
    assert header["descr"] == "<f4" and not header["fortran_order"]
    return header["shape"], struct.unpack(f"<{math.prod(header['shape'])}f", data[10 + length:])


class FolderCase(unittest.TestCase):
    """A test with a folder of its own, gone at its end."""

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)

    def tearDown(self):
        self.temporary.cleanup()

    def refused(self, result, says, code=2):
        """That a program ended with this code and a sentence, and did not crash."""
        self.assertEqual(result.returncode, code, result.stderr)
        self.assertIn(says, result.stderr)
        self.assertNotIn("terminate called", result.stderr)
