#include "widgets/lessons/lesson_bar.h"

#include <algorithm>

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
LessonBar::LessonBar(QWidget* parent) : QFrame(parent)
{
    setupUi();
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_offering) {
            Q_EMIT closed();
        } else {
            Q_EMIT stepWanted(m_step - 1);
        }
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_offering) {
            Q_EMIT offerTaken();
        } else {
            Q_EMIT stepWanted(m_step + 1);
        }
    });
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
    nameBack();
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_next->setProperty("kind", "accent");
    nameNext(false);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("lessonClose"));
    nameClose(false);
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

void LessonBar::setLesson(const QString& title, const QStringList& texts)
{
    m_lesson = title;
    m_texts = texts;
    fitHeight();
}

void LessonBar::showStep(int step)
{
    m_step = step;
    m_offering = false;
    nameBack();
    nameClose(false);
    m_title->setText(tr("%1, %2 of %3").arg(m_lesson).arg(step + 1).arg(m_texts.size()));
    m_text->setText(m_texts.at(step));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_back->setEnabled(step > 0);
    nameNext(step + 1 == m_texts.size());
}

void LessonBar::showOffer(const QString& text, const QString& label, const QString& tip)
{
    m_offering = true;
    m_title->setText(m_lesson);
    m_text->setText(text);
    setAccessibleName(m_lesson);
    setAccessibleDescription(text);
    m_back->setEnabled(true);
    m_back->setText(tr("Stay here"));
    m_back->setShortcut(QKeySequence());  // Alt+Left would have gone a step back
    m_back->setAccessibleName(m_back->text());
    nameClose(true);
    m_back->setToolTip(m_close->toolTip());
    m_next->setText(label);
    m_next->setAccessibleName(label);
    m_next->setToolTip(tip);
}

void LessonBar::nameBack()
{
    m_back->setText(tr("Back"));
    m_back->setShortcut(QKeySequence(tr("Alt+Left")));  // setting a text drops the shortcut
    m_back->setAccessibleName(tr("Lesson: the step before"));
    m_back->setToolTip(tr("Shows the step of the lesson before this one, with the experiment as it was made there"));
}

void LessonBar::nameClose(bool offering)
{
    m_close->setAccessibleName(offering ? tr("Stay here") : tr("End the lesson"));
    m_close->setToolTip(offering ? tr("Stays with what is here; your own run is kept")
                                 : tr("Ends the lesson; the experiment stays as it is"));
}

void LessonBar::nameNext(bool last)
{
    m_next->setToolTip(tr("Goes on in the lesson; what it speaks of is set up by itself"));
    m_next->setText(last ? tr("Finish") : tr("Next"));
    m_next->setShortcut(QKeySequence(tr("Alt+Right")));
    m_next->setAccessibleName(last ? tr("Lesson: finish") : tr("Lesson: the next step"));
}

void LessonBar::refresh()
{
    const Palette& colours = paletteOf(this);
    const int side = fontMetrics().height();
    m_close->setIcon(tintedIcon(QStringLiteral("x"), colours.muted, colours.disabled));
    m_close->setIconSize({side - 2, side - 2});
    fitHeight();
}

/// Before it is shown it is taken to become as wide as the window.
void LessonBar::fitHeight()
{
    constexpr int kOtherWords = 3 * kGrid;  // that "Finish" may be longer than "Next"
    m_text->ensurePolished();
    int width = (isVisible() ? this : window())->width() - 8 * kGrid - kOtherWords;
    for (const QWidget* button :
         {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_close)}) {
        width -= button->sizeHint().width();
    }
    const QRect room(0, 0, std::max(width, 10 * kGrid), QWIDGETSIZE_MAX);
    int height = 2 * m_text->fontMetrics().lineSpacing();
    for (const QString& text : m_texts) {
        height = std::max(height, m_text->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
    }
    m_text->setFixedHeight(height + 2);
}

void LessonBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void LessonBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_close != nullptr) {
        refresh();
    }
}

}  // namespace ganimede
