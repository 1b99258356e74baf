#!/usr/bin/env python3
"""Trains the weights that come with the presets of pictures. Usage: make_weights.py GANIMEDE RUNS [PRESET...]

Trains each preset by `ganimede train` on one thread in RUNS/PRESET, or goes on from the checkpoint that lies there; keeps
the weights in half precision as resources/weights/PRESET.safetensors; measures what lies in that file by `ganimede
evaluate`; and notes seed, epochs, processor time and scores in resources/weights/weights.json. A preset is trained for as
long as two cores can spare, which is less than some presets ask for: the epochs are noted too. dcgan-004 is left out: half
precision of its generator alone is 25 MB.
"""

import json
import pathlib
import resource
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "weights"
EPOCHS = {
    "digits": 10,
    "digits-conditional": 10,
    "dcgan-001": 6,
    "dcgan-003": 50,
    "dcgan-003-as-printed": 10,
    "dcgan-checkerboard": 10,
    "mlp-004": 30,
    "emoji": 60,
}
SAMPLES = 10000


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def train(ganimede, preset, run):
    """Up to EPOCHS of the preset; the processor time of all that was trained for it lies beside the checkpoint."""
    checkpoint = run / "checkpoint.safetensors"
    spent = run / "processor_seconds.txt"
    before = float(spent.read_text()) if spent.exists() else 0.0
    known = json.loads((run / "run.json").read_text()) if checkpoint.exists() else {"epoch": 0}
    if known["epoch"] < EPOCHS[preset]:
        command = [ganimede, "train", preset, "--epochs", str(EPOCHS[preset]), "--threads", "1", "--out", str(run)]
        if checkpoint.exists():
            command += ["--resume", str(checkpoint)]
        start = processor_seconds()
        subprocess.run(command, check=True)
        before += processor_seconds() - start
        spent.write_text(f"{before:.0f}\n")
    return json.loads((run / "run.json").read_text()), before


def scores(ganimede, weights):
    command = [ganimede, "evaluate", str(weights), "--count", str(SAMPLES)]
    found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    del found["nearest"]
    return found


def main():
    ganimede, runs, *presets = sys.argv[1:]
    FOLDER.mkdir(exist_ok=True)
    notes = FOLDER / "weights.json"
    for preset in presets or EPOCHS:
        run = pathlib.Path(runs) / preset
        report, seconds = train(ganimede, preset, run)
        weights = FOLDER / f"{preset}.safetensors"
        subprocess.run([ganimede, "weights", str(run / "checkpoint.safetensors"), "--out", str(weights)], check=True)
        note = {
            "seed": report["seed"],
            "epochs": report["epoch"],
            "steps": report["step"],
            **({"processor_minutes": round(seconds / 60, 1)} if seconds else {}),
            "made_by": report["version"] + ", " + report["trainer_detail"],
            "scores": scores(ganimede, weights),
        }
        known = json.loads(notes.read_text()) if notes.exists() else {}
        known[preset] = note
        notes.write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n")
        print(f"{preset}: {weights.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
