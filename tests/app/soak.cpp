#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <random>

#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include "app/document/experiment_document.h"
#include "app/session/session.h"
#include "engine/files/checkpoint.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"
#include "engine/trainers/run.h"
#include "tests/app/random_settings.h"

// soak [--seconds N | --actions N] [--seed N]: changes every setting of an experiment in training, again and again, in
// random order and to random values, as the window does: through the document and the session. Every number in every
// picture must be finite, nothing may fail but a network that leaves the finite numbers, and memory may not grow.
namespace ganimede::test {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kActionsPerExperiment = 60;  // then another preset, so that the list of changes stays a user's
constexpr double kMostGrowthMb = 64;       // from the warmed-up program to the end

#ifdef GANIMEDE_HAS_TORCH
constexpr bool kWithTorch = true;
constexpr int kFixedFields = 0;
#else
constexpr bool kWithTorch = false;
constexpr int kFixedFields = 1;  // the unrolled steps, which only LibTorch trains
#endif

double residentMb()
{
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    file >> pages >> pages;
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

bool finite(const std::vector<Point>& points)
{
    return std::ranges::all_of(points, [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

template <typename Number>
bool finite(const std::vector<Number>& numbers)
{
    return std::ranges::all_of(numbers, [](Number x) { return std::isfinite(x); });
}

bool finite(const LineView& line)
{
    return finite(line.density) && finite(line.score) && finite(line.realness) && finite(line.realBins) &&
           finite(line.generatedBins) && finite(line.latents) && finite(line.images);
}

/// NaN says that no update fell into it.
bool noInfinity(const LossBucket& bucket)
{
    return !std::isinf(bucket.dReal) && !std::isinf(bucket.dFake) && !std::isinf(bucket.g);
}

/// The parts of a picture with a number that is none.
std::string notFinite(const Snapshot& snapshot)
{
    const std::pair<const char*, bool> kParts[] = {
        {"fakes", finite(snapshot.fakes)},
        {"gradients", finite(snapshot.gradients)},
        {"surface", finite(snapshot.surface)},
        {"manifold", finite(snapshot.manifold)},
        {"density", finite(snapshot.manifoldDensity)},
        {"line", !snapshot.line || finite(*snapshot.line)},
        {"losses", std::ranges::all_of(snapshot.losses, noInfinity)},
        {"rate", std::isfinite(snapshot.stepsPerSecond)},
    };
    std::string parts;
    for (const auto& [name, good] : kParts) {
        parts += good ? "" : std::string(" ") + name;
    }
    return parts;
}

class Soak {
public:
    Soak(unsigned seed, int actions, double seconds)
        : m_random(seed), m_actions(actions), m_seconds(seconds), m_session(TrainerOptions{})
    {
        QObject::connect(&m_document, &ExperimentDocument::edited, &m_session, [this](const ExperimentSpec& spec) {
            const std::vector<Problem> problems = validate(spec);
            problems.empty() ? m_session.change(spec) : complain("not valid: " + joined(problems));
        });
        QObject::connect(&m_session, &Session::specAdvanced, &m_document, &ExperimentDocument::follow);
        QObject::connect(&m_session, &Session::snapshotArrived, &m_document,
                         [this](const SnapshotPtr& s) { look(*s); });
        QObject::connect(&m_session, &Session::diverged, &m_document, [this] {
            ++m_divergences;
            m_diverged = true;
            m_loop.quit();
        });
        QObject::connect(&m_session, &Session::rejected, &m_document,
                         [this](const QString& message) { complain("rejected: " + message.toStdString()); });
        QObject::connect(&m_session, &Session::saveFailed, &m_document,
                         [this](const QString& message) { complain("not saved: " + message.toStdString()); });
        QObject::connect(&m_session, &Session::saved, &m_document, [this] {
            m_saved = true;
            m_loop.quit();
        });
    }

    int run();

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    double secondsGone() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }
    double share() const { return m_seconds > 0 ? secondsGone() / m_seconds : static_cast<double>(m_done) / m_actions; }

    void complain(const std::string& message)
    {
        std::printf("action %d (%s): %s\n%s\n", m_done, m_doing.c_str(), message.c_str(),
                    writeSpec(m_document.spec()).c_str());
        ++m_complaints;
        m_loop.quit();
    }

    void look(const Snapshot& snapshot)
    {
        ++m_pictures;
        m_steps += snapshot.step > m_lastStep && snapshot.runId == m_lastRun ? snapshot.step - m_lastStep : 0;
        m_lastStep = snapshot.step;
        m_lastRun = snapshot.runId;
        if (const std::string parts = notFinite(snapshot); !parts.empty()) {
            complain("numbers at step " + std::to_string(snapshot.step) + " that are not finite:" + parts);
        }
        if (--m_awaited <= 0) {
            m_loop.quit();
        }
    }

    /// Until so many pictures came or something stopped the training.
    void await(int pictures)
    {
        m_awaited = pictures;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &m_loop, [this] { complain("no picture for a minute"); });
        watch.start(60'000);
        m_loop.exec();
    }

    void openPreset()
    {
        ExperimentSpec spec = presets()[static_cast<std::size_t>(below(static_cast<int>(presets().size())))].spec;
        spec.remedies.unrolledSteps = kWithTorch && m_done == 0 ? 1 : 0;  // loads LibTorch before memory is compared
        m_doing = "open";
        m_document.open(spec);
        m_session.open(spec);
        m_session.setPlaying(true);
        m_diverged = false;
        await(2);
    }

    void changeSomething()
    {
        if (m_order.empty()) {
            m_order.resize(static_cast<std::size_t>(fieldCount()));
            std::iota(m_order.begin(), m_order.end(), 0);
            std::ranges::shuffle(m_order, m_random);
        }
        ExperimentSpec spec = m_document.spec();
        m_doing = changeRandomly(spec, m_order.back(), m_random, kWithTorch);
        m_order.pop_back();
        if (!m_doing.empty()) {
            ++m_changes[m_doing];
            m_document.edit(spec, QString::fromStdString(m_doing));
        }
    }

    /// Saves, and goes on from the file.
    void saveAndOpen()
    {
        m_doing = "save and open";
        const QString path = m_folder.filePath("run.safetensors");
        m_session.save(path);
        m_saved = false;
        while (!m_saved && m_complaints == 0) {
            await(1000);
        }
        const Checkpoint checkpoint = readCheckpoint(path.toStdString());
        m_session.open(checkpoint.recorded, checkpoint.state);
        m_document.open(specAt(checkpoint.recorded, checkpoint.state.step));
    }

    void act()
    {
        switch (below(20)) {
        case 0:
            m_doing = "undo";
            return m_document.undoStack().undo();
        case 1:
            m_doing = "redo";
            return m_document.undoStack().redo();
        case 2:
            m_doing = "one step";
            return m_session.stepOnce(static_cast<StepKind>(below(3)));
        case 3:
            m_doing = "layers";
            return m_session.setLayers({below(2) == 0, below(2) == 0, below(2) == 0, below(2) == 0, below(2) == 0});
        case 4:
            m_doing = "speed";
            return m_session.setSpeed(below(3) == 0 ? std::optional(100.0 + below(5000)) : std::nullopt);
        case 5:
            m_doing = "start over";
            return m_session.restart();
        case 6:
            return saveAndOpen();
        default:
            return changeSomething();
        }
    }

    std::mt19937 m_random;
    int m_actions;
    double m_seconds;
    QTemporaryDir m_folder;
    QEventLoop m_loop;
    ExperimentDocument m_document;
    std::vector<int> m_order;  // of the fields, as far as they are still to be changed in this round
    std::map<std::string, int> m_changes;
    std::string m_doing;
    int m_done = 0;
    int m_pictures = 0;
    int m_divergences = 0;
    int m_complaints = 0;
    int m_awaited = 0;
    bool m_diverged = false;
    bool m_saved = false;
    std::uint64_t m_lastRun = 0;
    std::int64_t m_lastStep = 0;
    std::int64_t m_steps = 0;
    Clock::time_point m_begin = Clock::now();
    Session m_session;  // ends first: what it says goes to the others
};

int Soak::run()
{
    double warm = 0;
    openPreset();
    while (share() < 1 && m_complaints == 0) {
        if (m_diverged || m_done % kActionsPerExperiment == kActionsPerExperiment - 1) {
            openPreset();
        }
        if (warm == 0 && share() > 0.3) {
            openPreset();
            warm = residentMb();
        }
        act();
        m_session.setPlaying(true);
        if (!m_diverged) {
            await(1 + below(3));
        }
        ++m_done;
    }
    openPreset();
    const double end = residentMb();
    std::printf("%d actions in %.0f s: %d of %d fields changed, %lld steps trained, %d pictures, %d divergences, %d "
                "complaints; resident memory %.1f MB after warming up, %.1f MB at the end\n",
                m_done, secondsGone(), static_cast<int>(m_changes.size()), fieldCount(),
                static_cast<long long>(m_steps), m_pictures, m_divergences, m_complaints, warm, end);
    const int changeable = fieldCount() - kFixedFields;
    const bool everyField = m_done < 3 * fieldCount() || static_cast<int>(m_changes.size()) == changeable;
    if (!everyField) {
        std::printf("Some fields were never changed.\n");
    }
    return m_complaints == 0 && everyField && m_steps > m_done && end < warm + kMostGrowthMb ? 0 : 1;
}

}  // namespace
}  // namespace ganimede::test

int main(int count, char** arguments)
{
    const QCoreApplication program(count, arguments);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({"seconds", "How long; instead of a number of actions.", "seconds", "0"});
    parser.addOption({"actions", "How many changes, undos, saves and so on.", "actions", "250"});
    parser.addOption({"seed", "Another seed, another course.", "seed", "1"});
    parser.process(program);
    return ganimede::test::Soak(parser.value("seed").toUInt(), parser.value("actions").toInt(),
                                parser.value("seconds").toDouble())
        .run();
}
