#include "widgets/status/status_strip.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLabel>

#include "widgets/panels/numbers.h"
#include "widgets/panels/tabular_label.h"

namespace ganimede {

QString trainerWords(const TrainerInfo& info)
{
    QStringList parts;
    for (const std::string& part : {info.name, info.detail}) {
        if (!part.empty()) {
            parts << QString::fromStdString(part);
        }
    }
    parts << (info.threads == 1 ? StatusStrip::tr("1 thread") : StatusStrip::tr("%1 threads").arg(info.threads));
    return parts.join(QStringLiteral(", "));
}

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("statusStrip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_step =
        addFigure("statusStep", tr("Training steps since the start"), tr("step %1").arg(QStringLiteral("00,000,000")));
    m_stepsPerSecond = addFigure("statusStepsPerSecond", tr("Training steps in the last second"),
                                 tr("%1 steps/s").arg(QStringLiteral("000,000")));
    m_picturesPerSecond = addFigure("statusPicturesPerSecond", tr("Real pictures trained on in the last seconds"),
                                    tr("%1 pictures/s").arg(QStringLiteral("000,000")));
    m_picturesPerSecond->hide();
    m_framesPerSecond = addFigure("statusFramesPerSecond", tr("Pictures drawn in the last second"),
                                  tr("%1 frames/s").arg(QStringLiteral("000")));
    m_trainer =
        add(new QLabel(this), "statusTrainer", tr("What trains: the program's own vector code (fused) or LibTorch"));
    m_device = add(new QLabel(this), "statusDevice", tr("Where it trains"));
    layout->addStretch(1);
    setStep(0);
    setStepsPerSecond(0);
    setFramesPerSecond(0);
}

/// What has no room is cut off at the end: large text does not widen the window for it.
QSize StatusStrip::minimumSizeHint() const
{
    return {m_step->sizeHint().width(), QWidget::minimumSizeHint().height()};
}

template <typename Label>
Label* StatusStrip::add(Label* label, const char* name, const QString& tip)
{
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", "muted");
    label->setToolTip(tip);
    layout()->addWidget(label);
    return label;
}

TabularLabel* StatusStrip::addFigure(const char* name, const QString& tip, const QString& longest)
{
    auto* label = add(new TabularLabel(Qt::AlignLeft, this), name, tip);
    label->setLook(QFont::Normal, 1, true);
    label->setModel(longest);
    label->setAccessibleName(tip);
    return label;
}

void StatusStrip::setStep(std::int64_t step)
{
    m_step->setText(tr("step %1").arg(grouped(step)));
}

void StatusStrip::setStepsPerSecond(double rate)
{
    constexpr double kFew = 10;  // below, a whole number says too little
    const bool few = rate > 0 && rate < kFew;
    m_stepsPerSecond->setText(
        tr("%1 steps/s").arg(few ? numberLocale().toString(rate, 'f', 1) : grouped(std::llround(rate))));
}

void StatusStrip::setPicturesPerSecond(std::optional<double> rate)
{
    m_picturesPerSecond->setVisible(rate.has_value());
    if (rate) {
        m_picturesPerSecond->setText(tr("%1 pictures/s").arg(grouped(std::llround(*rate))));
    }
}

void StatusStrip::setFramesPerSecond(double rate)
{
    m_framesPerSecond->setText(std::llround(rate) == 1 ? tr("1 frame/s")
                                                       : tr("%1 frames/s").arg(grouped(std::llround(rate))));
}

void StatusStrip::setTrainer(const TrainerInfo& info)
{
    m_trainer->setText(trainerWords(info));
    m_device->setText(QString::fromStdString(info.device));
}

}  // namespace ganimede
