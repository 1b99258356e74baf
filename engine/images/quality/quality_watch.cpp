#include "engine/images/quality/quality_watch.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace ganimede {
namespace {

/// Parts handed out one by one, and the first thing that went wrong.
struct Handout {
    std::size_t parts;
    const std::function<void(std::size_t)>& work;
    std::atomic<std::size_t> next = 0;
    std::mutex mutex = {};
    std::exception_ptr problem = nullptr;

    bool doOne()
    {
        const std::size_t part = next.fetch_add(1);
        if (part >= parts) {
            return false;
        }
        try {
            work(part);
        } catch (...) {
            const std::lock_guard lock(mutex);
            problem = problem ? problem : std::current_exception();
            next = parts;
        }
        return true;
    }
};

}  // namespace

void inParts(std::size_t parts, int threads, const QualityWatch& watch, double from, double to,
             const std::function<void(std::size_t part)>& work)
{
    Handout handout{parts, work};
    const std::size_t wanted = threads > 0 ? static_cast<std::size_t>(threads) : std::thread::hardware_concurrency();
    bool cancelled = false;
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min(wanted, parts); ++i) {
            helpers.emplace_back([&] {
                while (handout.doOne()) {
                }
            });
        }
        while (!cancelled && handout.doOne()) {
            cancelled = watch.cancelled && watch.cancelled();
            if (watch.progress) {
                const auto done = static_cast<double>(std::min(handout.next.load(), parts));
                watch.progress(from + (to - from) * done / static_cast<double>(parts));
            }
        }
        handout.next = parts;
    }
    if (handout.problem) {
        std::rethrow_exception(handout.problem);
    }
    if (cancelled) {
        throw MeasuringCancelled();
    }
}

}  // namespace ganimede
