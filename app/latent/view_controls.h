#pragma once

#include <QList>
#include <QString>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

/// The small parts that the explorer's panels and views are made of.
namespace ganimede {

/// A text that wraps. @param role  as theme.h names them
QLabel* wordsIn(QWidget* parent, const QString& text, const char* role);
/// A quiet button with a drawing, or with words where `text` has some.
QToolButton* toolIn(QWidget* parent, const char* name, const QString& text, const QString& tip);
QPushButton* buttonIn(QWidget* parent, const char* name, const QString& text, const QString& tip);
/// A line with a heading at the left and small buttons at the right.
QHBoxLayout* headed(const QString& title, const QList<QWidget*>& buttons, QWidget* parent);
/// A name at the left and its control at the right.
QHBoxLayout* named(QLabel* name, QWidget* control);
/// Gives a button one of the program's drawings in the colours of now.
void drawIcon(QToolButton* button, const char* icon);

}  // namespace ganimede
