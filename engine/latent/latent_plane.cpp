#include "engine/latent/latent_plane.h"

#include <algorithm>
#include <cmath>

namespace ganimede {
namespace {

Latent shiftedBy(const Latent& z, double x, const Latent& along, double y, const Latent& across)
{
    Latent result(z.size());
    for (std::size_t i = 0; i < z.size(); ++i) {
        result[i] = static_cast<float>(static_cast<double>(z[i]) + x * static_cast<double>(along[i]) +
                                       y * static_cast<double>(across[i]));
    }
    return result;
}

/// (to - from) / length
Latent slope(const Latent& from, const Latent& to, double length)
{
    Latent result(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        result[i] = static_cast<float>((static_cast<double>(to[i]) - static_cast<double>(from[i])) / length);
    }
    return result;
}

void scaleTo(Latent& z, double length)
{
    const double now = std::sqrt(scalarProduct(z, z));
    for (float& value : z) {
        value = now > 0 ? static_cast<float>(static_cast<double>(value) * length / now) : 0;
    }
}

}  // namespace

Latent LatentPlane::at(double x, double y) const
{
    switch (kind) {
    case PlaneKind::seeds:
        return padLatent(latent, x, y);
    case PlaneKind::corners:
        return cornerLatent(corners, x, y, path);
    case PlaneKind::slice:
        break;
    }
    return shiftedBy(origin, x, along, y, across);
}

std::pair<Latent, Latent> LatentPlane::tangentsAt(double x, double y) const
{
    if (kind == PlaneKind::slice) {
        return {along, across};
    }
    // To one side: a whole seed is a bend of its plane, and corners end at 0 and 1.
    constexpr double kStep = 1e-3;
    const double dx = kind == PlaneKind::corners && x + kStep > 1 ? -kStep : kStep;
    const double dy = kind == PlaneKind::corners && y + kStep > 1 ? -kStep : kStep;
    const Latent here = at(x, y);
    return {slope(here, at(x + dx, y), dx), slope(here, at(x, y + dy), dy)};
}

LatentPlane planeThrough(const Latent& a, const Latent& b, const Latent& c)
{
    LatentPlane plane;
    plane.kind = PlaneKind::slice;
    plane.origin = a;
    plane.along = slope(a, b, 1);
    plane.across = slope(a, c, 1);
    return plane;
}

LatentPlane planeByChance(const LatentSpec& latent, const Latent& through, std::int64_t seed)
{
    LatentSpec normal = latent;
    normal.kind = LatentKind::gaussian;
    LatentPlane plane;
    plane.kind = PlaneKind::slice;
    plane.origin = through;
    plane.along = latentOfSeed(normal, seed);
    plane.across = latentOfSeed(normal, seed + 1);
    const double share =
        scalarProduct(plane.along, plane.across) / std::max(1e-30, scalarProduct(plane.along, plane.along));
    plane.across = shiftedBy(plane.across, -share, plane.along, 0, plane.along);
    const double length = deviationOf(latent) * std::sqrt(static_cast<double>(latent.dimensions));
    scaleTo(plane.along, length);
    scaleTo(plane.across, length);
    return plane;
}

double areaOf(std::span<const float> u, std::span<const float> v)
{
    const double mixed = scalarProduct(u, v);
    return std::sqrt(std::max(0.0, scalarProduct(u, u) * scalarProduct(v, v) - mixed * mixed));
}

}  // namespace ganimede
