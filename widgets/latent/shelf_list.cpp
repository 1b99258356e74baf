#include "widgets/latent/shelf_list.h"

#include <QDropEvent>
#include <QMimeData>

#include "widgets/latent/picture_thumb.h"

namespace ganimede {

ShelfList::ShelfList(std::function<QByteArray(int row)> dragged, QWidget* parent)
    : QListWidget(parent), m_dragged(std::move(dragged))
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
}

QStringList ShelfList::mimeTypes() const
{
    return {QLatin1String(kLatentMime)};
}

QMimeData* ShelfList::mimeData(const QList<QListWidgetItem*>& items) const
{
    return items.isEmpty() ? nullptr : mimeOfLatent(m_dragged(row(items.first())));
}

void ShelfList::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

/// Its own are there already.
void ShelfList::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->source() != this && event->mimeData()->hasFormat(QLatin1String(kLatentMime))) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void ShelfList::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT latentDropped(event->mimeData()->data(QLatin1String(kLatentMime)));
}

}  // namespace ganimede
