#!/usr/bin/env python3
"""check_translations.py PROGRAM LUPDATE: says what is amiss with the translations, and fails if anything is. The files have
to hold what the sources say now; each text has to be translated, with the same places for values, the same tags, as many
mnemonics, and the same end."""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
LANGUAGES = ("es", "pt_BR")
KEYS = re.compile(r"^(Ctrl\+.*|Shift\+.*|Alt\+.*|F\d+|\?)$")  # shortcuts, which stay


def messages(path):
    """{(context, source, comment): translation, or None where it is unfinished}"""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            text = None if translation.get("type") == "unfinished" else translation.text or ""
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = text
    return found


def current(program, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "listed_texts.cpp"
        subprocess.run([sys.executable, FOLDER / "listed_texts.py", program, listed], check=True)
        subprocess.run([FOLDER / "refresh.sh", lupdate, listed, folder], check=True)
        return messages(Path(folder) / "ganimede.ts")


def mnemonics(text):
    return len(re.findall(r"&(?!&|\s|[a-z]+;)", text))


def objections(source, translation):
    if KEYS.match(source) and translation != source:
        yield "a shortcut stays as it is"
    if Counter(re.findall(r"%L?\d", source)).keys() != Counter(re.findall(r"%L?\d", translation)).keys():
        yield "other places for values"
    if Counter(re.findall(r"</?\w+", source)) != Counter(re.findall(r"</?\w+", translation)):
        yield "other tags"
    if mnemonics(source) != mnemonics(translation):
        yield "another number of mnemonics"
    if source.count("\n") != translation.count("\n"):
        yield "another number of lines"
    for end in (".", "...", ":", " "):
        if source.endswith(end) != translation.endswith(end):
            yield f"one ends in '{end}', the other does not"
    if source.startswith(" ") != translation.startswith(" "):
        yield "one begins with a space, the other does not"


def main():
    amiss = []
    wanted = current(*sys.argv[1:])
    if messages(FOLDER / "ganimede.ts").keys() != wanted.keys():
        amiss.append("ganimede.ts is not what the sources say: ./ganimede build translations")
    for language in LANGUAGES:
        found = messages(FOLDER / f"ganimede_{language}.ts")
        for key in wanted:
            translation = found.get(key)
            if not translation:
                amiss.append(f"{language}: not translated: {key[1]!r} of {key[0]}")
                continue
            amiss += [f"{language}: {why}: {key[1]!r}, {translation!r}" for why in objections(key[1], translation)]
    print("\n".join(amiss) or f"{len(wanted)} texts in {len(LANGUAGES)} languages, nothing amiss")
    sys.exit(bool(amiss))


main()
