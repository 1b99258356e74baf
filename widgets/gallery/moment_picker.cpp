#include "widgets/gallery/moment_picker.h"

#include <QLabel>
#include <QVBoxLayout>

#include "engine/spec/presets.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {

MomentPicker::MomentPicker(QWidget* parent) : QWidget(parent), m_choice(new CalmComboBox(this))
{
    setObjectName(QStringLiteral("momentPicker"));
    auto* title = new QLabel(tr("What goes wrong, and its cure"), this);
    title->setProperty("role", "heading");
    title->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("momentChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);  // the longest name is no reason for a wide column
    m_choice->setAccessibleName(tr("A failure or its cure"));
    m_choice->setToolTip(tr("Experiments that fail in one way each, and the same experiments mended"));
    m_choice->setPlaceholderText(tr("Choose a failure ..."));
    for (const Preset& preset : presets()) {
        if (preset.kind == PresetKind::success) {
            continue;
        }
        const QString name = presetText(preset.title);
        m_choice->addItem(preset.kind == PresetKind::cure ? tr("→ %1").arg(name) : name,
                          QString::fromStdString(preset.name));
        m_choice->setItemData(m_choice->count() - 1, presetText(preset.lookFor), Qt::ToolTipRole);
    }
    m_choice->setCurrentIndex(-1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT picked(m_choice->currentData().toString()); });
}

void MomentPicker::setCurrent(const QString& preset)
{
    m_choice->setCurrentIndex(m_choice->findData(preset));
}

bool MomentPicker::hasCurrent() const
{
    return m_choice->currentIndex() >= 0;
}

}  // namespace ganimede
