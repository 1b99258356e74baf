#include "widgets/panels/look_for_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/spec/presets.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {

LookForCard::LookForCard(QWidget* parent) : QWidget(parent), m_sentence(new QLabel(this)), m_pair(new QPushButton(this))
{
    auto* title = new QLabel(tr("What to look for"), this);
    title->setProperty("role", "heading");
    m_sentence->setObjectName(QStringLiteral("lookFor"));
    m_sentence->setWordWrap(true);
    m_pair->setObjectName(QStringLiteral("openPair"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_pair, 0, Qt::AlignLeft);
    m_pair->setAccessibleName(tr("Open the experiment beside this one"));
    m_pair->setToolTip(m_pair->accessibleName());
    m_pair->hide();
    connect(m_pair, &QPushButton::clicked, this, [this] { Q_EMIT pairRequested(m_pairName); });
}

void LookForCard::setText(const QString& text)
{
    m_sentence->setText(text);
    m_pair->hide();
}

void LookForCard::setPreset(const Preset& preset)
{
    setText(presetText(preset.lookFor));
    const Preset* pair = findPreset(preset.pair);
    if (pair == nullptr) {
        return;
    }
    m_pairName = QString::fromStdString(preset.pair);
    const bool failed = preset.kind == PresetKind::failure;
    m_pair->setText(failed ? tr("Show the cure") : tr("Show it fail"));
    m_pair->setToolTip(presetText(pair->title) + QStringLiteral(": ") + presetText(pair->lookFor));
    m_pair->setAccessibleName(failed ? tr("Show the cure of this failure") : tr("Show the failure that this cures"));
    m_pair->show();
}

QString LookForCard::text() const
{
    return m_sentence->text();
}

}  // namespace ganimede
