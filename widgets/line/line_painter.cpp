#include "widgets/line/line_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/line/line_layers.h"

namespace ganimede {

double lineTextHeight(const QFont* font)
{
    constexpr double kPlainHeight = 16;
    return font != nullptr ? QFontMetricsF(*font).height() : kPlainHeight;
}

namespace {

LineGeometry geometryIn(const QRectF& rect, const Snapshot& snapshot, const QFont* font)
{
    constexpr double kLines = 45;  // of text across: without words nothing else gives the picture its measure
    const double text = font != nullptr ? lineTextHeight(font) : rect.width() / kLines;
    return LineGeometry::in(rect, text, !snapshot.line->latents.empty());
}

void paintPanel(QPainter& painter, const QRectF& rect, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(rect, kStageRounding, kStageRounding);
}

/// Everything but the latent lines, which lie beneath it.
void paintLayers(const LineContext& context, const QFont* font)
{
    paintLineAxes(context);
    paintLineDensities(context);
    paintLineSamples(context);
    paintLineDiscriminator(context);
    if (font != nullptr) {
        paintLineWords(context, *font);
    }
}

}  // namespace

void paintLine(QPainter& painter, const QRectF& rect, const Snapshot& snapshot, const StageOptions& options,
               const Palette& palette, const QFont* font)
{
    paintPanel(painter, rect, palette);
    if (snapshot.line) {
        const LineContext context{painter, geometryIn(rect, snapshot, font), snapshot, *snapshot.line, options,
                                  palette};
        if (options.manifold) {
            paintLineLatents(context);
        }
        paintLayers(context, font);
    }
}

QImage renderLine(QSize size, double pixel, const Snapshot& snapshot, const StageOptions& options,
                  const Palette& palette, const QFont* font)
{
    QImage image(size.expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(palette.background);
    const QRectF rect(QPointF(0, 0), QSizeF(size) / pixel);
    QPainter painter(&image);
    painter.scale(pixel, pixel);
    paintPanel(painter, rect, palette);
    if (!snapshot.line) {
        return image;
    }
    const LineContext context{painter, geometryIn(rect, snapshot, font), snapshot, *snapshot.line, options, palette};
    if (options.manifold) {
        painter.end();
        inkLineLatents(context, image, pixel);
        painter.begin(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixel, pixel);
    }
    paintLayers(context, font);
    return image;
}

}  // namespace ganimede
