#include "widgets/panels/field_tip.h"

#include <optional>

#include <QCoreApplication>
#include <QStringList>

#include "engine/core/error.h"
#include "engine/spec/spec_fields.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {
namespace {

/// Finds the bounds of one field among all that are visited.
class RangeFinder {
public:
    explicit RangeFinder(std::string_view path) : m_path(path) {}

    template <typename Integer>
    void integer(const Field& field, Integer, std::int64_t low, std::int64_t high)
    {
        offer(field, {static_cast<double>(low), static_cast<double>(high)});
    }
    void number(const Field& field, double, double low, double high, bool lowExcluded, bool highExcluded)
    {
        offer(field, {low, high, lowExcluded, highExcluded});
    }
    void integers(const Field& field, const std::vector<int>&, int low, int high, std::size_t)
    {
        offer(field, {static_cast<double>(low), static_cast<double>(high)});
    }
    void numbers(const Field& field, const std::vector<double>&, double low, double high, std::size_t)
    {
        offer(field, {low, high});
    }
    void text(const Field&, const std::string&, std::size_t) {}
    void name(const Field&, const std::string&, const std::vector<std::string>&) {}
    template <typename Value>
    void choice(const Field&, const Value&)
    {}
    template <typename Value>
    void strokes(const Field&, const Value&)
    {}
    template <typename Value>
    void points(const Field&, const Value&)
    {}
    template <typename Value>
    void picture(const Field&, const Value&)
    {}

    std::optional<FieldRange> found() const { return m_found; }

private:
    void offer(const Field& field, FieldRange range)
    {
        if (field.path == m_path) {
            m_found = range;
        }
    }

    std::string_view m_path;
    std::optional<FieldRange> m_found;
};

QString words(Applies applies)
{
    switch (applies) {
    case Applies::live:
        return QCoreApplication::translate("FieldTip", "Changes at once.");
    case Applies::restartsGenerator:
        return QCoreApplication::translate("FieldTip", "Restarts the generator.");
    case Applies::restartsDiscriminator:
        return QCoreApplication::translate("FieldTip", "Restarts the discriminator.");
    case Applies::restartsBoth:
        return QCoreApplication::translate("FieldTip", "Restarts both networks.");
    }
    return {};
}

}  // namespace

bool FieldRange::contains(double value) const
{
    return (lowExcluded ? value > low : value >= low) && (highExcluded ? value < high : value <= high);
}

FieldRange fieldRange(std::string_view path)
{
    RangeFinder finder(path);
    const ExperimentSpec spec;
    visitFields(spec, finder);
    if (!finder.found()) {
        throw Error("There is no numeric field '" + std::string(path) + "' in an experiment.");
    }
    return *finder.found();
}

QString fieldTip(std::string_view path)
{
    for (const FieldInfo& info : fieldInfos()) {
        if (info.path != path) {
            continue;
        }
        QStringList lines{fieldText(info.meaning)};
        if (info.type != "choice") {
            QString range = QString::fromStdString(info.range);
            if (!info.unit.empty()) {
                range += ' ' + fieldText(info.unit);
            }
            lines << QCoreApplication::translate("FieldTip", "Range: %1.").arg(range);
        }
        lines << words(info.applies);
        return lines.join('\n');
    }
    return {};
}

}  // namespace ganimede
