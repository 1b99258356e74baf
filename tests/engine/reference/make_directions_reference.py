#!/usr/bin/env python3
"""Writes directions_reference.json: NumPy's singular value decompositions of some first layers' weights.

    python make_directions_reference.py

needs NumPy. Row i of "steps" is the i-th right singular vector, with its largest component positive.
"""

import json
import pathlib

import numpy

HERE = pathlib.Path(__file__).resolve().parent


def reference(rows, columns, seed):
    random = numpy.random.default_rng(seed)
    weight = (random.standard_normal((rows, columns)) * numpy.linspace(1.0, 0.2, columns)).astype(numpy.float32)
    _, values, vectors = numpy.linalg.svd(weight.astype(numpy.float64), full_matrices=False)
    for vector in vectors:
        vector *= numpy.sign(vector[numpy.argmax(numpy.abs(vector))])
    return {
        "rows": rows,
        "columns": columns,
        "weight": weight.ravel().tolist(),
        "deviations": values.tolist(),
        "steps": vectors.tolist(),
    }


def main():
    result = [reference(24, 6, 1), reference(60, 20, 2)]
    with open(HERE / "directions_reference.json", "w", encoding="utf-8") as file:
        json.dump(result, file)
        file.write("\n")


if __name__ == "__main__":
    main()
