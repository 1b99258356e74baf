// What most tests of the engine include, read once.
#pragma once

#include "engine/engine_pch.h"

#include <doctest/doctest.h>
