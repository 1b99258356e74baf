#pragma once

#include <QScrollArea>

class QLabel;

namespace ganimede {

/// What names a control: for tests, for readers of the screen and for the pointer.
void describe(QWidget* control, const QString& objectName, const QString& title, const QString& tip);

/// Words that wrap. `role` as the style sheet knows it: "muted", "heading", or "" for plain ink.
QLabel* wordsOf(const QString& text, const char* role, QWidget* parent);

/// Shows news, muted, or in the colour of warnings what is wrong.
void showNews(QLabel* label, const QString& news, bool trouble);

/// Controls that scroll where they are higher than the window: as wide as what is in it, at any text size; grows in
/// height only. Takes `content` over.
class ControlsArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ControlsArea(QWidget* content);
    QSize sizeHint() const override;
};

}  // namespace ganimede
