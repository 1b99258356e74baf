#include "widgets/panels/notice_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {

NoticeCard::NoticeCard(QWidget* parent, const QString& prefix) : QFrame(parent), m_prefix(prefix)
{
    setupUi();
    refreshIcons();
    setVisible(false);
}

void NoticeCard::setupUi()
{
    setObjectName(m_prefix + QStringLiteral("Card"));
    setProperty("surface", "warning");
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(m_prefix + QStringLiteral("Title"));
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setObjectName(m_prefix + QStringLiteral("Text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss = new QToolButton(this);
    m_dismiss->setObjectName(m_prefix + QStringLiteral("Dismiss"));
    m_dismiss->setToolTip(tr("Put this message away"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    keepKeys(m_dismiss, {Qt::Key_Space});

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_dismiss, 0, Qt::AlignTop);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
}

void NoticeCard::showNotice(const QString& title, const QString& text, const QList<NoticeAction>& actions, Tone tone)
{
    clear();
    setTone(tone);
    setWords(title, text);
    bool first = true;
    for (const NoticeAction& action : actions) {
        auto* button = new QPushButton(action.label, this);
        button->setObjectName(m_prefix + QStringLiteral("Action.") + action.id);
        button->setToolTip(action.tip);
        button->setAccessibleName(action.label);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);  // a click hides it: the focus would go to what comes next
        button->setProperty("kind", first ? "accent" : "plain");
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        keepKeys(button, {Qt::Key_Space});
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionChosen(id); });
        m_buttons->addWidget(button);
        first = false;
    }
    setVisible(true);
}

void NoticeCard::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QSize NoticeCard::minimumSizeHint() const
{
    constexpr int kTextHeights = 12;
    return {kTextHeights * fontMetrics().height(), QFrame::minimumSizeHint().height()};
}

void NoticeCard::setTone(Tone tone)
{
    if (m_tone == tone) {
        return;
    }
    m_tone = tone;
    setProperty("surface", tone == Tone::good ? "good" : tone == Tone::plain ? "card" : "warning");
    for (QWidget* part : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text)}) {
        style()->unpolish(part);  // a sheet looks at properties only then
        style()->polish(part);
    }
    refreshIcons();
}

void NoticeCard::clear()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());  // until it is deleted, the next notice's buttons may have its name
        item->widget()->deleteLater();             // it may be the one whose click led here
        delete item;
    }
    setVisible(false);
}

void NoticeCard::refreshIcons()
{
    const Palette& colours = paletteOf(this);
    const int side = fontMetrics().height();
    const struct {
        QString icon;
        QColor colour;
        QColor ink;
    } looks[] = {{QStringLiteral("triangle-alert"), colours.warning, colours.warningInk},
                 {QStringLiteral("check"), colours.real, colours.goodInk},
                 {QStringLiteral("info"), colours.accent, colours.ink}};  // of the tones, in order
    const auto& look = looks[static_cast<std::size_t>(m_tone)];
    m_icon->setPixmap(tintedIcon(look.icon, look.colour, look.colour).pixmap(QSize(side, side), devicePixelRatioF()));
    m_dismiss->setIcon(tintedIcon(QStringLiteral("x"), look.ink, colours.disabled));
    m_dismiss->setIconSize({side - 2, side - 2});
    m_dismiss->setFixedSize(side + 8, side + 8);  // no higher than a line of the title
    m_title->setFont(themedFont(m_text, QFont::DemiBold));
}

void NoticeCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_dismiss != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
