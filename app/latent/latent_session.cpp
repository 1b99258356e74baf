#include "app/latent/latent_session.h"

#include <chrono>
#include <cmath>
#include <exception>

#include "engine/latent/generator.h"

// The one file in which Qt and a generator meet.
namespace ganimede {
namespace {

constexpr std::size_t kAtOnce = 4;  // pictures that a more urgent question may have to wait for

ImageTrainerOptions onOneThread(ImageTrainerOptions options)
{
    options.threads = 1;  // the others are for the training, and one picture is too little for two
    return options;
}

}  // namespace

LatentSession::LatentSession(const ImageTrainerOptions& options, QObject* parent)
    : QObject(parent), m_options(onOneThread(options))
{
    connect(
        this, &LatentSession::newsWaiting, this, [this] { m_news.runNext(); }, Qt::QueuedConnection);
    m_thread = std::jthread([this] { work(); });
}

LatentSession::~LatentSession()
{
    m_desk.close();
}

void LatentSession::load(GeneratorPtr generator)
{
    m_desk.load(std::move(generator));
}

void LatentSession::ask(LatentPlace place, LatentQuestion question)
{
    m_desk.ask(place, std::move(question));
}

void LatentSession::forget(LatentPlace place)
{
    m_desk.forget(place);
}

void LatentSession::askDirections(std::int32_t label)
{
    m_desk.askDirections(label);
}

void LatentSession::work()
{
    while (true) {
        const std::size_t dimensions =
            m_trainer != nullptr ? static_cast<std::size_t>(m_generator->spec.latent.dimensions) : 0;
        const LatentDesk::Task task = m_desk.next(dimensions, kAtOnce);
        if (task.generator != nullptr) {
            take(task.generator);
        } else if (task.directionsFor) {
            findDirections(*task.directionsFor);
        } else if (task.part) {
            answer(*task.part);
        } else {
            break;
        }
    }
    m_trainer.reset();  // LibTorch's objects end where they were made
}

void LatentSession::take(const GeneratorPtr& generator)
{
    try {
        const bool newer = m_trainer != nullptr && generator->spec.generator == m_generator->spec.generator &&
                           generator->spec == m_generator->spec && generator->shape == m_generator->shape &&
                           generator->classes == m_generator->classes;
        if (newer) {
            m_trainer->restore(generator->state);
        } else {
            m_trainer = makeGenerator(*generator, m_options);
        }
        m_generator = generator;
        tell([this, generator] { Q_EMIT generatorReady(generator); });
    } catch (const std::exception& error) {
        tell([this, message = QString::fromUtf8(error.what())] { Q_EMIT failed(message); });
    }
}

void LatentSession::answer(const LatentDesk::Part& part)
{
    try {
        using Clock = std::chrono::steady_clock;
        const std::size_t count = part.question.labels.size();
        std::vector<float> pictures(count * m_generator->shape.size());
        const auto begin = Clock::now();
        m_trainer->generate(part.question.latents, part.question.labels, pictures);
        const double taken = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        std::optional<LatentAnswer> whole = m_desk.done(part, pictures, taken);
        if (!whole) {
            return;
        }
        whole->shape = m_generator->shape;
        whole->step = m_generator->state.step;
        if (part.place == LatentPlace::picture) {
            whole->verdicts.resize(count);
            m_trainer->score(pictures, part.question.labels, whole->verdicts);
            for (float& verdict : whole->verdicts) {
                verdict = 1 / (1 + std::exp(-verdict));
            }
        }
        tellAnswer(std::move(*whole));
    } catch (const std::exception& error) {
        m_desk.forget(part.place);
        tell([this, message = QString::fromUtf8(error.what())] { Q_EMIT failed(message); });
    }
}

void LatentSession::findDirections(std::int32_t label)
{
    constexpr std::size_t kCount = 5;
    auto directions = std::make_shared<std::vector<LatentDirection>>();
    try {
        *directions = firstLayerDirections(m_generator->spec, m_generator->state, label, kCount);
    } catch (const std::exception&) {
        directions->clear();  // there are none: the lab says so in its own words
    }
    tell([this, directions] { Q_EMIT directionsFound(directions); });
}

/// An answer that the window has not taken yet is replaced, so that it too sees the newest only.
void LatentSession::tellAnswer(LatentAnswer answer)
{
    const auto place = static_cast<std::size_t>(answer.place);
    {
        const std::scoped_lock lock(m_answersMutex);
        const bool waiting = m_answers[place] != nullptr;
        m_answers[place] = std::make_shared<const LatentAnswer>(std::move(answer));
        if (waiting) {
            return;
        }
    }
    tell([this, place] {
        std::shared_ptr<const LatentAnswer> newest;
        {
            const std::scoped_lock lock(m_answersMutex);
            newest = std::exchange(m_answers[place], nullptr);
        }
        Q_EMIT answered(newest);
    });
}

void LatentSession::tell(CallQueue::Call call)
{
    m_news.put(std::move(call));
    Q_EMIT newsWaiting({});
}

}  // namespace ganimede
