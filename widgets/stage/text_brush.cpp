#include "widgets/stage/text_brush.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace ganimede {
namespace {

constexpr int kLetterSide = 1024;  // pixels that the letters are filled in, for the canvas's two units
constexpr double kUnit = kLetterSide / 2.0;
constexpr double kWidest = 1.8;  // of the canvas's two units
constexpr double kTallest = 1.3;
constexpr double kFontPixels = 200;    // the outlines' size before they are fitted
constexpr double kBrush = 0.02;        // the brush's radius, as a share of the font's size
constexpr double kThinnest = 0.006;    // canvas units: a brush finer than a cell paints a cell
constexpr double kMostOfAStem = 0.04;  // of the font's size: what is taken off the letters' edges for the brush
constexpr double kRowsApart = 1.3;     // brush radii between two rows
constexpr double kSameStroke = 3;      // radii by which the ends of neighbouring rows of one stroke may differ

/// The letters, fitted into the kLetterSide x kLetterSide pixels, and how large the font came out there.
struct Letters {
    QPainterPath outline;
    double em = 0;
};

Letters lettersOf(const QString& text)
{
    QFont font(QStringLiteral("Inter"));
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(static_cast<int>(kFontPixels));
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    outline.addText(0, 0, font, text.left(kLongestText).simplified());
    const QRectF box = outline.boundingRect();
    if (box.width() <= 0 || box.height() <= 0) {
        return {};
    }
    const double scale = kUnit * std::min(kWidest / box.width(), kTallest / box.height());
    QTransform fit;
    fit.translate(kLetterSide / 2.0, kLetterSide / 2.0);
    fit.scale(scale, scale);
    fit.translate(-box.center().x(), -box.center().y());
    return {fit.map(outline), scale * kFontPixels};
}

/// Where the brush's centre may go: the letters less a margin.
QImage roomForBrush(const Letters& letters, double margin)
{
    QImage room(kLetterSide, kLetterSide, QImage::Format_Grayscale8);
    room.fill(Qt::black);
    QPainter painter(&room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(letters.outline, Qt::white);
    painter.strokePath(letters.outline, QPen(Qt::black, 2 * margin, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return room;
}

struct Run {
    double from;
    double to;
};

std::vector<Run> runsOf(const uchar* line)
{
    constexpr uchar kInside = 128;
    std::vector<Run> runs;
    for (int x = 0; x < kLetterSide; ++x) {
        if (line[x] < kInside) {
            continue;
        }
        const int first = x;
        while (x + 1 < kLetterSide && line[x + 1] >= kInside) {
            ++x;
        }
        runs.push_back({first + 0.5, x + 0.5});
    }
    return runs;
}

Point onCanvas(double x, double y)
{
    return {static_cast<float>(x / kUnit - 1), static_cast<float>(1 - y / kUnit)};
}

/// Fills from the top down, going on with a stroke from row to row while its ends stay near, so that a stem is one
/// stroke and not as many as it has rows.
class Filler {
public:
    Filler(double radius, double density) : m_radius(radius), m_density(density) {}

    void addRow(double y, const std::vector<Run>& runs)
    {
        std::vector<Open> next;
        for (const Run& run : runs) {
            const auto found = std::ranges::find_if(m_open, [&](const Open& open) { return continues(open, run); });
            if (found != m_open.end()) {
                extend(*found, run, y);
                next.push_back(*found);
                m_open.erase(found);
            } else {
                m_strokes.push_back({false, m_radius / kUnit, m_density, {onCanvas(run.from, y), onCanvas(run.to, y)}});
                next.push_back({m_strokes.size() - 1, run, true});
            }
        }
        m_open = std::move(next);
    }

    std::vector<Stroke> takeStrokes() { return std::move(m_strokes); }

private:
    struct Open {
        std::size_t stroke;
        Run last;
        bool atRight;  // where the brush stands
    };

    bool continues(const Open& open, const Run& run) const
    {
        const double reach = kSameStroke * m_radius;
        return std::abs(open.last.from - run.from) < reach && std::abs(open.last.to - run.to) < reach &&
               run.from < open.last.to && open.last.from < run.to;
    }

    void extend(Open& open, const Run& run, double y)
    {
        std::vector<Point>& path = m_strokes[open.stroke].path;
        path.push_back(onCanvas(open.atRight ? run.to : run.from, y));
        path.push_back(onCanvas(open.atRight ? run.from : run.to, y));
        open.last = run;
        open.atRight = !open.atRight;
    }

    double m_radius;
    double m_density;
    std::vector<Stroke> m_strokes;
    std::vector<Open> m_open;
};

}  // namespace

std::vector<Stroke> strokesOfText(const QString& text, double density)
{
    const Letters letters = lettersOf(text);
    if (letters.outline.isEmpty()) {
        return {};
    }
    const double radius = std::max(kBrush * letters.em, kThinnest * kUnit);
    const QImage room = roomForBrush(letters, std::min(radius, kMostOfAStem * letters.em));
    const QRectF box = letters.outline.boundingRect();
    Filler filler(radius, density);
    for (double y = std::max(box.top(), 0.0); y < std::min<double>(box.bottom(), kLetterSide);
         y += kRowsApart * radius) {
        filler.addRow(y + 0.5, runsOf(room.constScanLine(static_cast<int>(y))));
    }
    return filler.takeStrokes();
}

}  // namespace ganimede
