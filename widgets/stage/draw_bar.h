#pragma once

#include <array>
#include <utility>

#include <QWidget>

#include "widgets/stage/draw_tool.h"

class QAction;
class QLabel;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace ganimede {

/// The drawing tools: brush, straight line, eraser, text, picture or CSV, undo, redo, clear, and the brush's size and
/// density. Sets the tool and follows it; the tool and the actions belong to the window and must outlive the bar. GUI
/// thread only. objectNames: drawBar, brushButton, lineButton, eraserButton, textButton, importButton, undoButton,
/// redoButton, clearButton, brushSizeSlider, brushDensitySlider, and those of TextEntry.
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
    std::array<std::pair<QToolButton*, DrawMode>, 4> modes() const;
    void showTool();
    void showIcons();

    DrawTool* m_tool;
    QToolButton* m_brush = nullptr;
    QToolButton* m_line = nullptr;
    QToolButton* m_eraser = nullptr;
    QToolButton* m_text = nullptr;
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
