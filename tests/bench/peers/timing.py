"""How the peers' steps are timed, for all of them alike."""

import time
from typing import NamedTuple


class Timing(NamedTuple):
    steps: int
    seconds: float
    processor_seconds: float  # of all threads

    def milliseconds(self):
        """A step's, as the DCGANs' lines have them."""
        return {
            "ms_per_step": 1e3 * self.seconds / self.steps,
            "processor_ms_per_step": 1e3 * self.processor_seconds / self.steps,
            "steps": self.steps,
        }


def timed(work, seconds, steps=1):
    """Does `work`, which is `steps` steps, again and again for so long, with a look at the clock between."""
    begin, processor, done = time.perf_counter(), time.process_time(), 0
    while (elapsed := time.perf_counter() - begin) < seconds:
        work()
        done += steps
    return Timing(done, elapsed, time.process_time() - processor)


def repeated(step, times):
    """A work of so many steps."""

    def work():
        for _ in range(times):
            step()

    return work
