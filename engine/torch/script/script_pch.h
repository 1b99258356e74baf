#pragma once

// What is dear to compile in ganimede-torchscript, compiled once.
#include <ATen/Functions.h>
#include <torch/csrc/jit/api/module.h>
