#!/usr/bin/env python3
"""Two DCGANs in PyTorch on a GPU, a JSON line a way of training them: images and steps a second.

    dcgan_cuda_torch.py [SECONDS] [--size 28|64] [--way eager|compiled|captured] [--device cuda|cpu] [--steps N]

28: Keras's tutorial on 28x28, batch 64, one batch of noise for both updates. 64: the DCGAN paper's 1024 to 128 channels on 64x64
in colour, batch 128, D's reals and fakes apart, fresh noise for G. Both as one writes them to be fast: channels last, fused Adam,
pictures on the device, cuDNN choosing its algorithms by trial. Four ways:

    eager, float32      with TF32 in convolutions, which is PyTorch's default
    eager, bfloat16     under autocast
    compiled, bfloat16  torch.compile(mode="reduce-overhead"), which is Inductor's kernels in CUDA graphs; where there is no Triton
                        backend="cudagraphs", PyTorch's own kernels in such graphs, and the line says so
    captured, bfloat16  the whole step, optimisers included, in one CUDA graph that was captured by hand

A way that fails prints its error in place of its figures. --device cpu --steps 2 takes two steps of each on the CPU, in small
batches, without Inductor and graphs: for a test.
"""

import argparse
import contextlib
import functools
import importlib.util
import json
import time
import warnings

import torch
from torch import nn
from torch.nn.functional import softplus


WAYS = ("eager", "compiled", "captured")


def keras_generator():
    return nn.Sequential(
        *(nn.Linear(100, 7 * 7 * 128), nn.ReLU(), nn.Unflatten(1, (128, 7, 7)), nn.BatchNorm2d(128, 1e-3, 0.01)),
        *(nn.ConvTranspose2d(128, 64, 4, 2, 1, bias=False), nn.BatchNorm2d(64, 1e-3, 0.01), nn.ReLU()),
        *(nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False), nn.BatchNorm2d(32, 1e-3, 0.01), nn.ReLU()),
        *(nn.ConvTranspose2d(32, 1, 3, padding=1), nn.Tanh()),
    )


def keras_discriminator():
    return nn.Sequential(
        *(nn.Conv2d(1, 64, 3, 2, 1), nn.LeakyReLU(0.2), nn.Dropout(0.3)),
        *(nn.Conv2d(64, 128, 3, 2, 1), nn.LeakyReLU(0.2), nn.Dropout(0.3)),
        *(nn.Conv2d(128, 256, 3, padding=1), nn.LeakyReLU(0.2), nn.Dropout(0.3)),
        *(nn.Flatten(), nn.Linear(256 * 7 * 7, 1)),
    )


def paper_generator():
    layers = [nn.Linear(100, 16 * 1024), nn.Unflatten(1, (1024, 4, 4))]
    for channels in (1024, 512, 256):
        half = channels // 2
        layers += [nn.ConvTranspose2d(channels, half, 4, 2, 1, bias=False), nn.BatchNorm2d(half), nn.ReLU()]
    return nn.Sequential(*layers, nn.ConvTranspose2d(128, 3, 4, 2, 1, bias=False), nn.Tanh())


def paper_discriminator():
    layers = [nn.Conv2d(3, 128, 4, 2, 1, bias=False), nn.LeakyReLU(0.2)]
    for channels in (128, 256, 512):
        double = 2 * channels
        layers += [nn.Conv2d(channels, double, 4, 2, 1, bias=False), nn.BatchNorm2d(double), nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(16 * 1024, 1))


class Dcgan:
    """Losses are computed in float32 whatever the networks compute in."""

    def __init__(self, size, device, bfloat16, compiler=None, capturable=False):
        torch.manual_seed(1)
        self.device, self.bfloat16 = device, bfloat16
        self.batch = 4 if device == "cpu" else {28: 64, 64: 128}[size]
        self.shared_noise = size == 28
        make = {28: (keras_generator, keras_discriminator), 64: (paper_generator, paper_discriminator)}[size]
        self.generator, self.discriminator = (one().to(device, memory_format=torch.channels_last) for one in make)
        adam = {"lr": 5e-4 if size == 28 else 2e-4, "betas": (0.5, 0.999), "fused": True, "capturable": capturable}
        self.of_g = torch.optim.Adam(self.generator.parameters(), **adam)
        self.of_d = torch.optim.Adam(self.discriminator.parameters(), **adam)
        shape = (64 if device == "cpu" else 4096, {28: 1, 64: 3}[size], size, size)
        self.data = (torch.rand(shape, device=device) * 2 - 1).contiguous(memory_format=torch.channels_last)
        compiled = compiler or (lambda function: function)
        self.generated = compiled(self.make_fakes)
        self.loss_of_d = compiled(self.judge_both)
        self.loss_of_g = compiled(self.judge_fakes)
        self.starts = torch.compiler.cudagraph_mark_step_begin if compiler else lambda: None

    def precision(self):
        if not self.bfloat16:
            return contextlib.nullcontext()
        # What autocast would keep from one part of a step for the next would be an old weight in a captured step.
        return torch.autocast(self.device, torch.bfloat16, cache_enabled=False)

    def make_fakes(self, z):
        with self.precision():
            return self.generator(z)

    def judge_both(self, real, fake):
        with self.precision():
            if self.shared_noise:  # no batch norm in D: one batch of both
                on_real, on_fake = self.discriminator(torch.cat([real, fake.to(real.dtype)])).float().chunk(2)
            else:
                on_real, on_fake = self.discriminator(real).float(), self.discriminator(fake).float()
        return softplus(-on_real).mean() + softplus(on_fake).mean()

    def judge_fakes(self, fake):
        with self.precision():
            return softplus(-self.discriminator(fake).float()).mean()

    def noise(self):
        return torch.randn(self.batch, 100, device=self.device)

    def step(self):
        self.starts()
        real = self.data[torch.randint(len(self.data), (self.batch,), device=self.device)]
        with contextlib.nullcontext() if self.shared_noise else torch.no_grad():
            fake = self.generated(self.noise())
        self.of_d.zero_grad(set_to_none=True)
        self.loss_of_d(real, fake.detach()).backward()
        self.of_d.step()
        # D only passes gradients on: not computing its own is what an attentive user of PyTorch writes.
        self.discriminator.requires_grad_(False)
        self.of_g.zero_grad(set_to_none=True)
        self.loss_of_g(fake if self.shared_noise else self.generated(self.noise())).backward()
        self.of_g.step()
        self.discriminator.requires_grad_(True)


def compilers(device):
    """Ways of torch.compile, the best first, and their names."""
    if device == "cpu":
        return [(functools.partial(torch.compile, backend="aot_eager"), 'backend="aot_eager"')]
    graphs = functools.partial(torch.compile, backend="cudagraphs"), 'backend="cudagraphs"'
    if not importlib.util.find_spec("triton"):
        return [(graphs[0], f"{graphs[1]}, since there is no Triton")]
    return [(functools.partial(torch.compile, mode="reduce-overhead"), 'mode="reduce-overhead"'), graphs]


def captured(gan):
    if gan.device == "cpu":
        return gan.step
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(5):
            gan.step()
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        gan.step()
    return graph.replay


def rate(step, arguments):
    """Steps a second."""
    synchronize = torch.cuda.synchronize if arguments.device == "cuda" else lambda: None
    at_once = arguments.steps or 50
    for _ in range(arguments.steps or 20):
        step()
    synchronize()
    start, steps = time.perf_counter(), 0
    while steps == 0 or (not arguments.steps and time.perf_counter() - start < arguments.seconds):
        for _ in range(at_once):
            step()
        synchronize()
        steps += at_once
    return steps / (time.perf_counter() - start)


def ways(size, device):
    """Name, precision, what it is, and what makes a step; several that have one name are tried until one works."""
    yield "eager", "float32", "TF32 convolutions", lambda: Dcgan(size, device, False).step
    yield "eager", "bfloat16", "autocast", lambda: Dcgan(size, device, True).step
    for compiler, how in compilers(device):
        yield "compiled", "bfloat16", f"torch.compile({how})", lambda compiler=compiler: Dcgan(size, device, True, compiler).step
    yield "captured", "bfloat16", "the step in one CUDA graph", lambda: captured(Dcgan(size, device, True, None, True))


def measure(size, arguments):
    done = set()
    for name, precision, how, make in ways(size, arguments.device):
        if (name, precision) in done or name not in (arguments.way or WAYS):
            continue
        line = {"name": f"PyTorch {name}", "size": size, "precision": precision, "how": how, "version": torch.__version__}
        try:
            found = rate(make(), arguments)
            batch = 4 if arguments.device == "cpu" else {28: 64, 64: 128}[size]
            line |= {"images_per_second": round(found * batch, 1), "steps_per_second": round(found, 2), "batch": batch}
            done.add((name, precision))
        except Exception as error:  # another way may work: the rows of the rest are still worth having
            line["error"] = f"{type(error).__name__}: {error}"[:300]
        print(json.dumps(line), flush=True)
        torch.compiler.reset()
        if arguments.device == "cuda":
            torch.cuda.empty_cache()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seconds", nargs="?", type=float, default=3)
    parser.add_argument("--size", type=int, choices=(28, 64), action="append")
    parser.add_argument("--way", choices=WAYS, action="append")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--steps", type=int, default=0, help="take so many steps, whatever the time")
    arguments = parser.parse_args()
    if arguments.device == "cuda" and not torch.cuda.is_available():
        print("no GPU: nothing measured")
        return
    warnings.filterwarnings("ignore", message=".*TensorFloat32.*")
    torch.backends.cudnn.benchmark = True
    for size in arguments.size or (28, 64):
        measure(size, arguments)


if __name__ == "__main__":
    main()
