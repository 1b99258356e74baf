#include "app/document/aside_card.h"

#include <QLocale>
#include <QMenu>

namespace ganimede {

AsideCard::AsideCard(QWidget* parent, const QString& prefix) : NoticeCard(parent, prefix)
{
    connect(this, &NoticeCard::actionChosen, this, [this] { Q_EMIT bringBackRequested(m_offered); });
}

void AsideCard::offer(quint64 number, qint64 step, const QString& name)
{
    m_offered = number;
    showNotice(tr("Your run at step %1 was put aside").arg(QLocale().toString(step)),
               tr("%1. File > Bring back a run has it too.").arg(name),
               {{QStringLiteral("bringBack"), tr("Bring it back"),
                 tr("Goes on with that run, its networks, settings and charts")}},
               Tone::good);
}

void AsideCard::addTo(QMenu* menu, quint64 number, qint64 step, const QString& name)
{
    menu->addAction(tr("%1, step %2").arg(name, QLocale().toString(step)), this,
                    [this, number] { Q_EMIT bringBackRequested(number); });
}

}  // namespace ganimede
