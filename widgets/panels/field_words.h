#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace ganimede {

/// What the panels call a field of an experiment with points, told apart by its network: "D's learning rate", "Loss".
/// The path itself where they have no name for it.
QString fieldTitle(std::string_view path);

/// A value of that field in words: "Non-saturating", "Ring of eight", "0.01".
/// @param json  as a spec file has it
QString fieldValueTitle(std::string_view path, const std::string& json);

/// "Loss: Hinge", "Batch size: 64".
QString fieldSetting(std::string_view path, const std::string& json);

}  // namespace ganimede
