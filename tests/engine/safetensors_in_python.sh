#!/bin/sh
# Opens a file that the engine wrote with the format's own library. Exit status 77: no Python here has it.
# Arguments: the engine_tests program, the Python to try first.
for python in "$2" python3; do
    if "$python" -c 'import safetensors.numpy' 2>/dev/null; then
        break
    fi
    python=""
done
if [ -z "$python" ]; then
    echo "SKIPPED: neither $2 nor python3 has the packages safetensors and numpy"
    exit 77
fi
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
GANIMEDE_SAFETENSORS_SAMPLE="$folder/sample.safetensors" "$1" --test-case=safetensorsSampleForPython || exit 1
"$python" - "$folder/sample.safetensors" <<'PYTHON'
import sys

import numpy
from safetensors import safe_open
from safetensors.numpy import load_file

tensors = load_file(sys.argv[1])
assert sorted(tensors) == ["bias", "weight"], sorted(tensors)
assert all(tensor.dtype == numpy.float32 for tensor in tensors.values())
assert numpy.array_equal(tensors["weight"], numpy.arange(6, dtype=numpy.float32).reshape(3, 2) / 2)
assert numpy.array_equal(tensors["bias"], numpy.array([-1, 1e-30, 1e30], dtype=numpy.float32))
with safe_open(sys.argv[1], framework="numpy") as file:
    assert file.metadata() == {"format": "sample", "spec": '{"name": "\u00f1"}'}, file.metadata()
print("opened by", sys.executable)
PYTHON
