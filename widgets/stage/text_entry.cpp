#include "widgets/stage/text_entry.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "widgets/stage/draw_tool.h"
#include "widgets/stage/text_brush.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {

TextEntry::TextEntry(DrawTool* tool, QWidget* parent) : QWidget(parent), m_tool(tool)
{
    setObjectName(QStringLiteral("textEntry"));
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("textEdit"));
    m_edit->setMaxLength(kLongestText);
    m_edit->setPlaceholderText(tr("A word"));
    m_edit->setAccessibleName(tr("Word to learn"));
    m_edit->setToolTip(tr("Becomes the real points, at most %1 letters. Enter takes it, Escape gives up. "
                          "Brush and eraser go on from it.")
                           .arg(kLongestText));
    m_edit->installEventFilter(this);
    m_apply = new QToolButton(this);
    m_apply->setObjectName(QStringLiteral("textApply"));
    m_apply->setAccessibleName(tr("Take the word"));
    m_apply->setToolTip(tr("Makes the word the data. Undo brings the former data back."));
    m_apply->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_apply);
    connect(m_edit, &QLineEdit::textChanged, this, &TextEntry::propose);
    connect(m_edit, &QLineEdit::returnPressed, this, &TextEntry::apply);
    connect(m_apply, &QToolButton::clicked, this, &TextEntry::apply);
    connect(m_tool, &DrawTool::settingsChanged, this, &TextEntry::followTool);
    refreshLook();
    setVisible(false);
    m_apply->setEnabled(false);
}

void TextEntry::followTool()
{
    const bool shown = m_tool->mode() == DrawMode::text;
    if (shown == isVisibleTo(parentWidget())) {
        if (shown) {
            propose();  // another density
        }
        return;
    }
    setVisible(shown);
    if (shown) {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
        propose();
    } else {
        m_tool->propose({});
    }
}

void TextEntry::propose()
{
    if (m_tool->mode() == DrawMode::text) {
        m_strokes = strokesOfText(m_edit->text(), m_tool->density());
        m_apply->setEnabled(!m_strokes.empty());
        m_tool->propose(m_strokes);
    }
}

void TextEntry::apply()
{
    if (!m_strokes.empty()) {
        m_tool->finishText(m_strokes, m_edit->text().simplified());
    }
}

bool TextEntry::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_tool->setMode(DrawMode::off);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void TextEntry::refreshLook()
{
    m_apply->setIcon(themedIcon(QStringLiteral("check"), paletteOf(this)));
    const int side = fontMetrics().height();
    m_apply->setIconSize({side, side});
}

void TextEntry::changeEvent(QEvent* event)
{
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_apply != nullptr) {
        refreshLook();
    }
    QWidget::changeEvent(event);
}

}  // namespace ganimede
