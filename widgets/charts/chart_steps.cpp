#include "widgets/charts/chart_steps.h"

#include <algorithm>
#include <utility>

namespace ganimede {
namespace {

constexpr double kFewest = 10;  // steps in the range: a chart of none has no width
constexpr double kAtTheStart = 100;
constexpr qint64 kFrameMs = 17;

}  // namespace

ChartSteps::ChartSteps(QObject* parent) : QObject(parent) {}

void ChartSteps::setCourse(double first, double last)
{
    m_course = {first, last};
    const double low = std::max(0.0, first - 1);
    const ValueRange whole{low, last > 0 ? std::max(last, low + kFewest) : kAtTheStart};
    if (m_following && whole != m_range) {
        m_range = whole;
        Q_EMIT rangeChanged();
    }
}

void ChartSteps::setRange(ValueRange range)
{
    if (std::exchange(m_following, false)) {
        Q_EMIT followingChanged(false);
    }
    if (m_range != range) {
        m_range = range;
        Q_EMIT rangeChanged();
    }
}

void ChartSteps::follow()
{
    if (!std::exchange(m_following, true)) {
        setCourse(m_course.low, m_course.high);
        Q_EMIT followingChanged(true);
    }
}

void ChartSteps::setHovered(std::optional<double> step)
{
    if (m_hovered != step) {
        m_hovered = step;
        Q_EMIT hoveredChanged();
    }
}

void ChartSteps::setNotes(std::vector<ChangeNote> notes)
{
    if (m_notes != notes) {
        m_notes = std::move(notes);
        Q_EMIT notesChanged();
    }
}

int ChartSteps::takeTurn()
{
    const qint64 since = m_turn.isValid() ? m_turn.elapsed() : kFrameMs;
    if (since < kFrameMs) {
        return static_cast<int>(kFrameMs - since);
    }
    m_turn.start();
    return 0;
}

}  // namespace ganimede
