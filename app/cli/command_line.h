#pragma once

#include <string>

#include "app/cli/commands.h"

namespace CLI {
class App;
}

namespace ganimede {

/// What the command line can say: each command's request, with its defaults until `addOptions` has had its line parsed.
/// Must outlive the parsing: the options write into it.
struct CommandLine {
    CommandLine();

    /// Adds the window's options and every command, at most one of which may be named.
    void addOptions(CLI::App& app);

    WindowRequest window;
    TrainRequest train;
    SampleRequest sample;
    InterpolateRequest interpolate;
    InterpolateRequest walk;
    EvaluateRequest evaluate;
    WeightsRequest weights;
    SweepCommandRequest sweep;
    DataRequest data;
    std::string preset;   ///< of `spec`
    bool fields = false;  ///< of `spec`: what each means, instead
    bool json = false;    ///< of every command that lists something
    std::string file;     ///< of `validate`
    std::string folder;   ///< of `screenshots`
    std::string language = "en";
    double seconds = 5;  ///< of `bench-window`
    bool imageWindow = false;
};

}  // namespace ganimede
