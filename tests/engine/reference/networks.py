"""The two networks of a spec with PyTorch's own optimisers, and D's losses and penalties."""

import math

import torch
from torch.nn import functional

from named_streams import normal, uniform

ACTIVATIONS = {
    "relu": lambda x, leak: functional.relu(x),
    "leaky_relu": functional.leaky_relu,
    "tanh": lambda x, leak: torch.tanh(x),
    "sigmoid": lambda x, leak: torch.sigmoid(x),
    "elu": lambda x, leak: functional.elu(x),
}


def make_optimiser(spec, values, differentiable=False):
    rate = spec["learning_rate"]
    options = {"weight_decay": spec["weight_decay"], "differentiable": differentiable}
    if spec["kind"] == "adam":
        return torch.optim.Adam(values, rate, (spec["beta1"], spec["beta2"]), spec["epsilon"], **options)
    if spec["kind"] == "rmsprop":
        return torch.optim.RMSprop(values, rate, spec["decay"], spec["epsilon"], **options)
    return torch.optim.SGD(values, rate, spec["momentum"] if spec["kind"] == "momentum" else 0, **options)


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
        self.optimiser = make_optimiser(spec["optimiser"], self.values())
        self.average = {}

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

    def values(self):
        return list(self.parameters.values())

    def __call__(self, x, values=None):
        values = values or self.values()
        for weight, bias in zip(values[:-2:2], values[1:-2:2]):
            x = ACTIVATIONS[self.spec["activation"]](functional.linear(x, weight, bias), self.spec["leak"])
        x = functional.linear(x, values[-2], values[-1])
        return torch.tanh(x) if self.spec.get("output") == "tanh" else x

    def set_rate(self, factor):
        for group in self.optimiser.param_groups:
            group["lr"] = self.spec["optimiser"]["learning_rate"] * factor

    def descend(self, loss):
        self.optimiser.zero_grad()
        loss.backward(inputs=self.values())
        self.optimiser.step()

    def mix_into_average(self, keep):
        for name, parameter in self.parameters.items():
            old = self.average.get(name)
            self.average[name] = parameter.detach().clone() if old is None else keep * old + (1 - keep) * parameter.detach()

    def memory(self):
        """The optimiser's memory and the average under the names that a checkpoint uses."""
        result = {f"{name}.average": value for name, value in self.average.items()}
        for name, parameter in self.parameters.items():
            state = self.optimiser.state.get(parameter, {})
            for suffix, keys in {"m": ("momentum_buffer", "exp_avg"), "v": ("square_avg", "exp_avg_sq")}.items():
                for key in keys:
                    if state.get(key) is not None:
                        result[f"{name}.{suffix}"] = state[key]
        return result


def copies(state):
    return {key: value.clone() if torch.is_tensor(value) else value for key, value in state.items()}


def look_ahead(discriminator, loss_at, steps, clip=None):
    """D's parameters after more updates of it, by PyTorch's own optimisers in their differentiable form. `loss_at` gives D's
    loss at parameters. Each update works in place, so that it gets copies of its own."""
    values = [value.detach().clone().requires_grad_() for value in discriminator.values()]
    states = [copies(discriminator.optimiser.state.get(value, {})) for value in discriminator.values()]
    for _ in range(steps):
        gradients = torch.autograd.grad(loss_at(values), values, create_graph=True)
        values = [value.clone() for value in values]
        optimiser = make_optimiser(discriminator.spec["optimiser"], values, differentiable=True)
        optimiser.param_groups[0]["lr"] = discriminator.optimiser.param_groups[0]["lr"]
        for value, gradient, state in zip(values, gradients, states):
            value.retain_grad()
            value.grad = gradient
            if state:
                optimiser.state[value] = state
        optimiser.step()
        states = [copies(optimiser.state.get(value, {})) for value in values]
        if clip is not None:
            values = [value.clamp(-clip, clip) for value in values]
    return values
