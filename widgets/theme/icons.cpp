#include "widgets/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ganimede {
namespace {

struct IconColours {
    QColor normal;
    QColor disabled;
    QColor checked;
};

/// Draws one SVG whose strokes are `currentColor`, in the colour of the asked state, at the asked size.
class TintedSvgEngine : public QIconEngine {
public:
    TintedSvgEngine(QByteArray svg, const IconColours& colours) : m_svg(std::move(svg)), m_colours(colours) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode, state).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // Qt asks in device pixels here and sets the ratio on what it gets.
        const QString key = QStringLiteral("icon/%1/%2/%3x%4")
                                .arg(qHash(m_svg))
                                .arg(colour(mode, state).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(0, 0), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedSvgEngine(m_svg, m_colours); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            return m_colours.disabled;
        }
        return state == QIcon::On ? m_colours.checked : m_colours.normal;
    }

    QByteArray m_svg;
    IconColours m_colours;
};

QIcon makeIcon(const QString& name, const IconColours& colours)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new TintedSvgEngine(file.readAll(), colours));
}

}  // namespace

QIcon themedIcon(const QString& name, const Palette& palette)
{
    return makeIcon(name, {palette.ink, palette.disabled, palette.accent});
}

QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled)
{
    return makeIcon(name, {colour, disabled, colour});
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/ganimede.svg"));
}

}  // namespace ganimede
