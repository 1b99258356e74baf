#pragma once

#include "widgets/panels/spec_panel.h"

namespace ganimede {

class NumberField;
class Section;

/// Mean and spread of the data, where the data are a density that has them. objectNames: densityPanel, dataMean,
/// dataSpread.
class DensityPanel : public SpecPanel {
    Q_OBJECT
public:
    explicit DensityPanel(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void connectSignals();

    Section* m_section;
    NumberField* m_mean;
    NumberField* m_spread;
};

}  // namespace ganimede
