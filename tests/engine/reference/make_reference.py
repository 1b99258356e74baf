#!/usr/bin/env python3
"""Writes pytorch_reference.json: numbers from PyTorch that the engine's tests compare with.

    python make_reference.py

needs PyTorch alone. The named streams, the first weights and the step itself are written out here and in the files beside
this one once more, from the descriptions in engine/core/streams.h, engine/spec/experiment_spec.h and
engine/trainers/trainer.h, so that a mistake in the engine cannot hide in the reference.
"""

import json
import math
import pathlib
import re

import torch

from named_streams import indices, normal, to_float32, uniform, words
from networks import Network, look_ahead
from objectives import discriminator_losses, generator_loss, objective_values
from reference_specs import specs

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


def rate_factor(schedule, step):
    start, end, final = schedule["start"], schedule["end"], schedule["final"]
    if schedule["kind"] == "constant":
        return 1
    u = min(max((step - start) / (end - start), 0), 1)
    return {
        "linear": 1 - u * (1 - final),
        "cosine": final + (1 - final) * (1 + math.cos(math.pi * u)) / 2,
        "exponential": final**u,
    }[schedule["kind"]]


class Gan:
    """One run: draws from the streams, updates the two networks, keeps the losses."""

    def __init__(self, spec, data):
        self.spec, self.data = spec, data
        self.seed, self.batch = spec["seed"], spec["batch"]
        self.remedies, self.pack = spec["remedies"], spec["remedies"]["pack"]
        self.dimensions = data.shape[1]
        inputs = spec["latent"]["dimensions"]
        self.generator = Network("generator", spec["generator"], inputs, self.dimensions, self.seed)
        self.discriminator = Network("discriminator", spec["discriminator"], self.pack * self.dimensions, 1, self.seed)
        if self.remedies["generator_average"]:
            self.generator.mix_into_average(1)
        self.generator_updates = 0

    def latents(self, name, key, member):
        count = self.spec["latent"]["dimensions"]
        gaussian = self.spec["latent"]["kind"] == "gaussian"
        draw = normal if gaussian else uniform
        rows = range(member * count, (member + 1) * count)
        z = torch.stack([draw(self.seed, name, row, key, self.batch) for row in rows], dim=1)
        return z if gaussian else 2 * z - 1

    def noisy(self, packs, stream, key, step):
        deviation, steps = self.remedies["input_noise"], self.remedies["input_noise_steps"]
        if steps:
            deviation *= max(0, 1 - step / steps)
        columns = [normal(self.seed, stream, row, key, self.batch) for row in range(packs.shape[1])]
        return packs + deviation * torch.stack(columns, dim=1)

    def reals(self, stream, noise, key, step):
        count = len(self.data)
        members = [self.data[indices(self.seed, stream, row, key, count, self.batch)] for row in range(self.pack)]
        return self.noisy(torch.cat(members, dim=1), noise, key, step)

    def fakes(self, stream, noise, key, step):
        members = [self.generator(self.latents(stream, key, member)) for member in range(self.pack)]
        return self.noisy(torch.cat(members, dim=1), noise, key, step)

    def epsilon(self, stream, key):
        return uniform(self.seed, stream, 0, key, self.batch).unsqueeze(1)

    def update_discriminator(self, key, step):
        real = self.reals("batch.real", "noise.real", key, step)
        fake = self.fakes("latent.discriminator", "noise.fake", key, step).detach()
        epsilon = self.epsilon("penalty.interpolation", key)
        losses = discriminator_losses(self.spec, self.discriminator, real, fake, epsilon)
        self.discriminator.descend(sum(losses))
        if self.spec["objective"]["kind"] == "wasserstein":
            with torch.no_grad():
                for parameter in self.discriminator.values():
                    parameter.clamp_(-self.spec["objective"]["clip"], self.spec["objective"]["clip"])
        return [loss.item() for loss in losses]

    def update_generator(self, key, step):
        real = self.reals("batch.real.generator", "noise.real.generator", key, step)
        fake = self.fakes("latent.generator", "noise.fake.generator", key, step)
        epsilon = self.epsilon("penalty.interpolation.generator", key)

        def loss_of_discriminator(values):
            return sum(discriminator_losses(self.spec, lambda x: self.discriminator(x, values), real, fake, epsilon))

        clip = self.spec["objective"]["clip"] if self.spec["objective"]["kind"] == "wasserstein" else None
        ahead = look_ahead(self.discriminator, loss_of_discriminator, self.remedies["unrolled_steps"], clip)
        loss = generator_loss(self.spec, lambda x: self.discriminator(x, ahead), real, fake)
        self.generator.descend(loss)
        self.generator_updates += 1
        if self.remedies["generator_average"]:
            count = self.generator_updates
            self.generator.mix_into_average(min(self.remedies["generator_average"], (1 + count) / (10 + count)))
        return loss.item()

    def step(self, step):
        factor = rate_factor(self.spec["schedule"], step)
        self.generator.set_rate(factor)
        self.discriminator.set_rate(factor)
        for update in range(self.spec["discriminator"]["updates"]):
            real_loss, fake_loss, penalty = self.update_discriminator(step * 16 + update, step)
        for update in range(self.spec["generator"]["updates"]):
            loss = self.update_generator(step * 16 + update, step)
        return [real_loss, fake_loss, loss, penalty]


def listed(tensors):
    return {name: tensor.detach().flatten().tolist() for name, tensor in tensors.items()}


def train(name, spec, data, steps):
    gan = Gan(spec, data)
    initial = listed({**gan.generator.parameters, **gan.discriminator.parameters})
    losses = [gan.step(step) for step in range(steps)]
    return {
        "name": name,
        "spec": spec,
        "steps": steps,
        "initial": initial,
        "losses": losses,
        "final": listed({**gan.generator.parameters, **gan.discriminator.parameters}),
        "memory": listed({**gan.generator.memory(), **gan.discriminator.memory()}),
    }


def written(reference):
    """JSON with a list of numbers on one line."""
    text = json.dumps(reference, indent=1, allow_nan=False)
    return re.sub(r"\[[-\d.e,\s]+\]", lambda match: " ".join(match[0].split()), text) + "\n"


def main():
    plane = to_float32([[math.cos(0.7 * i), 0.5 * math.sin(1.3 * i)] for i in range(23)])
    line = to_float32([[0.6 * math.sin(0.9 * i) - 0.1] for i in range(19)])
    reference = {
        "made_by": f"tests/engine/reference/make_reference.py with PyTorch {torch.__version__}, float64",
        "philox": words(0x123456789ABCDEF0, "data.points", 3, 2**33 + 7, 8),
        "objectives": objective_values(),
        "data": {"plane": plane.tolist(), "line": line.tolist()},
        "runs": [
            train(name, spec, line if spec["data"]["kind"].endswith("1d") else plane, steps=20) for name, spec in specs()
        ],
    }
    path = pathlib.Path(__file__).with_name("pytorch_reference.json")
    path.write_text(written(reference))
    print(f"{path.name}: {path.stat().st_size} bytes, {len(reference['runs'])} runs")


if __name__ == "__main__":
    main()
