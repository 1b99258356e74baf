#include "widgets/images/preset_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/images/image_presets.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {

PresetPicker::PresetPicker(QWidget* parent) : QWidget(parent)
{
    auto* heading = new QLabel(tr("Start from"), this);
    heading->setProperty("role", "heading");
    m_choice = new CalmComboBox(this);
    m_choice->setObjectName(QStringLiteral("imagePreset"));
    m_choice->setAccessibleName(tr("Image run to start from"));
    m_choice->setToolTip(
        tr("Opens a run with its pictures, networks and settings; what you trained here is put aside"));
    m_choice->setPlaceholderText(tr("A run of your own"));
    heading->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);  // the longest title is no reason for a wide column
    for (const ImagePreset& preset : imagePresets()) {
        m_choice->addItem(presetText(preset.title), QString::fromStdString(preset.name));
        m_choice->setItemData(m_choice->count() - 1, presetText(preset.about), Qt::ToolTipRole);
    }
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("imageAbout"));
    m_about->setProperty("role", "muted");
    m_about->setWordWrap(true);
    m_trained = new QPushButton(tr("Take its trained networks"), this);
    m_trained->setObjectName(QStringLiteral("takeTrained"));
    m_trained->setFocusPolicy(Qt::TabFocus);  // by a click the focus stays where it is, and Space plays
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addWidget(m_choice);
    column->addWidget(m_about);
    column->addWidget(m_trained, 0, Qt::AlignLeft);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showAbout();
        Q_EMIT picked(current());
    });
    connect(m_trained, &QPushButton::clicked, this, [this] { Q_EMIT trainedPicked(current()); });
    setCurrent({});
}

void PresetPicker::setTrained(const QString& name, const QString& about)
{
    m_trainedAbout[name] = about;
    showAbout();
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
    m_about->setText(preset != nullptr ? presetText(preset->about) : QString());
    m_about->setVisible(preset != nullptr);
    m_trained->setVisible(m_trainedAbout.contains(current()));
    m_trained->setToolTip(m_trainedAbout.value(current()));
}

}  // namespace ganimede
