#pragma once

#include <algorithm>

#include <QPointF>
#include <QRectF>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// What is where on the stage of a line, from above: a line of words, the densities with D over them, a row each of
/// real and generated samples, and the latent axis whose z fly up to their x. A value.
struct LineGeometry {
    QRectF plot;
    QRectF reals;
    QRectF fakes;
    QRectF latents;   ///< from x at its top to z at its bottom
    double text = 0;  ///< height of a line of text

    /// @param map  whether there is a latent axis to show, or a line of words in its place
    static LineGeometry in(const QRectF& rect, double text, bool map)
    {
        constexpr double kLatentShare = 0.24;
        const double pad = 0.7 * text;
        const double row = 1.7 * text;
        LineGeometry made;
        made.text = text;
        const double left = rect.left() + 3.2 * text;
        const double width = std::max(1.0, rect.width() - 6.4 * text);
        const double latentHeight = map ? std::max(kLatentShare * rect.height(), 3 * text) : 1.2 * text;
        const double bottom = rect.bottom() - pad - (map ? 1.5 * text : 0);
        made.latents = QRectF(left, bottom - latentHeight, width, latentHeight);
        made.fakes = QRectF(left, made.latents.top() - row, width, row);
        made.reals = QRectF(left, made.fakes.top() - row, width, row);
        const double top = rect.top() + pad + 2.0 * text;
        made.plot = QRectF(left, top, width, std::max(1.0, made.reals.top() - 1.6 * text - top));
        return made;
    }

    double toScreenX(double x) const { return plot.left() + 0.5 * (x + 1) * plot.width(); }
    /// A share of the plot's height: realness, or a density over the one at the top.
    double toScreenY(double share) const { return plot.bottom() - share * plot.height(); }
    /// For the brush: x as it is, and heights from 0 to 1 as y from -1 to 1.
    Point toCanvas(const QPointF& at) const
    {
        return {static_cast<float>(2 * (at.x() - plot.left()) / plot.width() - 1),
                static_cast<float>(2 * (plot.bottom() - at.y()) / plot.height() - 1)};
    }
};

}  // namespace ganimede
