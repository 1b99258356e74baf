# Takes the place of torch/share/cmake/Torch/TorchConfig.cmake where the only wheel to be had is the CUDA one (see
# keepOnlyCpu in toolchain.sh). PyTorch's own file asks for a whole CUDA toolkit; the CPU library in that wheel needs
# none.
get_filename_component(TORCH_INSTALL_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(TORCH_INCLUDE_DIRS "${TORCH_INSTALL_PREFIX}/include" "${TORCH_INSTALL_PREFIX}/include/torch/csrc/api/include")
if(NOT TARGET torch)
    foreach(library c10 torch_cpu)
        add_library(${library} SHARED IMPORTED)
        set_target_properties(${library} PROPERTIES
            IMPORTED_LOCATION "${TORCH_INSTALL_PREFIX}/lib/lib${library}.so"
            INTERFACE_INCLUDE_DIRECTORIES "${TORCH_INCLUDE_DIRS}")
    endforeach()
    add_library(torch INTERFACE IMPORTED)
    target_link_libraries(torch INTERFACE torch_cpu c10)
    target_compile_features(torch INTERFACE cxx_std_20)
    # Where the linker finds what the CPU library itself links.
    target_link_options(torch INTERFACE "LINKER:-rpath-link,${TORCH_INSTALL_PREFIX}/../nvidia/cu13/lib")
endif()
set(TORCH_LIBRARIES torch)
set(Torch_FOUND TRUE)
