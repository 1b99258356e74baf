#pragma once

#include <vector>

#include <QAbstractButton>
#include <QPixmap>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// One data set of the gallery: a thumbnail of its points, or an icon while there are none.
class DataTile : public QAbstractButton {
    Q_OBJECT
public:
    DataTile(const QString& kind, const QString& icon, QWidget* parent = nullptr);

    const QString& kind() const { return m_kind; }
    /// The points that the thumbnail shows, on the canvas [-1, 1] x [-1, 1].
    void setPoints(std::vector<Point> points);
    bool hasPoints() const { return !m_points.empty(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// An arrow key, Home or End: the gallery moves the focus.
    void moveRequested(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const QPixmap& thumbnail(const QSize& size);
    void paintIcon(QPainter& painter) const;

    QString m_kind;
    QString m_icon;
    std::vector<Point> m_points;
    bool m_focusByKeyboard = false;
    QPixmap m_thumbnail;  // null when it must be drawn anew
};

}  // namespace ganimede
