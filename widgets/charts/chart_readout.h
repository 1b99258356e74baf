#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "widgets/charts/chart_legend.h"

namespace ganimede {

/// Lies over a chart and shows, where the pointer is, a vertical line and a small box of values; or a sentence while
/// there is nothing to chart. Outlines the chart while that has the focus. Takes no mouse events.
class ChartReadout : public QWidget {
    Q_OBJECT
public:
    struct Value {
        QString text;
        Mark mark = Mark::disc;
        QColor colour;
        double y = 0;  ///< of its point on the curve; NaN if there is none
    };

    explicit ChartReadout(QWidget* parent);

    /// `x` is the line's place; `plot` is where curves are drawn; `title` is above the values and `note` beneath
    /// them, if not empty.
    void showValues(const QRect& plot, double x, const QString& title, std::vector<Value> values,
                    const QString& note = {});
    void hideValues();
    void setMessage(const QRect& plot, const QString& message);
    bool isShowing() const { return m_showing; }
    QString title() const { return m_title; }
    const std::vector<Value>& values() const { return m_values; }
    const QString& note() const { return m_note; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintBox(QPainter& painter);

    bool m_showing = false;
    QRect m_plot;
    double m_x = 0;
    QString m_title;
    QString m_message;
    std::vector<Value> m_values;
    QString m_note;
};

}  // namespace ganimede
