#pragma once

#include "widgets/images/image_panel.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace ganimede {

class NumberField;
class Section;

/// How an image run is trained: the objective, batch and epochs, both learning rates, classes and mirroring. GUI
/// thread. objectNames: imageTrainingPanel, imageObjective, imageBatch, imageEpochs, imageLearningRateD and G (text
/// within: ...Text), imageUpdatesD, imageConditional, imageFlips.
class ImageTrainingPanel : public ImagePanel {
    Q_OBJECT
public:
    explicit ImageTrainingPanel(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void setupUi();
    void setupFields();
    void connectSignals();
    QSpinBox* spin(const char* name, const char* path, const QString& label);

    Section* m_section = nullptr;
    QComboBox* m_objective = nullptr;
    QSpinBox* m_batch = nullptr;
    QSpinBox* m_epochs = nullptr;
    NumberField* m_rateD = nullptr;
    NumberField* m_rateG = nullptr;
    QSpinBox* m_updatesD = nullptr;
    QCheckBox* m_conditional = nullptr;
    QCheckBox* m_flips = nullptr;
};

}  // namespace ganimede
