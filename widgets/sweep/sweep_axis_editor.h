#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "engine/sweep/sweep_request.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ganimede {

/// Chooses a field to vary and its values: from, to, how many and how spaced for numbers, a list for everything else.
/// Says at once what values that makes, or what is wrong. GUI thread.
///
/// objectNames: NAME, and NAME with Field, From, To, Count, Spacing, Values and Preview after it.
class SweepAxisEditor : public QWidget {
    Q_OBJECT
public:
    /// @param optional  whether nothing may be chosen
    SweepAxisEditor(const QString& name, bool optional, QWidget* parent = nullptr);

    /// The experiment that is varied: suggestions and checks follow it.
    void setSpec(const ExperimentSpec& spec);
    /// Chooses a field with its suggested values; "" for none.
    void setField(const QString& path);
    void setAxis(const SweepAxis& axis);

    bool isEmpty() const;
    /// Nothing if none is chosen or the values are wrong.
    const std::optional<SweepAxis>& axis() const { return m_axis; }
    /// Empty if nothing is wrong.
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void setupUi(const QString& name, bool optional);
    void prepare(QWidget* control, const char* part, const QString& title, const QString& tip);
    void setupField(bool optional);
    void setupRange();
    void connectSignals();
    void suggest();
    void showValues(const QString& values);
    void check();
    void showPreview();
    const FieldInfo* field() const;
    bool isNumeric() const;
    QString values() const;
    QString problemOfEnds() const;

    std::vector<FieldInfo> m_fields;
    ExperimentSpec m_spec;
    std::optional<SweepAxis> m_axis;
    QString m_problem;
    QComboBox* m_field = nullptr;
    QWidget* m_range = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QSpinBox* m_count = nullptr;
    QComboBox* m_spacing = nullptr;
    QLineEdit* m_values = nullptr;
    QLabel* m_preview = nullptr;
};

}  // namespace ganimede
