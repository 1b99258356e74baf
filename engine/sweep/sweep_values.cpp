// The entry points of sweep_request.h that turn text into values and back.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/spec/json_text.h"
#include "engine/spec/spec_words.h"
#include "engine/sweep/sweep_request.h"

namespace ganimede {
namespace {

constexpr int kMaxValues = 1000;
constexpr int kEvenDigits = 12;  // 0:1:11 gives 0.3, not 0.30000000000000004
constexpr int kLogDigits = 4;    // 1e-4:0.1:7:log gives 0.0003162: who spaces by factors means no more than that

const FieldInfo& fieldOf(const std::string& path)
{
    if (path == "seed") {
        throw Error(Words::tr("The seed is varied by the number of seeds."));
    }
    const auto& infos = fieldInfos();
    const auto info = std::ranges::find(infos, path, &FieldInfo::path);
    if (info == infos.end() || path == "name") {
        throw Error(Words::tr("There is no field '%1' to vary; 'ganimede spec --fields' lists them.", path));
    }
    return *info;
}

/// Splits outside brackets, braces and quotes.
std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts(1);
    int depth = 0;
    bool quoted = false;
    char before = 0;
    for (const char c : text) {
        quoted = quoted != (c == '"' && before != '\\');
        depth += quoted ? 0 : (c == '[' || c == '{') - (c == ']' || c == '}');
        if (c == separator && depth == 0 && !quoted) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
        before = c;
    }
    return parts;
}

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// NaN if it is no number.
double numberIn(const std::string& text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? value : std::numeric_limits<double>::quiet_NaN();
}

std::string rounded(double value, int digits)
{
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, digits).ptr;
    return text(numberIn({buffer, end}));
}

/// lo:hi:n or lo:hi:n:log
std::vector<std::string> rangeOf(const std::string& words, const FieldInfo& field)
{
    const std::vector<std::string> parts = split(words, ':');
    const bool integer = field.type == "integer";
    if (!integer && field.type != "number") {
        throw Error(Words::tr("'%1' has no ranges: list its values.", field.path));
    }
    const bool logarithmic = parts.size() == 4 && parts[3] == "log";
    const bool formed = parts.size() == 3 || logarithmic;
    const double low = numberIn(parts[0]);
    const double high = numberIn(parts[1]);
    const double count = formed ? numberIn(parts[2]) : 0;
    if (!std::isfinite(low) || !std::isfinite(high) || !(count >= 2 && count <= kMaxValues) ||
        count != std::floor(count)) {
        throw Error(
            Words::tr("'%1' is no range: it is lo:hi:n or lo:hi:n:log with n from 2 to %2.", words, kMaxValues));
    }
    if (logarithmic && (low <= 0 || high <= 0)) {
        throw Error(Words::tr("'%1' is no logarithmic range: both ends must be above 0.", words));
    }
    std::vector<std::string> values;
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const double t = i / (count - 1);
        double value = logarithmic ? low * std::pow(high / low, t) : low + (high - low) * t;
        const bool ends = i == 0 || t == 1;
        value = i == 0 ? low : t == 1 ? high : value;
        const std::string written =
            integer ? std::to_string(static_cast<long long>(std::llround(std::clamp(value, -0x1p53, 0x1p53))))
                    : rounded(value, ends || !logarithmic ? kEvenDigits : kLogDigits);
        if (std::ranges::find(values, written) == values.end()) {
            values.push_back(written);
        }
    }
    return values;
}

std::vector<std::string> listOf(const std::string& words)
{
    std::vector<std::string> values = split(words, ';');
    if (values.size() == 1) {
        values = split(words, ',');
    }
    for (std::string& value : values) {
        value = trimmed(value);
        if (value.empty()) {
            throw Error(Words::tr("'%1' has an empty value.", words));
        }
    }
    if (std::ssize(values) > kMaxValues) {
        throw Error(Words::tr("There are %1 values; at most %2 are possible.", values.size(), kMaxValues));
    }
    return values;
}

/// On one line, and 10 where JSON would have 10.0.
std::string jsonText(const Json& value)
{
    std::string words = value.dump();
    if (value.is_number_float() && words.ends_with(".0")) {
        words.resize(words.size() - 2);
    }
    return words;
}

/// The field's value in the spec.
std::string valueIn(const ExperimentSpec& spec, const std::string& path)
{
    const Json document = Json::parse(writeSpec(spec));
    const Json* node = &document;
    for (const std::string& key : split(path, '.')) {
        node = &node->at(key);
    }
    return jsonText(*node);
}

Json axesJson(const std::vector<SweepAxis>& axes)
{
    Json list = Json::array();
    for (const SweepAxis& axis : axes) {
        Json values = Json::array();
        for (const std::string& value : axis.values) {
            values.push_back(Json::parse(value));
        }
        list.push_back({{"path", axis.path}, {"values", values}});
    }
    return list;
}

}  // namespace

SweepAxis parseSweepAxis(std::string_view text, const ExperimentSpec& base)
{
    const std::size_t equals = text.find('=');
    if (equals == text.npos || equals == 0) {
        throw Error(Words::tr("Write path=values, such as batch=32,64 or objective.r1=0.01:10:4:log."));
    }
    SweepAxis axis{std::string(text.substr(0, equals)), {}};
    const std::string words = trimmed(std::string(text.substr(equals + 1)));
    const FieldInfo& field = fieldOf(axis.path);
    const bool range = split(words, ':').size() > 1 && split(words, ',').size() == 1 && split(words, ';').size() == 1;
    ExperimentSpec plain = base;
    plain.data = {};  // may be large, and is written for each value
    plain.data.kind = base.data.kind;
    for (const std::string& value : range ? rangeOf(words, field) : listOf(words)) {
        ExperimentSpec spec = plain;
        const auto problems = setField(spec, axis.path, value);
        if (!problems.empty()) {
            throw Error(joined(problems));
        }
        const std::string written = valueIn(spec, axis.path);
        if (std::ranges::find(axis.values, written) != axis.values.end()) {
            throw Error(Words::tr("The value %1 is there twice.", value));
        }
        axis.values.push_back(written);
    }
    return axis;
}

std::string plainValue(const std::string& json)
{
    const Json value = Json::parse(json, nullptr, false);
    return value.is_string() ? value.get<std::string>() : json;
}

std::string writeSweep(const SweepRequest& request)
{
    const Json document{{"format", "ganimede sweep 1"},
                        {"vary", axesJson(request.axes)},
                        {"seeds", request.seeds},
                        {"steps", request.steps},
                        {"spec", Json::parse(writeSpec(request.base))}};
    return prettyJson(document) + '\n';
}

SweepRequest readSweep(std::string_view json)
{
    try {
        const Json document = nestsTooDeep(json) ? Json() : Json::parse(json);
        SweepRequest request;
        if (document.at("format") != "ganimede sweep 1") {
            throw Error(Words::tr("it is in a format that this program does not know."));
        }
        for (const Json& axis : document.at("vary")) {
            SweepAxis& added = request.axes.emplace_back();
            added.path = axis.at("path").get<std::string>();
            fieldOf(added.path);
            for (const Json& value : axis.at("values")) {
                added.values.push_back(jsonText(value));
            }
        }
        request.seeds = document.at("seeds").get<int>();
        request.steps = document.at("steps").get<std::int64_t>();
        SpecResult spec = readSpec(document.at("spec").dump());
        std::vector<Problem> problems = std::move(spec.problems);
        request.base = std::move(spec.spec);
        if (problems.empty()) {
            problems = validate(request);
        }
        if (!problems.empty()) {
            throw Error(joined(problems));
        }
        return request;
    } catch (const Json::exception&) {
        throw Error(Words::tr("it is not a sweep as this program writes them."));
    }
}

}  // namespace ganimede
