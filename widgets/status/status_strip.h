#pragma once

#include <cstdint>
#include <optional>

#include <QWidget>

#include "engine/trainers/trainer_info.h"

class QLabel;

namespace ganimede {

class TabularLabel;

/// The line at the bottom: step, steps a second, frames a second, trainer, device. Its figures keep their places.
/// objectNames: statusStrip, statusStep, statusStepsPerSecond, statusPicturesPerSecond,
/// statusFramesPerSecond, statusTrainer, statusDevice.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setStep(std::int64_t step);
    void setStepsPerSecond(double rate);
    void setPicturesPerSecond(std::optional<double> rate);  ///< real pictures trained on; nothing: not shown
    void setFramesPerSecond(double rate);
    /// Trainer, its detail and threads; and the device.
    void setTrainer(const TrainerInfo& info);
    QSize minimumSizeHint() const override;

private:
    template <typename Label>
    Label* add(Label* label, const char* name, const QString& tip);
    TabularLabel* addFigure(const char* name, const QString& tip, const QString& longest);

    TabularLabel* m_step = nullptr;
    TabularLabel* m_stepsPerSecond = nullptr;
    TabularLabel* m_picturesPerSecond = nullptr;
    TabularLabel* m_framesPerSecond = nullptr;
    QLabel* m_trainer = nullptr;
    QLabel* m_device = nullptr;
};

/// "fused, AVX-512, 1 thread"
QString trainerWords(const TrainerInfo& info);

}  // namespace ganimede
