#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include <QObject>
#include <QString>

#include "app/latent/latent_desk.h"
#include "app/session/call_queue.h"
#include "engine/images/quality/picture_classifier.h"

namespace ganimede {

/// A generator that has been loaded, as the window is told of it.
struct LoadedGenerator {
    GeneratorInfo info;
    bool judges = false;                            ///< LatentMeasure::verdict can be asked for
    bool saysReal = false;                          ///< it is then D's for real, 0 to 1, not a raw score
    bool differentiable = false;                    ///< LatentMeasure::stretch, and inversion
    bool open = false;                              ///< its layers can be looked into
    const PictureClassifier* classifier = nullptr;  ///< LatentMeasure::ofClass can be asked for
    bool renewed = false;                           ///< a later moment of the one before
};

/// What a classifier calls each of `count` pictures (n, C, H, W) in [-1, 1] of its shape: indices of classes.
std::vector<float> calledClasses(const PictureClassifier& classifier, const std::vector<float>& pictures,
                                 std::size_t count);

using LoadedGeneratorPtr = std::shared_ptr<const LoadedGenerator>;
using LatentDirectionsPtr = std::shared_ptr<const std::vector<LatentDirection>>;

/// A trained generator in a thread of its own, which answers the newest question of each place and no older one: what
/// is dragged never runs after the hand. GUI thread. The destructor ends the thread after the pictures under way.
class LatentSession : public QObject {
    Q_OBJECT

public:
    explicit LatentSession(const ImageTrainerOptions& options, QObject* parent = nullptr);
    ~LatentSession() override;

    /// Answered by generatorReady() or failed(). A newer one takes the place of one that was not made yet.
    void load(GeneratorSource source);
    /// Answered by answered(), unless another question takes its place or the generator takes other latents.
    void ask(LatentPlace place, LatentQuestion question);
    void forget(LatentPlace place);
    /// Answered by directionsFound(); with an empty list where the generator's first layer has none.
    void askDirections(std::int32_t label);
    /// Runs work with the generator in its thread until it says that it is done, is replaced, dropped or throws, which
    /// failed() tells. What it finds it tells by tell().
    void run(LatentJob job, LatentWork work);
    void drop(LatentJob job);
    /// Calls in the window's thread, in the order in which they are told, for as long as this lives. Any thread.
    void tell(CallQueue::Call call);

Q_SIGNALS:
    void generatorReady(const ganimede::LoadedGeneratorPtr& generator);
    void answered(const std::shared_ptr<const ganimede::LatentAnswer>& answer);
    void directionsFound(const ganimede::LatentDirectionsPtr& directions);
    void failed(const QString& message);

private:
    void work(const std::stop_token& stop);
    void take(const GeneratorSource& source, const std::stop_token& stop);
    void answer(const LatentDesk::Part& part);
    LatentDesk::Made make(const LatentQuestion& question) const;
    std::vector<float> measure(const LatentQuestion& question, const std::vector<float>& pictures) const;
    void work(const LatentDesk::Stretch& stretch);
    void tellAnswer(LatentAnswer answer);
    void tellFailure(const std::exception& error);

    const ImageTrainerOptions m_options;
    LatentDesk m_desk;
    CallQueue m_news;  // from the thread
    std::mutex m_answersMutex;
    std::array<std::shared_ptr<const LatentAnswer>, kLatentPlaces> m_answers;  // not taken yet; a newer one replaces it
    std::unique_ptr<Generator> m_generator;                                    // the thread's own
    std::jthread m_thread;
};

}  // namespace ganimede
