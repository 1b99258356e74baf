#!/usr/bin/env python3
"""The toy GAN in PyTorch on a GPU, eager and as a captured CUDA graph; a JSON line each.  toy_graph_torch.py [SECONDS]

G 2-16-16-2 with tanh, D 2-16-16-1, ReLU, uniform noise, batch 150, 12,000 points, one update of each network a step, Adam
(capturable, so that its step count stays on the device).
"""

import json
import sys

import torch
from timing import repeated, timed
from torch import nn

BATCH = 150


def network(outputs, last=None):
    layers = [nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, outputs)]
    return nn.Sequential(*layers, *([last] if last else [])).cuda()


class Toy:
    def __init__(self):
        torch.manual_seed(1)
        self.points = torch.rand(12000, 2, device="cuda")
        self.g, self.d = network(2, nn.Tanh()), network(1)
        adam = dict(lr=1e-3, betas=(0.5, 0.999), capturable=True, foreach=True)
        self.of_g = torch.optim.Adam(self.g.parameters(), **adam)
        self.of_d = torch.optim.Adam(self.d.parameters(), **adam)

    def noise(self):
        return torch.rand(BATCH, 2, device="cuda") * 2 - 1

    def step(self):
        softplus = nn.functional.softplus
        real = self.points[torch.randint(len(self.points), (BATCH,), device="cuda")]
        with torch.no_grad():
            fake = self.g(self.noise())
        self.of_d.zero_grad(set_to_none=True)
        (softplus(-self.d(real)).mean() + softplus(self.d(fake)).mean()).backward()
        self.of_d.step()
        # D only passes gradients on: not computing its own is what an attentive user of PyTorch writes.
        self.d.requires_grad_(False)
        self.of_g.zero_grad(set_to_none=True)
        softplus(-self.d(self.g(self.noise()))).mean().backward()
        self.of_g.step()
        self.d.requires_grad_(True)


def captured(toy):
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(5):
            toy.step()
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        toy.step()
    return graph.replay


def rate(step, seconds):
    repeated(step, 50)()
    torch.cuda.synchronize()
    hundred = repeated(step, 100)

    def work():
        hundred()
        torch.cuda.synchronize()

    found = timed(work, seconds, 100)
    return found.steps / found.seconds


def main():
    if not torch.cuda.is_available():
        return
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3
    version = torch.__version__
    for name, make in (("PyTorch eager", lambda toy: toy.step), ("PyTorch in a captured graph", captured)):
        print(json.dumps({"name": name, "steps_per_second": rate(make(Toy()), seconds), "version": version}), flush=True)


if __name__ == "__main__":
    main()
