#include "app/cli/program.h"

#include <exception>
#include <iostream>
#include <map>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/output.h"
#include "app/version.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {
namespace {

/// A line that was parsed; Qt's commands take their own options out of argc and argv.
struct Call {
    const CLI::App& app;
    const CommandLine& line;
    int& argc;
    char** argv;
};

int runData(const Call& call)
{
    const CLI::App& data = *call.app.get_subcommand("data");
    if (data.got_subcommand("fetch")) {
        return dataFetchCommand(call.argc, call.argv, call.line.data);
    }
    return data.got_subcommand("check") ? dataCheckCommand(call.line.data) : dataListCommand(call.line.data);
}

int runSpec(const Call& call)
{
    return call.line.fields ? fieldsCommand(call.line.preset, call.line.json) : specCommand(call.line.preset);
}

const std::map<std::string, int (*)(const Call&)> kCommands{
    {"train", [](const Call& call) { return trainCommand(call.line.train); }},
    {"sample", [](const Call& call) { return sampleCommand(call.line.sample); }},
    {"interpolate", [](const Call& call) { return interpolateCommand(call.line.interpolate); }},
    {"walk-constant", [](const Call& call) { return walkConstantCommand(call.line.walk); }},
    {"evaluate", [](const Call& call) { return evaluateCommand(call.line.evaluate); }},
    {"weights", [](const Call& call) { return weightsCommand(call.line.weights); }},
    {"sweep", [](const Call& call) { return sweepCommand(call.argc, call.argv, call.line.sweep); }},
    {"data", runData},
    {"devices", [](const Call& call) { return devicesCommand(call.line.json); }},
    {"presets", [](const Call& call) { return presetsCommand(call.line.json); }},
    {"lessons", [](const Call& call) { return lessonsCommand(call.line.json); }},
    {"spec", runSpec},
    {"validate", [](const Call& call) { return validateCommand(call.line.file); }},
    {"screenshots",
     [](const Call& call) { return screenshotsCommand(call.argc, call.argv, call.line.folder, call.line.language); }},
    {"bench-window",
     [](const Call& call) {
         return benchWindowCommand(call.argc, call.argv, call.line.seconds, call.line.imageWindow);
     }},
};

int run(int argc, char** argv)
{
    CLI::App app{"Ganimede, a laboratory for generative adversarial networks.\n"
                 "Without a command it opens the window.",
                 "ganimede"};
    app.set_version_flag("--version", std::string("ganimede ") + kVersion);
    CommandLine line;
    line.addOptions(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        std::cerr << "ganimede: " << error.what() << "\nTry 'ganimede --help'.\n";
        return kInvalid;
    }
    const auto named = app.get_subcommands();
    return named.empty() ? windowCommand(argc, argv, line.window)
                         : kCommands.at(named.front()->get_name())({app, line, argc, argv});
}

}  // namespace

int runProgram(int argc, char** argv)
{
    prepareStreams();
    letTorchThreadsSleep();
    int code = kFailed;
    try {
        code = run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "ganimede: " << error.what() << '\n';
    }
    const bool told = flushOutput();
    return told || code != kDone ? code : kFailed;
}

}  // namespace ganimede
