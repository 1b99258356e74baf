#!/usr/bin/env python3
"""The 28x28 DCGAN of Keras's tutorials in PyTorch as one writes it: batch 64, Adam, one batch of noise a step. Prints one
JSON line with milliseconds a step.

    dcgan28_torch.py [--mode plain] [--seconds 5] [--threads 0]

MODE may name, joined by commas: fused (Adam in one kernel), cl (channels last throughout).
"""

import argparse
import json
import os

import torch
from timing import timed
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

BATCH = 64


def generator():
    return nn.Sequential(
        *(nn.Linear(100, 7 * 7 * 128), nn.ReLU(), nn.Unflatten(1, (128, 7, 7)), nn.BatchNorm2d(128, 1e-3, 0.01)),
        *(nn.ConvTranspose2d(128, 64, 4, 2, 1, bias=False), nn.BatchNorm2d(64, 1e-3, 0.01), nn.ReLU()),
        *(nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False), nn.BatchNorm2d(32, 1e-3, 0.01), nn.ReLU()),
        *(nn.ConvTranspose2d(32, 1, 3, padding=1), nn.Tanh()),
    )


def discriminator():
    return nn.Sequential(
        *(nn.Conv2d(1, 64, 3, 2, 1), nn.LeakyReLU(0.2), nn.Dropout(0.3)),
        *(nn.Conv2d(64, 128, 3, 2, 1), nn.LeakyReLU(0.2), nn.Dropout(0.3)),
        *(nn.Conv2d(128, 256, 3, padding=1), nn.LeakyReLU(0.2), nn.Dropout(0.3)),
        *(nn.Flatten(), nn.Linear(256 * 7 * 7, 1)),
    )


class Dcgan:
    def __init__(self, modes):
        layout = torch.channels_last if "cl" in modes else torch.contiguous_format
        self.generator = generator().to(memory_format=layout)
        self.discriminator = discriminator().to(memory_format=layout)
        adam = {"lr": 5e-4, "betas": (0.5, 0.999), "fused": "fused" in modes}
        self.generator_optimiser = torch.optim.Adam(self.generator.parameters(), **adam)
        self.discriminator_optimiser = torch.optim.Adam(self.discriminator.parameters(), **adam)
        self.data = torch.rand(4096, 1, 28, 28) * 2 - 1
        self.real_label = torch.ones(BATCH, 1)
        self.fake_label = torch.zeros(BATCH, 1)

    def step(self):
        """Like Keras's: the fakes are made once, and G learns through the graph they came with."""
        real = self.data[torch.randint(len(self.data), (BATCH,))]
        fake = self.generator(torch.randn(BATCH, 100))
        self.discriminator_optimiser.zero_grad()
        loss = cross_entropy(self.discriminator(real), self.real_label)
        loss = loss + cross_entropy(self.discriminator(fake.detach()), self.fake_label)
        loss.backward()
        self.discriminator_optimiser.step()
        self.generator_optimiser.zero_grad()
        self.discriminator.requires_grad_(False)
        cross_entropy(self.discriminator(fake), self.real_label).backward()
        self.generator_optimiser.step()
        self.discriminator.requires_grad_(True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mode", default="plain")
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--threads", type=int, default=0)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads or len(os.sched_getaffinity(0)))
    gan = Dcgan(arguments.mode.split(","))
    for _ in range(3):
        gan.step()
    found = timed(gan.step, arguments.seconds).milliseconds()
    print(json.dumps({**found, "version": f"PyTorch {torch.__version__}"}))


if __name__ == "__main__":
    main()
