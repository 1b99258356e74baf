#pragma once

#include <QWidget>

#include "engine/images/image_snapshot.h"

namespace ganimede {

class ChartSteps;
class ImageCourseChart;
class LossChart;

/// The charts of an image run above one another, over the same steps, with a line where something was changed. GUI
/// thread. objectName imageCharts.
class ImageCharts : public QWidget {
    Q_OBJECT
public:
    explicit ImageCharts(QWidget* parent = nullptr);

    void setSnapshot(const ImageSnapshotPtr& snapshot);

private:
    ChartSteps* m_steps;
    ChangeMarksPtr m_changes;  // that the steps have notes of
    LossChart* m_losses;
    ImageCourseChart* m_verdicts;
    ImageCourseChart* m_gradients;
};

}  // namespace ganimede
