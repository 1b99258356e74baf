#include "widgets/transport/step_icon.h"

#include <QApplication>
#include <QFont>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace ganimede {
namespace {

class StepIconEngine : public QIconEngine {
public:
    StepIconEngine(QChar letter, QColor colour, QColor disabled)
        : m_letter(letter), m_colour(colour), m_disabled(disabled)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = mode == QIcon::Disabled ? m_disabled : m_colour;
        const double side = std::min(rect.width(), rect.height());
        painter->setRenderHint(QPainter::Antialiasing);
        QFont font = QApplication::font();
        font.setPixelSize(static_cast<int>(side * 0.86));
        font.setWeight(QFont::DemiBold);
        QPainterPath glyph;
        glyph.addText(0, 0, font, m_letter);
        const QRectF box = glyph.boundingRect();
        glyph.translate(rect.left() + side * 0.36 - box.center().x(), rect.center().y() + 0.5 - box.center().y());
        painter->fillPath(glyph, ink);
        const double x = rect.left() + side * 0.88;
        const double half = box.height() / 2;
        painter->setPen(QPen(ink, side / 12, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(x, rect.center().y() + 0.5 - half), QPointF(x, rect.center().y() + 0.5 + half));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);  // Qt asks in device pixels and sets the ratio on what it gets
    }

    QIconEngine* clone() const override { return new StepIconEngine(m_letter, m_colour, m_disabled); }

private:
    QChar m_letter;
    QColor m_colour;
    QColor m_disabled;
};

}  // namespace

QIcon stepIcon(QChar letter, const QColor& colour, const QColor& disabled)
{
    return QIcon(new StepIconEngine(letter, colour, disabled));
}

}  // namespace ganimede
