#pragma once

#include <iostream>

#include "app/cli/exit_codes.h"
#include "app/cli/spec_source.h"
#include "engine/core/error.h"

namespace ganimede {

/// Runs a command that returns an exit code, and tells what went wrong.
template <typename Command>
int told(Command command)
{
    try {
        return command();
    } catch (const InvalidInput& invalid) {
        std::cerr << "ganimede: " << invalid.what() << '\n';
        return kInvalid;
    } catch (const Error& error) {
        std::cerr << "ganimede: " << error.what() << '\n';
        return kFailed;
    }
}

}  // namespace ganimede
