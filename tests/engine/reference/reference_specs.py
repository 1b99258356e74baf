"""The runs of the reference."""


def optimiser(kind, rate, weight_decay=0):
    return {
        "kind": kind,
        "learning_rate": rate,
        "beta1": 0.6,
        "beta2": 0.99,
        "momentum": 0.8,
        "decay": 0.9,
        "epsilon": 1e-6,
        "weight_decay": weight_decay,
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


def with_defaults(given, **defaults):
    assert set(given) <= set(defaults), f"unknown names among {given}"
    return {**defaults, **given}


def spec(objective, generator, discriminator, latent, **given):
    """`objective` is a kind, or a kind and its constants."""
    kind, constants = (objective, {}) if isinstance(objective, str) else objective
    other = with_defaults(given, output="linear", batch=7, seed=11, remedies={}, schedule={}, data="two-gaussians")
    return {
        "seed": other["seed"],
        "batch": other["batch"],
        "objective": {"kind": kind, **with_defaults(constants, clip=0.05, gradient_penalty=10, r1=0, r2=0)},
        "remedies": with_defaults(
            other["remedies"],
            label_smoothing=0,
            input_noise=0,
            input_noise_steps=0,
            pack=1,
            unrolled_steps=0,
            generator_average=0,
        ),
        "schedule": with_defaults(other["schedule"], kind="constant", start=10_000, end=20_000, final=0.01),
        "data": {"kind": other["data"]},
        "latent": {"dimensions": latent[0], "kind": latent[1]},
        "generator": {**generator, "output": other["output"]},
        "discriminator": discriminator,
    }


def specs():
    yield from plain_specs()
    yield from penalised_specs()
    yield from remedied_specs()
    yield from unrolled_specs()


def plain_specs():
    """Few runs that between them use every objective of single samples, optimiser, activation, initialisation and kind of
    latent."""
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


def pair(activation="leaky_relu", updates=1, kind="adam", rate=0.005, weight_decay=0, initialisation="uniform_fan_in"):
    """Both networks alike."""
    its_optimiser = optimiser(kind, rate, weight_decay)
    return (
        network([5, 4], activation, initialisation, 1, its_optimiser),
        network([6, 5], activation, initialisation, updates, its_optimiser),
    )


def penalised_specs():
    plane = (2, "gaussian")
    yield "relativistic", spec("relativistic", *pair(), plane)
    yield "relativistic, R1 and R2, ReLU", spec(("relativistic", {"r1": 0.7, "r2": 0.4}), *pair("relu"), plane)
    yield "non-saturating, R1, tanh", spec(("non_saturating", {"r1": 2}), *pair("tanh"), plane)
    yield "hinge, R2, ELU", spec(("hinge", {"r2": 0.5}), *pair("elu", kind="momentum", rate=0.01), plane)
    yield "WGAN-GP, leaky ReLU, three updates", spec(("wasserstein_gp", {"gradient_penalty": 2}), *pair(updates=3), plane)
    yield "WGAN-GP and R1, sigmoid", spec(
        ("wasserstein_gp", {"r1": 0.3}), *pair("sigmoid", kind="rmsprop", rate=0.002), plane
    )


def remedied_specs():
    plane = (2, "gaussian")
    for kind in ("minimax", "least_squares"):
        yield f"{kind}, smoothed labels", spec(kind, *pair(), plane, remedies={"label_smoothing": 0.2})
    yield "noise that fades within the run", spec(
        "non_saturating", *pair(), plane, remedies={"input_noise": 0.4, "input_noise_steps": 12}
    )
    yield "relativistic with noise that stays", spec("relativistic", *pair(), plane, remedies={"input_noise": 0.2})
    yield "packs of three, WGAN-GP", spec("wasserstein_gp", *pair(), (2, "uniform"), remedies={"pack": 3})
    yield "average of the generator", spec("hinge", *pair(), plane, remedies={"generator_average": 0.6})
    for kind in ("linear", "cosine", "exponential"):
        schedule = {"kind": kind, "start": 4, "end": 15, "final": 0.1}
        yield f"{kind} schedule", spec("non_saturating", *pair(), plane, schedule=schedule)
    for kind, rate in (("sgd", 0.1), ("momentum", 0.03), ("rmsprop", 0.005), ("adam", 0.01)):
        yield f"weight decay, {kind}", spec("non_saturating", *pair(kind=kind, rate=rate, weight_decay=0.1), plane)
    yield "data on a line", spec("non_saturating", *pair(), (1, "gaussian"), data="normal-1d")
    yield "everything at once on a line", spec(
        ("relativistic", {"r1": 0.5, "r2": 0.5}),
        *pair(weight_decay=0.01),
        (2, "uniform"),
        data="mixture-1d",
        remedies={"input_noise": 0.3, "input_noise_steps": 30, "pack": 2, "generator_average": 0.9},
        schedule={"kind": "cosine", "start": 0, "end": 30, "final": 0.05},
    )


def unrolled_specs():
    plane, three = (2, "gaussian"), {"unrolled_steps": 3}
    for kind, rate, weight_decay in (("adam", 0.005, 0), ("sgd", 0.1, 0), ("momentum", 0.03, 0.1), ("rmsprop", 0.002, 0.1)):
        networks = pair("tanh", kind=kind, rate=rate, weight_decay=weight_decay)
        yield f"unrolled, {kind}", spec("non_saturating", *networks, plane, remedies=three)
    yield "unrolled Wasserstein", spec("wasserstein", *pair("tanh", kind="rmsprop", rate=0.01), plane, remedies=three)
    yield "unrolled, WGAN-GP, packs and noise", spec(
        ("wasserstein_gp", {"gradient_penalty": 1}),
        *pair("tanh"),
        plane,
        remedies={**three, "pack": 2, "input_noise": 0.1},
        schedule={"kind": "linear", "start": 2, "end": 15, "final": 0.3},
    )
    # D's last bias has no gradient here: under Adam PyTorch would take the derivative of a root at 0.
    yield "unrolled, relativistic, R1 and R2", spec(
        ("relativistic", {"r1": 0.5, "r2": 0.5}), *pair("tanh", kind="momentum", rate=0.03), plane, remedies=three
    )
