#pragma once

#include "widgets/panels/notice_card.h"

class QMenu;

namespace ganimede {

/// Offers a run back that another took the place of, on a card and in a menu. GUI thread. objectNames as NoticeCard's,
/// its action bringBack.
class AsideCard : public NoticeCard {
    Q_OBJECT
public:
    AsideCard(QWidget* parent, const QString& prefix);

    void offer(quint64 number, qint64 step, const QString& name);
    void addTo(QMenu* menu, quint64 number, qint64 step, const QString& name);

Q_SIGNALS:
    void bringBackRequested(quint64 number);

private:
    quint64 m_offered = 0;
};

}  // namespace ganimede
