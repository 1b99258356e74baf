#include "app/latent/latent_session.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <span>

#include "engine/images/image_snapshot.h"
#include "engine/images/quality/builtin_classifiers.h"
#include "engine/latent/latent_plane.h"
#include "engine/networks/objective.h"

// The one file in which Qt and a generator meet.
namespace ganimede {
namespace {

constexpr std::size_t kAtOnce = 4;  // pictures that a more urgent question may have to wait for

ImageTrainerOptions onOneThread(ImageTrainerOptions options)
{
    options.threads = 1;  // the others are for the training, and one picture is too little for two
    return options;
}

const PictureClassifier* classifierFor(const GeneratorInfo& info)
{
    const PictureClassifier* classifier = info.data ? builtinClassifier(info.data->source) : nullptr;
    return classifier != nullptr && classifier->shape() == info.shape ? classifier : nullptr;
}

/// A relativistic score has a place only among others, a critic's not even a scale: one picture's says nothing alone.
bool saysReal(const GeneratorInfo& info)
{
    return info.objective && !needsMeanScores(*info.objective);
}

/// From areas among the pictures to how many times larger those are than among the latents.
void overAreas(std::vector<float>& areas, const LatentQuestion& question)
{
    const std::size_t width = question.latents.size() / areas.size();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const double area = areaOf(std::span(question.along).subspan(i * width, width),
                                   std::span(question.across).subspan(i * width, width));
        areas[i] = area > 0 ? static_cast<float>(static_cast<double>(areas[i]) / area) : 0;
    }
}

}  // namespace

std::vector<float> calledClasses(const PictureClassifier& classifier, const std::vector<float>& pictures,
                                 std::size_t count)
{
    std::vector<std::uint8_t> bytes(pictures.size());
    toBytes(pictures, bytes);
    std::vector<float> features(count * classifier.features());
    const std::size_t classes = classifier.classes().size();
    std::vector<float> scores(count * classes);
    classifier.judge(bytes, features, scores);
    std::vector<float> called;
    for (std::size_t i = 0; i < count; ++i) {
        called.push_back(static_cast<float>(verdictOf(std::span(scores).subspan(i * classes, classes)).label));
    }
    return called;
}

LatentSession::LatentSession(const ImageTrainerOptions& options, QObject* parent)
    : QObject(parent), m_options(onOneThread(options))
{
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

LatentSession::~LatentSession()
{
    m_desk.close();
    m_thread.request_stop();
}

void LatentSession::load(GeneratorSource source)
{
    m_desk.load(std::move(source));
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
    constexpr std::size_t kCount = 5;
    run(LatentJob::directions, [this, label](Generator& generator) {
        auto directions = std::make_shared<std::vector<LatentDirection>>();
        try {
            *directions = generator.directions(label, kCount);
        } catch (const std::exception&) {
            directions->clear();  // there are none: the lab says so in its own words
        }
        tell([this, directions] { Q_EMIT directionsFound(directions); });
        return false;
    });
}

void LatentSession::run(LatentJob job, LatentWork work)
{
    m_desk.put(job, std::move(work));
}

void LatentSession::drop(LatentJob job)
{
    m_desk.drop(job);
}

void LatentSession::work(const std::stop_token& stop)
{
    while (true) {
        const std::size_t dimensions =
            m_generator != nullptr ? static_cast<std::size_t>(m_generator->info().latent.dimensions) : 0;
        const LatentDesk::Task task = m_desk.next(dimensions, kAtOnce);
        if (task.source.isSet()) {
            take(task.source, stop);
        } else if (task.part) {
            answer(*task.part);
        } else if (task.stretch) {
            work(*task.stretch);
        } else {
            break;
        }
    }
    m_generator.reset();  // LibTorch's objects end where they were made
}

void LatentSession::take(const GeneratorSource& source, const std::stop_token& stop)
{
    try {
        auto loaded = std::make_shared<LoadedGenerator>();
        loaded->renewed =
            m_generator != nullptr && source.checkpoint != nullptr && m_generator->renew(*source.checkpoint);
        if (!loaded->renewed) {
            m_generator = source.checkpoint != nullptr ? makeGenerator(*source.checkpoint, m_options)
                                                       : source.make(m_options, stop);
        }
        loaded->info = m_generator->info();
        loaded->judges = m_generator->judges();
        loaded->saysReal = loaded->judges && saysReal(loaded->info);
        loaded->differentiable = m_generator->gradients() != nullptr;
        loaded->open = m_generator->layers() != nullptr;
        loaded->classifier = classifierFor(m_generator->info());
        tell([this, loaded] { Q_EMIT generatorReady(loaded); });
    } catch (const std::exception& error) {
        tellFailure(error);
    }
}

/// Nothing where it cannot be measured.
std::vector<float> LatentSession::measure(const LatentQuestion& question, const std::vector<float>& pictures) const
{
    std::vector<float> measured(question.labels.size());
    switch (question.measure) {
    case LatentMeasure::verdict:
        if (m_generator->judges()) {
            m_generator->score(pictures, question.labels, measured);
            const GeneratorInfo& info = m_generator->info();
            if (saysReal(info)) {
                std::ranges::transform(measured, measured.begin(), [&info](float score) {
                    return static_cast<float>(realness(*info.objective, static_cast<double>(score), 0, 0));
                });
            }
            return measured;
        }
        break;
    case LatentMeasure::ofClass:
        if (const PictureClassifier* classifier = classifierFor(m_generator->info())) {
            return calledClasses(*classifier, pictures, measured.size());
        }
        break;
    case LatentMeasure::stretch:
        if (m_generator->gradients() != nullptr) {
            m_generator->gradients()->stretch(question.latents, question.labels, question.along, question.across,
                                              measured);
            overAreas(measured, question);
            return measured;
        }
        break;
    case LatentMeasure::none:
        break;
    }
    return {};
}

LatentDesk::Made LatentSession::make(const LatentQuestion& question) const
{
    using Clock = std::chrono::steady_clock;
    const std::size_t count = question.labels.size();
    LatentDesk::Made made;
    made.pictures.resize(count * m_generator->info().shape.size());
    const auto begin = Clock::now();
    m_generator->generate(question.latents, question.labels, made.pictures);
    made.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    made.measured = measure(question, made.pictures);
    return made;
}

void LatentSession::answer(const LatentDesk::Part& part)
{
    try {
        std::optional<LatentAnswer> whole = m_desk.done(part, make(part.question));
        if (whole) {
            whole->shape = m_generator->info().shape;
            whole->step = m_generator->info().step;
            tellAnswer(std::move(*whole));
        }
    } catch (const std::exception& error) {
        m_desk.forget(part.place);
        tellFailure(error);
    }
}

void LatentSession::work(const LatentDesk::Stretch& stretch)
{
    try {
        if (stretch.work(*m_generator)) {
            m_desk.again(stretch);
        }
    } catch (const std::exception& error) {
        tellFailure(error);
    }
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

void LatentSession::tellFailure(const std::exception& error)
{
    tell([this, message = QString::fromUtf8(error.what())] { Q_EMIT failed(message); });
}

void LatentSession::tell(CallQueue::Call call)
{
    m_news.put(std::move(call));
}

}  // namespace ganimede
