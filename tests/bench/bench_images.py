"""The rows of `bench images`: the 28x28 DCGAN at batch 64, ours beside PyTorch, LibTorch and TensorFlow on the same cores in
the same rounds."""

import pathlib
import statistics
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
OURS, PLAIN = "Ganimede", "Ganimede, LibTorch's operations alone"
FLOOR = 1.5  # times the best peer's rate

# What keeps every program to AVX2, ours included: they all compute with LibTorch's or TensorFlow's libraries.
AVX2 = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "GANIMEDE_SIMD": "avx2",
    "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "XLA_FLAGS": "--xla_cpu_max_isa=AVX2",
}
PYTORCH_MODES = {"plain": "eager", "fused": "eager, fused Adam", "cl,fused": "eager, channels last, fused Adam"}


def commands(build, python, seconds):
    """Name -> command, of those that can be there."""
    own = [build / "bin/ganimede_image_bench", "--seconds", seconds]
    found = {OURS: own, PLAIN: [*own, "--plain"]}
    peer = build / "bin/ganimede_peer_dcgan"
    if peer.exists():
        found["LibTorch eager (C++)"] = [peer, "--seconds", seconds]
    if python:
        for mode, label in PYTORCH_MODES.items():
            program = [python, FOLDER / "peers/dcgan28_torch.py", "--mode", mode, "--seconds", seconds]
            found[f"PyTorch {label}"] = program
        found["TensorFlow, XLA"] = [python, FOLDER / "peers/dcgan28_tensorflow.py", "--seconds", seconds]
    return found


class Comparison:
    """What every program said in each round, under one limit of instructions."""

    def __init__(self, label, environment, programs, measured):
        self.label, self.environment, self.measured = label, environment, measured
        self.programs = dict(programs)
        self.found = {}

    def round(self, number):
        names = list(self.programs)
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            lines = self.measured(self.programs[name], self.environment)
            if lines:
                self.found.setdefault(name, []).append(lines[-1])
            else:
                del self.programs[name]
                self.found.pop(name, None)

    def median(self, name, key):
        return statistics.median(line[key] for line in self.found[name])

    def ratio(self, peer):
        pairs = zip(self.found[peer], self.found[OURS])
        return statistics.median(theirs["ms_per_step"] / ours["ms_per_step"] for theirs, ours in pairs)

    def rows(self):
        for name, lines in self.found.items():
            value = f"{self.median(name, 'ms_per_step'):.1f} ms/step"
            yield [f"DCGAN 28x28{self.label}: {name} ({lines[-1]['version']})", value, "", ""]
        if OURS not in self.found:
            return
        peers = {name: self.ratio(name) for name in self.found if name not in (OURS, PLAIN)}
        for name, ratio in peers.items():
            yield [f"DCGAN 28x28{self.label}: {OURS} / {name}", f"{ratio:.2f}x", "", ""]
        if peers:
            best = min(peers, key=peers.get)
            met = "met" if peers[best] >= FLOOR else "MISSED"
            yield [f"DCGAN 28x28{self.label}: {OURS} / best peer", f"{peers[best]:.2f}x", f"{FLOOR}x", met]
        yield [f"DCGAN 28x28{self.label}: waiting for pictures", f"{self.median(OURS, 'data_ms_per_step'):.3f} ms/step", "", ""]


def image_rows(arguments, wide, measured):
    """The table's rows. `wide`: the processor has more than AVX2, so that both are measured."""
    rounds = arguments.rounds
    programs = commands(arguments.build, arguments.python, arguments.seconds)
    comparisons = [Comparison(", AVX2" if wide else "", AVX2, programs, measured)]
    if wide:
        comparisons.append(Comparison("", {}, programs, measured))
    for comparison in comparisons:
        for count in range(rounds):
            print(f"DCGAN 28x28{comparison.label}, round {count + 1} of {rounds} ...", file=sys.stderr, flush=True)
            comparison.round(count)
        yield from comparison.rows()
    for name in ("TensorFlow, XLA", "PyTorch eager", "LibTorch eager (C++)"):
        if name not in comparisons[0].found:
            yield [f"DCGAN 28x28: {name}", "not there", "", ""]
