#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "engine/files/checkpoint.h"
#include "engine/trainers/run.h"
#include "tests/engine/temporary_folder.h"

// kill_test [KILLS]: a process trains a tiny GAN and saves its checkpoint after every step, always to the same file;
// it is killed at a random moment, the file is read, and the next process goes on from it. However often that happens,
// the file must hold a step that is no older than before, and in the end the run that nobody killed.
namespace ganimede::test {
namespace {

constexpr int kSavesToWaitFor = 4;  // at most, so that the kill falls among the saves rather than into the start
constexpr int kLongestWaitUs = 2'000;
constexpr int kMostRounds = 20;  // where a save takes no time next to a step, few kills fall into one

ExperimentSpec tinySpec()
{
    ExperimentSpec spec;
    spec.seed = 5;
    spec.batch = 4;
    spec.data.size = 16;
    spec.generator.hidden = {2};
    spec.discriminator.hidden = {2};
    return spec;
}

/// The process that is killed. It says "saved" with a byte in the pipe.
[[noreturn]] void trainAndSaveForEver(const std::filesystem::path& file, int pipe)
{
    const Checkpoint before = readCheckpoint(file);
    Run run = Run::resume(before.recorded, before.state, {});
    std::vector<StepLosses> losses;
    while (true) {
        losses.clear();
        run.train(1, losses);
        writeCheckpoint(file, {run.recorded(), run.state(), run.trainer().info().name, "test"});
        if (::write(pipe, "", 1) != 1) {
            ::_exit(1);
        }
    }
}

struct Delay {
    int saves;
    std::chrono::microseconds then;
};

/// Starts the process, waits for so many saves and a little longer, and kills it. Says whether that is how it ended.
bool killed(const std::filesystem::path& file, Delay delay)
{
    int pipe[2];
    if (::pipe(pipe) != 0) {
        return false;
    }
    const pid_t process = ::fork();
    if (process == 0) {
        trainAndSaveForEver(file, pipe[1]);
    }
    ::close(pipe[1]);
    char saved = 0;
    bool going = process > 0;
    for (int i = 0; going && i < delay.saves; ++i) {
        going = ::read(pipe[0], &saved, 1) == 1;
    }
    std::this_thread::sleep_for(delay.then);
    int status = 0;
    const bool ended = process > 0 && ::kill(process, SIGKILL) == 0 && ::waitpid(process, &status, 0) == process;
    ::close(pipe[0]);
    return going && ended && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

std::ptrdiff_t filesIn(const TemporaryFolder& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder.path()), {});
}

/// What nobody killed is like after so many steps.
bool isUnbroken(const Checkpoint& checkpoint)
{
    Run run(tinySpec(), {});
    std::vector<StepLosses> losses;
    return !run.train(checkpoint.state.step, losses) && run.state() == checkpoint.state;
}

int run(int kills)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "run.safetensors";
    const Run start(tinySpec(), {});
    writeCheckpoint(file, {start.recorded(), start.state(), start.trainer().info().name, "test"});
    std::mt19937 random(20261125);
    int leftOvers = 0;  // kills that fell between the making of the temporary file and its renaming
    std::ptrdiff_t mostFiles = 0;
    std::int64_t step = 0;
    int i = 0;
    for (; i < kills || (leftOvers == 0 && i < kMostRounds * kills); ++i) {
        const int saves = std::uniform_int_distribution(0, kSavesToWaitFor)(random);
        const int waitUs = std::uniform_int_distribution(0, kLongestWaitUs)(random);
        if (!killed(file, {saves, std::chrono::microseconds(waitUs)})) {
            std::cerr << "kill " << i << ": the process that saves ended by itself\n";
            return 1;
        }
        const std::int64_t found = readCheckpoint(file).state.step;  // throws if it cannot be read
        if (found < step + saves) {
            std::cerr << "kill " << i << ": the file went back to step " << found << " after step " << step << " and "
                      << saves << " saves\n";
            return 1;
        }
        step = found;
        const std::ptrdiff_t files = filesIn(folder);
        mostFiles = std::max(mostFiles, files);
        leftOvers += files > 1 ? 1 : 0;
    }
    const Checkpoint last = readCheckpoint(file);
    const bool unbroken = isUnbroken(last);
    writeCheckpoint(file, last);
    std::cout << i << " kills, the file readable after each: step " << step << ", "
              << (unbroken ? "bit for bit" : "NOT") << " the run that nobody killed; " << leftOvers
              << " left a temporary file, at most " << mostFiles - 1 << " lay there at once, " << filesIn(folder) - 1
              << " after one more save\n";
    // Without left-overs no kill fell into a save, and nothing was tested.
    return unbroken && leftOvers > 0 && mostFiles <= 2 && filesIn(folder) == 1 ? 0 : 1;
}

}  // namespace
}  // namespace ganimede::test

int main(int count, char** arguments)
{
    constexpr int kDefaultKills = 50;
    try {
        return ganimede::test::run(count > 1 ? std::atoi(arguments[1]) : kDefaultKills);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
