#include "widgets/images/layer_editor.h"

#include <functional>

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "engine/images/image_spec_fields.h"
#include "engine/images/image_spec_json.h"
#include "widgets/images/image_panel.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"

namespace ganimede {
namespace {

/// "conv.kernel" is "Kernel"; what a layer is known by, "conv.conv", is called by its unit.
QString nameOfField(const Field& field)
{
    const auto dot = field.path.rfind('.');
    std::string name = field.path.substr(dot + 1);
    if (name == field.path.substr(0, dot)) {
        name = name == "dropout" ? "share" : field.unit.empty() ? "slope" : field.unit;
    }
    name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    return QCoreApplication::translate("LayerFields", name.c_str());
}

QString textOf(const std::vector<int>& values)
{
    QStringList parts;
    for (const int value : values) {
        parts << QString::number(value);
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<int> valuesOf(const QString& text)
{
    std::vector<int> values;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        values.push_back(part.trimmed().toInt());
    }
    return values;
}

/// Makes a row for every field that it is shown; each control writes into the layer given and says so.
class RowMaker {
public:
    RowMaker(QWidget* parent, QVBoxLayout* rows, std::function<void()> changed)
        : m_parent(parent), m_rows(rows), m_changed(std::move(changed))
    {}

    void integer(const Field& field, int& value, std::int64_t low, std::int64_t high)
    {
        spin(field, value, static_cast<int>(low), static_cast<int>(high));
    }
    void padding(const Field& field, int& value, int high)
    {
        QSpinBox* box = spin(field, value, LayerSpec::kSame, high);
        box->setSpecialValueText(QCoreApplication::translate("LayerFields", "same"));
    }
    void number(const Field& field, double& value, double low, double high, bool lowExcluded, bool highExcluded)
    {
        auto* box = new NumberField(FieldRange{low, high, lowExcluded, highExcluded}, {}, m_parent);
        box->setValue(value);
        box->setObjectNames(nameFor(field));
        QObject::connect(box, &NumberField::valueEdited, m_parent, [changed = m_changed, &value](double edited) {
            value = edited;
            changed();
        });
        add(field, box);
    }
    void flag(const Field& field, bool& value)
    {
        auto* box = new QCheckBox(m_parent);
        box->setObjectName(nameFor(field));
        box->setChecked(value);
        keepKeys(box, {Qt::Key_Space});
        QObject::connect(box, &QCheckBox::toggled, m_parent, [changed = m_changed, &value](bool on) {
            value = on;
            changed();
        });
        add(field, box);
    }
    void integers(const Field& field, std::vector<int>& values, int, int, std::size_t)
    {
        auto* box = new QLineEdit(textOf(values), m_parent);
        box->setObjectName(nameFor(field));
        QObject::connect(box, &QLineEdit::editingFinished, m_parent, [changed = m_changed, box, &values] {
            values = valuesOf(box->text());
            changed();
        });
        add(field, box);
    }

private:
    static QString nameFor(const Field& field)
    {
        return QStringLiteral("layerField.") + QString::fromStdString(field.path);
    }

    QSpinBox* spin(const Field& field, int& value, int low, int high)
    {
        auto* box = new CalmSpinBox(m_parent);
        box->setRange(low, high);
        box->setValue(value);
        box->setObjectName(nameFor(field));
        QObject::connect(box, &QSpinBox::valueChanged, m_parent, [changed = m_changed, &value](int edited) {
            value = edited;
            changed();
        });
        add(field, box);
        return box;
    }

    void add(const Field& field, QWidget* control)
    {
        auto* row = new FormRow(nameOfField(field), control, m_parent);
        row->setTip(imageFieldTip(field.path));
        m_rows->addWidget(row);
    }

    QWidget* m_parent;
    QVBoxLayout* m_rows;
    std::function<void()> m_changed;
};

}  // namespace

LayerEditor::LayerEditor(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("layerEditor"));
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    rebuild();
}

void LayerEditor::setLayer(const LayerSpec& layer)
{
    if (layer == m_layer) {
        return;  // an edit of one's own comes back; the control that made it keeps the focus
    }
    m_layer = layer;
    rebuild();
}

void LayerEditor::rebuild()
{
    if (m_box != nullptr) {
        m_box->hide();
        m_box->setObjectName(QString());
        for (QWidget* part : m_box->findChildren<QWidget*>()) {
            part->setObjectName(QString());  // until it is deleted the new ones may have its name
            part->blockSignals(true);
        }
        m_box->deleteLater();
    }
    m_box = new QWidget(this);
    auto* rows = new QVBoxLayout(m_box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    RowMaker maker(m_box, rows, [this] { Q_EMIT layerEdited(m_layer); });
    visitLayer(m_layer, nameOf(m_layer.kind) + ".", maker);
    m_rows->addWidget(m_box);
}

}  // namespace ganimede
