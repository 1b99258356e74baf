#!/usr/bin/env python3
"""Writes CUDA sources as C++ for the emulated device.

    rewrite_cuda.py FROM TO

`kernel<<<shape>>>(arguments);` becomes a call of emulated::Grid, and `extern __shared__ T name[];` a pointer to the
block's dynamic shared memory. Everything else stays as it is, line by line.
"""
import re
import sys
from pathlib import Path

LAUNCH = re.compile(r"(?P<before>[;{}]\s*)(?P<kernel>[^;{}]*?)<<<(?P<shape>.*?)>>>\(", re.DOTALL)
DYNAMIC = re.compile(r"extern __shared__ (?P<type>\w+) (?P<name>\w+)\[\];")


def rewritten(text: str) -> str:
    text = DYNAMIC.sub(r"\g<type>* const \g<name> = static_cast<\g<type>*>(::emulated::dynamicShared());", text)
    return LAUNCH.sub(
        r"\g<before>::emulated::Grid(\g<shape>).run([&](const auto&... of) { \g<kernel>(of...); }, ", text)


def main() -> None:
    source, target = map(Path, sys.argv[1:])
    result = rewritten(source.read_text(encoding="utf-8"))
    if "<<<" in result or "extern __shared__" in result:
        sys.exit(f"{source}: a launch that is no statement of its own, or dynamic shared memory of another form")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f'#line 1 "{source}"\n{result}', encoding="utf-8")


if __name__ == "__main__":
    main()
