#pragma once

#include <QWidget>

#include "engine/images/image_snapshot.h"

namespace ganimede {

class ChartSteps;
class ImageCourseChart;
class LossChart;

/// The charts of an image run above one another, over the same steps. GUI thread. objectName imageCharts.
class ImageCharts : public QWidget {
    Q_OBJECT
public:
    explicit ImageCharts(QWidget* parent = nullptr);

    void setSnapshot(const ImageSnapshotPtr& snapshot);

private:
    ChartSteps* m_steps;
    LossChart* m_losses;
    ImageCourseChart* m_verdicts;
    ImageCourseChart* m_gradients;
};

}  // namespace ganimede
