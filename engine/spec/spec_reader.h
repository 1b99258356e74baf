#pragma once

#include <string>
#include <vector>

#include "engine/spec/json_text.h"
#include "engine/spec/spec_fields.h"

namespace ganimede {

/// The visitor that fills a spec from a JSON document: fields that are there are read, others keep their value. Checks
/// types only. Afterwards unknownFields() adds whatever in the document no field asked for.
class SpecReader {
public:
    enum class Source { file, change };  ///< only a change may say "data.strokes+"

    SpecReader(const Json& document, Source source) : m_document(document), m_source(source) {}

    void text(const Field& field, std::string& value, std::size_t maxLength);
    void integer(const Field& field, int& value, std::int64_t low, std::int64_t high);
    void integer(const Field& field, std::int64_t& value, std::int64_t low, std::int64_t high);
    void number(const Field& field, double& value, double low, double high, bool lowExcluded, bool highExcluded);
    void flag(const Field& field, bool& value);
    template <typename Enum>
    void choice(const Field& field, Enum& value)
    {
        const int index = choiceIndex(field, choiceNames(value));
        if (index >= 0) {
            value = static_cast<Enum>(index);
        }
    }
    void name(const Field& field, std::string& value, const std::vector<std::string>& allowed);
    void integers(const Field& field, std::vector<int>& values, int low, int high, std::size_t maxCount);
    void numbers(const Field& field, std::vector<double>& values, double low, double high, std::size_t maxCount);
    void strokes(const Field& field, std::vector<Stroke>& strokes);
    void points(const Field& field, std::vector<Point>& points);
    void picture(const Field& field, Picture& picture);
    void changes(std::vector<TimedChange>& changes);
    /// The file's "kind"; false, and a problem, if it is another than `expected`.
    bool kind(const std::string& expected, bool mayBeMissing);
    /// The file's "version", which must be `only` where it stands.
    void version(int only);

    void unknownFields();
    const std::vector<Problem>& problems() const { return m_problems; }

protected:
    /// The document's value at a path, which is known from now on; nullptr if there is none.
    const Json* find(const std::string& path);
    void add(const std::string& path, const Json& found, const std::string& allowed);
    void add(Problem problem) { m_problems.push_back(std::move(problem)); }

private:
    int choiceIndex(const Field& field, const std::vector<std::string>& names);
    bool readPoint(const std::string& path, const Json& json, Point& point);
    void readStroke(const std::string& path, const Json& json, Stroke& stroke);
    template <typename Value>
    void readInteger(const std::string& path, const Json& json, Value& value, const std::string& allowed);
    void readNumber(const std::string& path, const Json& json, double& value);
    void unknownIn(const Json& object, const std::string& prefix);

    const Json& m_document;
    Source m_source;
    std::vector<std::string> m_known;
    std::vector<Problem> m_problems;
};

}  // namespace ganimede
