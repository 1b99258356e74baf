#!/usr/bin/env python3
"""Writes pytorch_reference.json: numbers from PyTorch that the engine's tests compare with.

    python make_reference.py

needs PyTorch alone. The named streams and the first weights are written out here once more, from the descriptions in
engine/core/streams.h and engine/spec/experiment_spec.h, so that a mistake in the engine cannot hide in the reference.
"""

import json
import math
import pathlib
import re

import torch
from torch.nn import functional

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

MASK = 0xFFFFFFFF


def philox4x32(key, counter):
    """Salmon et al. 2011: ten rounds of Philox4x32."""
    key, counter = list(key), list(counter)
    for _ in range(10):
        product0 = 0xD2511F53 * counter[0]
        product1 = 0xCD9E8D57 * counter[2]
        counter = [
            (product1 >> 32) ^ counter[1] ^ key[0],
            product1 & MASK,
            (product0 >> 32) ^ counter[3] ^ key[1],
            product0 & MASK,
        ]
        key = [(key[0] + 0x9E3779B9) & MASK, (key[1] + 0xBB67AE85) & MASK]
    return counter


def stream_id(name):
    """32-bit FNV-1a."""
    value = 2166136261
    for byte in name.encode():
        value = ((value ^ byte) * 16777619) & MASK
    return value


def words(seed, name, row, step, count):
    identity = (stream_id(name) + row * 0x9E3779B1) & MASK
    blocks = (
        philox4x32((seed & MASK, seed >> 32), (block, identity, step & MASK, step >> 32))
        for block in range((count + 3) // 4)
    )
    return [word for block in blocks for word in block][:count]


def to_float32(values):
    return torch.tensor(values, dtype=torch.float32).double()


def uniform(seed, name, row, step, count):
    return to_float32([(word >> 8) * 2.0**-24 for word in words(seed, name, row, step, count)])


def normal(seed, name, row, step, count):
    result = []
    drawn = words(seed, name, row, step, count + count % 2)
    for a, b in zip(drawn[::2], drawn[1::2]):
        radius = math.sqrt(-2.0 * math.log(((a >> 8) + 1) * 2.0**-24))
        angle = 2.0 * math.pi * (b >> 8) * 2.0**-24
        result += [radius * math.cos(angle), radius * math.sin(angle)]
    return to_float32(result[:count])


def indices(seed, name, step, bound, count):
    return [(word * bound) >> 32 for word in words(seed, name, 0, step, count)]


ACTIVATIONS = {
    "relu": lambda x, leak: functional.relu(x),
    "leaky_relu": functional.leaky_relu,
    "tanh": lambda x, leak: torch.tanh(x),
    "sigmoid": lambda x, leak: torch.sigmoid(x),
    "elu": lambda x, leak: functional.elu(x),
}


class Network:
    """A multi-layer perceptron with its optimiser, from one half of a spec."""

    def __init__(self, name, spec, inputs, outputs, seed):
        self.name = name
        self.spec = spec
        self.parameters = {}
        widths = [inputs, *spec["hidden"], outputs]
        for layer, (fan_in, fan_out) in enumerate(zip(widths, widths[1:])):
            weight, bias = self.first_values(layer, fan_in, fan_out, seed)
            self.parameters[f"{name}.{layer}.weight"] = weight.view(fan_out, fan_in).requires_grad_()
            self.parameters[f"{name}.{layer}.bias"] = bias.requires_grad_()
        self.optimiser = self.make_optimiser(spec["optimiser"])

    def first_values(self, layer, fan_in, fan_out, seed):
        stream = f"init.{self.name}"
        kind = self.spec["initialisation"]
        count = fan_in * fan_out
        bias = torch.zeros(fan_out)
        if kind == "uniform_fan_in":
            limit = 1 / math.sqrt(fan_in)
            weight = uniform(seed, stream, 2 * layer, 0, count) * 2 * limit - limit
            bias = uniform(seed, stream, 2 * layer + 1, 0, fan_out) * 2 * limit - limit
        elif kind == "glorot_uniform":
            limit = math.sqrt(6 / (fan_in + fan_out))
            weight = uniform(seed, stream, 2 * layer, 0, count) * 2 * limit - limit
        elif kind == "he_normal":
            weight = normal(seed, stream, 2 * layer, 0, count) * math.sqrt(2 / fan_in)
        else:
            weight = normal(seed, stream, 2 * layer, 0, count) * self.spec["initialisation_std"]
        return weight.float().double(), bias.float().double()

    def make_optimiser(self, spec):
        values = list(self.parameters.values())
        rate = spec["learning_rate"]
        if spec["kind"] == "adam":
            return torch.optim.Adam(values, rate, (spec["beta1"], spec["beta2"]), spec["epsilon"])
        if spec["kind"] == "rmsprop":
            return torch.optim.RMSprop(values, rate, spec["decay"], spec["epsilon"])
        return torch.optim.SGD(values, rate, spec["momentum"] if spec["kind"] == "momentum" else 0)

    def __call__(self, x):
        values = list(self.parameters.values())
        for weight, bias in zip(values[:-2:2], values[1:-2:2]):
            x = ACTIVATIONS[self.spec["activation"]](functional.linear(x, weight, bias), self.spec["leak"])
        x = functional.linear(x, values[-2], values[-1])
        return torch.tanh(x) if self.spec.get("output") == "tanh" else x

    def descend(self, loss):
        self.optimiser.zero_grad()
        loss.backward(inputs=list(self.parameters.values()))
        self.optimiser.step()

    def moments(self):
        """The optimiser's memory under the names that a checkpoint uses."""
        result = {}
        for name, parameter in self.parameters.items():
            state = self.optimiser.state.get(parameter, {})
            for suffix, keys in {"m": ("momentum_buffer", "exp_avg"), "v": ("square_avg", "exp_avg_sq")}.items():
                for key in keys:
                    if state.get(key) is not None:
                        result[f"{name}.{suffix}"] = state[key]
        return result


def cross_entropy(scores, label):
    return functional.binary_cross_entropy_with_logits(scores, torch.full_like(scores, label), reduction="none")


# Per sample: D's loss on real, D's loss on fake, G's loss on fake.
OBJECTIVES = {
    "minimax": (lambda s: cross_entropy(s, 1.0), lambda s: cross_entropy(s, 0.0), lambda s: -cross_entropy(s, 0.0)),
    "non_saturating": (
        lambda s: cross_entropy(s, 1.0),
        lambda s: cross_entropy(s, 0.0),
        lambda s: cross_entropy(s, 1.0),
    ),
    "least_squares": (
        lambda s: functional.mse_loss(s, torch.ones_like(s), reduction="none") / 2,
        lambda s: functional.mse_loss(s, torch.zeros_like(s), reduction="none") / 2,
        lambda s: functional.mse_loss(s, torch.ones_like(s), reduction="none") / 2,
    ),
    "hinge": (lambda s: functional.relu(1 - s), lambda s: functional.relu(1 + s), lambda s: -s),
    "wasserstein": (lambda s: -s, lambda s: 1 * s, lambda s: -s),
}


def objective_values():
    """Losses and derivatives of each objective at scores that no kink lies on."""
    scores = [-40.0, -17.5, -4.0, -1.25, -0.5, 0.0, 0.5, 0.75, 2.0, 6.0, 21.0, 40.0]
    result = {"scores": scores}
    for name, losses in OBJECTIVES.items():
        for part, loss in zip(("d_real", "d_fake", "g"), losses):
            s = torch.tensor(scores, requires_grad=True)
            values = loss(s)
            (derivatives,) = torch.autograd.grad(values.sum(), s)
            result.setdefault(name, {})[part] = {"loss": values.tolist(), "derivative": derivatives.tolist()}
    return result


def latents(spec, name, key):
    draw = normal if spec["latent"]["kind"] == "gaussian" else uniform
    columns = [draw(spec["seed"], name, j, key, spec["batch"]) for j in range(spec["latent"]["dimensions"])]
    z = torch.stack(columns, dim=1)
    return z if draw is normal else 2 * z - 1


def listed(tensors):
    return {name: tensor.detach().flatten().tolist() for name, tensor in tensors.items()}


def train(name, spec, data, steps):
    seed, batch = spec["seed"], spec["batch"]
    on_real, on_fake, of_generator = OBJECTIVES[spec["objective"]["kind"]]
    generator = Network("generator", spec["generator"], spec["latent"]["dimensions"], 2, seed)
    discriminator = Network("discriminator", spec["discriminator"], 2, 1, seed)
    initial = listed({**generator.parameters, **discriminator.parameters})
    losses = []
    for step in range(steps):
        for update in range(spec["discriminator"]["updates"]):
            key = step * 16 + update
            real = data[indices(seed, "batch.real", key, len(data), batch)]
            fake = generator(latents(spec, "latent.discriminator", key)).detach()
            real_loss = on_real(discriminator(real)).mean()
            fake_loss = on_fake(discriminator(fake)).mean()
            discriminator.descend(real_loss + fake_loss)
            if spec["objective"]["kind"] == "wasserstein":
                with torch.no_grad():
                    for parameter in discriminator.parameters.values():
                        parameter.clamp_(-spec["objective"]["clip"], spec["objective"]["clip"])
        for update in range(spec["generator"]["updates"]):
            z = latents(spec, "latent.generator", step * 16 + update)
            loss = of_generator(discriminator(generator(z))).mean()
            generator.descend(loss)
        losses.append([real_loss.item(), fake_loss.item(), loss.item()])
    return {
        "name": name,
        "spec": spec,
        "steps": steps,
        "initial": initial,
        "losses": losses,
        "final": listed({**generator.parameters, **discriminator.parameters}),
        "moments": listed({**generator.moments(), **discriminator.moments()}),
    }


def optimiser(kind, rate):
    return {
        "kind": kind,
        "learning_rate": rate,
        "beta1": 0.6,
        "beta2": 0.99,
        "momentum": 0.8,
        "decay": 0.9,
        "epsilon": 1e-6,
    }


def network(hidden, activation, initialisation, updates, its_optimiser):
    return {
        "hidden": hidden,
        "activation": activation,
        "leak": 0.15,
        "initialisation": initialisation,
        "initialisation_std": 0.3,
        "updates": updates,
        "optimiser": its_optimiser,
    }


def specs():
    """Few runs that between them use every objective, optimiser, activation, initialisation and latent kind."""

    def spec(objective, generator, discriminator, latent, output="linear", batch=7, seed=11):
        return {
            "seed": seed,
            "batch": batch,
            "objective": {"kind": objective, "clip": 0.05},
            "latent": {"dimensions": latent[0], "kind": latent[1]},
            "generator": {**generator, "output": output},
            "discriminator": discriminator,
        }

    adam, rmsprop = optimiser("adam", 0.01), optimiser("rmsprop", 0.005)
    sgd, momentum = optimiser("sgd", 0.1), optimiser("momentum", 0.03)
    yield "minimax, Adam, tanh", spec(
        "minimax",
        network([5, 4], "tanh", "glorot_uniform", 1, adam),
        network([6], "tanh", "glorot_uniform", 1, adam),
        (2, "gaussian"),
    )
    yield "non-saturating, Adam, ReLU, tanh output", spec(
        "non_saturating",
        network([5, 4], "relu", "he_normal", 1, adam),
        network([4, 5], "relu", "he_normal", 1, adam),
        (2, "uniform"),
        output="tanh",
    )
    yield "non-saturating, gradient descent, sigmoid", spec(
        "non_saturating",
        network([5], "sigmoid", "uniform_fan_in", 1, sgd),
        network([5], "sigmoid", "uniform_fan_in", 1, sgd),
        (1, "gaussian"),
        seed=2**40 + 5,
    )
    yield "least squares, momentum, ELU", spec(
        "least_squares",
        network([4, 3], "elu", "normal", 1, momentum),
        network([6], "elu", "normal", 2, momentum),
        (3, "uniform"),
    )
    yield "hinge, RMSprop, leaky ReLU, three and two updates", spec(
        "hinge",
        network([6], "leaky_relu", "he_normal", 2, rmsprop),
        network([4, 4], "leaky_relu", "he_normal", 3, rmsprop),
        (2, "gaussian"),
        batch=9,
    )
    yield "Wasserstein, RMSprop, five updates of the critic", spec(
        "wasserstein",
        network([5], "relu", "uniform_fan_in", 1, rmsprop),
        network([6], "leaky_relu", "uniform_fan_in", 5, rmsprop),
        (2, "gaussian"),
    )
    yield "no hidden layers, Adam against gradient descent", spec(
        "non_saturating",
        network([], "relu", "uniform_fan_in", 1, adam),
        network([], "relu", "uniform_fan_in", 1, sgd),
        (4, "gaussian"),
        batch=1,
    )


def written(reference):
    """JSON with a list of numbers on one line."""
    text = json.dumps(reference, indent=1)
    return re.sub(r"\[[-\d.e,\s]+\]", lambda match: " ".join(match[0].split()), text) + "\n"


def main():
    data = to_float32([[math.cos(0.7 * i), 0.5 * math.sin(1.3 * i)] for i in range(23)])
    reference = {
        "made_by": f"tests/engine/reference/make_reference.py with PyTorch {torch.__version__}, float64",
        "philox": words(0x123456789ABCDEF0, "data.points", 3, 2**33 + 7, 8),
        "objectives": objective_values(),
        "data": data.tolist(),
        "runs": [train(name, spec, data, steps=20) for name, spec in specs()],
    }
    path = pathlib.Path(__file__).with_name("pytorch_reference.json")
    path.write_text(written(reference))
    print(f"{path.name}: {path.stat().st_size} bytes, {len(reference['runs'])} runs")


if __name__ == "__main__":
    main()
