#include "engine/files/points_csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"

namespace ganimede {
namespace {

constexpr std::size_t kMaxCsvBytes = std::size_t{64} << 20;  // 335 bytes for each of kMaxPoints lines
constexpr std::size_t kMaxFields = 100;                      // looked at in a line: 98 more than are allowed
constexpr std::string_view kBlanks = " \t\v\f\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string_view unquoted(std::string_view field)
{
    const bool quoted = field.size() >= 2 && field.front() == '"' && field.back() == '"';
    return quoted ? trimmed(field.substr(1, field.size() - 2)) : field;
}

std::vector<std::string_view> splitAt(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size() && fields.size() < kMaxFields;) {
        const std::size_t end = std::min(line.find(separator, begin), line.size());
        fields.push_back(unquoted(trimmed(line.substr(begin, end - begin))));
        begin = end + 1;
    }
    while (!fields.empty() && fields.back().empty()) {  // spreadsheets leave separators at the end
        fields.pop_back();
    }
    return fields;
}

std::vector<std::string_view> splitAtBlanks(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t begin = line.find_first_not_of(kBlanks); begin != line.npos && fields.size() < kMaxFields;) {
        const std::size_t end = std::min(line.find_first_of(kBlanks, begin), line.size());
        fields.push_back(unquoted(line.substr(begin, end - begin)));
        begin = line.find_first_not_of(kBlanks, end);
    }
    return fields;
}

struct Line {
    std::vector<std::string_view> fields;
    bool decimalComma = false;  ///< where semicolons or tabs separate, a comma is a decimal one
};

Line split(std::string_view text)
{
    for (const char separator : {';', '\t'}) {
        if (text.find(separator) != text.npos) {
            return {splitAt(text, separator), true};
        }
    }
    return {text.find(',') != text.npos ? splitAt(text, ',') : splitAtBlanks(text), false};
}

/// NaN and infinities included; nothing if it is no number.
std::optional<double> numberFrom(std::string_view field, bool decimalComma)
{
    std::string text(field);
    if (decimalComma && std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == text.npos) {
        text[text.find(',')] = '.';
    }
    const char* begin = text.data() + (text.size() > 1 && text[0] == '+' && text[1] != '-' ? 1 : 0);
    const char* end = text.data() + text.size();
    double value = 0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (stop != end || error == std::errc::invalid_argument) {
        return std::nullopt;
    }
    return error == std::errc::result_out_of_range ? HUGE_VAL : value;
}

/// Whether a field that is no number was meant to be one, such as 0x10, 1.5m or one with a typographic minus: the name
/// of a column begins with something else.
bool isMeantAsNumber(std::string_view field)
{
    constexpr std::array<std::string_view, 8> kSigns{"-",
                                                     "+",
                                                     ".",
                                                     ",",
                                                     "\xE2\x88\x92" /* minus */,
                                                     "\xE2\x80\x93" /* dash */,
                                                     "\xE2\x80\x90" /* hyphens */,
                                                     "\xE2\x80\x91"};
    for (auto sign = kSigns.begin(); sign != kSigns.end();) {
        if (field.starts_with(*sign)) {
            field.remove_prefix(sign->size());
            sign = kSigns.begin();
        } else {
            ++sign;
        }
    }
    return !field.empty() && field.front() >= '0' && field.front() <= '9';
}

/// What was found, fit for a message: short, on one line, in plain characters.
std::string shown(std::string_view field)
{
    constexpr std::size_t kLongest = 40;
    std::string text(field.substr(0, kLongest));
    for (char& c : text) {
        c = c >= ' ' && c < '\x7f' ? c : '?';
    }
    return '"' + text + (field.size() > kLongest ? "...\"" : "\"");
}

class Parser {
public:
    explicit Parser(const std::string& name) : m_name(name) {}

    std::vector<Point> parse(std::string_view text)
    {
        constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
        if (text.starts_with(kByteOrderMark)) {
            text.remove_prefix(kByteOrderMark.size());
        }
        while (!text.empty()) {
            const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
            const std::size_t next = text.substr(end).starts_with("\r\n") ? end + 2 : std::min(end + 1, text.size());
            ++m_lineNumber;
            parseLine(trimmed(text.substr(0, end)));
            text.remove_prefix(next);
        }
        if (m_points.empty()) {
            throw Error(Words::tr("%1 holds no points: a line for each is expected, such as 0.25,0.5.", m_name));
        }
        return std::move(m_points);
    }

private:
    [[noreturn]] void fail(const std::string& found) const
    {
        throw Error(Words::tr("%1, line %2: %3", m_name, m_lineNumber, found));
    }

    void parseLine(std::string_view text)
    {
        if (text.empty() || text.front() == '#') {
            return;
        }
        const Line line = split(text);
        const bool first = std::exchange(m_first, false);
        if (first && isHeader(line)) {
            return;
        }
        if (line.fields.size() != 2) {
            fail(line.fields.size() == 1 ? Words::tr("found 1 value in %1, expected two numbers: x and y.", shown(text))
                                         : Words::tr("found %1 values in %2, expected two numbers: x and y.",
                                                     line.fields.size(), shown(text)));
        }
        if (m_points.size() == kMaxPoints) {
            throw Error(Words::tr("%1 holds more than %2 points: choose some of them.", m_name, kMaxPoints));
        }
        m_points.push_back({number(line, 0), number(line, 1)});
    }

    static bool isHeader(const Line& line)
    {
        return line.fields.size() == 2 &&
               std::none_of(line.fields.begin(), line.fields.end(), [&](std::string_view field) {
                   return field.empty() || numberFrom(field, line.decimalComma).has_value() || isMeantAsNumber(field);
               });
    }

    float number(const Line& line, std::size_t column) const
    {
        const std::string_view field = line.fields[column];
        const std::optional<double> value = numberFrom(field, line.decimalComma);
        if (!value) {
            fail(Words::tr("found %1, expected a number.", shown(field)));
        }
        if (!(std::abs(*value) <= static_cast<double>(std::numeric_limits<float>::max()))) {
            fail(Words::tr("found %1, expected a finite number.", shown(field)));
        }
        return static_cast<float>(*value);
    }

    const std::string& m_name;
    std::size_t m_lineNumber = 0;
    bool m_first = true;  // no line with content came yet
    std::vector<Point> m_points;
};

}  // namespace

std::vector<Point> parsePointsCsv(std::string_view text, const std::string& name)
{
    return Parser(name).parse(text);
}

std::vector<Point> readPointsCsv(const std::filesystem::path& path)
{
    return parsePointsCsv(readFile(path, kMaxCsvBytes), path.filename().string());
}

}  // namespace ganimede
