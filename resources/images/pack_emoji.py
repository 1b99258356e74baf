"""Makes emoji.png and emoji.tsv, the built-in set of emoji. Usage: pack_emoji.py FOLDER

FOLDER has index.csv (file, name, group, subgroup, skintone, tags) and the pictures that it names, 64 x 64 RGB, as drawn
from OpenMoji. Those of a skin tone are left out: they repeat a picture in five colours, which a generator would count as
five. Needs Pillow.
"""

import csv
import pathlib
import sys

from PIL import Image

SIDE = 64
COLUMNS = 50


def main(folder):
    with open(folder / "index.csv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["skintone"]]
    sheet = Image.new("RGB", (COLUMNS * SIDE, -(-len(rows) // COLUMNS) * SIDE), "white")
    for i, row in enumerate(rows):
        with Image.open(folder / row["file"]) as picture:
            assert picture.size == (SIDE, SIDE), row["file"]
            sheet.paste(picture.convert("RGB"), (i % COLUMNS * SIDE, i // COLUMNS * SIDE))
    here = pathlib.Path(__file__).parent
    sheet.save(here / "emoji.png", optimize=True)
    with open(here / "emoji.tsv", "w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            assert "\t" not in row["name"] + row["group"]
            file.write(f"{row['name']}\t{row['group']}\n")
    print(f"{len(rows)} emoji in {(here / 'emoji.png').stat().st_size:,} bytes")


main(pathlib.Path(sys.argv[1]))
