#include "widgets/panels/network_diagram.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"

namespace ganimede {
namespace {

int parametersBetween(int inputs, int outputs)
{
    return inputs * outputs + outputs;
}

QString parametersText(int count)
{
    return count == 1 ? NetworkDiagram::tr("1 parameter") : NetworkDiagram::tr("%1 parameters").arg(grouped(count));
}

}  // namespace

int nextUnits(int units, bool more)
{
    const int from = more ? units : units - 1;
    const int step = std::max(1, static_cast<int>(std::bit_floor(static_cast<unsigned>(std::max(from, 1)))) / 8);
    const int next = more ? (units / step + 1) * step : ((units - 1) / step) * step;
    return std::clamp(next, 1, NetworkDiagram::kMaxUnits);
}

NetworkDiagram::NetworkDiagram(NetworkRole role, QWidget* parent) : QWidget(parent), m_role(role)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown,
                    Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Plus});
}

void NetworkDiagram::setNetwork(int inputs, const std::vector<int>& hidden, int outputs)
{
    m_inputs = inputs;
    m_hidden = hidden;
    m_outputs = outputs;
    const int last = static_cast<int>(hidden.size()) - 1;
    selectLayer(m_selected < 0 ? 0 : std::min(m_selected, last));
    update();
}

void NetworkDiagram::selectLayer(int layer)
{
    const int last = static_cast<int>(m_hidden.size()) - 1;
    const int next = last < 0 ? -1 : std::clamp(layer, 0, last);
    if (next != m_selected) {
        m_selected = next;
        update();
        Q_EMIT selectedLayerChanged(next);
    }
}

void NetworkDiagram::addLayer(int position)
{
    if (m_hidden.size() >= kMaxLayers) {
        return;
    }
    std::vector<int> hidden = m_hidden;
    const int neighbour = std::min<int>(position, static_cast<int>(hidden.size()) - 1);
    const int units = hidden.empty() ? 16 : hidden[static_cast<std::size_t>(std::max(neighbour, 0))];
    hidden.insert(hidden.begin() + position, units);
    m_selected = position;
    change(std::move(hidden), -1);
    Q_EMIT selectedLayerChanged(m_selected);
}

void NetworkDiagram::removeLayer(int layer)
{
    if (layer < 0 || layer >= static_cast<int>(m_hidden.size())) {
        return;
    }
    std::vector<int> hidden = m_hidden;
    hidden.erase(hidden.begin() + layer);
    m_selected = std::min(m_selected, static_cast<int>(hidden.size()) - 1);
    change(std::move(hidden), -1);
    Q_EMIT selectedLayerChanged(m_selected);
}

void NetworkDiagram::setUnits(int layer, int units)
{
    if (layer < 0 || layer >= static_cast<int>(m_hidden.size())) {
        return;
    }
    std::vector<int> hidden = m_hidden;
    hidden[static_cast<std::size_t>(layer)] = std::clamp(units, 1, kMaxUnits);
    change(std::move(hidden), layer);
}

void NetworkDiagram::change(std::vector<int> hidden, int layer)
{
    if (hidden != m_hidden) {
        m_hidden = std::move(hidden);
        update();
        Q_EMIT hiddenEdited(m_hidden, layer);
    }
}

std::vector<int> NetworkDiagram::widths() const
{
    std::vector<int> all{m_inputs};
    all.insert(all.end(), m_hidden.begin(), m_hidden.end());
    all.push_back(m_outputs);
    return all;
}

int NetworkDiagram::parameterCount() const
{
    const std::vector<int> all = widths();
    int count = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        count += parametersBetween(all[i - 1], all[i]);
    }
    return count;
}

QString NetworkDiagram::description(int column) const
{
    const std::vector<int> all = widths();
    const auto index = static_cast<std::size_t>(column);
    if (column == 0) {
        return m_role == NetworkRole::discriminator ? tr("input: x and y of a point")
               : m_inputs == 1                      ? tr("input: 1 random number")
                                                    : tr("input: %1 random numbers").arg(m_inputs);
    }
    const QString parameters = parametersText(parametersBetween(all[index - 1], all[index]));
    if (column == columnCount() - 1) {
        return m_role == NetworkRole::generator ? tr("output: x and y of a point, %1").arg(parameters)
                                                : tr("output: one score, %1").arg(parameters);
    }
    const QString units = all[index] == 1 ? tr("1 unit") : tr("%1 units").arg(all[index]);
    return tr("layer %1: %2, %3").arg(column).arg(units, parameters);
}

QString NetworkDiagram::tip(Hit hit) const
{
    switch (hit.part) {
    case Part::none:
        return {};
    case Part::column:
        return description(hit.index);
    case Part::moreUnits:
    case Part::fewerUnits: {
        const int units = nextUnits(m_hidden[static_cast<std::size_t>(hit.index)], hit.part == Part::moreUnits);
        return tr("To %1 units (with Shift by one). Restarts this network.").arg(units);
    }
    case Part::addLayer:
        return tr("Put a layer here. Restarts this network.");
    }
    return {};
}

NetworkDiagram::Hit NetworkDiagram::hitAt(QPoint position) const
{
    for (int layer = 0; layer < static_cast<int>(m_hidden.size()); ++layer) {
        if (moreUnitsRect(layer).contains(position)) {
            return {Part::moreUnits, layer};
        }
        if (fewerUnitsRect(layer).contains(position)) {
            return {Part::fewerUnits, layer};
        }
    }
    if (m_hidden.size() < kMaxLayers) {
        for (int gap = 0; gap <= static_cast<int>(m_hidden.size()); ++gap) {
            if (addLayerRect(gap).contains(position)) {
                return {Part::addLayer, gap};
            }
        }
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (columnRect(column).contains(position)) {
            return {Part::column, column};
        }
    }
    return {};
}

bool NetworkDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = tip(hitAt(help->pos()));
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void NetworkDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const Hit hit = hitAt(event->pos());
    const bool single = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (hit.part) {
    case Part::none:
        break;
    case Part::column:
        selectLayer(std::clamp(hit.index - 1, 0, std::max(0, columnCount() - 3)));
        break;
    case Part::moreUnits:
    case Part::fewerUnits: {
        const bool more = hit.part == Part::moreUnits;
        const int now = m_hidden[static_cast<std::size_t>(hit.index)];
        selectLayer(hit.index);
        setUnits(hit.index, single ? now + (more ? 1 : -1) : nextUnits(now, more));
        break;
    }
    case Part::addLayer:
        addLayer(hit.index);
        break;
    }
    m_hover = hitAt(event->pos());
    update();
}

void NetworkDiagram::mouseMoveEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->pos());
    if (!(hit == m_hover)) {
        m_hover = hit;
        const bool acts = hit.part != Part::none && hit.part != Part::column;
        setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void NetworkDiagram::leaveEvent(QEvent* event)
{
    m_hover = {};
    update();
    QWidget::leaveEvent(event);
}

void NetworkDiagram::keyPressEvent(QKeyEvent* event)
{
    const int now = m_selected >= 0 ? m_hidden[static_cast<std::size_t>(m_selected)] : 0;
    switch (event->key()) {
    case Qt::Key_Left:
        selectLayer(m_selected - 1);
        break;
    case Qt::Key_Right:
        selectLayer(m_selected + 1);
        break;
    case Qt::Key_Up:
        setUnits(m_selected, now + 1);
        break;
    case Qt::Key_Down:
        setUnits(m_selected, now - 1);
        break;
    case Qt::Key_PageUp:
        setUnits(m_selected, nextUnits(now, true));
        break;
    case Qt::Key_PageDown:
        setUnits(m_selected, nextUnits(now, false));
        break;
    case Qt::Key_Plus:
        addLayer(m_selected + 1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeLayer(m_selected);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ganimede
