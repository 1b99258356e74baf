#pragma once

#include <QObject>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

enum class DrawMode { off, brush, eraser };

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

    /// Starts a stroke at a point of the canvas, unless the mode is off.
    void begin(Point at);
    /// Goes on to `to`; steps too small to be seen are left out.
    void extendTo(Point to);
    void finish();
    /// Forgets the stroke under way.
    void cancel();

Q_SIGNALS:
    void strokeBegan(const ganimede::Stroke& stroke);
    void strokeExtended(const ganimede::Stroke& stroke);
    void strokeFinished(const ganimede::Stroke& stroke);
    void strokeCancelled();
    void settingsChanged();

private:
    DrawMode m_mode = DrawMode::off;
    double m_radius = 0.08;
    double m_density = 1.0;
    Stroke m_stroke;  // no points: none under way
};

}  // namespace ganimede
