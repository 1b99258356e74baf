# ganimede_embed_text(<target> <folder> <pattern>): a library with <target>.h, which declares
# `std::span<const EmbeddedText> <target>()`: name (without extension) and content of each matching file, sorted by name.
function(ganimede_embed_text target folder pattern)
    file(GLOB files CONFIGURE_DEPENDS "${folder}/${pattern}")
    list(SORT files)
    set(directory "${CMAKE_CURRENT_BINARY_DIR}/${target}")
    set(entries "")
    foreach(path IN LISTS files)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
        get_filename_component(name "${path}" NAME_WLE)
        file(READ "${path}" content)
        string(APPEND entries "    {\"${name}\", R\"embedded(${content})embedded\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT "${directory}/${target}.h" @ONLY CONTENT [[#pragma once
#include <span>
#include <string_view>
namespace ganimede {
struct EmbeddedText { std::string_view name; std::string_view content; };
std::span<const EmbeddedText> @target@();
}
]])
    file(CONFIGURE OUTPUT "${directory}/${target}.cpp" @ONLY CONTENT [[#include "@target@.h"
namespace ganimede {
std::span<const EmbeddedText> @target@()
{
    static constexpr EmbeddedText kTexts[] = {
@entries@    };
    return kTexts;
}
}
]])
    add_library(${target} STATIC "${directory}/${target}.cpp")
    target_link_libraries(${target} PRIVATE ganimede_flags)
    target_include_directories(${target} PUBLIC "${directory}")
endfunction()
