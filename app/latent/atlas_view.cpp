#include "app/latent/atlas_view.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "app/latent/latent_field.h"
#include "app/latent/view_controls.h"
#include "widgets/latent/latent_map.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kFinest = 10;  // levels of the map: so small steps that nothing changes any more
constexpr int kCoarsest = -6;
constexpr double kSeedZoom = 56;    // pixels from seed to seed
constexpr double kSliceZoom = 230;  // pixels from a slice's origin to the end of one of its axes

/// From `low` to `high` by a share of 0 to 1.
QColor between(const QColor& low, const QColor& high, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>((1 - share) * a + share * b); };
    return QColor::fromRgbF(mix(low.redF(), high.redF()), mix(low.greenF(), high.greenF()),
                            mix(low.blueF(), high.blueF()));
}

/// As many hues as there are classes, told apart as well as so many can be.
QColor classColour(int index, int count, bool dark)
{
    constexpr double kSaturation = 0.62;
    return QColor::fromHslF(static_cast<float>(std::fmod(0.58 + static_cast<double>(index) / count, 1.0)), kSaturation,
                            dark ? 0.62F : 0.45F);
}

QString coloured(const QString& text, const QColor& colour)
{
    return QStringLiteral("<span style=\"color:%1\">&#9632;</span>&nbsp;%2").arg(colour.name(), text.toHtmlEscaped());
}

}  // namespace

AtlasView::AtlasView(LatentLookout lookout, QWidget* parent) : LatentView(parent), m_lookout(std::move(lookout))
{
    setupUi();
    m_field = new LatentField(m_lookout.session, LatentPlace::atlas, m_map, [this](const std::vector<Latent>& latents) {
        return m_lookout.explored->question(latents);
    });
    connect(m_field, &LatentField::placeChanged, this, [this](const QPointF& place) {
        Q_EMIT latentChosen(m_lookout.explored->question({m_field->latent()}).latents,
                            tr("atlas, x %1, y %2").arg(place.x(), 0, 'f', 3).arg(place.y(), 0, 'f', 3));
    });
    connect(m_field, &LatentField::picturesArrived, this, &AtlasView::showLegend);
    connect(m_plane, &QComboBox::activated, this, &AtlasView::layPlane);
    connect(m_tint, &QComboBox::activated, this, &AtlasView::applyTint);
    connect(m_dice, &QToolButton::clicked, this, [this] {
        m_seed += 2;
        m_plane->setCurrentIndex(m_plane->findData(static_cast<int>(Plane::chance)));
        layPlane();
    });
    connect(m_here, &QToolButton::clicked, this, &AtlasView::layPlane);
    refreshIcons();
}

void AtlasView::setupUi()
{
    setObjectName(QStringLiteral("atlasView"));
    m_map = new LatentMap(QStringLiteral("atlasMap"), this);
    m_map->setAccessibleName(tr("Atlas of the latent space"));
    m_map->setToolTip(tr("Drag it like a map, click a picture to go there. The wheel, + and - zoom, without end."));
    m_map->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_map->setLevels(kCoarsest, kFinest);
    m_plane = new CalmComboBox(this);
    m_plane->setObjectName(QStringLiteral("atlasPlane"));
    m_plane->setAccessibleName(tr("Plane of the atlas"));
    m_plane->setToolTip(tr("Which plane of the latent space is spread out"));
    m_plane->addItem(tr("Directions 1 and 2"), static_cast<int>(Plane::directions));
    m_plane->addItem(tr("Through the key points"), static_cast<int>(Plane::keyPoints));
    m_plane->addItem(tr("By chance"), static_cast<int>(Plane::chance));
    m_plane->addItem(tr("Seeds"), static_cast<int>(Plane::seeds));
    m_tint = new CalmComboBox(this);
    m_tint->setObjectName(QStringLiteral("atlasTint"));
    m_tint->setAccessibleName(tr("Tint of the atlas"));
    m_tint->setToolTip(tr("What the colour of each picture tells"));
    m_dice = toolIn(this, "atlasDice", QString(), tr("Another plane by chance, through what is shown"));
    m_here = toolIn(this, "atlasHere", QString(), tr("Lays the plane through what is shown now"));
    m_legend = wordsIn(this, QString(), "muted");
    m_legend->setObjectName(QStringLiteral("atlasLegend"));
    m_legend->setTextFormat(Qt::RichText);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_plane, 3);
    bar->addWidget(m_here);
    bar->addWidget(m_dice);
    bar->addWidget(m_tint, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(bar);
    column->addWidget(m_map, 1);
    column->addWidget(m_legend);
}

void AtlasView::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    const QVariant before = m_tint->currentData();
    m_tint->clear();
    m_tint->addItem(tr("No tint"), static_cast<int>(Tint::none));
    if (generator->judges) {
        m_tint->addItem(tr("What D says"), static_cast<int>(Tint::verdict));
    }
    if (generator->classifier != nullptr) {
        m_tint->addItem(tr("Class shown"), static_cast<int>(Tint::ofClass));
    }
    if (generator->differentiable) {
        m_tint->addItem(tr("Stretch"), static_cast<int>(Tint::stretch));
    }
    m_tint->setCurrentIndex(std::max(0, m_tint->findData(before)));
    if (!kept) {
        m_laid = false;
        m_field->clear();
    } else if (m_laid) {
        applyTint();
    }
}

void AtlasView::showingChanged()
{
    if (m_laid) {
        m_field->refresh();
    }
}

void AtlasView::setActive(bool active)
{
    m_field->setActive(active && m_generator != nullptr);
    if (active && m_generator != nullptr) {
        if (m_laid) {
            m_field->refresh();
        } else {
            layPlane();
        }
    }
}

void AtlasView::layPlane()
{
    if (m_generator == nullptr) {
        return;
    }
    m_laid = true;
    const LatentWay way = m_lookout.explored->way();
    const LatentDirectionsPtr directions = m_lookout.directions();
    if (static_cast<Plane>(m_plane->currentData().toInt()) == Plane::directions && directions->size() < 2) {
        m_plane->setCurrentIndex(m_plane->findData(static_cast<int>(Plane::chance)));
    }
    const Plane kind = static_cast<Plane>(m_plane->currentData().toInt());
    LatentPlane plane;
    QList<LatentMap::Mark> marks;
    if (kind == Plane::seeds) {
        plane.latent = m_generator->info.latent;
    } else if (kind == Plane::directions) {
        plane.kind = PlaneKind::slice;
        plane.origin = m_lookout.explored->origin();
        plane.along = (*directions)[0].step;
        plane.across = (*directions)[1].step;
    } else if (kind == Plane::keyPoints && way.points.size() > 2) {
        plane = planeThrough(way.points[0].z, way.points[1].z, way.points[2].z);
        marks = {{{0, 0}, tr("1")}, {{1, 0}, tr("2")}, {{0, 1}, tr("3")}};
    } else if (kind == Plane::keyPoints) {
        // Two points make no plane: one by chance through both.
        plane = planeThrough(way.points[0].z, way.points[1].z, way.points[0].z);
        plane.across = planeByChance(m_generator->info.latent, way.points[0].z, m_seed).across;
        marks = {{{0, 0}, tr("1")}, {{1, 0}, tr("2")}};
    } else {
        plane = planeByChance(m_generator->info.latent, m_lookout.explored->origin(), m_seed);
    }
    const bool seeds = kind == Plane::seeds;
    m_map->setLevels(seeds ? 0 : kCoarsest, kFinest);
    m_map->setZoom(seeds ? kSeedZoom : kind == Plane::directions ? kSliceZoom / 3 : kSliceZoom);
    m_map->setMarks(marks);
    m_here->setEnabled(!seeds);
    m_field->setPlane(std::move(plane), {0, 0});
    applyTint();
}

void AtlasView::applyTint()
{
    const Tint tint = static_cast<Tint>(m_tint->currentData().toInt());
    m_field->setMeasure(tint == Tint::verdict   ? LatentMeasure::verdict
                        : tint == Tint::ofClass ? LatentMeasure::ofClass
                        : tint == Tint::stretch ? LatentMeasure::stretch
                                                : LatentMeasure::none);
    showLegend();
}

/// What the colours mean, with the range of what is seen, which the scale of the stretch goes by.
void AtlasView::showLegend()
{
    const Palette& palette = paletteOf(this);
    const auto [least, most] = m_map->valuesSeen();
    const Tint tint = m_generator != nullptr ? static_cast<Tint>(m_tint->currentData().toInt()) : Tint::none;
    switch (tint) {
    case Tint::none:
        m_map->setTint(nullptr);
        m_legend->setText(tr("Every picture is the generator's own for the latent at that place."));
        break;
    case Tint::verdict:
        if (!m_generator->saysReal) {
            showScores(least, most);
            break;
        }
        m_map->setTint([&palette](float value) {
            return between(palette.surfaceFake, palette.surfaceReal, static_cast<double>(value));
        });
        m_legend->setText(coloured(tr("D takes it for a fake"), palette.surfaceFake) + QStringLiteral(" &nbsp; ") +
                          coloured(tr("for real"), palette.surfaceReal));
        break;
    case Tint::ofClass:
        showClasses(m_generator->classifier->classes());
        break;
    case Tint::stretch:
        showStretch(least, most);
        break;
    }
}

void AtlasView::showClasses(const std::vector<std::string>& classes)
{
    const bool dark = paletteOf(this).dark;
    const int count = static_cast<int>(classes.size());
    m_map->setTint([count, dark](float value) { return classColour(static_cast<int>(value), count, dark); });
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words << coloured(QString::fromStdString(classes[static_cast<std::size_t>(i)]), classColour(i, count, dark));
    }
    m_legend->setText(tr("Called by the classifier: %1").arg(words.join(QStringLiteral(" &nbsp; "))));
}

/// On a scale of logarithms: stretches differ by factors.
void AtlasView::showStretch(float least, float most)
{
    const Palette& palette = paletteOf(this);
    m_map->setTint([least, most, &palette](float value) {
        const double range = std::log(std::max(1e-12F, most)) - std::log(std::max(1e-12F, least));
        const double at = std::log(std::max(1e-12F, value)) - std::log(std::max(1e-12F, least));
        return between(palette.track, palette.accent, range > 0 ? std::clamp(at / range, 0.0, 1.0) : 0.5);
    });
    if (!std::isfinite(least)) {
        m_legend->setText(tr("How much the generator stretches the plane there"));
        return;
    }
    const QLocale locale;
    const auto number = [&locale](float factor) { return locale.toString(static_cast<double>(factor), 'g', 3); };
    m_legend->setText(coloured(tr("an area grows %1 times").arg(number(least)), palette.track) +
                      QStringLiteral(" &nbsp; ") +
                      coloured(tr("%1 times, from latents to pictures").arg(number(most)), palette.accent));
}

/// Where the loss gives D's scores no place of their own: from the lowest to the highest that is seen.
void AtlasView::showScores(float least, float most)
{
    const Palette& palette = paletteOf(this);
    m_map->setTint([least, most, &palette](float value) {
        const float at = most > least ? std::clamp((value - least) / (most - least), 0.0F, 1.0F) : 0.5F;
        return between(palette.track, palette.accent, static_cast<double>(at));
    });
    if (!std::isfinite(least)) {
        m_legend->setText(tr("D's score: this loss gives it no fixed zero"));
        return;
    }
    const QLocale locale;
    const auto number = [&locale](float score) { return locale.toString(static_cast<double>(score), 'f', 2); };
    m_legend->setText(tr("D's score, %1 to %2: this loss gives it no fixed zero")
                          .arg(coloured(number(least), palette.track), coloured(number(most), palette.accent)));
}

void AtlasView::take(const LatentAnswer& answer)
{
    m_field->take(answer);
}

void AtlasView::giveUp()
{
    m_field->giveUp();
}

void AtlasView::refreshIcons()
{
    drawIcon(m_dice, "dices");
    drawIcon(m_here, "maximize");
}

void AtlasView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_legend != nullptr) {
        refreshIcons();
        showLegend();
    }
}

}  // namespace ganimede
