#pragma once

#include <functional>
#include <vector>

#include "widgets/panels/spec_panel.h"

class QComboBox;
class QSpinBox;

namespace ganimede {

class FormRow;
class NumberField;
class RemedyRow;
class Section;

/// What helps a GAN against its troubles: penalties on D's slope, label smoothing, noise on D's inputs, weight decay,
/// packing, unrolling, a moving average of G and falling learning rates. Closed at first; its title line says what is
/// on. A remedy that the present loss takes no notice of cannot be used, and says why.
///
/// objectNames: remediesPanel, remediesSection, remediesMore; the rows r1, r2, labelSmoothing, inputNoise,
/// discriminatorWeightDecay, generatorWeightDecay, generatorAverage (see RemedyRow); inputNoiseSteps, pack,
/// unrolledSteps, scheduleKind, scheduleStart, scheduleEnd, scheduleFinal.
class RemediesPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit RemediesPanel(QWidget* parent = nullptr);

    Section* section() { return m_section; }

protected:
    void refresh() override;

private:
    using Number = std::function<double&(ExperimentSpec&)>;
    /// A remedy that is off at 0.
    struct Remedy {
        RemedyRow* row = nullptr;
        Number number;
        QString name;  ///< as in "turn on R1"
        QString word;  ///< in the summary
    };

    void setupUi();
    void setupPenalties();
    void setupNoise();
    void setupGeneratorSide();
    void setupSchedule();
    void setupMore();
    void connectSignals();
    RemedyRow* addRemedy(Section* section, const QString& objectName, const std::string& path, double usual,
                         const QList<double>& strengths, const QString& name, const QString& word, Number number);
    QSpinBox* addSteps(const QString& label, const QString& objectName, const std::string& path, FormRow** row);
    template <typename Change>
    void editField(Change change, const QString& what, const char* field);
    void refreshNames();
    void connectSchedule();
    void refreshSchedule();
    void refreshSummary();
    QString summary() const;

    Section* m_section = nullptr;
    Section* m_more = nullptr;
    std::vector<Remedy> m_remedies;
    RemedyRow* m_smoothing = nullptr;
    RemedyRow* m_noise = nullptr;
    RemedyRow* m_decayOfD = nullptr;
    RemedyRow* m_decayOfG = nullptr;
    QSpinBox* m_noiseSteps = nullptr;
    FormRow* m_noiseStepsRow = nullptr;
    QSpinBox* m_pack = nullptr;
    QSpinBox* m_unrolled = nullptr;
    QComboBox* m_schedule = nullptr;
    QSpinBox* m_start = nullptr;
    QSpinBox* m_end = nullptr;
    NumberField* m_final = nullptr;
    std::vector<FormRow*> m_scheduleRows;
};

}  // namespace ganimede
