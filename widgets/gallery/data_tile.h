#pragma once

#include <vector>

#include <QAbstractButton>
#include <QPixmap>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// One data set of the gallery: a thumbnail of its points or its density, or an icon while there is none.
class DataTile : public QAbstractButton {
    Q_OBJECT
public:
    DataTile(const QString& kind, const QString& icon, QWidget* parent = nullptr);

    const QString& kind() const { return m_kind; }
    /// The points that the thumbnail shows, on the canvas [-1, 1] x [-1, 1].
    void setPoints(std::vector<Point> points);
    bool hasPoints() const { return !m_points.empty(); }
    /// The density that the thumbnail shows: heights from 0 to 1 at equal distances over the stage.
    void setCurve(std::vector<double> heights);
    bool hasCurve() const { return !m_curve.empty(); }

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
    void paintPoints(QPainter& painter, const QSize& size) const;
    void paintCurve(QPainter& painter, const QSize& size) const;
    void paintIcon(QPainter& painter) const;

    QString m_kind;
    QString m_icon;
    std::vector<Point> m_points;
    std::vector<double> m_curve;
    bool m_focusByKeyboard = false;
    QPixmap m_thumbnail;  // null when it must be drawn anew
};

}  // namespace ganimede
