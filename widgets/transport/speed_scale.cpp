#include "widgets/transport/speed_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>

#include "widgets/panels/numbers.h"

namespace ganimede::speed_scale {
namespace {

// Whole numbers from the first decade on; 1.2 steps a second would be no use to anyone.
constexpr std::array kSpeeds{1,   2,    3,    4,    5,    6,    8,    10,   12,   15,   20,   25,   30,
                             40,  50,   60,   80,   100,  120,  150,  200,  250,  300,  400,  500,  600,
                             800, 1000, 1200, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 8000, 10000};

}  // namespace

int positions()
{
    return static_cast<int>(kSpeeds.size()) + 1;
}

std::optional<double> stepsPerSecond(int position)
{
    const auto index = static_cast<std::size_t>(std::max(position, 0));
    return index < kSpeeds.size() ? std::optional<double>(kSpeeds[index]) : std::nullopt;
}

int position(std::optional<double> stepsPerSecond)
{
    if (!stepsPerSecond) {
        return positions() - 1;
    }
    const double wanted = std::log(std::clamp(*stepsPerSecond, 1.0, 10000.0));
    const auto nearest = std::min_element(kSpeeds.begin(), kSpeeds.end(), [wanted](int a, int b) {
        return std::abs(std::log(a) - wanted) < std::abs(std::log(b) - wanted);
    });
    return static_cast<int>(nearest - kSpeeds.begin());
}

QString words(std::optional<double> stepsPerSecond)
{
    if (!stepsPerSecond) {
        return QCoreApplication::translate("SpeedScale", "as fast as it goes");
    }
    if (*stepsPerSecond == 1) {
        return QCoreApplication::translate("SpeedScale", "one step a second");
    }
    return QCoreApplication::translate("SpeedScale", "%1 steps/s").arg(grouped(std::llround(*stepsPerSecond)));
}

}  // namespace ganimede::speed_scale
