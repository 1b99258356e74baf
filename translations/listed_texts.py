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


def texts(program):
    for preset in listed(program, "presets"):
        for part in ("title", "about", "look_for"):
            yield "Presets", preset.get(part)
    for field in listed(program, "spec", "--fields"):
        for text in (field["meaning"], field["unit"], field_words(field["path"])):
            yield "Fields", text


def main():
    program, out = sys.argv[1:]
    with open(out, "w", encoding="utf-8") as file:
        for context, text in dict.fromkeys(texts(program)):
            if text:
                file.write(f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)});\n')


main()
