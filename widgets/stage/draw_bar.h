#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace ganimede {

class DrawTool;

/// The drawing tools: brush, eraser, picture or CSV, undo, redo, clear, and the brush's size and density. Sets the tool
/// and follows it; the tool and the actions belong to the window and must outlive the bar. GUI thread only.
/// objectNames: drawBar, brushButton, eraserButton, importButton, undoButton, redoButton, clearButton, brushSizeSlider,
/// brushDensitySlider.
class DrawBar : public QWidget {
    Q_OBJECT
public:
    DrawBar(DrawTool* tool, QAction* undo, QAction* redo, QWidget* parent = nullptr);

    /// Whether there is a drawing to clear.
    void setClearEnabled(bool enabled);

Q_SIGNALS:
    void importRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupButtons(QVBoxLayout* column, QAction* undo, QAction* redo);
    void setupSliders(QVBoxLayout* column);
    void connectSignals();
    void showTool();
    void showIcons();

    DrawTool* m_tool;
    QToolButton* m_brush = nullptr;
    QToolButton* m_eraser = nullptr;
    QToolButton* m_import = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_clear = nullptr;
    QSlider* m_size = nullptr;
    QSlider* m_density = nullptr;
    QLabel* m_sizeValue = nullptr;
    QLabel* m_densityValue = nullptr;
};

}  // namespace ganimede
