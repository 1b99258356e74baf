#!/usr/bin/env python3
"""The toy GAN in eager PyTorch on one thread: G 2-h-h-2 with tanh behind it, D 2-h-h-1, ReLU, batch 150, Adam, one update
of each network a step. Prints one JSON line with steps a second."""

import argparse
import json

import torch
from timing import repeated, timed
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

BATCH = 150
POINTS = 12_000


def mlp(hidden, outputs):
    return nn.Sequential(
        nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, hidden), nn.ReLU(), nn.Linear(hidden, outputs)
    )


class ToyGan:
    def __init__(self, hidden):
        self.generator = nn.Sequential(mlp(hidden, 2), nn.Tanh())
        self.discriminator = mlp(hidden, 1)
        self.generator_optimiser = torch.optim.Adam(self.generator.parameters(), 1e-3)
        self.discriminator_optimiser = torch.optim.Adam(self.discriminator.parameters(), 1e-3)
        self.data = torch.rand(POINTS, 2)
        self.real_label = torch.ones(BATCH, 1)
        self.fake_label = torch.zeros(BATCH, 1)

    def step(self):
        real = self.data[torch.randint(POINTS, (BATCH,))]
        with torch.no_grad():
            fake = self.generator(torch.rand(BATCH, 2))
        self.discriminator_optimiser.zero_grad()
        loss = cross_entropy(self.discriminator(real), self.real_label)
        loss = loss + cross_entropy(self.discriminator(fake), self.fake_label)
        loss.backward()
        self.discriminator_optimiser.step()

        # D only passes gradients on; not computing its own is what an attentive user of PyTorch writes.
        self.discriminator.requires_grad_(False)
        self.generator_optimiser.zero_grad()
        cross_entropy(self.discriminator(self.generator(torch.rand(BATCH, 2))), self.real_label).backward()
        self.generator_optimiser.step()
        self.discriminator.requires_grad_(True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hidden", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=3)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    gan = ToyGan(arguments.hidden)
    for _ in range(100):
        gan.step()
    found = timed(repeated(gan.step, 50), arguments.seconds, 50)
    rate = round(found.steps / found.seconds, 1)
    result = {"name": "PyTorch eager", "hidden": arguments.hidden, "steps_per_second": rate}
    print(json.dumps({**result, "version": torch.__version__}))


if __name__ == "__main__":
    main()
