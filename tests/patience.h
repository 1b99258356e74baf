#pragma once

#include <QTest>

namespace ganimede {

/// How long a test waits for what must come. Nothing passes by it: what comes ends the waiting at once, and only what
/// never comes lasts so long, on however slow and busy a machine.
constexpr int kPatienceMs = 120'000;

}  // namespace ganimede

/// Waits until the condition holds, with the events let through meanwhile; the test fails where it never does.
#define EVENTUALLY(...) QTRY_VERIFY_WITH_TIMEOUT((__VA_ARGS__), ganimede::kPatienceMs)
/// The same for two values that must become equal; a failure shows both.
#define EVENTUALLY_EQUAL(actual, ...) QTRY_COMPARE_WITH_TIMEOUT(actual, (__VA_ARGS__), ganimede::kPatienceMs)
