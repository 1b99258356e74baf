#pragma once

// What nearly every file of the module includes, compiled once.
#include <ATen/Functions.h>
#include <ATen/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/optim/optimizer.h>
