#include "app/window/top_bar.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include "widgets/panels/elided_label.h"
#include "widgets/theme/theme.h"
#include "widgets/transport/transport_bar.h"
#include "widgets/workspace/workspace_tabs.h"

namespace ganimede {
namespace {

constexpr int kSpacing = 2 * kGrid;

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_names(new QWidget(this)),
      m_experiment(new ElidedLabel(m_names)),
      m_tabs(new WorkspaceTabs(this)),
      m_transport(new TransportBar(this))
{
    auto* brand = new QLabel(tr("Ganimede"), m_names);
    brand->setProperty("role", "title");
    m_experiment->setProperty("role", "muted");
    m_experiment->setObjectName(QStringLiteral("experimentName"));
    auto* names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(brand);
    names->addWidget(m_experiment);
    names->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(m_names);
    row->addWidget(m_tabs);
    row->addWidget(m_transport, 1);
}

void TopBar::setExperiment(const QString& name, const QString& tip)
{
    m_experiment->setWhole(name);
    m_experiment->setToolTip(tip);
}

QSize TopBar::minimumSizeHint() const
{
    return {m_tabs->sizeHint().width() + kSpacing + m_transport->minimumSizeHint().width(),
            QWidget::minimumSizeHint().height()};
}

void TopBar::fit()
{
    constexpr int kMost = 11;  // heights of a line
    constexpr int kLeast = 6;
    const int line = fontMetrics().height();
    const int room = width() - m_tabs->sizeHint().width() - m_transport->wholeWidth() - 2 * kSpacing;
    m_names->setVisible(room >= kLeast * line);
    m_names->setFixedWidth(std::clamp(room, kLeast * line, kMost * line));
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

}  // namespace ganimede
