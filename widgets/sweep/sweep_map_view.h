#pragma once

#include <memory>

#include <QPoint>
#include <QWidget>

#include "widgets/export/exportable.h"
#include "widgets/sweep/sweep_map.h"

namespace ganimede {

/// A sweep's map that fills in. The pointer and the arrow keys choose a cell, whose numbers are told by cellText(); a
/// click or Return asks for it. GUI thread. objectName: sweepMap.
class SweepMapView : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit SweepMapView(QWidget* parent = nullptr);

    /// Shows results that grow; refresh() tells that they have.
    void setResults(std::shared_ptr<const SweepResults> results);
    void refresh();
    void setView(SweepView view);
    SweepView view() const { return m_view; }
    /// Whether the results are of runs that still train.
    void setLive(bool live);
    const SweepMap& map() const { return m_map; }

    /// Column and row (from the lowest) of the chosen cell, or (-1, -1).
    QPoint current() const { return m_current; }
    void setCurrent(QPoint cell);
    QString cellText() const;
    /// Where a cell is painted.
    QRectF cellRect(QPoint cell) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    QByteArray csv() const override;
    QString exportName() const override;
    QString exportTitle() const override;
    bool hasSomethingToExport() const override { return m_results != nullptr; }

Q_SIGNALS:
    void currentChanged();
    /// The cell (of the sweep) whose run is to be opened.
    void cellActivated(qulonglong cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    /// What the tooltip of a cell says.
    virtual QString tipOf(QPoint cell) const;
    /// The line below the map's title, given the one that the map would have.
    virtual QString noteOf(const QString& own) const { return own; }

private:
    QPoint cellAt(QPointF place) const;
    void activate();

    std::shared_ptr<const SweepResults> m_results;
    SweepView m_view = SweepView::outcome;
    bool m_live = false;
    SweepMap m_map;
    QPoint m_current{-1, -1};
    QPoint m_pressed{-1, -1};
};

}  // namespace ganimede
