#include "app/latent/pad_panel.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include "app/latent/latent_field.h"
#include "app/latent/view_controls.h"
#include "widgets/latent/latent_map.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {

PadPanel::PadPanel(LatentLookout lookout, QWidget* parent) : LatentView(parent), m_lookout(std::move(lookout))
{
    setupUi();
    connectSignals();
    refreshIcons();
}

void PadPanel::setupUi()
{
    setObjectName(QStringLiteral("padPanel"));
    m_kind = new CalmComboBox(this);
    m_kind->setObjectName(QStringLiteral("padKind"));
    m_kind->setAccessibleName(tr("What the pad spreads out"));
    m_kind->setToolTip(tr("What the pad spreads out"));
    m_kind->addItems({tr("Seeds"), tr("Four corners")});
    m_drift = toolIn(this, "driftPad", QString(), tr("Drift over the pad"));
    m_drift->setCheckable(true);
    m_snap = toolIn(this, "snapPad", QString(), tr("Snap: go to the nearest whole place"));
    m_reset = toolIn(this, "resetPad", QString(), tr("Reset: go back to the beginning"));
    for (QToolButton* button : {m_drift, m_snap, m_reset}) {
        button->setProperty("kind", "tool");
    }
    m_map = new LatentMap(QStringLiteral("latentPad"), this);
    m_words = wordsIn(this, tr("x 0.00, y 0.00"), "muted");
    for (QWidget* each : std::initializer_list<QWidget*>{m_kind, m_drift, m_snap, m_reset, m_map}) {
        each->setEnabled(false);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(headed(tr("Pad"), {m_kind, m_drift, m_snap, m_reset}, this));
    column->addWidget(m_map);
    column->addWidget(m_words);
}

void PadPanel::connectSignals()
{
    m_field = new LatentField(m_lookout.session, LatentPlace::pad, m_map, [this](const std::vector<Latent>& latents) {
        return m_lookout.explored->question(latents);
    });
    connect(m_field, &LatentField::placeChanged, this, [this](const QPointF& place) {
        showPlace();
        Q_EMIT placeChanged(place);
    });
    connect(m_field, &LatentField::driftingChanged, this, [this](bool drifting) {
        m_drift->setChecked(drifting);
        refreshIcons();
        Q_EMIT driftingChanged(drifting);
    });
    connect(m_kind, &QComboBox::activated, this, &PadPanel::lay);
    connect(m_drift, &QToolButton::clicked, m_field, &LatentField::setDrifting);
    connect(m_snap, &QToolButton::clicked, this, [this] { goTo({std::round(place().x()), std::round(place().y())}); });
    connect(m_reset, &QToolButton::clicked, this, [this] { goTo({0, 0}); });
}

QPointF PadPanel::place() const
{
    return m_field->place();
}

Latent PadPanel::latent() const
{
    return m_field->latent();
}

void PadPanel::goTo(const QPointF& place)
{
    m_field->goTo({std::clamp(place.x(), -kPadReach, kPadReach), std::clamp(place.y(), -kPadReach, kPadReach)});
}

void PadPanel::setDrifting(bool drifting)
{
    m_field->setDrifting(drifting);
}

bool PadPanel::isDrifting() const
{
    return m_field->isDrifting();
}

void PadPanel::setCurrent(bool current)
{
    m_map->setCurrent(current);
}

void PadPanel::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    for (QWidget* each : std::initializer_list<QWidget*>{m_kind, m_drift, m_snap, m_reset, m_map}) {
        each->setEnabled(true);
    }
    if (kept) {
        m_field->refresh();
    } else {
        m_field->clear();
        m_laid = false;
        m_field->setActive(m_active);
    }
}

void PadPanel::showingChanged()
{
    if (!m_laid || m_field->plane().kind == PlaneKind::corners) {
        lay();
    } else {
        m_field->refresh();
    }
}

void PadPanel::setActive(bool active)
{
    m_active = active;
    m_field->setActive(active && m_generator != nullptr);
    m_field->refresh();
}

void PadPanel::take(const LatentAnswer& answer)
{
    m_field->take(answer);
}

void PadPanel::giveUp()
{
    m_field->giveUp();
}

/// Spreads the plane that was chosen out.
void PadPanel::lay()
{
    if (m_generator == nullptr) {
        return;
    }
    constexpr int kCornerLevels = 4;  // sixteen pictures from corner to corner
    const bool ofCorners = m_kind->currentIndex() == 1;
    LatentPlane plane;
    plane.latent = m_generator->info.latent;
    plane.path = m_lookout.explored->way().kind;
    QList<LatentMap::Mark> marks;
    QPointF place(0, 0);
    if (ofCorners) {
        plane.kind = PlaneKind::corners;
        plane.corners = corners();
        place = m_field->plane().kind == PlaneKind::corners ? m_field->place() : QPointF(0.5, 0.5);
        for (int i = 0; i < 4; ++i) {
            marks << LatentMap::Mark{QPointF(i % 2, i / 2), QString::number(i + 1)};
        }
    }
    m_map->setLevels(0, ofCorners ? kCornerLevels : 0);
    m_map->setZoom(ofCorners ? 0.8 * std::min(m_map->width(), m_map->height()) : m_map->zoom());
    m_map->setMarks(marks);
    describe(ofCorners);
    m_laid = true;
    m_field->setPlane(std::move(plane), place);
    showPlace();
    Q_EMIT laid();
}

void PadPanel::describe(bool corners)
{
    m_map->setAccessibleName(corners ? tr("Pad of four corners") : tr("Pad of seeds"));
    m_map->setToolTip(corners
                          ? tr("The key points 1 to 4 in the corners, seeds where there are fewer, and all that lies "
                               "between them.\nDrag the map, or click a picture to go there. The wheel zooms.")
                          : tr("Every whole place is a seed, x + 100 y; between them the four around are blended.\n"
                               "Drag the map, or click a picture to go there. The wheel zooms."));
}

/// The first four key points, or seeds where there are fewer.
LatentCorners PadPanel::corners() const
{
    const QList<KeyPoint> points = m_lookout.explored->way().points;
    const auto corner = [&](qsizetype i) {
        return i < points.size() ? points[i].z : latentOfSeed(m_generator->info.latent, 1 + i);
    };
    return {corner(0), corner(1), corner(2), corner(3)};
}

void PadPanel::showPlace()
{
    m_words->setText(tr("x %1, y %2").arg(place().x(), 0, 'f', 2).arg(place().y(), 0, 'f', 2));
}

void PadPanel::refreshIcons()
{
    drawIcon(m_drift, m_drift->isChecked() ? "pause" : "play");
    drawIcon(m_snap, "maximize");
    drawIcon(m_reset, "rotate-ccw");
}

void PadPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_words != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
