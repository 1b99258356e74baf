#!/usr/bin/env python3
"""Trains the small classifier that judges generated pictures. Usage: train_classifier.py mnist|emoji [--calibrate]

Writes resources/classifiers/SET.safetensors from what resources/images ships: weights in half precision, batch norm
folded into the convolutions, and in the metadata the layers (as a spec writes them), what the classes are called, and
the accuracy of the weights as they are in the file on pictures that they were not trained on. Those are MNIST's own
test part; of emoji each group's tenth, twentieth, ... picture. The last epoch is what is written: nothing was chosen
by looking at the held-out pictures. MNIST's scores are calibrated (Guo et al. 2017, temperature scaling) on the
training pictures, moved as in training: label smoothing and dropout leave a network that is right more often than its
probabilities say, and 'confidence over .9' is to mean what it says. --calibrate does that alone, to the weights that
are there. One thread, so that a seed gives the same weights on the same machine. Needs PyTorch, safetensors and, for
emoji, Pillow.
"""

import gzip
import json
import math
import pathlib
import sys
import time

import numpy
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "resources"
SEED = 1
FEATURES = 64


def conv(channels, kernel, stride):
    return {"conv": channels, "kernel": kernel, "stride": stride, "padding": kernel // 2}


SETS = {
    "mnist": {
        "title": "MNIST",
        "kind": "digits",
        "epochs": 14,
        "batch": 128,
        "held_out": "MNIST's test part",
        "convolutions": [conv(16, 5, 2), conv(32, 3, 2), conv(64, 3, 1), conv(64, 3, 2)],
        "turn": 10,
        "grow": 0.1,
        "shift": 2,
        "mirror": False,
        "dropout": 0.3,
        "calibrated": True,
    },
    "emoji": {
        "title": "OpenMoji",
        "kind": "emoji",
        "epochs": 80,
        "batch": 64,
        "held_out": "the tenth, twentieth, ... picture of each group",
        "convolutions": [conv(16, 5, 2), conv(32, 3, 2), conv(64, 3, 2), conv(96, 3, 2)],
        "turn": 8,
        "grow": 0.1,
        "shift": 4,
        "mirror": True,
        "dropout": 0.5,
        # It knows its 2,224 pictures too well: their temperature takes the held-out ones' error from .117 to .151.
        "calibrated": False,
    },
}


def idx(name):
    """A gzipped IDX file of bytes."""
    data = gzip.decompress((RESOURCES / "images/mnist" / name).read_bytes())
    sides = [int.from_bytes(data[4 + 4 * i : 8 + 4 * i], "big") for i in range(data[3])]
    return torch.from_numpy(numpy.frombuffer(data, numpy.uint8, offset=4 + 4 * len(sides)).reshape(sides).copy())


def mnist():
    parts = []
    for part in ("train", "t10k"):
        pictures, labels = idx(f"{part}-images-idx3-ubyte.gz"), idx(f"{part}-labels-idx1-ubyte.gz")
        parts += [pictures[:, None], labels.long()]
    return [*parts, [str(digit) for digit in range(10)]]


def emoji_pictures():
    """Pictures, labels and classes in the file's order."""
    from PIL import Image

    side = 64
    lines = (RESOURCES / "images/emoji.tsv").read_text(encoding="utf-8").splitlines()
    groups = [line.split("\t")[1] for line in lines]
    classes = sorted(set(groups))
    with Image.open(RESOURCES / "images/emoji.png") as sheet:
        pixels = torch.from_numpy(numpy.array(sheet.convert("RGB")))
    rows, columns = pixels.shape[0] // side, pixels.shape[1] // side
    tiles = pixels.reshape(rows, side, columns, side, 3).permute(0, 2, 4, 1, 3).reshape(-1, 3, side, side)
    return tiles[: len(groups)].contiguous(), torch.tensor([classes.index(group) for group in groups]), classes


def emoji():
    pictures, labels, classes = emoji_pictures()
    place = torch.empty_like(labels)
    for label in range(len(classes)):
        mine = labels == label
        place[mine] = torch.arange(int(mine.sum()))
    held_out = place % 10 == 9
    return [pictures[~held_out], labels[~held_out], pictures[held_out], labels[held_out], classes]


def scaled(pictures):
    return pictures.float() / 127.5 - 1


class Classifier(nn.Module):
    """Convolutions with batch norm and ReLU, then the features, then a score a class."""

    def __init__(self, options, shape, classes):
        super().__init__()
        channels, side, _ = shape
        self.convolutions, self.norms = nn.ModuleList(), nn.ModuleList()
        for layer in options["convolutions"]:
            out, stride = layer["conv"], layer["stride"]
            self.convolutions.append(nn.Conv2d(channels, out, layer["kernel"], stride, layer["padding"], bias=False))
            self.norms.append(nn.BatchNorm2d(out))
            channels, side = out, -(-side // stride)
        self.features = nn.Linear(channels * side * side, FEATURES)
        self.dropout = nn.Dropout(options["dropout"])
        self.scores = nn.Linear(FEATURES, classes)

    def forward(self, x):
        for convolution, norm in zip(self.convolutions, self.norms):
            x = torch.relu(norm(convolution(x)))
        return self.scores(self.dropout(torch.relu(self.features(self.dropout(x.flatten(1))))))


def moved(pictures, options):
    """Each picture turned, resized, shifted and mirrored a little, at random; what comes in at the edge repeats it."""
    count, side = len(pictures), pictures.shape[-1]
    angle = (torch.rand(count) * 2 - 1) * math.radians(options["turn"])
    size = 1 + (torch.rand(count) * 2 - 1) * options["grow"]
    shift = (torch.rand(count, 2) * 2 - 1) * 2 * options["shift"] / side
    sign = torch.where(torch.rand(count) < 0.5, -1.0, 1.0) if options["mirror"] else torch.ones(count)
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0], matrix[:, 0, 1] = sign * size * angle.cos(), -size * angle.sin()
    matrix[:, 1, 0], matrix[:, 1, 1] = sign * size * angle.sin(), size * angle.cos()
    matrix[:, :, 2] = shift
    grid = functional.affine_grid(matrix, list(pictures.shape), align_corners=False)
    return functional.grid_sample(pictures, grid, padding_mode="border", align_corners=False)


def train(model, options, pictures, labels):
    batch, epochs = options["batch"], options["epochs"]
    steps = len(pictures) // batch
    optimiser = torch.optim.AdamW(model.parameters(), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, epochs * steps)
    model.train()
    for epoch in range(epochs):
        order, total = torch.randperm(len(pictures)), 0.0
        for step in range(steps):
            chosen = order[step * batch : (step + 1) * batch]
            scores = model(moved(scaled(pictures[chosen]), options))
            loss = functional.cross_entropy(scores, labels[chosen], label_smoothing=0.02)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += float(loss.detach())
        print(f"epoch {epoch + 1} of {epochs}: loss {total / steps:.4f}", flush=True)


def folded(model, options):
    """Layers as a spec has them, and their tensors in half precision."""
    layers, tensors = [], {}

    def add(layer, weight, bias):
        tensors[f"{len(layers)}.weight"] = weight.detach().half().contiguous()
        tensors[f"{len(layers)}.bias"] = bias.detach().half().contiguous()
        layers.extend([layer, "relu"])

    for layer, convolution, norm in zip(options["convolutions"], model.convolutions, model.norms):
        gain = norm.weight / (norm.running_var + norm.eps).sqrt()
        add(layer, convolution.weight * gain[:, None, None, None], norm.bias - norm.running_mean * gain)
    layers.append("flatten")
    add({"linear": FEATURES}, model.features.weight, model.features.bias)
    add({"linear": model.scores.out_features}, model.scores.weight, model.scores.bias)
    return layers[:-1], tensors


def outputs(layers, tensors, x):
    """What the layers of a file make of pictures in [-1, 1], in the pictures' precision. The program computes the same."""
    for i, layer in enumerate(layers):
        if layer == "relu":
            x = torch.relu(x)
        elif layer == "flatten":
            x = x.flatten(1)
        else:
            weight, bias = tensors[f"{i}.weight"].to(x.dtype), tensors[f"{i}.bias"].to(x.dtype)
            if "conv" in layer:
                x = functional.conv2d(x, weight, bias, layer["stride"], layer["padding"])
            else:
                x = functional.linear(x, weight, bias)
    return x


def scores_of(layers, tensors, pictures, prepare=scaled):
    return torch.cat([outputs(layers, tensors, prepare(part)) for part in pictures.split(500)])


def calibrate(layers, tensors, options, pictures, labels):
    """Divides the scores by the temperature at which the training pictures, moved, are likeliest; returns it."""
    scores = scores_of(layers, tensors, pictures, lambda part: moved(scaled(part), options))
    tried = [step / 100 for step in range(20, 301)]
    temperature = min(tried, key=lambda t: float(functional.cross_entropy(scores / t, labels)))
    for name in ("weight", "bias"):
        last = f"{len(layers) - 1}.{name}"
        tensors[last] = (tensors[last].float() / temperature).half()
    return temperature


def calibration_error(scores, labels, bins=15):
    """Expected calibration error (Naeini et al. 2015): how far confidence and accuracy are apart, over bins of confidence."""
    confidence, called = scores.softmax(1).max(1)
    right = (called == labels).float()
    place = (confidence * bins).long().clamp(max=bins - 1)
    return sum(abs(float((right - confidence)[place == i].sum())) for i in range(bins)) / len(labels)


def trained(options, pictures, labels, classes):
    """Layers and tensors of a new classifier."""
    model = Classifier(options, pictures.shape[1:], len(classes))
    begin = time.monotonic()
    train(model, options, pictures, labels)
    print(f"trained for {time.monotonic() - begin:.0f} s")
    return folded(model.eval(), options)


def read(name):
    """Layers and tensors of the classifier that is there."""
    with safe_open(RESOURCES / f"classifiers/{name}.safetensors", "pt") as file:
        return json.loads(file.metadata()["layers"]), {key: file.get_tensor(key) for key in file.keys()}


def main(name, calibrate_only):
    options = SETS[name]
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    pictures, labels, held_out, held_out_labels, classes = {"mnist": mnist, "emoji": emoji}[name]()
    if calibrate_only:
        layers, tensors = read(name)
    else:
        layers, tensors = trained(options, pictures, labels, classes)
    with torch.no_grad():
        before = calibration_error(scores_of(layers, tensors, held_out), held_out_labels)
        temperature = calibrate(layers, tensors, options, pictures, labels) if options["calibrated"] else 1
        scores = scores_of(layers, tensors, held_out)
    accuracy = float((scores.argmax(1) == held_out_labels).float().mean())
    error = calibration_error(scores, held_out_labels)
    print(f"{accuracy:.4f} of {len(held_out)} held-out pictures; temperature {temperature}, "
          f"calibration error there {before:.4f} before, {error:.4f} after")
    metadata = {
        "format": "ganimede classifier 1",
        "set": name,
        "kind": options["kind"],
        "layers": json.dumps(layers),
        "shape": json.dumps(list(pictures.shape[1:])),
        "classes": json.dumps(classes),
        "accuracy": f"{accuracy:.4f}",
        "calibration_error": f"{error:.4f}",
        "held_out": options["held_out"],
        "held_out_pictures": str(len(held_out)),
        "training_pictures": str(len(pictures)),
        "seed": str(SEED),
        "epochs": str(options["epochs"]),
    }
    save_file(tensors, RESOURCES / f"classifiers/{name}.safetensors", metadata)


if __name__ == "__main__":
    main(sys.argv[1], "--calibrate" in sys.argv[2:])
