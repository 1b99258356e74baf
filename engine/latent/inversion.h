#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/latent/generator.h"
#include "engine/latent/latent_path.h"

namespace ganimede {

/// What an inversion looks for, and how.
struct InversionRequest {
    std::vector<float> target;   ///< (C, H, W) in [-1, 1]
    std::vector<float> weights;  ///< (C, H, W), 0 or more: how much each place counts; empty: all alike
    std::int32_t label = 0;      ///< not read without conditioning
    int restarts = 8;            ///< ways down that begin at different latents, 1 to 256
    int draws = 512;             ///< latents that the nearest `restarts` are taken from to begin at; at least as many
    int steps = 400;             ///< of Adam, 1 or more
    double learningRate = 0.1;   ///< falls to 0 along half a cosine
    std::int64_t seed = 1;       ///< of the draws: the first latents of stream latent.samples
};

/// How far two pictures are apart, as shares of the range [-1, 1]: 0 where they are the same, 1 black from white. With
/// weights, means by them.
struct PictureDistance {
    double rootMeanSquare = 1;
    double meanAbsolute = 1;
};

/// Looks for a latent whose picture is nearest to a given one (Creswell and Bharath 2016): many are drawn, the nearest
/// of them go down the gradient of the mean squared difference by Adam (Kingma and Ba 2015), all as one batch, and the
/// worse half of those left stops at an eighth, a quarter and a half of the steps. Components of a uniform latent stay
/// in [-1, 1]. The same request leads to the same latent. Many latents make nearly one picture: one of them is found,
/// seldom the one that a picture was made of. Owned and advanced by one thread, between other work.
class Inversion {
public:
    /// @param info  of the generator that it will be advanced with
    /// @throws Error if the target or the weights have the wrong size or values, or a number is out of its range
    Inversion(const GeneratorInfo& info, InversionRequest request);

    /// Goes on by a few milliseconds: a few of the draws, or one step. Nothing once finished.
    /// @throws Error as Generator does; if it has no gradients or its pictures are not finite
    void advance(const Generator& generator);

    bool finished() const { return m_step >= m_request.steps; }
    /// Steps done; 0 while latents are drawn.
    int step() const { return m_step; }
    /// How much of the work is done, 0 to 1.
    double progress() const { return finished() ? 1 : m_done / m_work; }

    /// The nearest latent so far, its picture and how far that is from the target: renewed every ten steps and at the
    /// end. Empty until all is drawn.
    const Latent& latent() const { return m_shown.latent; }
    const std::vector<float>& picture() const { return m_shown.picture; }
    const PictureDistance& distance() const { return m_shown.distance; }
    /// How near each restart has come, PictureDistance::rootMeanSquare; empty until all is drawn.
    const std::vector<double>& residuals() const { return m_residuals; }

private:
    struct Found {
        Latent latent;
        std::vector<float> picture;
        PictureDistance distance;
    };

    bool dropsAfter(int step) const;
    void draw(const Generator& generator);
    void begin();
    void descend(const Generator& generator);
    void move(std::size_t restart, std::span<const float> gradient);
    void dropWorse();
    void show(const Generator& generator);
    PictureDistance distanceOf(std::span<const float> picture) const;
    std::span<float> rowOf(std::vector<float>& rows, std::size_t restart) const;

    GeneratorInfo m_info;
    InversionRequest m_request;  // its weights scaled to a mean of 1, or empty
    std::size_t m_dimensions;
    std::vector<float> m_draws;    // (draws, dimensions) until the restarts have begun
    std::vector<double> m_misses;  // of the draws so far
    int m_step = 0;
    double m_work = 0;  // passes of one latent through G, or what takes as long
    double m_done = 0;

    // (restarts, dimensions): where they are, and Adam's moments.
    std::vector<float> m_z;
    std::vector<float> m_moments;
    std::vector<float> m_squares;
    std::vector<std::size_t> m_active;  // the restarts that go on, nearest first at the last drop
    std::vector<double> m_residuals;
    std::vector<float> m_nearest;  // (restarts, dimensions): where each had its residual
    Found m_shown;
};

}  // namespace ganimede
