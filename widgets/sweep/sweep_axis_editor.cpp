#include "widgets/sweep/sweep_axis_editor.h"

#include <algorithm>
#include <cmath>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "engine/core/error.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/control_parts.h"
#include "widgets/panels/field_tip.h"
#include "widgets/panels/field_words.h"
#include "widgets/sweep/sweep_suggestions.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kMostValues = 50;  // a map with more cells a side than that shows no labels any more

/// With the path, which is what files and the command line's --vary call the field.
QString tipOf(const FieldInfo& info)
{
    return QString::fromStdString(info.path) + u'\n' + fieldTip(info.path);
}

/// The range, as --vary writes it, that makes exactly an axis' values; empty if there is none.
std::string rangeOf(const SweepAxis& axis, const ExperimentSpec& spec)
{
    if (axis.values.size() < 3) {
        return {};
    }
    const std::string range = plainValue(axis.values.front()) + ':' + plainValue(axis.values.back()) + ':' +
                              std::to_string(axis.values.size());
    for (const std::string& tried : {range, range + ":log"}) {
        try {
            if (parseSweepAxis(axis.path + '=' + tried, spec).values == axis.values) {
                return tried;
            }
        } catch (const Error&) {
            continue;  // words have no range
        }
    }
    return {};
}

}  // namespace

SweepAxisEditor::SweepAxisEditor(const QString& name, bool optional, QWidget* parent)
    : QWidget(parent), m_fields(sweepFields())
{
    setupUi(name, optional);
    connectSignals();
    suggest();
}

void SweepAxisEditor::setupUi(const QString& name, bool optional)
{
    setObjectName(name);
    setupField(optional);
    setupRange();
    m_values = new QLineEdit(this);
    prepare(m_values, "Values", tr("Values"),
            tr("The values to try, parted by commas; lists such as [16,16] by semicolons."));
    m_preview = new QLabel(this);
    m_preview->setObjectName(name + "Preview");
    m_preview->setProperty("role", "muted");
    m_preview->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_field), m_range, static_cast<QWidget*>(m_values), static_cast<QWidget*>(m_preview)}) {
        column->addWidget(widget);
    }
}

void SweepAxisEditor::prepare(QWidget* control, const char* part, const QString& title, const QString& tip)
{
    control->setObjectName(objectName() + part);
    control->setAccessibleName(title);
    control->setToolTip(tip);
}

void SweepAxisEditor::setupField(bool optional)
{
    m_field = new CalmComboBox(this);
    prepare(m_field, "Field", tr("Field to vary"), tr("What differs from run to run."));
    if (optional) {
        m_field->addItem(tr("Nothing else"), QString());
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString path = QString::fromStdString(m_fields[i].path);
        if (i == usualSweepFields()) {
            m_field->insertSeparator(m_field->count());
        }
        m_field->addItem(fieldTitle(m_fields[i].path), path);
        m_field->setItemData(m_field->count() - 1, tipOf(m_fields[i]), Qt::ToolTipRole);
    }
}

void SweepAxisEditor::setupRange()
{
    m_range = new QWidget(this);
    m_from = new QLineEdit(m_range);
    m_to = new QLineEdit(m_range);
    m_count = new CalmSpinBox(m_range);
    m_spacing = new CalmComboBox(m_range);
    prepare(m_from, "From", tr("From"), tr("The first value."));
    prepare(m_to, "To", tr("To"), tr("The last value."));
    prepare(m_count, "Count", tr("How many values"), tr("How many values are tried between the two, both included."));
    prepare(m_spacing, "Spacing", tr("Spacing"),
            tr("Even steps (1, 2, 3), or equal factors (1, 10, 100) for what matters by its order of magnitude."));
    m_count->setRange(2, kMostValues);
    m_spacing->addItems({tr("even steps"), tr("equal factors")});
    auto* grid = new QGridLayout(m_range);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    grid->addWidget(new QLabel(tr("from"), m_range), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(new QLabel(tr("to"), m_range), 0, 2);
    grid->addWidget(m_to, 0, 3);
    grid->addWidget(new QLabel(tr("in"), m_range), 1, 0);
    grid->addWidget(m_count, 1, 1);
    grid->addWidget(m_spacing, 1, 2, 1, 2);
}

void SweepAxisEditor::connectSignals()
{
    connect(m_field, &QComboBox::currentIndexChanged, this, &SweepAxisEditor::suggest);
    for (QLineEdit* edit : {m_from, m_to, m_values}) {
        connect(edit, &QLineEdit::textChanged, this, &SweepAxisEditor::check);
    }
    connect(m_count, &QSpinBox::valueChanged, this, &SweepAxisEditor::check);
    connect(m_spacing, &QComboBox::currentIndexChanged, this, &SweepAxisEditor::check);
}

void SweepAxisEditor::setSpec(const ExperimentSpec& spec)
{
    m_spec = spec;
    m_spec.changes.clear();
    check();
}

void SweepAxisEditor::setField(const QString& path)
{
    const int index = m_field->findData(path);
    m_field->setCurrentIndex(index >= 0 ? index : 0);
}

void SweepAxisEditor::setAxis(const SweepAxis& axis)
{
    setField(QString::fromStdString(axis.path));
    if (const std::string range = rangeOf(axis, m_spec); isNumeric() && !range.empty()) {
        showValues(QString::fromStdString(range));
        check();
        return;
    }
    QStringList values;
    for (const std::string& value : axis.values) {
        values << QString::fromStdString(plainValue(value));
    }
    const bool lists = std::ranges::any_of(values, [](const QString& value) { return value.contains(','); });
    m_range->hide();
    m_values->show();
    {
        const QSignalBlocker blocker(m_values);
        m_values->setText(values.join(lists ? QStringLiteral(";") : QStringLiteral(", ")));
        m_values->setCursorPosition(0);
    }
    check();
}

const FieldInfo* SweepAxisEditor::field() const
{
    const std::string path = m_field->currentData().toString().toStdString();
    for (const FieldInfo& info : m_fields) {
        if (info.path == path) {
            return &info;
        }
    }
    return nullptr;
}

bool SweepAxisEditor::isEmpty() const
{
    return field() == nullptr;
}

bool SweepAxisEditor::isNumeric() const
{
    return field() != nullptr && (field()->type == "number" || field()->type == "integer");
}

void SweepAxisEditor::suggest()
{
    const FieldInfo* info = field();
    m_field->setToolTip(info != nullptr ? tipOf(*info) : tr("What differs from run to run."));
    showValues(info != nullptr ? QString::fromStdString(suggestedSweepValues(*info, m_spec)) : QString());
    check();
}

void SweepAxisEditor::showValues(const QString& values)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_from), QSignalBlocker(m_to), QSignalBlocker(m_count),
                                       QSignalBlocker(m_spacing), QSignalBlocker(m_values)};
    const QStringList parts = values.split(':');
    const bool range = isNumeric() && parts.size() >= 3;
    m_range->setVisible(range);
    m_values->setVisible(!range && !isEmpty());
    m_values->setText(values);
    m_values->setCursorPosition(0);  // what is cut off is at the end
    if (range) {
        m_from->setText(parts[0]);
        m_to->setText(parts[1]);
        m_count->setValue(parts[2].toInt());
        m_spacing->setCurrentIndex(parts.size() > 3 ? 1 : 0);
    }
}

QString SweepAxisEditor::values() const
{
    if (m_range->isHidden()) {
        return m_values->text();
    }
    return QStringLiteral("%1:%2:%3%4")
        .arg(m_from->text().trimmed(), m_to->text().trimmed())
        .arg(m_count->value())
        .arg(m_spacing->currentIndex() == 1 ? QStringLiteral(":log") : QString());
}

/// In the words of the fields; what else may be wrong is said in those of the command line's --vary.
QString SweepAxisEditor::problemOfEnds() const
{
    bool positive = true;
    for (const QLineEdit* edit : {m_from, m_to}) {
        bool isNumber = false;
        const double value = QLocale::c().toDouble(edit->text().trimmed(), &isNumber);
        if (!isNumber || !std::isfinite(value)) {
            return edit->text().trimmed().isEmpty() ? tr("A number is missing.")
                                                    : tr("'%1' is no number.").arg(edit->text().trimmed());
        }
        positive &= value > 0;
    }
    return positive || m_spacing->currentIndex() == 0 ? QString() : tr("Equal factors need both ends above 0.");
}

void SweepAxisEditor::check()
{
    m_axis.reset();
    m_problem.clear();
    if (!isEmpty() && !m_range->isHidden()) {
        m_problem = problemOfEnds();
    }
    if (!isEmpty() && m_problem.isEmpty()) {
        try {
            m_axis = parseSweepAxis(field()->path + "=" + values().toStdString(), m_spec);
        } catch (const Error& error) {
            m_problem = QString::fromUtf8(error.what());
        }
    }
    showPreview();
    Q_EMIT changed();
}

void SweepAxisEditor::showPreview()
{
    QStringList words;
    for (const std::string& value : m_axis ? m_axis->values : std::vector<std::string>()) {
        words << fieldValueTitle(m_axis->path, value);
    }
    QString preview = words.join(QStringLiteral(" \u00b7 "));
    if (m_axis && m_range->isHidden()) {
        // The values are written as in a file: here is what they are called there, and what they mean.
        preview = QStringLiteral("%1: %2").arg(QString::fromStdString(m_axis->path), preview);
    }
    showNews(m_preview, m_problem.isEmpty() ? preview : m_problem, !m_problem.isEmpty());
    m_preview->setVisible(!isEmpty());
}

}  // namespace ganimede
