#pragma once

#include <charconv>
#include <string>
#include <vector>

/// How problems and field descriptions put values, choices and places into words.
namespace ganimede {

/// The shortest decimal that reads back as `value`.
inline std::string text(double value)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

/// "relu, tanh, elu"
inline std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

/// "generator.hidden[2]"
inline std::string placeAt(const std::string& path, std::size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

}  // namespace ganimede
