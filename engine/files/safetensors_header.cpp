#include "engine/files/safetensors_header.h"

#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

using Json = nlohmann::json;

/// Takes the parser's events and lets only those pass that a safetensors header may hold:
/// {"__metadata__": {text: text}, name: {"dtype": text, "shape": [sizes], "data_offsets": [begin, end]}}
class HeaderReader : public nlohmann::json_sax<Json> {
public:
    SafetensorsHeader take() { return std::move(m_header); }

    bool null() override { refuse("null"); }
    bool boolean(bool) override { refuse(Words::tr("true or false")); }
    bool number_integer(number_integer_t) override { refuse(Words::tr("a negative number")); }
    bool number_float(number_float_t, const string_t&) override { refuse(Words::tr("a fraction")); }
    bool binary(binary_t&) override { refuse(Words::tr("binary data")); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_place != Place::array) {
            refuse(Words::tr("a number"));
        }
        m_array->push_back(value);
        return true;
    }

    bool string(string_t& value) override
    {
        if (m_place == Place::metadata) {
            m_header.metadata[m_key] = value;
        } else if (m_place == Place::tensor && m_key == "dtype") {
            m_header.entries.back().dtype = value;
        } else {
            refuse(Words::tr("a text"));
        }
        return true;
    }

    bool start_object(std::size_t) override
    {
        if (m_place == Place::outside) {
            m_place = Place::top;
        } else if (m_place == Place::top && m_key == "__metadata__") {
            m_place = Place::metadata;
        } else if (m_place == Place::top) {
            m_place = Place::tensor;
            m_header.entries.push_back({m_key, {}, {}, {}});
        } else {
            refuse(Words::tr("an object"));
        }
        m_keys.clear();
        return true;
    }

    bool key(string_t& name) override
    {
        const bool first = m_place == Place::top ? m_names.insert(name).second : m_keys.insert(name).second;
        if (!first) {
            throw Error(Words::tr("its header names \"%1\" twice", name));
        }
        m_key = name;
        if (m_place == Place::tensor && name != "dtype" && name != "shape" && name != "data_offsets") {
            throw Error(Words::tr("its header holds the unknown field \"%1\"", name));
        }
        return true;
    }

    bool end_object() override
    {
        if (m_place == Place::tensor && m_keys.size() != 3) {
            throw Error(
                Words::tr("its tensor \"%1\" lacks a dtype, shape or data_offsets", m_header.entries.back().name));
        }
        m_place = m_place == Place::top ? Place::outside : Place::top;
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_place != Place::tensor || m_key == "dtype") {
            refuse(Words::tr("a list"));
        }
        m_place = Place::array;
        m_array = m_key == "shape" ? &m_header.entries.back().shape : &m_header.entries.back().offsets;
        return true;
    }

    bool end_array() override
    {
        m_place = Place::tensor;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        throw Error(Words::tr("its header is no JSON at byte %1", position));
    }

private:
    enum class Place { outside, top, metadata, tensor, array };

    [[noreturn]] void refuse(const std::string& what) const
    {
        throw Error(m_key.empty() ? Words::tr("its header holds %1, where none may be", what)
                                  : Words::tr("its header holds %1 at \"%2\", where none may be", what, m_key));
    }

    SafetensorsHeader m_header;
    Place m_place = Place::outside;
    std::string m_key;
    std::vector<std::uint64_t>* m_array = nullptr;  // the list being read
    std::set<std::string> m_names;                  // of the top object so far
    std::set<std::string> m_keys;                   // of the object within it so far
};

}  // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view json)
{
    HeaderReader reader;
    Json::sax_parse(json.begin(), json.end(), &reader);
    return reader.take();
}

}  // namespace ganimede
