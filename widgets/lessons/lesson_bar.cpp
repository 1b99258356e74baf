#include "widgets/lessons/lesson_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kLines = 3;  // of text, at 1280 pixels and a text scale of 1

}  // namespace

LessonBar::LessonBar(QWidget* parent) : QFrame(parent)
{
    setupUi();
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_step + 1); });
    connect(m_close, &QToolButton::clicked, this, &LessonBar::closed);
    refresh();
}

void LessonBar::setupUi()
{
    setObjectName(QStringLiteral("lessonBar"));
    setProperty("surface", "lesson");
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_title->setProperty("role", "heading");
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("lessonText"));
    m_text->setProperty("role", "lesson");
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // the words take what room there is
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_back->setShortcut(QKeySequence(tr("Alt+Left")));
    m_back->setAccessibleName(tr("Lesson: the step before"));
    m_back->setToolTip(tr("Shows the step of the lesson before this one, with the experiment as it was made there"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_next->setProperty("kind", "accent");
    m_next->setToolTip(tr("Goes on in the lesson; what it speaks of is set up by itself"));
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("lessonClose"));
    m_close->setAccessibleName(tr("End the lesson"));
    m_close->setToolTip(tr("Ends the lesson; the experiment stays as it is"));
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(m_back), static_cast<QAbstractButton*>(m_next),
                                    static_cast<QAbstractButton*>(m_close)}) {
        button->setFocusPolicy(Qt::TabFocus);  // by a click the focus stays where it is, and Space plays
        keepKeys(button, {Qt::Key_Space});
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(kGrid);
    row->addLayout(words, 1);
    row->addSpacing(kGrid);
    row->addWidget(m_back, 0, Qt::AlignVCenter);
    row->addWidget(m_next, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void LessonBar::showStep(const QString& title, int step, int steps, const QString& text)
{
    m_step = step;
    m_steps = steps;
    m_title->setText(tr("%1, %2 of %3").arg(title).arg(step + 1).arg(steps));
    m_text->setText(text);
    setAccessibleName(m_title->text());
    setAccessibleDescription(text);
    m_back->setEnabled(step > 0);
    const bool last = step + 1 == steps;
    m_next->setText(last ? tr("Finish") : tr("Next"));
    m_next->setShortcut(QKeySequence(tr("Alt+Right")));  // setting a text drops the shortcut
    m_next->setAccessibleName(last ? tr("Lesson: finish") : tr("Lesson: the next step"));
}

QString LessonBar::text() const
{
    return m_text->text();
}

void LessonBar::refresh()
{
    const Palette& colours = paletteOf(this);
    m_text->ensurePolished();
    m_text->setFixedHeight(kLines * m_text->fontMetrics().lineSpacing());
    const int side = fontMetrics().height();
    m_close->setIcon(tintedIcon(QStringLiteral("x"), colours.muted, colours.disabled));
    m_close->setIconSize({side - 2, side - 2});
}

void LessonBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_close != nullptr) {
        refresh();
    }
}

}  // namespace ganimede
