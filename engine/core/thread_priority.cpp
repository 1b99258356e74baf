#include "engine/core/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace ganimede {

void lowerThreadPriority([[maybe_unused]] int nice)
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, 0, nice);  // on Linux, of the calling thread alone
#endif
}

}  // namespace ganimede
