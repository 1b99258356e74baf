// What the module's sources that are compiled anew for the emulated GPU include, read once.
#pragma once

#include "engine/torch/torch_pch.h"

#include "tests/gpu/emulated/emulated_tensors.h"
