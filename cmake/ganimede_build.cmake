# One INTERFACE target carries what every target of the project is built with.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)  # a static library hands its private libraries on to whoever links it
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

add_library(ganimede_flags INTERFACE)
target_compile_features(ganimede_flags INTERFACE cxx_std_20)
target_include_directories(ganimede_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(ganimede_flags INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor>
    # GCC sees overlaps, overflows and bounds in std::string's own code (GCC bug 105651), GCC 14 in vector<bool>'s.
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-restrict -Wno-stringop-overflow -Wno-array-bounds>
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<BOOL:${GANIMEDE_WERROR}>>:-Werror>)
if(GANIMEDE_SANITIZE)
    target_compile_options(ganimede_flags INTERFACE
        "-fsanitize=${GANIMEDE_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ganimede_flags INTERFACE "-fsanitize=${GANIMEDE_SANITIZE}")
endif()

find_program(GANIMEDE_CCACHE ccache)
if(GANIMEDE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${GANIMEDE_CCACHE}")
endif()

# ganimede_precompile(<target> <header>): what most of a target's sources include, read once.
function(ganimede_precompile target header)
    target_precompile_headers(${target} PRIVATE "${header}")
endfunction()

# ganimede_share_precompiled(<target> <owner>): another target's, which compiles with the same options.
function(ganimede_share_precompiled target owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# ganimede_compile_by_room(<target>): the sources of a folder as one (a unity build), unless a source asks to be left out
# with SKIP_UNITY_BUILD_INCLUSION. What their private names are called is then told apart within the folder.
option(GANIMEDE_UNITY "Compile the sources of a folder as one: sooner all, later a single one" OFF)
function(ganimede_compile_by_room target)
    if(NOT GANIMEDE_UNITY)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources EXCLUDE REGEX "^\\$<")
    foreach(source IN LISTS sources)
        get_filename_component(room "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "of_${room}" room)
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${room}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # The line that newer versions of CMake write themselves: the CUDA build, which has one, finds what the other has
    # compiled.
    if(CMAKE_VERSION VERSION_LESS 3.31)
        set_target_properties(${target} PROPERTIES UNITY_BUILD_CODE_BEFORE_INCLUDE
            "/* NOLINTNEXTLINE(bugprone-suspicious-include,misc-include-cleaner) */")
    endif()
endfunction()
