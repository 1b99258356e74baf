#include "widgets/panels/tabular_label.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QPainter>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

/// Calls `use` with each run of other characters and each digit, and its width.
template <typename Use>
void forEachCell(const QString& text, const QFontMetricsF& metrics, Use use)
{
    const double digit = digitWidth(metrics);
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin + 1;
        if (text[begin].isDigit()) {
            use(text.mid(begin, 1), digit);
        } else {
            while (end < text.size() && !text[end].isDigit()) {
                ++end;
            }
            const QString run = text.mid(begin, end - begin);
            use(run, metrics.horizontalAdvance(run));
        }
        begin = end;
    }
}

double tabularWidth(const QString& text, const QFontMetricsF& metrics)
{
    double width = 0;
    forEachCell(text, metrics, [&](const QString&, double cell) { width += cell; });
    return width;
}

}  // namespace

TabularLabel::TabularLabel(Qt::Alignment alignment, QWidget* parent)
    : QWidget(parent), m_alignment(alignment), m_weight(QFont::Normal)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TabularLabel::setText(const QString& text)
{
    if (m_text != text) {
        m_text = text;
        setAccessibleDescription(text);
        update();
    }
}

void TabularLabel::setModel(const QString& longest)
{
    m_model = longest;
    updateGeometry();
}

void TabularLabel::setLook(int weight, double relativeSize, bool muted)
{
    m_weight = weight;
    m_relativeSize = relativeSize;
    m_muted = muted;
    updateGeometry();
    update();
}

QFont TabularLabel::face() const
{
    return themedFont(this, m_weight, m_relativeSize);
}

QSize TabularLabel::sizeHint() const
{
    const QFontMetricsF metrics(face());
    return {static_cast<int>(std::ceil(tabularWidth(m_model, metrics))) + 1,
            static_cast<int>(std::ceil(metrics.height()))};
}

void TabularLabel::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setFont(face());
    painter.setPen(m_muted ? colours.muted : colours.ink);
    const QFontMetricsF metrics(painter.font());
    const double free = width() - tabularWidth(m_text, metrics);
    double x = m_alignment.testFlag(Qt::AlignRight) ? free : 0;
    const double baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    forEachCell(m_text, metrics, [&](const QString& cell, double wide) {
        const double own = metrics.horizontalAdvance(cell);
        painter.drawText(QPointF(x + (wide - own) / 2, baseline), cell);
        x += wide;
    });
}

void TabularLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

}  // namespace ganimede
