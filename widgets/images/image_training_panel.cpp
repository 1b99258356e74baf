#include "widgets/images/image_training_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/section.h"

namespace ganimede {
namespace {

const QList<double> kLearningRates{1e-5, 3e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2};
constexpr int kLargestBatch = 4096;
constexpr int kMostEpochs = 100'000;
constexpr int kMostUpdates = 10;
const QString kRateD = QStringLiteral("discriminator.optimiser.learning_rate");
const QString kRateG = QStringLiteral("generator.optimiser.learning_rate");

}  // namespace

ImageTrainingPanel::ImageTrainingPanel(QWidget* parent) : ImagePanel(parent)
{
    setObjectName(QStringLiteral("imageTrainingPanel"));
    setupUi();
    connectSignals();
    setSpec({});
}

QSpinBox* ImageTrainingPanel::spin(const char* name, const char* path, const QString& label)
{
    auto* box = new CalmSpinBox(this);
    box->setObjectName(QLatin1String(name));
    auto* row = new FormRow(label, box, this);
    row->setTip(imageFieldTip(path));
    m_section->body()->addWidget(row);
    return box;
}

void ImageTrainingPanel::setupUi()
{
    m_section = new Section(QStringLiteral("imageTrainingSection"), tr("Training"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_objective = new CalmComboBox(this);
    m_objective->setObjectName(QStringLiteral("imageObjective"));
    const std::pair<QString, ObjectiveKind> objectives[]{{tr("Minimax"), ObjectiveKind::minimax},
                                                         {tr("Non-saturating"), ObjectiveKind::nonSaturating},
                                                         {tr("Least squares"), ObjectiveKind::leastSquares},
                                                         {tr("Hinge"), ObjectiveKind::hinge},
                                                         {tr("Wasserstein"), ObjectiveKind::wasserstein},
                                                         {tr("Wasserstein GP"), ObjectiveKind::wassersteinGp},
                                                         {tr("Relativistic"), ObjectiveKind::relativistic}};
    for (const auto& [words, kind] : objectives) {
        m_objective->addItem(words, static_cast<int>(kind));
    }
    auto* row = new FormRow(tr("Loss"), m_objective, this);
    row->setTip(imageFieldTip("objective.kind"));
    m_section->body()->addWidget(row);
    setupFields();
}

void ImageTrainingPanel::setupFields()
{
    m_batch = spin("imageBatch", "batch", tr("Batch"));
    m_batch->setRange(1, kLargestBatch);
    m_epochs = spin("imageEpochs", "epochs", tr("Epochs"));
    m_epochs->setRange(1, kMostEpochs);
    const auto rate = [this](const char* name, const QString& path, const QString& label) {
        auto* field = new NumberField(fieldRange(path.toStdString()), kLearningRates, this);
        field->setObjectNames(QLatin1String(name));
        auto* line = new FormRow(label, field, this);
        line->setTip(imageFieldTip(path.toStdString()));
        m_section->body()->addWidget(line);
        return field;
    };
    m_rateD = rate("imageLearningRateD", kRateD, tr("Learning rate of D"));
    m_rateG = rate("imageLearningRateG", kRateG, tr("Learning rate of G"));
    m_updatesD = spin("imageUpdatesD", "discriminator.updates", tr("Updates of D a step"));
    m_updatesD->setRange(0, kMostUpdates);
    const auto flag = [this](const char* name, const char* path, const QString& label) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QLatin1String(name));
        keepKeys(box, {Qt::Key_Space});
        auto* line = new FormRow(label, box, this);
        line->setTip(imageFieldTip(path));
        m_section->body()->addWidget(line);
        return box;
    };
    m_conditional = flag("imageConditional", "conditioning", tr("Make pictures by class"));
    m_flips = flag("imageFlips", "data.flips", tr("Mirror pictures"));
}

void ImageTrainingPanel::connectSignals()
{
    const auto take = [this](auto&& change, const QString& what, const QString& field) {
        ImageSpec next = spec();
        change(next);
        edit(next, what, field);
    };
    connect(m_objective, &QComboBox::activated, this, [this, take] {
        const auto kind = static_cast<ObjectiveKind>(m_objective->currentData().toInt());
        take([kind](ImageSpec& next) { next.objective.kind = kind; }, tr("change the loss"),
             QStringLiteral("objective.kind"));
    });
    connect(m_batch, &QSpinBox::valueChanged, this, [take](int value) {
        take([value](ImageSpec& next) { next.batch = value; }, tr("change the batch size"), QStringLiteral("batch"));
    });
    connect(m_epochs, &QSpinBox::valueChanged, this, [take](int value) {
        take([value](ImageSpec& next) { next.epochs = value; }, tr("change the epochs"), QStringLiteral("epochs"));
    });
    connect(m_rateD, &NumberField::valueEdited, this, [take](double value) {
        take([value](ImageSpec& next) { next.discriminator.optimiser.learningRate = value; },
             tr("change the learning rate"), kRateD);
    });
    connect(m_rateG, &NumberField::valueEdited, this, [take](double value) {
        take([value](ImageSpec& next) { next.generator.optimiser.learningRate = value; },
             tr("change the learning rate"), kRateG);
    });
    connect(m_updatesD, &QSpinBox::valueChanged, this, [take](int value) {
        take([value](ImageSpec& next) { next.discriminator.updates = value; }, tr("change the updates of D"),
             QStringLiteral("discriminator.updates"));
    });
    connect(m_conditional, &QCheckBox::toggled, this, [take](bool on) {
        take([on](ImageSpec& next) { next.conditioning = on ? Conditioning::labels : Conditioning::none; },
             tr("make pictures by class"), QStringLiteral("conditioning"));
    });
    connect(m_flips, &QCheckBox::toggled, this, [take](bool on) {
        take([on](ImageSpec& next) { next.data.flips = on; }, tr("mirror pictures"), QStringLiteral("data.flips"));
    });
}

void ImageTrainingPanel::refresh()
{
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(spec().objective.kind)));
    m_batch->setValue(spec().batch);
    m_epochs->setValue(spec().epochs);
    m_rateD->setValue(spec().discriminator.optimiser.learningRate);
    m_rateG->setValue(spec().generator.optimiser.learningRate);
    m_updatesD->setValue(spec().discriminator.updates);
    m_conditional->setChecked(spec().conditioning == Conditioning::labels);
    m_flips->setChecked(spec().data.flips);
    m_section->setSummary(tr("batch %1, %2 epochs").arg(spec().batch).arg(spec().epochs));
}

}  // namespace ganimede
