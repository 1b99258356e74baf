#pragma once

#include <QWidget>

#include "engine/images/quality/image_quality.h"

namespace ganimede {

/// A bar a class: how many of the generated pictures the classifier takes for it, and of the real ones. GUI thread.
/// objectName classShares.
class ClassShares : public QWidget {
    Q_OBJECT
public:
    explicit ClassShares(QWidget* parent = nullptr);

    void setClasses(const std::vector<ClassQuality>& classes);
    /// What the bars say, a line a class: the tooltip, and what is read aloud.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter, double left) const;
    int rowHeight() const;
    int nameWidth() const;

    std::vector<ClassQuality> m_classes;
    double m_largest = 1;
};

}  // namespace ganimede
