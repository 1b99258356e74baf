#pragma once

#include "widgets/panels/network_diagram.h"
#include "widgets/panels/spec_panel.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ganimede {

class FormRow;
class NumberField;
class Section;

/// Edits one of the two networks: its layers, activation and updates a step; under 'More' how it begins, and for the
/// generator its noise and output. The discriminator is called a critic under Wasserstein.
///
/// objectNames, with `generator` or `discriminator` for *: *Panel, *Section, *SectionHeader, *Diagram, *Units,
/// *AddLayer, *RemoveLayer, *Activation, *Leak, *Updates, *More, *MoreHeader, *Initialisation, *InitialisationStd; for
/// the generator also generatorOutput, latentDimensions, latentKind. Number fields have an editor named with "Text"
/// after it.
class NetworkPanel : public SpecPanel {
    Q_OBJECT
public:
    NetworkPanel(NetworkRole role, QWidget* parent = nullptr);

    Section* section() { return m_section; }

protected:
    void refresh() override;

private:
    void setupUi();
    void setupLayerStrip();
    void setupVisible();
    void setupMore();
    void setupLatent();
    void connectSignals();
    void connectChoices();
    void refreshTitle();
    void refreshLayer();
    void refreshIcons();
    void changeEvent(QEvent* event) override;

    bool isGenerator() const { return m_role == NetworkRole::generator; }
    QString named(const char* suffix) const;
    std::string path(const char* field) const;
    FormRow* row(const QString& label, QWidget* control, const char* suffix, const std::string& path);
    const NetworkSpec& network() const;
    NetworkSpec& networkOf(ExperimentSpec& spec) const;
    /// Takes over one changed field of this network.
    template <typename Change>
    void editNetwork(Change change, const QString& what, const std::string& field);
    template <typename Change>
    void editSpec(Change change, const QString& what, const std::string& field);

    NetworkRole m_role;
    Section* m_section = nullptr;
    Section* m_more = nullptr;
    NetworkDiagram* m_diagram = nullptr;
    QLabel* m_layerLabel = nullptr;
    QSpinBox* m_units = nullptr;
    QToolButton* m_addLayer = nullptr;
    QToolButton* m_removeLayer = nullptr;
    QComboBox* m_activation = nullptr;
    NumberField* m_leak = nullptr;
    FormRow* m_leakRow = nullptr;
    QSpinBox* m_updates = nullptr;
    QComboBox* m_initialisation = nullptr;
    NumberField* m_std = nullptr;
    FormRow* m_stdRow = nullptr;
    QComboBox* m_output = nullptr;      ///< the generator's only
    QSpinBox* m_dimensions = nullptr;   ///< the generator's only
    QComboBox* m_latentKind = nullptr;  ///< the generator's only
};

}  // namespace ganimede
