#!/usr/bin/env python3
"""listed_texts.py PROGRAM OUT: writes the texts that the program lists itself (presets, fields of experiments) into the
file OUT, in the form that lupdate reads. Those texts are no literals of the window's sources."""
import json
import subprocess
import sys


def listed(program, *arguments):
    return json.loads(subprocess.run([program, *arguments, "--json"], check=True, capture_output=True).stdout)


def field_words(path):
    """How the charts name a changed field: see fieldWords() of widgets/charts/change_notes.cpp."""
    return path.replace(".optimiser.", ".").replace(".", " ").replace("_", " ")


def is_of_a_layer(path):
    sections = ("objective", "remedies", "schedule", "data", "latent", "generator", "discriminator")
    return "." in path and path.split(".")[0] not in sections


def layer_field(path, unit):
    """What the editor of a layer calls its fields: see nameOfField() of widgets/images/layer_editor.cpp."""
    layer, name = path.rsplit(".", 1)
    if name == layer:
        name = "share" if name == "dropout" else unit or "slope"
    return name[:1].upper() + name[1:]


def texts(program):
    for preset in listed(program, "presets"):
        for part in ("title", "about", "look_for"):
            yield "Presets", preset.get(part)
    for lesson in listed(program, "lessons"):
        for text in (lesson["title"], lesson["about"], *lesson["steps"]):
            yield "Lessons", text
    for field in listed(program, "spec", "--fields"):
        path, unit = field["path"], field["unit"]
        yield "Fields", field["meaning"]
        yield "Fields", unit
        if is_of_a_layer(path):
            yield "LayerFields", layer_field(path, unit)
        else:
            yield "Fields", field_words(path)


def main():
    program, out = sys.argv[1:]
    with open(out, "w", encoding="utf-8") as file:
        for context, text in dict.fromkeys(texts(program)):
            if text:
                file.write(f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)});\n')


main()
