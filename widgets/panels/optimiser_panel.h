#pragma once

#include <string>
#include <vector>

#include "widgets/panels/spec_panel.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace ganimede {

class FormRow;
class NumberField;
class Section;

/// Edits how the networks learn: for each the method and its learning rate, the batch size, and under 'More' the
/// constants of the methods in use.
///
/// objectNames: optimiserPanel, optimiserSection, batch, optimiserMore; with `discriminator` or `generator` for *:
/// *OptimiserKind, *LearningRate, *Beta1, *Beta2, *Momentum, *Decay, *Epsilon.
class OptimiserPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit OptimiserPanel(QWidget* parent = nullptr);

    Section* section() { return m_section; }

protected:
    void refresh() override;

private:
    struct Constant {
        QString label;
        std::string path;
        FormRow* row = nullptr;
        NumberField* field = nullptr;
        double OptimiserSpec::*member = nullptr;
        bool (*used)(OptimiserKind) = nullptr;
    };
    /// The controls of one network's optimiser.
    struct Side {
        bool generator = false;
        QLabel* name = nullptr;
        QLabel* moreName = nullptr;
        QComboBox* kind = nullptr;
        NumberField* rate = nullptr;
        std::vector<Constant> constants;
    };

    void setupUi();
    void setupSide(Side& side);
    void setupConstants(Side& side);
    void setupBatch();
    void connectSide(Side& side);
    void refreshSide(Side& side);
    void refreshSummary();
    OptimiserSpec& optimiserOf(ExperimentSpec& spec, const Side& side) const;
    const OptimiserSpec& optimiser(const Side& side) const;
    QString networkName(const Side& side) const;

    Section* m_section = nullptr;
    Section* m_more = nullptr;
    QSpinBox* m_batch = nullptr;
    Side m_discriminator;
    Side m_generator;
};

}  // namespace ganimede
