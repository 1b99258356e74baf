#pragma once

#include "widgets/panels/spec_panel.h"

class QComboBox;
class QLabel;

namespace ganimede {

class FormRow;
class NumberField;
class Section;

/// Chooses what the networks play for, with a sentence on what that means and the formula.
///
/// objectNames: objectivePanel, objectiveSection, objectiveKind, objectiveMeaning, objectiveFormula, objectiveClip,
/// objectivePenalty.
class ObjectivePanel : public SpecPanel {
    Q_OBJECT
public:
    explicit ObjectivePanel(QWidget* parent = nullptr);

    Section* section() { return m_section; }

protected:
    void refresh() override;

private:
    void setupUi();
    void connectSignals();
    void refreshSummary();

    Section* m_section = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_meaning = nullptr;
    QLabel* m_formula = nullptr;
    FormRow* m_clipRow = nullptr;
    NumberField* m_clip = nullptr;
    FormRow* m_penaltyRow = nullptr;
    NumberField* m_penalty = nullptr;
};

/// One plain line on what an objective asks of the two networks.
QString objectiveMeaning(ObjectiveKind kind);
/// What each network minimises, as HTML of two lines; D is the score before the sigmoid where there is none in it.
QString objectiveFormula(ObjectiveKind kind);

}  // namespace ganimede
