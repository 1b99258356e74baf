#include <algorithm>
#include <cmath>
#include <utility>

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include "app/images/image_lab.h"
#include "app/latent/directions_panel.h"
#include "app/latent/latent_field.h"
#include "app/latent/latent_lab.h"
#include "app/latent/shelf_panel.h"
#include "app/latent/sum_panel.h"
#include "engine/latent/first_seeds.h"
#include "engine/latent/latent_blend.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/panels/elided_label.h"

// What the explorer asks its generator, and what it makes of the answers.
namespace ganimede {
namespace {

constexpr int kBetween = 6;  // pictures for the curve from one preview to the next
constexpr int kWayPictures = (PathTrack::kPreviews - 1) * kBetween + 1;

}  // namespace

void LatentLab::take(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    for (LatentView* view : m_viewList) {
        view->setGenerator(generator, kept);
    }
    m_directions->setGenerator(generator, kept);
    m_sum->setGenerator(generator, kept);
    m_shelf->setGenerator(generator, kept);
    const bool anew = std::exchange(m_wayAnew, false);
    if (kept) {
        if (anew) {
            m_explored.goOnWay(0);
            showBase();
            edit(firstWay(), tr("begin the way anew"));
        }
        m_session->askDirections(m_document->way().label);
        m_padField->refresh();
        askAll();
    } else {
        begin(generator);
    }
    Q_EMIT titleChanged();
}

LatentWay LatentLab::firstWay() const
{
    return {{pointOfSeed(kFirstSeeds.front()), pointOfSeed(kFirstSeeds.back())}, PathKind::spherical, 1, 0};
}

/// A generator of another kind: another way, and nothing of the old one's pictures.
void LatentLab::begin(const LoadedGeneratorPtr& generator)
{
    setPlaying(false);
    m_track->clear();
    m_padField->clear();
    m_class->clear();
    for (const std::string& name : generator->info.classes) {
        m_class->addItem(QString::fromStdString(name));
    }
    const bool conditional = generator->info.conditioning == Conditioning::labels;
    m_class->setVisible(conditional);
    m_classWords->setVisible(conditional);
    for (QWidget* each : m_needGenerator) {
        each->setEnabled(true);
    }
    m_emptyButtons->hide();
    m_track->show();
    m_caption->show();
    m_session->askDirections(0);
    m_explored.goOnWay(0);
    showBase();
    m_document->open(firstWay());
    layPad();
    showView(m_view);
    m_directions->setShelf(m_kept->latents());
}

void LatentLab::showEmpty()
{
    m_picture->setMessage(tr("There is no generator to explore yet"),
                          tr("Take one that comes with the program, train one in Images and come back at any step, or "
                             "open a checkpoint (.safetensors) that was saved there, also by dropping it here."));
    for (QWidget* each : m_needGenerator) {
        each->setEnabled(false);
    }
    m_class->hide();
    m_classWords->hide();
    m_track->hide();
    m_caption->hide();
    m_emptyButtons->show();
}

void LatentLab::askAll()
{
    askPicture();
    askPoints();
    askWay();
}

void LatentLab::askPicture()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    LatentQuestion question = m_explored.questionAsMade({shown()});
    question.number = ++m_picturesAsked;
    question.measure = LatentMeasure::verdict;
    m_session->ask(LatentPlace::picture, std::move(question));
    if (m_views->currentWidget() != nullptr && m_view != ExploreView::picture) {
        m_viewList[static_cast<int>(m_view) - 1]->shownChanged();
    }
}

void LatentLab::askPoints()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    std::vector<Latent> latents;
    for (const KeyPoint& point : m_document->way().points) {
        latents.push_back(truncated(point.z, m_document->way().truncation));
    }
    m_session->ask(LatentPlace::keyPoints, m_explored.questionAsMade(latents));
}

void LatentLab::askWay()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    const LatentPath path = m_document->way().path();
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < kWayPictures; ++i) {
        latents.push_back(m_explored.madeOfWay(path.at(positionOf(i, kWayPictures))));
    }
    m_session->ask(LatentPlace::way, m_explored.questionAsMade(latents));
}

void LatentLab::answered(const LatentAnswer& answer)
{
    if (answer.place == LatentPlace::film) {
        writeMovie(answer);
        return;
    }
    const std::vector<QImage> images = imagesOf(answer);
    const auto count = static_cast<qsizetype>(images.size());
    switch (answer.place) {
    case LatentPlace::picture:
        m_picture->setPicture(images.front());
        showCaption(answer);
        break;
    case LatentPlace::keyPoints:
        for (qsizetype i = 0; i < std::min(count, m_points.size()); ++i) {
            m_points[i]->setPicture(images[static_cast<std::size_t>(i)]);
        }
        break;
    case LatentPlace::way: {
        QList<QImage> previews;
        m_wayPictures.clear();
        m_wayShape = answer.shape;
        for (std::size_t i = 0; i < images.size(); i += kBetween) {
            previews << images[i];
            const auto begin = answer.pictures.begin() + static_cast<std::ptrdiff_t>(i * answer.shape.size());
            m_wayPictures.insert(m_wayPictures.end(), begin, begin + static_cast<std::ptrdiff_t>(answer.shape.size()));
        }
        m_track->setPreviews(previews);
        m_track->setChange(changeAlong(answer.pictures, answer.shape.size()));
        break;
    }
    case LatentPlace::pad:
        m_padField->take(answer);
        break;
    case LatentPlace::atlas:
        for (LatentView* view : m_viewList) {
            view->take(answer);
        }
        break;
    case LatentPlace::directions:
        m_directions->take(answer);
        break;
    case LatentPlace::shelf:
        m_shelf->take(answer);
        break;
    case LatentPlace::terms:
        m_sum->take(answer);
        break;
    case LatentPlace::film:
        break;
    }
}

void LatentLab::showCaption(const LatentAnswer& answer)
{
    const Latent z = shown();
    QStringList words{
        m_explored.where(),
        tr("length of z %1, usual %2")
            .arg(std::sqrt(scalarProduct(z, z)), 0, 'f', 1)
            .arg(deviationOf(m_generator->info.latent) * std::sqrt(m_generator->info.latent.dimensions), 0, 'f', 1)};
    if (!answer.measured.empty()) {
        words << (m_generator->saysReal
                      ? verdictWords(answer.measured.front())
                      : tr("D's score %1").arg(static_cast<double>(answer.measured.front()), 0, 'f', 2));
    }
    m_caption->setWhole(words.join(QStringLiteral("  ·  ")));
    Q_EMIT pictureShown(answer.milliseconds, answer.number);
}

}  // namespace ganimede
