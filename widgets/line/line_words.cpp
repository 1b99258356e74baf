#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include "engine/networks/objective.h"
#include "widgets/line/line_layers.h"
#include "widgets/line/line_text.h"
#include "widgets/theme/palette.h"

/// What is written on the stage of a line.
namespace ganimede {
namespace {

constexpr double kCutFrom = 1.02;  // of the stage's top: less is not seen to be cut

QString words(const char* text)
{
    return QCoreApplication::translate("ganimede::LineStage", text);
}

/// Writes one thing after another from the left, each with a mark of its colour before it.
class Legend {
public:
    Legend(const LineContext& context, const QFont& font, double top)
        : m_context(context), m_metrics(font), m_x(context.geometry.plot.left()), m_y(top)
    {}

    void dot(const QColor& colour, const QString& text, const QString& widest)
    {
        begin();
        const double r = m_context.sized(0.3);
        m_context.painter.setPen(Qt::NoPen);
        m_context.painter.setBrush(colour);
        m_context.painter.drawEllipse(QPointF(m_x + r, middle()), r, r);
        write(2 * r, text, widest);
    }
    void diamond(const QColor& colour, const QString& text, const QString& widest)
    {
        begin();
        const double r = m_context.sized(0.36);
        const QPointF centre(m_x + r, middle());
        const QPointF corners[] = {centre - QPointF(0, r), centre + QPointF(r, 0), centre + QPointF(0, r),
                                   centre - QPointF(r, 0)};
        m_context.painter.setPen(Qt::NoPen);
        m_context.painter.setBrush(colour);
        m_context.painter.drawConvexPolygon(corners, 4);
        write(2 * r, text, widest);
    }
    /// In what room is left.
    void remark(const QString& text)
    {
        begin();
        const double room = m_context.geometry.plot.right() + m_context.sized(2.9) - m_x;
        m_context.painter.setPen(m_context.palette.muted);
        m_context.painter.drawText(QPointF(m_x, m_y + m_metrics.ascent()),
                                   m_metrics.elidedText(text, Qt::ElideRight, std::max(0.0, room)));
    }
    void line(const QPen& pen, const QString& text)
    {
        begin();
        const double length = m_context.sized(1.6);
        m_context.painter.setPen(pen);
        m_context.painter.drawLine(QPointF(m_x, middle()), QPointF(m_x + length, middle()));
        write(length, text, text);
    }

private:
    double middle() const { return m_y + 0.5 * m_context.geometry.text; }
    void begin() { m_x += m_begun ? m_context.sized(1.3) : 0; }
    void write(double markWidth, const QString& text, const QString& widest)
    {
        m_begun = true;
        m_x += markWidth + m_context.sized(0.4);
        m_context.painter.setPen(m_context.palette.ink);
        m_context.painter.drawText(QPointF(m_x, m_y + m_metrics.ascent()), text);
        // Room for the widest: what stands to the right keeps its place while numbers change.
        m_x += std::max(m_metrics.horizontalAdvance(text), m_metrics.horizontalAdvance(widest));
    }

    const LineContext& m_context;
    QFontMetricsF m_metrics;
    double m_x;
    double m_y;
    bool m_begun = false;
};

QString momentsText(const char* name, const LineMoments& moments)
{
    return words(name).arg(lineNumber(moments.mean, 2), lineNumber(moments.deviation, 2));
}

void writeLegend(const LineContext& context, const QFont& font)
{
    const LineMoments widest{-9, 9};
    Legend legend(context, font, context.geometry.plot.top() - 1.6 * context.geometry.text);
    const auto both = [&](const char* name, const LineMoments& moments) {
        return std::pair{momentsText(name, moments), momentsText(name, widest)};
    };
    if (context.options.real) {
        const auto [text, room] = both(QT_TRANSLATE_NOOP("ganimede::LineStage", "Real %1 ± %2"), context.view.real);
        legend.dot(context.palette.real, text, room);
    }
    if (context.options.fake) {
        const auto [text, room] =
            both(QT_TRANSLATE_NOOP("ganimede::LineStage", "Generated %1 ± %2"), context.view.generated);
        legend.diamond(context.palette.fake, text, room);
    }
    if (context.options.surface) {
        const bool critic = isCritic(context.snapshot.objective);
        legend.line(QPen(context.palette.discriminator, context.sized(0.19)),
                    critic ? words(QT_TRANSLATE_NOOP("ganimede::LineStage", "C(x)"))
                           : words(QT_TRANSLATE_NOOP("ganimede::LineStage", "D(x)")));
    }
    if (context.options.best && context.view.best == LineView::Best::shown) {
        QPen pen(context.palette.ink, context.sized(0.13), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3.0, 2.2});
        legend.line(pen, words(QT_TRANSLATE_NOOP("ganimede::LineStage", "best D*(x)")));
    }
    if (context.options.best && context.view.best != LineView::Best::shown) {
        legend.remark(noBestWords(context.view.best));
    }
}

void writeBeside(const LineContext& context, const QRectF& box, Qt::Alignment side, const QString& text,
                 const QColor& colour)
{
    context.painter.setPen(colour);
    context.painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter), text);
}

/// Round numbers that divide `top` into a few parts.
double tickStep(double top)
{
    const double rough = top / 3;
    const double unit = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / unit;
    return unit * (share < 2 ? 1 : share < 5 ? 2 : 5);
}

void writeAxes(const LineContext& context)
{
    const LineGeometry& at = context.geometry;
    const double text = at.text;
    const double side = 2.9 * text;
    for (const double x : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        writeBeside(context, {at.toScreenX(x) - side, at.plot.bottom() + 0.15 * text, 2 * side, 1.3 * text},
                    Qt::AlignHCenter, lineNumber(x, x == std::round(x) ? 0 : 1), context.palette.muted);
    }
    writeBeside(context, {at.plot.right() + 1.2 * text, at.plot.bottom() + 0.15 * text, side, 1.3 * text},
                Qt::AlignLeft, QStringLiteral("x"), context.palette.muted);
    const double step = tickStep(context.view.top);
    for (double density = step; density <= context.view.top; density += step) {
        writeBeside(
            context,
            {at.plot.left() - side - 0.4 * text, at.toScreenY(density / context.view.top) - text, side, 2 * text},
            Qt::AlignRight, QLocale().toString(density, 'g', 3), context.palette.muted);
    }
    writeBeside(context, {at.plot.left() + 0.4 * text, at.plot.top() + 0.1 * text, 2 * side, 1.5 * text}, Qt::AlignLeft,
                words(QT_TRANSLATE_NOOP("ganimede::LineStage", "density")), context.palette.muted);
}

void writeRealness(const LineContext& context)
{
    const LineGeometry& at = context.geometry;
    const double text = at.text;
    const auto write = [&](double share, const QString& what) {
        writeBeside(context, {at.plot.right() + 0.4 * text, at.toScreenY(share) - text, 2.9 * text, 2 * text},
                    Qt::AlignLeft, what, context.palette.discriminator);
    };
    if (isCritic(context.snapshot.objective)) {
        write(1, words(QT_TRANSLATE_NOOP("ganimede::LineStage", "more")));
        write(0, words(QT_TRANSLATE_NOOP("ganimede::LineStage", "less")));
        return;
    }
    write(1, words(QT_TRANSLATE_NOOP("ganimede::LineStage", "1 real")));
    write(0.5, QLocale().toString(0.5));
    write(0, words(QT_TRANSLATE_NOOP("ganimede::LineStage", "0 fake")));
}

/// Generated samples that the stage does not show.
void writeBeyond(const LineContext& context)
{
    constexpr double kWorthSaying = 0.005;
    const QRectF& row = context.geometry.fakes;
    const double side = 3.0 * context.geometry.text;
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 0); };
    if (context.view.generatedLeft > kWorthSaying) {
        writeBeside(context, {row.left() - side - 2, row.top(), side, row.height()}, Qt::AlignRight,
                    QStringLiteral("%1 % ◂").arg(percent(context.view.generatedLeft)), context.palette.fake);
    }
    if (context.view.generatedRight > kWorthSaying) {
        writeBeside(context, {row.right() + 2, row.top(), side, row.height()}, Qt::AlignLeft,
                    QStringLiteral("▸ %1 %").arg(percent(context.view.generatedRight)), context.palette.fake);
    }
}

/// Where a histogram goes on beyond the stage's top, how high it goes: the axis is the real density's, which stays.
void writeCut(const LineContext& context, const std::vector<float>& bins, const QColor& colour)
{
    constexpr int kApart = 6;  // bins between two marks, at least
    const LineGeometry& at = context.geometry;
    const int count = static_cast<int>(bins.size());
    const auto height = [&](int i) { return static_cast<double>(bins[static_cast<std::size_t>(i)]); };
    for (int i = 0; i < count; ++i) {
        if (height(i) <= kCutFrom * context.view.top) {
            continue;
        }
        int highest = i;
        for (int last = i; i < count && i - last < kApart; ++i) {
            last = height(i) > kCutFrom * context.view.top ? i : last;
            highest = height(i) > height(highest) ? i : highest;
        }
        const QString text = QStringLiteral("▴ ") + QLocale().toString(height(highest), 'f', 1);
        const double width = QFontMetricsF(context.painter.font()).horizontalAdvance(text) + 0.6 * at.text;
        const double middle = at.toScreenX(LineView::binLeft(highest) + 1.0 / LineView::kBins);
        const QRectF box(std::clamp(middle - width / 2, at.plot.left(), at.plot.right() - width),
                         at.plot.top() + 0.2 * at.text, width, 1.3 * at.text);
        context.painter.fillRect(box, translucent(context.palette.panel, 0.85));
        writeBeside(context, box, Qt::AlignHCenter, text, colour);
    }
}

void writeLatents(const LineContext& context)
{
    const QRectF& box = context.geometry.latents;
    const double text = context.geometry.text;
    if (context.view.latents.empty()) {
        writeBeside(context, box, Qt::AlignHCenter,
                    words(QT_TRANSLATE_NOOP("ganimede::LineStage",
                                            "The noise z has more than one dimension: no single axis shows its map.")),
                    context.palette.muted);
        return;
    }
    const double farthest = static_cast<double>(context.view.latents.back());
    for (int z = -static_cast<int>(farthest); z <= static_cast<int>(farthest); ++z) {
        const double x = context.geometry.toScreenX(z / farthest);
        writeBeside(context, {x - 2 * text, box.bottom() + 0.15 * text, 4 * text, 1.3 * text}, Qt::AlignHCenter,
                    lineNumber(z, 0), context.palette.muted);
    }
    writeBeside(context, {box.right() + 0.4 * text, box.bottom() - 0.7 * text, 2.5 * text, 1.4 * text}, Qt::AlignLeft,
                QStringLiteral("z"), context.palette.muted);
    writeBeside(context, {box.right() + 0.4 * text, box.top(), 2.5 * text, 1.4 * text}, Qt::AlignLeft,
                QStringLiteral("G(z)"), context.palette.muted);
}

}  // namespace

QString lineNumber(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals).replace(u'-', QChar(0x2212));
}

QString noBestWords(LineView::Best best)
{
    switch (best) {
    case LineView::Best::shown:
        break;
    case LineView::Best::critic:
        return words(QT_TRANSLATE_NOOP("ganimede::LineStage", "No D*: the best critic looks beyond x."));
    case LineView::Best::paired:
        return words(QT_TRANSLATE_NOOP("ganimede::LineStage", "No D*: only differences of scores count."));
    case LineView::Best::averagedG:
        return words(QT_TRANSLATE_NOOP("ganimede::LineStage", "No D*: what is shown is an average of G."));
    }
    return {};
}

void paintLineWords(const LineContext& context, const QFont& font)
{
    context.painter.setFont(font);
    writeLegend(context, font);
    writeAxes(context);
    if (context.options.surface || context.options.best) {
        writeRealness(context);
    }
    if (context.options.fake) {
        writeCut(context, context.view.generatedBins, context.palette.fake);
        writeBeyond(context);
    }
    if (context.options.manifold) {
        writeLatents(context);
    }
}

}  // namespace ganimede
