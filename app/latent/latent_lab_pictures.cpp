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
#include "app/latent/sum_panel.h"
#include "engine/latent/first_seeds.h"
#include "engine/latent/latent_blend.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/latent/shelf_list.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/preset_text.h"

// What the explorer asks its generator, and what it makes of the answers.
namespace ganimede {
namespace {

constexpr int kBetween = 6;  // pictures for the curve from one preview to the next
constexpr int kWayPictures = (PathTrack::kPreviews - 1) * kBetween + 1;

}  // namespace

void LatentLab::take(const LoadedGeneratorPtr& generator)
{
    const LoadedGeneratorPtr before = m_generator;
    m_generator = generator;
    m_origin = m_next;
    m_notice->clear();
    m_name->setText(title());
    showSource();
    const bool kept = before != nullptr && before->info.fits(generator->info);
    for (LatentView* view : m_viewList) {
        view->setGenerator(generator, kept);
    }
    m_directions->setGenerator(generator, kept);
    m_sum->setGenerator(generator, kept);
    const bool anew = std::exchange(m_wayAnew, false);
    if (kept) {
        if (anew) {
            m_position = 0;
            setBase(Base::way);
            m_track->setPosition(0);
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

/// What is known of how far it was trained, and how it is run.
void LatentLab::showSource()
{
    const QString steps = QLocale().toString(qint64{step()});
    const QString note = QString::fromStdString(m_generator->info.note);
    m_source->setText(m_origin.run != Run::none ? tr("followed as it trains: step %1").arg(steps)
                      : step() > 0              ? tr("as trained: step %1").arg(steps)
                      : note.isEmpty()          ? tr("a TorchScript generator, in a process of its own")
                                                : note);
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
    m_position = 0;
    setBase(Base::way);
    m_track->setPosition(0);
    m_document->open(firstWay());
    layPad();
    showView(m_view);
    showShelf();
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
    m_name->setText(tr("none yet"));
    m_source->setText(QString());
}

void LatentLab::askAll()
{
    askPicture();
    askPoints();
    askWay();
    askDirections();
    askShelf();
}

/// Of latents that are made already.
void LatentLab::ask(LatentPlace place, const std::vector<Latent>& latents, std::uint64_t number)
{
    LatentQuestion question;
    question.number = number;
    question.measure = place == LatentPlace::picture ? LatentMeasure::verdict : LatentMeasure::none;
    for (const Latent& z : latents) {
        question.latents.insert(question.latents.end(), z.begin(), z.end());
    }
    question.labels.assign(latents.size(), static_cast<std::int32_t>(std::max(0, m_document->way().label)));
    m_session->ask(place, std::move(question));
}

/// Of latents of a map: with the truncation, and without the directions, which are steps away from where one is.
LatentQuestion LatentLab::question(const std::vector<Latent>& latents) const
{
    LatentQuestion question;
    for (const Latent& z : latents) {
        const Latent shown = truncated(z, m_document->way().truncation);
        question.latents.insert(question.latents.end(), shown.begin(), shown.end());
    }
    question.labels.assign(latents.size(), static_cast<std::int32_t>(std::max(0, m_document->way().label)));
    return question;
}

void LatentLab::askPicture()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    ask(LatentPlace::picture, {shown()}, ++m_picturesAsked);
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
    ask(LatentPlace::keyPoints, latents);
}

void LatentLab::askWay()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    const LatentPath path = m_document->way().path();
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < kWayPictures; ++i) {
        latents.push_back(madeOfWay(path.at(positionOf(i, kWayPictures))));
    }
    ask(LatentPlace::way, latents);
}

/// Ten pictures that nobody looks at while the slider is dragged: when it rests.
void LatentLab::askDirections()
{
    m_directionsTimer.start();
}

void LatentLab::askDirectionsNow()
{
    if (m_generator == nullptr || !m_active || m_directions->directions()->empty()) {
        return;
    }
    std::vector<Latent> latents = m_directions->ends(base());
    if (m_base != Base::fixed) {
        for (Latent& z : latents) {
            z = truncated(z, m_document->way().truncation);
        }
    }
    ask(LatentPlace::directions, latents);
}

void LatentLab::askShelf()
{
    if (m_generator == nullptr || !m_active || m_shelf.empty()) {
        return;
    }
    const auto dimensions = static_cast<std::size_t>(m_generator->info.latent.dimensions);
    LatentQuestion question;
    for (const SavedLatent& saved : m_shelf) {
        if (saved.isDirection) {
            continue;
        }
        const Latent z = saved.z.size() == dimensions ? saved.z : Latent(dimensions, 0.0F);
        question.latents.insert(question.latents.end(), z.begin(), z.end());
        const auto named = std::ranges::find(m_generator->info.classes, saved.ofClass);
        question.labels.push_back(named == m_generator->info.classes.end()
                                      ? 0
                                      : static_cast<std::int32_t>(named - m_generator->info.classes.begin()));
    }
    m_session->ask(LatentPlace::shelf, std::move(question));
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
        for (qsizetype i = 0; i < std::min<qsizetype>(count, m_shelfList->count()); ++i) {
            const auto place = static_cast<std::size_t>(placeOnShelf(static_cast<int>(i)));
            const bool fits = m_shelf[place].z.size() == static_cast<std::size_t>(m_generator->info.latent.dimensions);
            const QImage large =
                images[static_cast<std::size_t>(i)].scaled(m_shelfList->iconSize(), Qt::KeepAspectRatio);
            const QSignalBlocker blocker(m_shelfList);
            m_shelfList->item(static_cast<int>(i))->setIcon(fits ? QIcon(QPixmap::fromImage(large)) : QIcon());
        }
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
    const QString where =
        m_base == Base::way ? tr("%1 % of the way").arg(100 * m_position, 0, 'f', 0)
        : m_base == Base::pad
            ? tr("pad, x %1, y %2").arg(m_padField->place().x(), 0, 'f', 2).arg(m_padField->place().y(), 0, 'f', 2)
            : m_fixedWords;
    QStringList words{
        where,
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

QString LatentLab::title() const
{
    if (m_generator == nullptr) {
        return tr("Explore");
    }
    return !m_origin.file.isEmpty()         ? m_origin.file
           : m_generator->info.name.empty() ? tr("Image run")
                                            : presetText(m_generator->info.name);
}

std::int64_t LatentLab::seed() const
{
    return m_generator != nullptr ? m_generator->info.seed : 0;
}

std::int64_t LatentLab::step() const
{
    return m_generator != nullptr ? m_generator->info.step : 0;
}

}  // namespace ganimede
