#!/usr/bin/env python3
"""Writes classifier_reference.json: what PyTorch makes of some shipped pictures with the shipped classifiers.

    python make_classifier_reference.py

needs PyTorch, safetensors and Pillow. Pictures are numbers of MNIST's test part, and of the emoji in their file's order.
"""

import json
import pathlib
import sys

import torch
from safetensors import safe_open

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "packaging/classifiers"))

import train_classifier  # noqa: E402  (found only now)

PLACES = {"mnist": [0, 1, 2, 3, 4, 8, 18, 9999], "emoji": [0, 7, 800, 1500, 2000, 2464]}


def main():
    torch.set_num_threads(1)
    result = {}
    for name, places in PLACES.items():
        pictures = train_classifier.mnist()[2] if name == "mnist" else train_classifier.emoji_pictures()[0]
        with safe_open(ROOT / f"resources/classifiers/{name}.safetensors", "pt") as file:
            layers = json.loads(file.metadata()["layers"])
            tensors = {key: file.get_tensor(key).double() for key in file.keys()}
        chosen = pictures[places].double() / 127.5 - 1
        features = train_classifier.outputs(layers[:-1], tensors, chosen)
        result[name] = {
            "places": places,
            "features": features.tolist(),
            "scores": train_classifier.outputs(layers, tensors, chosen).tolist(),
        }
    with open(HERE / "classifier_reference.json", "w", encoding="utf-8") as file:
        json.dump(result, file)
        file.write("\n")


main()
