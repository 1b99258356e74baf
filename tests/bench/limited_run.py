"""Runs programs that print JSON lines, each for a limited time and in a process group of its own: when its time is up, or when
this process is told to end, the program and all that it started are killed, and what it had printed is kept."""

import json
import os
import selectors
import signal
import subprocess
import tempfile
import time

LOOK_EVERY = 0.1  # seconds after which a signal or the end of the time is noticed, where a program is silent


class Signals:
    """Notes the first SIGTERM or SIGINT in `received`, in place of ending by it: what is known so far can still be printed."""

    def __init__(self):
        self.received = None
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.note)

    def note(self, number, _frame):
        self.received = self.received or number


def kill_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(5)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        pass  # all have ended, or the driver does not let go of it, which nobody can help


def understood(line):
    """A JSON object that a program printed on a line of its own, else None."""
    text = line.decode(errors="replace")
    if not text.startswith("{"):
        return None
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        print(f"not understood: {text}")
        return None


def read_lines(process, deadline, signals, on_line):
    """Until the program ends, its time is up or a signal is received: says which where it is not the first."""
    rest, is_open = b"", True
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while not signals.received and time.monotonic() < deadline:
            # What it started may hold the pipe open after it ended: only what is in the pipe is read then.
            ended = process.poll() is not None
            if not is_open or not selector.select(0 if ended else LOOK_EVERY):
                if ended:
                    return None
                time.sleep(0 if is_open else LOOK_EVERY)
                continue
            piece = os.read(process.stdout.fileno(), 1 << 16)
            is_open = bool(piece)
            *whole, rest = (rest + (piece or b"\n")).split(b"\n")
            for line in filter(None, map(understood, whole)):
                on_line(line)
    return f"{signal.Signals(signals.received).name} was received" if signals.received else "its time was up"


def run(command, seconds, signals, on_line):
    """Gives each JSON line to `on_line` as it is printed. None if the program ended well in time, else what was wrong."""
    command = [str(part) for part in command]
    start = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        try:
            # A group, not a session: whoever ends this process with its session ends the program too.
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, preexec_fn=os.setpgrp)
        except OSError as error:
            return str(error)
        try:
            trouble = read_lines(process, start + seconds, signals, on_line)
        finally:
            kill_group(process)
            process.stdout.close()
        if trouble:
            return f"cut off after {time.monotonic() - start:.0f} s: {trouble}"
        if process.returncode == 0:
            return None
        errors.seek(0)
        return f"ended with {process.returncode}: {errors.read().decode(errors='replace').strip()[-500:]}"
