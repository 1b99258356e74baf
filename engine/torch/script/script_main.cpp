// ganimede-torchscript THREADS MEMORY: runs TorchScript files for the program that started it (ScriptProcess), over a
// socket that is its standard input and output. Of no use by itself.

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <span>
#include <string>

#include <sys/socket.h>

#include <ATen/Parallel.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include "engine/files/child_process.h"
#include "engine/latent/script_protocol.h"
#include "engine/torch/script/script_limits.h"
#include "engine/torch/script/script_runner.h"
#include "engine/torch/torch_scope.h"
#include "engine/torch/vector_math.h"

namespace ganimede {
namespace {

/// False where the other end has gone.
bool receiveAll(int from, std::span<char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::recv(from, bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

bool sendFrame(int to, const std::string& frame)
{
    const auto length = static_cast<std::uint32_t>(frame.size());
    const std::string begin = FrameWriter().put(length).bytes();
    const auto bytes = [](const std::string& text) {
        return std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    };
    return sendAll(to, bytes(begin)) && sendAll(to, bytes(frame));
}

int serve(int threads, std::size_t memoryBytes)
{
    const int connection = takeConnection();
    endWithOtherEnd(connection);
    ::setenv("CUDA_VISIBLE_DEVICES", "", 1);  // a GPU would want more address space than is left
    const ComputeScope scope(threads);
    at::set_num_interop_threads(1);
    chooseVectorMath();
    // The interpreter alone: compiling the module for the shapes that it meets would pay after many calls, and gives
    // other roundings from the second call on.
    torch::jit::setGraphExecutorOptimize(false);
    limitThisProcess(memoryBytes);
    ScriptRunner runner;
    std::uint32_t length = 0;
    while (receiveAll(connection, {reinterpret_cast<char*>(&length), sizeof length})) {
        if (length == 0 || length > kLargestFrame) {
            std::cerr << "A question is too long.\n";
            return EXIT_FAILURE;
        }
        std::string question(length, '\0');
        if (!receiveAll(connection, question) || !sendFrame(connection, runner.answer(question))) {
            break;
        }
    }
    return EXIT_SUCCESS;
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "Ganimede starts this program itself, to run TorchScript files.\n";
        return EXIT_FAILURE;
    }
    try {
        return ganimede::serve(std::atoi(argv[1]), std::strtoull(argv[2], nullptr, 10));
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
