#!/usr/bin/env python3
"""Trains ParticleGAN 0.8.0 (`pip install particlegan==0.8.0`) on its grid of 100 Gaussians, on one core.

    grid100_particlegan.py [--seconds 60 300]

Its own recipe, trainer and network sizes (three hidden layers of 128, Fourier features of D's inputs). Prints a JSON line at
each time: steps, modes held and share of good samples by the definition that Ganimede uses: within 3 standard deviations
of the nearest centre; a mode is held from a tenth of its fair share of 10,000 samples on.
"""

import argparse
import json
import time

import torch
from torch import nn
from particlegan import GANTrainer, get_recipe

SIDE, DEVIATION, SAMPLES = 10, 0.03, 10_000


def reals(count, generator):
    cell = torch.randint(0, SIDE, (count, 2), generator=generator)
    return cell - (SIDE - 1) / 2 + DEVIATION * torch.randn(count, 2, generator=generator)


class Fourier(nn.Module):
    """x beside the sines and cosines of pi x and 2 pi x."""

    def forward(self, x):
        angles = torch.cat([torch.pi * x, 2 * torch.pi * x], dim=1)
        return torch.cat([x, angles.sin(), angles.cos()], dim=1)


def hidden(inputs, outputs):
    layers = []
    for width_in in (inputs, 128, 128):
        layers += [nn.Linear(width_in, 128), nn.LeakyReLU(0.2)]
    return [*layers, nn.Linear(128, outputs)]


class Scores(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(Fourier(), *hidden(10, 1))

    def forward(self, x):
        return self.body(x).squeeze(-1)


def quality(trainer):
    with torch.no_grad():
        fakes = trainer.sample(SAMPLES, ema=True)
    line = torch.arange(SIDE) - (SIDE - 1) / 2
    centres = torch.cartesian_prod(line, line)
    distance, nearest = torch.cdist(fakes, centres).min(dim=1)
    good = distance <= 3 * DEVIATION
    counts = torch.bincount(nearest[good], minlength=len(centres))
    return int((counts >= 0.1 * SAMPLES / len(centres)).sum()), float(good.float().mean())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, nargs="+", default=[60, 300])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1234)
    recipe = get_recipe()
    trainer = GANTrainer(recipe, nn.Sequential(*hidden(recipe.z_dim, 2)), Scores(), seed=1234)
    generator = torch.Generator().manual_seed(1234)
    trained, steps = 0.0, 0
    for limit in sorted(arguments.seconds):
        while trained < limit and steps < recipe.total_steps:
            start = time.perf_counter()
            trainer.step(
                reals(recipe.batch_size, generator), generator_real=lambda: reals(recipe.batch_size, generator)
            )
            trained += time.perf_counter() - start
            steps += 1
        modes, good = quality(trainer)
        print(json.dumps({"seconds": round(trained, 1), "steps": steps, "modes": modes, "good": good}), flush=True)


if __name__ == "__main__":
    main()
