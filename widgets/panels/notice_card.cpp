#include "widgets/panels/notice_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {

NoticeCard::NoticeCard(QWidget* parent) : QFrame(parent)
{
    setupUi();
    refreshIcons();
    setVisible(false);
}

void NoticeCard::setupUi()
{
    setObjectName(QStringLiteral("noticeCard"));
    setProperty("surface", "warning");
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss = new QToolButton(this);
    m_dismiss->setObjectName(QStringLiteral("noticeDismiss"));
    m_dismiss->setToolTip(tr("Put this message away"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    keepKeys(m_dismiss, {Qt::Key_Space});

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
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

void NoticeCard::showNotice(const QString& title, const QString& text, const QList<NoticeAction>& actions)
{
    clear();
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    bool first = true;
    for (const NoticeAction& action : actions) {
        auto* button = new QPushButton(action.label, this);
        button->setObjectName(QStringLiteral("noticeAction.") + action.id);
        button->setToolTip(action.tip);
        button->setAccessibleName(action.label);
        button->setAutoDefault(false);
        button->setProperty("kind", first ? "accent" : "plain");
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        keepKeys(button, {Qt::Key_Space});
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionChosen(id); });
        m_buttons->addWidget(button);
        first = false;
    }
    setVisible(true);
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
    const QIcon warning = tintedIcon(QStringLiteral("triangle-alert"), colours.warning, colours.warning);
    m_icon->setPixmap(warning.pixmap(QSize(side, side), devicePixelRatioF()));
    m_dismiss->setIcon(tintedIcon(QStringLiteral("x"), colours.warningInk, colours.disabled));
    m_dismiss->setIconSize({side - 2, side - 2});
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
