#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/images/image_trainer.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// `ganimede train`: what the command line said.
struct TrainRequest {
    std::string source;                 ///< a spec file or a preset's name; empty with `resume`
    std::optional<std::int64_t> steps;  ///< how many more; points need them
    std::optional<int> epochs;          ///< pictures only: after how many in all it ends; else the spec's
    std::string out;
    std::optional<std::int64_t> seed;
    TrainerOptions trainer;
    std::optional<int> threads;                            ///< LibTorch's; else 1, and all for pictures
    ImagePrecision precision = ImagePrecision::automatic;  ///< of pictures
    bool deterministic = false;                            ///< likewise
    std::string points;                                    ///< a CSV file, or empty
    std::string resume;                                    ///< a checkpoint, or empty
    std::vector<std::string> settings;                     ///< "path=value"
};

/// `ganimede sample`: what the command line said.
struct SampleRequest {
    std::string checkpoint;
    int count = 64;
    std::int64_t seed = 1;
    std::string ofClass;  ///< a class's name or number, or empty
    std::string out;      ///< a PNG or NPY file
    std::string device = "cpu";
    int threads = 0;     ///< 0: one a core
    bool trust = false;  ///< a TorchScript file may run
};

/// `ganimede interpolate` and `ganimede walk-constant`: what the command line said.
struct InterpolateRequest {
    std::string checkpoint;
    std::int64_t from = 1;  ///< seeds
    std::int64_t to = 2;
    int frames = 60;
    bool spherical = false;
    std::string ofClass;  ///< a class's name or number, or empty
    std::string out;      ///< a GIF, MP4 or PNG file
    std::string device = "cpu";
    int threads = 0;     ///< 0: one a core
    bool trust = false;  ///< a TorchScript file may run
};

/// `ganimede evaluate`: what the command line said.
struct EvaluateRequest {
    std::string checkpoint;
    int count = 10'000;
    std::int64_t seed = 1;
    std::string device = "cpu";
    int threads = 0;  ///< 0: one a core
};

/// `ganimede weights`: what the command line said.
struct WeightsRequest {
    std::string checkpoint;
    std::string out;
    bool full = false;  ///< float32 instead of half precision
};

/// `ganimede sweep`: what the command line said.
struct SweepCommandRequest {
    std::string source;                 ///< a spec file or a preset's name
    std::vector<std::string> vary;      ///< "path=values"
    std::vector<std::string> settings;  ///< "path=value"
    std::optional<std::int64_t> seed;
    int seeds = 3;
    std::int64_t steps = 0;
    std::string out;
    int threads = 0;  ///< 0: one a core
    bool restart = false;
    TrainerOptions trainer;
};

/// `ganimede data`: what the command line said.
struct DataRequest {
    std::vector<std::string> names;  ///< of sets; empty: all
    bool json = false;
};

// Each command returns an exit code and writes what went wrong to the standard error.
int trainCommand(const TrainRequest& request);
int sampleCommand(const SampleRequest& request);
int interpolateCommand(const InterpolateRequest& request);
int walkConstantCommand(const InterpolateRequest& request);
int evaluateCommand(const EvaluateRequest& request);
int weightsCommand(const WeightsRequest& request);
int sweepCommand(int& argc, char** argv, const SweepCommandRequest& request);
int dataListCommand(const DataRequest& request);
int dataFetchCommand(int& argc, char** argv, const DataRequest& request);
int dataCheckCommand(const DataRequest& request);
int devicesCommand(bool json);
int presetsCommand(bool json);
int specCommand(const std::string& preset);
int lessonsCommand(bool json);
int fieldsCommand(const std::string& preset, bool json);
int validateCommand(const std::string& file);

/// Opens the window. `file` is an experiment, checkpoint or preset to open, or empty.
struct WindowRequest {
    std::string file;
    bool play = false;
    std::string theme;     ///< "light", "dark", "system" or empty for the remembered one
    std::string language;  ///< "en", "es", "pt_BR", "system" or empty for the remembered one
};
int windowCommand(int& argc, char** argv, const WindowRequest& request);
int screenshotsCommand(int& argc, char** argv, const std::string& folder, const std::string& language);
int benchWindowCommand(int& argc, char** argv, double seconds, bool images);

}  // namespace ganimede
