#!/usr/bin/env python3
"""The toy GAN in JAX, a scan over 1,000 compiled steps: G 2-h-h-2 with tanh behind it, D 2-h-h-1, ReLU, batch 150, Adam,
one update of each network a step. Prints one JSON line with steps a second."""

import argparse
import functools
import json
import os

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax  # noqa: E402  (the platform is chosen first)
from jax import numpy as jnp  # noqa: E402
from timing import timed  # noqa: E402

BATCH = 150
POINTS = 12_000
RATE, BETA1, BETA2, EPSILON = 1e-3, 0.9, 0.999, 1e-8


def first_weights(key, widths):
    keys = jax.random.split(key, len(widths) - 1)
    return [
        (jax.random.normal(k, (i, o)) * 0.3, jnp.zeros(o)) for k, i, o in zip(keys, widths[:-1], widths[1:])
    ]


def mlp(layers, x):
    for weight, bias in layers[:-1]:
        x = jax.nn.relu(x @ weight + bias)
    weight, bias = layers[-1]
    return x @ weight + bias


def generate(generator, z):
    return jnp.tanh(mlp(generator, z))


def discriminator_loss(discriminator, generator, real, z):
    fake = generate(generator, z)
    on_real = jnp.mean(jax.nn.softplus(-mlp(discriminator, real)))
    return on_real + jnp.mean(jax.nn.softplus(mlp(discriminator, fake)))


def generator_loss(generator, discriminator, z):
    return jnp.mean(jax.nn.softplus(-mlp(discriminator, generate(generator, z))))


def adam(layers, gradient, moments, t):
    means = jax.tree.map(lambda m, g: BETA1 * m + (1 - BETA1) * g, moments[0], gradient)
    squares = jax.tree.map(lambda v, g: BETA2 * v + (1 - BETA2) * g * g, moments[1], gradient)

    def moved(p, m, v):
        return p - RATE * (m / (1 - BETA1**t)) / (jnp.sqrt(v / (1 - BETA2**t)) + EPSILON)

    return jax.tree.map(moved, layers, means, squares), (means, squares)


def step(data, state, _):
    key, generator, generator_moments, discriminator, discriminator_moments, t = state
    key, for_batch, for_d, for_g = jax.random.split(key, 4)
    t = t + 1
    real = data[jax.random.randint(for_batch, (BATCH,), 0, POINTS)]
    z = jax.random.uniform(for_d, (BATCH, 2))
    loss_d, gradient = jax.value_and_grad(discriminator_loss)(discriminator, generator, real, z)
    discriminator, discriminator_moments = adam(discriminator, gradient, discriminator_moments, t)
    z = jax.random.uniform(for_g, (BATCH, 2))
    loss_g, gradient = jax.value_and_grad(generator_loss)(generator, discriminator, z)
    generator, generator_moments = adam(generator, gradient, generator_moments, t)
    return (key, generator, generator_moments, discriminator, discriminator_moments, t), (loss_d, loss_g)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hidden", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=3)
    arguments = parser.parse_args()
    hidden = arguments.hidden
    key, for_g, for_d, for_data = jax.random.split(jax.random.PRNGKey(0), 4)
    generator = first_weights(for_g, [2, hidden, hidden, 2])
    discriminator = first_weights(for_d, [2, hidden, hidden, 1])
    data = jax.random.uniform(for_data, (POINTS, 2))
    run = jax.jit(lambda state: jax.lax.scan(functools.partial(step, data), state, None, length=1000))

    def zeros(layers):
        return tuple(jax.tree.map(jnp.zeros_like, layers) for _ in range(2))

    state = (key, generator, zeros(generator), discriminator, zeros(discriminator), jnp.float32(0))

    def thousand():
        nonlocal state
        state, _ = jax.block_until_ready(run(state))

    thousand()
    found = timed(thousand, arguments.seconds, 1000)
    result = {"name": "JAX scan", "hidden": hidden, "steps_per_second": round(found.steps / found.seconds, 1)}
    print(json.dumps({**result, "version": jax.__version__}))


if __name__ == "__main__":
    main()
