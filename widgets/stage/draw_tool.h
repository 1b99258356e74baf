#pragma once

#include <vector>

#include <QObject>
#include <QString>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// `line` is the brush along straight lines; `text` types a word instead of drawing.
enum class DrawMode { off, brush, eraser, line, text };

/// How the rest of a stroke goes: freely, or straight from where it was when that began, at any angle or at multiples
/// of 15 degrees.
struct StrokeRule {
    bool straight = false;
    bool snapped = false;
};

/// The brush: its settings, and the stroke under way. Knows the canvas only, no mouse and no screen; the stage view
/// feeds it and the draw bar sets it. Owned by the window, on the GUI thread.
class DrawTool : public QObject {
    Q_OBJECT
public:
    static constexpr double kSmallestRadius = 0.01;  ///< canvas units
    static constexpr double kLargestRadius = 0.5;
    static constexpr double kLeastDensity = 0.05;

    explicit DrawTool(QObject* parent = nullptr);

    DrawMode mode() const { return m_mode; }
    double radius() const { return m_radius; }
    double density() const { return m_density; }
    /// Any change of the settings ends no stroke: the one under way keeps what it began with.
    void setMode(DrawMode mode);
    void setRadius(double radius);
    void setDensity(double density);

    bool isDrawing() const { return !m_stroke.path.empty(); }
    const Stroke& stroke() const { return m_stroke; }

    /// Starts a stroke at a point of the canvas, unless the mode is off or text.
    void begin(Point at);
    /// Goes on to `to`; steps too small to be seen are left out. In line mode every stroke is straight.
    void extendTo(Point to, StrokeRule rule = {});
    void finish();
    /// Forgets the stroke under way.
    void cancel();

    /// Strokes to show, not to draw yet: a word that is being typed. None: nothing is proposed.
    void propose(const std::vector<Stroke>& strokes);
    void finishText(const std::vector<Stroke>& strokes, const QString& text);

Q_SIGNALS:
    void strokeBegan(const ganimede::Stroke& stroke);
    void strokeExtended(const ganimede::Stroke& stroke);
    /// What was drawn so far is another: its straight end moved.
    void strokeReshaped(const ganimede::Stroke& stroke);
    void strokeFinished(const ganimede::Stroke& stroke);
    void strokeCancelled();
    void proposed(const std::vector<ganimede::Stroke>& strokes);
    void textFinished(const std::vector<ganimede::Stroke>& strokes, const QString& text);
    void settingsChanged();

private:
    void extendFreely(Point to);
    void extendStraight(Point to, bool snapped);

    DrawMode m_mode = DrawMode::off;
    double m_radius = 0.08;
    double m_density = 1.0;
    Stroke m_stroke;           // no points: none under way
    std::size_t m_anchor = 0;  // how many of its points are settled while it is straight; 0: it is free
};

}  // namespace ganimede
