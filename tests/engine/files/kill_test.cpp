#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <random>
#include <string_view>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "engine/files/checkpoint.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_presets.h"
#include "engine/trainers/run.h"
#include "tests/engine/temporary_folder.h"

// kill_test [KILLS] [points|pictures]: a process trains a tiny GAN and saves its checkpoint after every step, always to
// the same file; it is killed at a random moment, the file is read, and the next process goes on from it. However often
// that happens, the file must hold a step that is no older than before, and in the end the run that nobody killed. Of
// pictures nothing is trained: a state is told by its step, and the checkpoint has the size of a DCGAN's.
namespace ganimede::test {
namespace {

constexpr int kSavesToWaitFor = 4;  // at most, so that the kill falls among the saves rather than into the start
constexpr int kMostRounds = 20;     // where a save takes no time next to a step, few kills fall into one

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

/// What is saved: the same for every run of its kind.
class Subject {
public:
    virtual ~Subject() = default;
    /// About as long as making a step and saving it takes, so that kills fall anywhere in it.
    virtual int longestWaitUs() const = 0;
    virtual void begin(const std::filesystem::path& file) const = 0;
    /// Takes the run up where the file has it. Nothing may be saved before.
    virtual void takeUp(const std::filesystem::path& file) = 0;
    virtual void trainAndSave(const std::filesystem::path& file) = 0;
    virtual std::int64_t stepIn(const std::filesystem::path& file) const = 0;  ///< throws if it cannot be read
    virtual void saveAgain(const std::filesystem::path& file) const = 0;
    /// Whether the file holds what nobody killed is like after so many steps.
    virtual bool isUnbroken(const std::filesystem::path& file) const = 0;
};

class PointsRun : public Subject {
public:
    int longestWaitUs() const override { return 2'000; }
    void begin(const std::filesystem::path& file) const override { save(file, Run(tinySpec(), {})); }
    void takeUp(const std::filesystem::path& file) override
    {
        const Checkpoint before = readCheckpoint(file);
        m_run = std::make_unique<Run>(Run::resume(before.recorded, before.state, {}));
    }
    void trainAndSave(const std::filesystem::path& file) override
    {
        std::vector<StepLosses> losses;
        m_run->train(1, losses);
        save(file, *m_run);
    }
    std::int64_t stepIn(const std::filesystem::path& file) const override { return readCheckpoint(file).state.step; }
    void saveAgain(const std::filesystem::path& file) const override { writeCheckpoint(file, readCheckpoint(file)); }
    bool isUnbroken(const std::filesystem::path& file) const override
    {
        const Checkpoint checkpoint = readCheckpoint(file);
        Run run(tinySpec(), {});
        std::vector<StepLosses> losses;
        return !run.train(checkpoint.state.step, losses) && run.state() == checkpoint.state;
    }

private:
    static void save(const std::filesystem::path& file, const Run& run)
    {
        writeCheckpoint(file, {run.recorded(), run.state(), run.trainer().info().name, "test"});
    }

    std::unique_ptr<Run> m_run;
};

class PicturesRun : public Subject {
public:
    int longestWaitUs() const override { return 40'000; }
    void begin(const std::filesystem::path& file) const override { writeImageCheckpoint(file, at(0)); }
    void takeUp(const std::filesystem::path& file) override { m_step = stepIn(file); }
    void trainAndSave(const std::filesystem::path& file) override { writeImageCheckpoint(file, at(++m_step)); }
    std::int64_t stepIn(const std::filesystem::path& file) const override
    {
        return readImageCheckpoint(file).state.step;
    }
    void saveAgain(const std::filesystem::path& file) const override
    {
        writeImageCheckpoint(file, readImageCheckpoint(file));
    }
    bool isUnbroken(const std::filesystem::path& file) const override
    {
        const ImageCheckpoint checkpoint = readImageCheckpoint(file);
        return checkpoint.state == at(checkpoint.state.step).state;
    }

private:
    static ImageCheckpoint at(std::int64_t step)
    {
        constexpr std::int64_t kSide = 1000;
        ImageCheckpoint checkpoint;
        checkpoint.spec = findImagePreset("dcgan-003")->spec;
        checkpoint.set = "MNIST";
        checkpoint.shape = {1, 28, 28};
        checkpoint.classes = {"3", "8"};
        checkpoint.trainer = checkpoint.version = "test";
        checkpoint.state.step = step;
        Tensor weight{"generator.0.weight", {kSide, kSide}, std::vector<float>(kSide * kSide)};
        for (std::size_t i = 0; i < weight.values.size(); ++i) {
            weight.values[i] = static_cast<float>(step) + static_cast<float>(i) / static_cast<float>(kSide * kSide);
        }
        checkpoint.state.tensors = {std::move(weight)};
        return checkpoint;
    }

    std::int64_t m_step = 0;
};

/// The process that is killed. It says "saved" with a byte in the pipe.
[[noreturn]] void trainAndSaveForEver(Subject& subject, const std::filesystem::path& file, int pipe)
{
    subject.takeUp(file);
    while (true) {
        subject.trainAndSave(file);
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
bool killed(Subject& subject, const std::filesystem::path& file, Delay delay)
{
    int pipe[2];
    if (::pipe(pipe) != 0) {
        return false;
    }
    const pid_t process = ::fork();
    if (process == 0) {
        trainAndSaveForEver(subject, file, pipe[1]);
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

int run(Subject& subject, int kills)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "run.safetensors";
    subject.begin(file);
    std::mt19937 random(20261125);
    int leftOvers = 0;  // kills that fell between the making of the temporary file and its renaming
    std::ptrdiff_t mostFiles = 0;
    std::int64_t step = 0;
    int i = 0;
    for (; i < kills || (leftOvers == 0 && i < kMostRounds * kills); ++i) {
        const int saves = std::uniform_int_distribution(0, kSavesToWaitFor)(random);
        const int waitUs = std::uniform_int_distribution(0, subject.longestWaitUs())(random);
        if (!killed(subject, file, {saves, std::chrono::microseconds(waitUs)})) {
            std::cerr << "kill " << i << ": the process that saves ended by itself\n";
            return 1;
        }
        const std::int64_t found = subject.stepIn(file);
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
    const bool unbroken = subject.isUnbroken(file);
    subject.saveAgain(file);
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
    const int kills = count > 1 ? std::atoi(arguments[1]) : kDefaultKills;
    try {
        if (count > 2 && std::string_view(arguments[2]) == "pictures") {
            ganimede::test::PicturesRun pictures;
            return ganimede::test::run(pictures, kills);
        }
        ganimede::test::PointsRun points;
        return ganimede::test::run(points, kills);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
