#pragma once

#include <vector>

#include <QWidget>

#include "engine/spec/experiment_spec.h"

class QLineEdit;
class QToolButton;

namespace ganimede {

class DrawTool;

/// The line in which a word is typed that becomes the data, shown while the tool's mode is DrawMode::text. While it is
/// typed the tool proposes it, so that the stage shows it; Enter takes it, Escape gives up. GUI thread.
/// objectNames: textEntry, textEdit, textApply.
class TextEntry : public QWidget {
    Q_OBJECT
public:
    explicit TextEntry(DrawTool* tool, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void followTool();
    void propose();
    void apply();
    void refreshLook();

    DrawTool* m_tool;
    QLineEdit* m_edit = nullptr;
    QToolButton* m_apply = nullptr;
    std::vector<Stroke> m_strokes;
};

}  // namespace ganimede
