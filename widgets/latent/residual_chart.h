#pragma once

#include <vector>

#include <QRectF>
#include <QWidget>

namespace ganimede {

/// How far a search is from what it looks for, start by start, over its steps, on a scale of logarithms: the nearest is
/// drawn strong. GUI thread. objectName residualChart.
class ResidualChart : public QWidget {
    Q_OBJECT
public:
    explicit ResidualChart(QWidget* parent = nullptr);

    void clear();
    /// @param residuals  of each start, more than 0; a start that no longer goes on keeps its last
    void add(int step, const std::vector<double>& residuals);
    std::size_t points() const { return m_steps.size(); }

    QSize sizeHint() const override { return {280, 120}; }
    QSize minimumSizeHint() const override { return {140, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where the curves are, and the decades from its bottom to its top.
    struct Axes {
        QRectF area;
        int low = 0;
        int high = 1;

        double yOf(double residual) const;
    };
    void paintWords(QPainter& painter, const Axes& axes) const;
    void paintDecades(QPainter& painter, const Axes& axes) const;
    void paintCurves(QPainter& painter, const Axes& axes) const;

    std::vector<int> m_steps;
    std::vector<std::vector<double>> m_residuals;  // (points, starts)
};

}  // namespace ganimede
