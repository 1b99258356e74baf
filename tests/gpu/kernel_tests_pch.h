// What the tests of single kernels include of LibTorch, read once.
#pragma once

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
