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
    # GCC 12 sees overlaps and overflows in std::string's own code (GCC bug 105651), GCC 14 bounds in vector<bool>'s.
    $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-Wno-restrict -Wno-stringop-overflow>
    $<$<AND:$<COMPILE_LANG_AND_ID:CXX,GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,14>>:-Wno-array-bounds>
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

# ganimede_precompile(<target> <header>): what most of a target's sources include, read once. GCC then sees array bounds
# in std::string's code that it passes over in a system header (GCC bug 105651 again).
function(ganimede_precompile target header)
    target_precompile_headers(${target} PRIVATE "${header}")
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>)
endfunction()

# ganimede_share_precompiled(<target> <owner>): another target's, which compiles with the same options.
function(ganimede_share_precompiled target owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>)
endfunction()
