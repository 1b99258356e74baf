// What a wall says about its members.
#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "widgets/panels/field_words.h"
#include "widgets/population/population_wall.h"
#include "widgets/sweep/sweep_map.h"

namespace ganimede {
namespace {

QString between()
{
    return QStringLiteral(" \u00b7 ");
}

}  // namespace

void PopulationWall::measureCaptions()
{
    const QFontMetricsF metrics(font());
    m_captionWidth = 0;
    for (const std::size_t member : m_shown) {
        m_captionWidth = std::max(m_captionWidth, metrics.horizontalAdvance(captionOf(member)));
    }
}

/// What the captions' values are of, in their order.
QString PopulationWall::captionNames() const
{
    const SweepRequest& request = *m_moment->request;
    QStringList names;
    for (const SweepAxis& axis : request.axes) {
        if (axis.values.size() > 1) {
            names << fieldTitle(axis.path);
        }
    }
    if (request.seeds > 1) {
        names << tr("seed");
    }
    return names.join(between());
}

/// The values that tell a member from the others, each said by `words` of its field's path and itself, and its seed.
QString PopulationWall::settingsOf(std::size_t member, SettingWords words) const
{
    const SweepRequest& request = *m_moment->request;
    const std::vector<std::size_t> place = request.placeOf(request.cellOf(member));
    QStringList settings;
    for (std::size_t i = 0; i < place.size(); ++i) {
        if (request.axes[i].values.size() > 1) {
            settings << words(request.axes[i].path, request.axes[i].values[place[i]]);
        }
    }
    if (request.seeds > 1) {
        settings << tr("seed %1").arg(request.seedOf(member));
    }
    return settings.join(between());
}

QString PopulationWall::captionOf(std::size_t member) const
{
    return settingsOf(member, fieldValueTitle);
}

/// What the chosen stage's caption would say, with the names of its values: for stages too small for captions.
QString PopulationWall::captionOfChosen() const
{
    return m_current ? settingsOf(*m_current, fieldSetting) : QString();
}

QString PopulationWall::textOf(std::size_t member) const
{
    const SweepRequest& request = *m_moment->request;
    const MemberState& state = m_moment->states[member];
    const QLocale locale;
    QStringList lines;
    const std::vector<std::size_t> place = request.placeOf(request.cellOf(member));
    for (std::size_t i = 0; i < place.size(); ++i) {
        lines << fieldSetting(request.axes[i].path, request.axes[i].values[place[i]]);
    }
    lines << tr("Seed %1").arg(request.seedOf(member));
    if (state.status == MemberStatus::refused) {
        return (lines << tr("Cannot be trained here: only LibTorch could, or its values do not fit together."))
            .join('\n');
    }
    lines << tr("Step %1").arg(locale.toString(static_cast<qlonglong>(state.step)));
    const auto outcome = outcomeOf(state);
    lines << (outcome ? sweepOutcomeTitle(*outcome) : tr("Not measured yet"));
    if (!std::isnan(state.modesHeld) && state.status != MemberStatus::diverged) {
        lines << tr("Modes held: %1 of %2")
                     .arg(static_cast<double>(state.modesHeld))
                     .arg(static_cast<double>(state.modes));
    }
    if (!std::isnan(state.goodShare) && state.status != MemberStatus::diverged) {
        lines << tr("Good samples: %1 %").arg(std::lround(100 * state.goodShare));
    }
    return lines.join('\n');
}

/// In as many lines as there is room for; what does not fit the last one is cut off there.
void PopulationWall::paintCaption(QPainter& painter, const QRectF& below, const QString& caption) const
{
    const QFontMetricsF metrics(font());
    QStringList parts = caption.split(between());
    double top = below.top();
    while (!parts.isEmpty()) {
        QString line = parts.takeFirst();
        const bool last = top + 2 * lineHeight() > below.bottom();
        while (!parts.isEmpty() &&
               (last || metrics.horizontalAdvance(line + between() + parts.front()) <= below.width())) {
            line += between() + parts.takeFirst();
        }
        painter.drawText(QRectF(below.left(), top, below.width(), lineHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(line, Qt::ElideRight, below.width()));
        top += lineHeight();
    }
}

}  // namespace ganimede
