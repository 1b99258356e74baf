#include "widgets/images/preset_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "engine/images/image_presets.h"
#include "widgets/panels/calm_controls.h"

namespace ganimede {

PresetPicker::PresetPicker(QWidget* parent) : QWidget(parent)
{
    auto* heading = new QLabel(tr("Start from"), this);
    heading->setProperty("role", "heading");
    m_choice = new CalmComboBox(this);
    m_choice->setObjectName(QStringLiteral("imagePreset"));
    m_choice->setAccessibleName(tr("Image run to start from"));
    m_choice->setToolTip(tr("Opens a run with its pictures, networks and settings; what was here is replaced"));
    m_choice->setPlaceholderText(tr("A run of your own"));
    heading->setBuddy(m_choice);
    for (const ImagePreset& preset : imagePresets()) {
        m_choice->addItem(QString::fromStdString(preset.title), QString::fromStdString(preset.name));
        m_choice->setItemData(m_choice->count() - 1, QString::fromStdString(preset.about), Qt::ToolTipRole);
    }
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("imageAbout"));
    m_about->setProperty("role", "muted");
    m_about->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addWidget(m_choice);
    column->addWidget(m_about);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showAbout();
        Q_EMIT picked(current());
    });
    setCurrent({});
}

void PresetPicker::setCurrent(const QString& name)
{
    m_choice->setCurrentIndex(m_choice->findData(name));
    showAbout();
}

QString PresetPicker::current() const
{
    return m_choice->currentData().toString();
}

void PresetPicker::showAbout()
{
    const ImagePreset* preset = findImagePreset(current().toStdString());
    m_about->setText(preset != nullptr ? QString::fromStdString(preset->about) : QString());
    m_about->setVisible(preset != nullptr);
}

}  // namespace ganimede
