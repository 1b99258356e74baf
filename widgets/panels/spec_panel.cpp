#include "widgets/panels/spec_panel.h"

#include <QScopedValueRollback>

namespace ganimede {

SpecPanel::SpecPanel(QWidget* parent) : QWidget(parent) {}

void SpecPanel::setSpec(const ExperimentSpec& spec)
{
    m_spec = spec;
    refreshQuietly();
}

void SpecPanel::edit(const ExperimentSpec& spec, const QString& what, const QString& field)
{
    if (m_refreshing || spec == m_spec) {
        return;
    }
    m_spec = spec;
    refreshQuietly();
    Q_EMIT specEdited(m_spec, what, field);
}

void SpecPanel::refreshQuietly()
{
    const QScopedValueRollback guard(m_refreshing, true);
    refresh();
}

}  // namespace ganimede
