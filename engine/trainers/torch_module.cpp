#include "engine/trainers/torch_module.h"

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

#include <dlfcn.h>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFileName = "libganimede_torch.so";

fs::path programFolder()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path{} : program.parent_path();
}

const TorchModule& loadModule()
{
    const fs::path path = findTorchModule();
    void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        const char* reason = dlerror();
        throw Error(
            Words::tr("The LibTorch trainer could not be loaded: %1", reason != nullptr ? reason : path.string()));
    }
    const auto entry = reinterpret_cast<TorchModuleEntry>(dlsym(library, "ganimedeTorchModule"));
    const TorchModule* module = entry != nullptr ? entry() : nullptr;
    if (module == nullptr || module->abi != TorchModule::kAbi) {
        dlclose(library);
        throw Error(module == nullptr
                        ? Words::tr("%1 is not a module of Ganimede's.", path.string())
                        : Words::tr("%1 belongs to another version of Ganimede: build or install both together.",
                                    path.string()));
    }
    module->translateWith(Words::translator());
    return *module;
}

}  // namespace

// The module that $GANIMEDE_TORCH_MODULE names is taken even if it is missing: a wish that fails silently misleads.
fs::path findTorchModule()
{
    if (const char* chosen = std::getenv("GANIMEDE_TORCH_MODULE"); chosen != nullptr && *chosen != '\0') {
        if (!fs::exists(chosen)) {
            throw Error(
                Words::tr("GANIMEDE_TORCH_MODULE names %1, which does not exist: correct or unset it.", chosen));
        }
        return fs::absolute(chosen);
    }
    const fs::path folder = programFolder();
    for (const fs::path& candidate : {folder / kFileName, folder.parent_path() / "lib" / "ganimede" / kFileName}) {
        if (fs::exists(candidate)) {
            return candidate;
        }
    }
    throw Error(Words::tr("LibTorch is needed for this, and %1 is not in %2: build it. "
                          "Points also train with the fused trainer, which does without.",
                          kFileName, folder.string()));
}

void letTorchThreadsSleep()
{
    if (std::getenv("OMP_WAIT_POLICY") == nullptr) {
        ::setenv("GOMP_SPINCOUNT", "1000", 0);
    }
}

const TorchModule& torchModule()
{
    // Initialised once, by one thread; a failed attempt throws and the next call tries again.
    static const TorchModule& kModule = loadModule();
    return kModule;
}

}  // namespace ganimede
