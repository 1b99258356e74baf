#pragma once

#include <functional>

#include <QByteArray>
#include <QListWidget>

namespace ganimede {

/// The kept latents as pictures with names, which can be dragged away; latents dropped on it are told. GUI thread.
class ShelfList : public QListWidget {
    Q_OBJECT
public:
    /// @param dragged  what a drag of a row takes along, a shelf's text
    ShelfList(std::function<QByteArray(int row)> dragged, QWidget* parent = nullptr);

Q_SIGNALS:
    void latentDropped(const QByteArray& shelf);

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    std::function<QByteArray(int row)> m_dragged;
};

}  // namespace ganimede
