#!/usr/bin/env python3
"""Writes spectral_reference.json: two updates of a discriminator with spectral norm as PyTorch's own makes them.

    python make_spectral_reference.py

needs PyTorch alone. The generator's weights are 0 and its biases given, so that its pictures are known; the set holds one
picture. D: conv 1 -> 4, kernel 3, stride 2, 'same'; leaky ReLU .2; flatten; linear; both weights spectrally normed. Hinge
loss, plain gradient descent.
"""

import json
import math
import pathlib

import torch
from torch.nn.functional import pad
from torch.nn.utils import spectral_norm

torch.set_default_dtype(torch.float64)
RATE, STEPS = 0.25, 2


def waves(shape, phase, scale=1.0):
    """Numbers that are anything but round, the same in float32 and float64."""
    count = math.prod(shape)
    values = [math.sin(1.7 * i + phase) * scale for i in range(count)]
    return torch.tensor(values, dtype=torch.float32).to(torch.float64).reshape(shape)


def normed(layer, weight, bias, u):
    layer.weight.data, layer.bias.data = weight, bias
    layer = spectral_norm(layer, n_power_iterations=1)
    layer.weight_u.data = u / u.norm()
    return layer


def main():
    pixels = [(37 * i) % 256 for i in range(16)]
    real = torch.tensor(pixels).reshape(1, 1, 4, 4) / 127.5 - 1
    g_bias = waves((16,), 0.3)
    fake = torch.tanh(g_bias).reshape(1, 1, 4, 4)
    conv = normed(torch.nn.Conv2d(1, 4, 3, 2), waves((4, 1, 3, 3), 1), waves((4,), 2, 0.1), waves((4,), 3))
    linear = normed(torch.nn.Linear(16, 1), waves((1, 16), 4), waves((1,), 5, 0.1), waves((1,), 6))
    layers = {"discriminator.0": conv, "discriminator.3": linear}
    state = {"generator.0.weight": torch.zeros(16, 3), "generator.0.bias": g_bias}
    for name, layer in layers.items():
        state[f"{name}.weight"], state[f"{name}.bias"] = layer.weight_orig.data.clone(), layer.bias.data.clone()
        state[f"{name}.weight.u"] = layer.weight_u.clone()
        state[f"{name}.weight.v1"] = torch.zeros(layer.weight_orig[0].numel())
    before = {name: [list(t.shape), t.flatten().tolist()] for name, t in state.items()}

    losses = []
    for _ in range(STEPS):
        # One pass over both, which is one power iteration.
        x = torch.cat([real, real, fake, fake])
        scores = linear(torch.nn.functional.leaky_relu(conv(pad(x, (0, 1, 0, 1))), 0.2).flatten(1))
        d_real, d_fake = torch.relu(1 - scores[:2]).mean(), torch.relu(1 + scores[2:]).mean()
        parameters = [p for layer in layers.values() for p in (layer.weight_orig, layer.bias)]
        gradients = torch.autograd.grad(d_real + d_fake, parameters)
        length = math.sqrt(sum(float(g.square().sum()) for g in gradients))
        losses.append([float(d_real.detach()), float(d_fake.detach()), length])
        for parameter, gradient in zip(parameters, gradients):
            parameter.data -= RATE * gradient

    after = {}
    for name, layer in layers.items():
        after[f"{name}.weight"], after[f"{name}.bias"] = layer.weight_orig.data, layer.bias.data
        after[f"{name}.weight.u"], after[f"{name}.weight.v1"] = layer.weight_u, layer.weight_v
    reference = {
        "made_by": f"tests/engine/reference/make_spectral_reference.py with PyTorch {torch.__version__}, float64",
        "rate": RATE,
        "pixels": pixels,
        "before": before,
        "losses": losses,
        "after": {name: tensor.flatten().tolist() for name, tensor in after.items()},
    }
    path = pathlib.Path(__file__).with_name("spectral_reference.json")
    path.write_text(json.dumps(reference, indent=1) + "\n")


if __name__ == "__main__":
    main()
