#pragma once

#include <vector>

#include <QImage>
#include <QWidget>

#include "engine/snapshots/snapshot.h"
#include "widgets/export/exportable.h"
#include "widgets/stage/drawing_preview.h"
#include "widgets/stage/stage_geometry.h"
#include "widgets/stage/stage_painter.h"

namespace ganimede {

class DrawTool;

/// The picture that the class watches: the latest snapshot in a centred square, what is being drawn over it, and what
/// the pointer is on. Draws with the tool that it is given, which must outlive it. GUI thread only; objectName "stage".
class StageView : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit StageView(DrawTool* tool, QWidget* parent = nullptr);

    /// Shows a snapshot; nullptr shows the empty stage with its hint.
    void setSnapshot(SnapshotPtr snapshot);
    const SnapshotPtr& snapshot() const { return m_snapshot; }

    void setOptions(const StageOptions& options);
    const StageOptions& options() const { return m_options; }
    /// What a snapshot must hold for these options.
    SnapshotLayers neededLayers() const;

    /// The drawing that strokes are added to, shown while the brush is out. Call it at each change of the spec's data.
    void setDrawing(const DataSpec& drawn);

    /// The stage's square, in the widget's coordinates.
    StageGeometry geometryOnScreen() const;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    /// kind,x,y: the points that the stage shows, "real" and "fake", in the data's own units.
    QByteArray csv() const override;
    QString exportName() const override { return tr("stage", "in the name of a file"); }
    QString exportTitle() const override { return tr("the stage"); }
    bool hasSomethingToExport() const override { return hasPicture(); }

    QSize sizeHint() const override { return {640, 640}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    /// A file was dropped on the stage.
    void fileDropped(const QString& path);
    void framePainted(double milliseconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectTool();
    DataSpec proposalOr(const DataSpec& drawn) const;
    void updateCursor();
    bool hasPicture() const { return m_snapshot && m_snapshot->data; }
    bool waitsForDrawing() const;
    const QImage& picture(const StageGeometry& stage);
    void paintOverlays(QPainter& painter, const StageGeometry& stage) const;
    void paintPreview(QPainter& painter, const StageGeometry& stage) const;
    void paintHint(QPainter& painter, const StageGeometry& stage) const;
    void paintBrush(QPainter& painter, const StageGeometry& stage) const;
    void paintReadOut(QPainter& painter, const StageGeometry& stage) const;
    void paintOutline(QPainter& painter, const StageGeometry& stage) const;

    DrawTool* m_tool;
    SnapshotPtr m_snapshot;
    StageOptions m_options;
    QImage m_picture;  // the snapshot as painted last
    bool m_pictureIsStale = true;
    DrawingPreview m_preview;
    DataSpec m_drawn;                // what setDrawing() was given
    std::vector<Stroke> m_proposal;  // a word being typed, shown instead of it
    DatasetPtr m_dataBeforeStroke;   // the preview stays until other data have come
    bool m_previewPending = false;
    QPointF m_pointer{-1, -1};
    bool m_pointerInside = false;
    bool m_focusByKeyboard = false;
    bool m_dropHovers = false;
    double m_wheelRest = 0;
};

}  // namespace ganimede
