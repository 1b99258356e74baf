#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

#include <QObject>
#include <QString>

#include "app/latent/latent_desk.h"
#include "app/session/call_queue.h"
#include "engine/images/image_trainer.h"

namespace ganimede {

using LatentDirectionsPtr = std::shared_ptr<const std::vector<LatentDirection>>;

/// A trained generator in a thread of its own, which answers the newest question of each place and no older one: what
/// is dragged never runs after the hand. GUI thread. The destructor ends the thread after the pictures under way.
///
/// The generator is a trainer made from a checkpoint; of a run that trains on, newer states replace it.
class LatentSession : public QObject {
    Q_OBJECT

public:
    explicit LatentSession(const ImageTrainerOptions& options, QObject* parent = nullptr);
    ~LatentSession() override;

    /// Answered by generatorReady() or failed(). A newer one takes the place of one that was not made yet.
    void load(GeneratorPtr generator);
    /// Answered by answered(), unless another question takes its place or the generator takes other latents.
    void ask(LatentPlace place, LatentQuestion question);
    void forget(LatentPlace place);
    /// Answered by directionsFound(); with an empty list where the generator's first layer has none.
    void askDirections(std::int32_t label);

Q_SIGNALS:
    void generatorReady(const ganimede::GeneratorPtr& generator);
    void answered(const std::shared_ptr<const ganimede::LatentAnswer>& answer);
    void directionsFound(const ganimede::LatentDirectionsPtr& directions);
    void failed(const QString& message);

    void newsWaiting(QPrivateSignal);

private:
    void work();
    void take(const GeneratorPtr& generator);
    void answer(const LatentDesk::Part& part);
    void findDirections(std::int32_t label);
    void tell(CallQueue::Call call);
    void tellAnswer(LatentAnswer answer);

    const ImageTrainerOptions m_options;
    LatentDesk m_desk;
    CallQueue m_news;  // from the thread
    std::mutex m_answersMutex;
    std::array<std::shared_ptr<const LatentAnswer>, kLatentPlaces> m_answers;  // not taken yet; a newer one replaces it
    // The thread's own:
    GeneratorPtr m_generator;
    std::unique_ptr<ImageTrainer> m_trainer;
    std::jthread m_thread;
};

}  // namespace ganimede
