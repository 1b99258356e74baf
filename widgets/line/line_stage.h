#pragma once

#include <vector>

#include <QImage>
#include <QWidget>

#include "engine/snapshots/snapshot.h"
#include "widgets/export/exportable.h"
#include "widgets/line/line_geometry.h"
#include "widgets/stage/stage_painter.h"

namespace ganimede {

class DrawTool;

/// The stage of data on a line: densities, D and the best D over one axis, samples and the latent map beneath it, and
/// the brush that paints a density's heights. Shows snapshots and computes nothing; strokes go to the tool, in which y
/// from -1 to 1 are heights from 0 to 1. GUI thread only; objectName lineStage.
class LineStage : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit LineStage(DrawTool* tool, QWidget* parent = nullptr);

    /// Shows a snapshot; nullptr or one of the plane shows the empty stage.
    void setSnapshot(SnapshotPtr snapshot);
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    void setOptions(const StageOptions& options);
    const StageOptions& options() const { return m_options; }
    /// What a snapshot must hold for these options.
    SnapshotLayers neededLayers() const;
    /// The data that a stroke would change. Call it at each change of the spec's data.
    void setDrawing(const DataSpec& drawn);

    /// Where things are, in the widget's coordinates.
    LineGeometry geometryOnScreen() const;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    /// x,density,score,realness,best_realness: the functions of x that the stage shows; best_realness is empty where D*
    /// says nothing.
    QByteArray csv() const override;
    QString exportName() const override { return tr("densities", "in the name of a file"); }
    QString exportTitle() const override { return tr("the densities"); }
    bool hasSomethingToExport() const override { return hasPicture(); }

    QSize sizeHint() const override { return {640, 640}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void framePainted(double milliseconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectTool();
    bool hasPicture() const { return m_snapshot && m_snapshot->line; }
    bool waitsForDrawing() const;
    const QImage& picture();
    void paintOverlays(QPainter& painter) const;
    void paintPreview(QPainter& painter, const LineGeometry& at) const;
    void paintHint(QPainter& painter) const;
    void paintBrush(QPainter& painter, const LineGeometry& at) const;
    void paintReadOut(QPainter& painter, const LineGeometry& at) const;

    DrawTool* m_tool;
    SnapshotPtr m_snapshot;
    StageOptions m_options;
    QImage m_picture;  // the snapshot as painted last
    bool m_pictureIsStale = true;
    DataSpec m_data;
    std::vector<double> m_preview;  // the curve with the stroke under way, or not yet seen in a snapshot
    DatasetPtr m_dataBeforeStroke;  // the preview stays until other data have come
    QPointF m_pointer{-1, -1};
    bool m_pointerInside = false;
    bool m_focusByKeyboard = false;
};

}  // namespace ganimede
