#pragma once

#include "engine/core/philox_draws.h"
#include "engine/torch/toys/toy_device.h"
#include "engine/torch/toys/toy_passes.h"
#include "engine/trainers/schedule_formulas.h"

/// The block program: the training of one GAN and looking at it, step by step as trainer.h says, written once for every
/// executor. Executors differ in how a phase's items are spread; see toy_passes.h.
namespace ganimede::toys {

template <class Block>
class ToyProgram {
    using Floats = typename Block::Floats;

public:
    GANIMEDE_HOST_DEVICE ToyProgram(Block& block, const ToyMember& member)
        : m_block(block), m_member(member), m_gan(member.gan), m_passes{block}
    {}

    /// Trains at most so many steps from the member's state on and leaves the state there; fewer if a network leaves
    /// the finite numbers.
    GANIMEDE_HOST_DEVICE void train(std::int64_t steps)
    {
        m_progress = *m_member.progress;
        if (m_progress.lost != ToyLost::none) {
            return;  // stands where it failed, until its state is restored
        }
        load();
        m_isDrawn = false;
        for (std::int64_t s = 0; s < steps && m_progress.lost == ToyLost::none; ++s) {
            m_slot = m_member.lossSlots == 0 ? 0u : static_cast<std::uint32_t>(s % m_member.lossSlots);
            trainStep(s + 1 < steps);
        }
        store();
    }

    // toy_looks.h: looking at the networks, some rows at a time: at most lookColumns
    /// Rows of one array into rows of another from `first` on, as Trainer says. `realScore`: what a relativistic G is
    /// paired with
    GANIMEDE_HOST_DEVICE void look(ToyView view, const float* from, float* to, float realScore, int first, int rows);
    /// to(i, c, coordinate) of G's points at z(i, j).
    template <class From, class To>
    GANIMEDE_HOST_DEVICE void generate(const From& z, int rows, const To& to);
    /// The same at numbers first to first + rows of a latent stream; `first` is a multiple of four.
    template <class To>
    GANIMEDE_HOST_DEVICE void generateDrawn(const Stream& latent, int first, int rows, const To& to);
    /// to(i, score) of D at points(i, c).
    template <class From, class To>
    GANIMEDE_HOST_DEVICE void score(const From& points, int rows, const To& to);
    /// to(i, c, derivative) of G's loss by points(i, c).
    template <class From, class To>
    GANIMEDE_HOST_DEVICE void gradient(const From& points, float realScore, int rows, const To& to);

    /// The networks' state into the block's memory, before anything else.
    GANIMEDE_HOST_DEVICE void load()
    {
        const float* from = m_member.state;
        forEachArray([&](Place place, int count) {
            const Floats to = m_block.place(place);
            const float* const array = from;
            m_block.each(count, [=](int i) { put(to, i, array[i]); });
            from += count;
        });
        // Rows that round the inputs up to fours are read and never written.
        for (const ToyNetwork* net : {&m_gan.generator, &m_gan.discriminator}) {
            const Floats rows = m_block.place(net->level[0]);
            m_block.each(net->layer[0].rows * net->stride, [=](int i) { put(rows, i, 0.0f); });
        }
    }

private:
    template <class Visit>
    GANIMEDE_HOST_DEVICE void forEachArray(const Visit& visit)
    {
        for (const ToyNetwork* net : {&m_gan.generator, &m_gan.discriminator}) {
            visit(net->parameters, net->count);
            if (net->arrays.m) {
                visit(net->m, net->count);
            }
            if (net->arrays.v) {
                visit(net->v, net->count);
            }
            if (net->arrays.average) {
                visit(net->average, net->count);
            }
        }
    }

    GANIMEDE_HOST_DEVICE void store()
    {
        float* to = m_member.state;
        forEachArray([&](Place place, int count) {
            const Floats from = m_block.place(place);
            float* const array = to;
            m_block.each(count, [=](int i) { array[i] = get(from, i); });
            to += count;
        });
        ToyProgress* const progress = m_member.progress;
        const ToyProgress reached = m_progress;
        m_block.each(1, [=](int) { *progress = reached; });
    }

    /// Update number `u`, from 0, of D or of G in a step.
    struct Turn {
        bool ofD = true;
        std::int64_t step = 0;
        int u = 0;
        bool exists = true;
    };
    /// The n-th update of a step, D's being so many.
    GANIMEDE_HOST_DEVICE static Turn turnOf(std::int64_t step, int n, int ofD)
    {
        return {n < ofD, step, n < ofD ? n : n - ofD};
    }

    // Once a network has left the finite numbers the rest of the step is not trained: it would only drag the other
    // along, and the report is to name the one that failed.
    GANIMEDE_HOST_DEVICE void trainStep(bool goesOn)
    {
        const std::int64_t step = m_progress.step++;
        const int ofD = m_progress.kind == ToyStep::generatorOnly ? 0 : m_gan.discriminator.updates;
        const int ofG = m_progress.kind == ToyStep::discriminatorOnly ? 0 : m_gan.generator.updates;
        const int all = ofD + ofG;
        m_noise = noiseIn(step);
        m_losses = m_member.lossSlots > 0 ? m_member.losses + m_slot : nullptr;
        m_isFresh = true;
        // One loop and one update() for both networks, lest a device hold their code twice.
#ifdef __CUDA_ARCH__
#pragma unroll 1
#endif
        for (int n = 0; n < all && m_progress.lost == ToyLost::none; ++n) {
            Turn next = turnOf(step + (n + 1 < all ? 0 : 1), n + 1 < all ? n + 1 : 0, ofD);
            next.exists = n + 1 < all || goesOn;
            update(turnOf(step, n, ofD), next);
        }
    }

    GANIMEDE_HOST_DEVICE float noiseIn(std::int64_t step) const
    {
        return static_cast<float>(m_gan.remedies.inputNoise > 0 ? fadingNoise(m_gan.remedies, step) : 0.0);
    }

    // toy_draws.h: what an update draws and looks at
    GANIMEDE_HOST_DEVICE Stream stream(std::uint32_t id, std::uint64_t key) const
    {
        return {m_gan.seed, id, key};
    }
    /// Four latent numbers of a component's stream.
    GANIMEDE_HOST_DEVICE static Four latentsOf(const ToyGan& gan, const Stream& source, int quad);
    /// Four latent numbers of a row of G's inputs: component j of member m.
    GANIMEDE_HOST_DEVICE static void drawLatents(const ToyGan& gan, const Stream& source, int row, int quad, Floats to);
    /// deviation times four normal numbers.
    GANIMEDE_HOST_DEVICE static Four noiseOf(float deviation, const Stream& source, int quad);
    /// Four real points of a pack's member, with noise on them where there is any.
    GANIMEDE_HOST_DEVICE static void gatherReals(const ToyMember& member, const Stream& choice, const Stream& noise,
                                                 float deviation, int m, int quad, Floats to);
    /// What a turn draws, as so many items: latents of all members, and reals where wanted.
    struct Drawing;
    GANIMEDE_HOST_DEVICE Drawing drawingOf(const Turn& turn) const;
    /// As items: the settings of a network's next updates, the present one included, when they have run out.
    struct Settling;
    GANIMEDE_HOST_DEVICE Settling settlingOf(const Turn& turn);
    /// The settings of the network's update number t, from 1, which is made in that step.
    GANIMEDE_HOST_DEVICE static void settle(const ToyGan& gan, const ToyNetwork& net, std::int64_t t, std::int64_t step,
                                            Floats settings);
    GANIMEDE_HOST_DEVICE bool isD(const ToyNetwork& net) const
    {
        return &net == &m_gan.discriminator;
    }
    /// Noise onto D's fakes.
    GANIMEDE_HOST_DEVICE void disturbFakes(const Stream& noise);
    /// Rows of inputs become those of a network: component j % components to row j.
    template <class From>
    GANIMEDE_HOST_DEVICE void takeRows(const From& from, int components, int inputs, int rows, const ToyNetwork& net);
    /// G's outputs for what stands in its inputs, by the average of its weights where there is one.
    template <class To>
    GANIMEDE_HOST_DEVICE void giveGenerated(int rows, const To& to);

    // toy_losses.h: the losses and their derivatives
    /// Scores become derivatives of the sum over the batch; the optimiser divides. Both sides of a pair are one item,
    /// so that what they cancel is exactly zero. What else is due at the same time: the settings, and clearing the
    /// step's losses.
    GANIMEDE_HOST_DEVICE void judge(const Turn& turn);
    GANIMEDE_HOST_DEVICE auto pairJudge();
    GANIMEDE_HOST_DEVICE auto fakeJudge();
    /// One of kLossParts sums over the batch of what stands in a row, into row `which` of the sums.
    GANIMEDE_HOST_DEVICE static void sumPart(Floats row, Floats sums, int which, int part, int batch);
    /// The mean over the batch from the parts.
    GANIMEDE_HOST_DEVICE static float meanOf(Floats sums, int which, int batch);

    // toy_penalties.h: penalties on D's gradient
    /// D's gradient by every layer's outputs into `slopes`, and by its inputs into tangents[0].
    GANIMEDE_HOST_DEVICE void takeSlopes(int halves);
    /// Gradients g in tangents[0] become u = P'(g); penalty P of a pair's samples is added to its number.
    GANIMEDE_HOST_DEVICE void penalise(bool unitSlope, float onReal, float onFake, int halves);
    /// Takes u from tangents[0] on through D and sums up the parameters' gradients; with `byScores` the losses' too.
    GANIMEDE_HOST_DEVICE void penalisedGradient(const Columns& over, bool byScores);
    /// For WGAN-GP: e real + (1 - e) fake of each pair takes the place of the real.
    GANIMEDE_HOST_DEVICE void mix(const Stream& source);

    /// The parts of a network's losses: D's on reals and on fakes and its penalty, or G's.
    GANIMEDE_HOST_DEVICE static constexpr int kinds(bool ofD)
    {
        return ofD ? 3 : 1;
    }
    struct LossParts;
    GANIMEDE_HOST_DEVICE LossParts lossParts();

    // Here: updates
    /// One turn; what the next one draws is drawn beside the last phase.
    GANIMEDE_HOST_DEVICE void update(const Turn& turn, const Turn& next)
    {
        const bool ofD = turn.ofD;
        const ToyNetwork& net = ofD ? m_gan.discriminator : m_gan.generator;
        const ObjectiveSpec& objective = m_gan.objective;
        m_key = updateKey(turn.step, turn.u);
        if (!m_isDrawn) {
            const Drawing drawing = drawingOf(turn);
            m_block.each(drawing.count, drawing);
        }
        generateAndScore(ofD, ofD || isPaired(objective.kind));
        const bool penalised = ofD && hasGradientPenalty(objective);
        const bool atSamples = penalised && (objective.r1 > 0 || objective.r2 > 0);
        const LossParts parts = lossParts();
        judge(turn);
        if (!ofD) {
            backToInputs(m_gan.columns, m_gan.columns);
            backToGenerator();
        }
        if (atSamples) {
            takeSlopes(2);
            penalise(false, static_cast<float>(objective.r1), static_cast<float>(objective.r2), 2);
            penalisedGradient({0, m_gan.columns, 2}, true);
        } else {
            m_passes.backward(net, {0, ofD ? m_gan.columns : m_gan.pack * m_gan.columns, ofD ? 2 : 1},
                              penalised ? 0 : kinds(ofD) * kLossParts, parts);
        }
        if (penalised && objective.kind == ObjectiveKind::wassersteinGp) {
            mix(stream(streams::kInterpolation, m_key));
            m_passes.forward(net, net.parameters, 0, m_gan.columns);
            takeSlopes(1);
            penalise(true, static_cast<float>(objective.gradientPenalty), 0, 1);
            penalisedGradient({0, m_gan.columns, 1}, false);
        }
        if (penalised) {
            m_block.each(kinds(true) * kLossParts, parts);
        }
        const bool clips = ofD && objective.kind == ObjectiveKind::wasserstein;
        if (descend(net, clips ? static_cast<float>(objective.clip) : INFINITY, next)) {
            m_progress.lost = ofD ? ToyLost::discriminator : ToyLost::generator;
        }
    }

    /// G's points from what was drawn, and D's scores of them and, where wanted, of the reals.
    GANIMEDE_HOST_DEVICE void generateAndScore(bool ofD, bool reals)
    {
        const ToyNetwork& d = m_gan.discriminator;
        const int columns = m_gan.columns;
#ifdef __CUDA_ARCH__
#pragma unroll 1
#endif
        for (int stage = 0; stage < 2; ++stage) {
            const ToyNetwork& net = stage == 0 ? m_gan.generator : m_gan.discriminator;
            const int first = stage == 0 || reals ? 0 : columns;
            const int count = stage == 0 ? m_gan.pack * columns : reals ? 2 * columns : columns;
            m_passes.forward(net, net.parameters, first, count,
                             {m_block.place(d.level[0]), stage == 0, m_gan.dimensions, d.stride, Divisor(columns)});
            if (stage == 0 && m_noise > 0) {
                disturbFakes(stream(ofD ? streams::kNoiseFake : streams::kNoiseFakeForG, m_key));
            }
        }
    }

    /// D's gradient by its inputs, in their place, from the derivatives by its scores.
    GANIMEDE_HOST_DEVICE void backToInputs(int first, int count)
    {
        const ToyNetwork& d = m_gan.discriminator;
        for (int l = d.layers - 1; l >= 0; --l) {
            m_passes.back(d, l, d.level[l + 1], d.level[l], l > 0 ? d.layer[l - 1].follow : Follow::nothing, d.level[l],
                          first, count);
        }
    }

    /// The gradient by the fakes becomes that by G's last sums, in the place of its points.
    GANIMEDE_HOST_DEVICE void backToGenerator()
    {
        const ToyNetwork& g = m_gan.generator;
        const Floats from = m_block.place(m_gan.discriminator.level[0]);
        const Floats to = m_block.place(g.level[g.layers]);
        const Follow follow = g.layer[g.layers - 1].follow;
        const int columns = m_gan.columns;
        const int dimensions = m_gan.dimensions;
        const int fromStride = m_gan.discriminator.stride;
        const int toStride = g.stride;
        m_block.grid(m_gan.inputs(), columns / 4, [=](int row, int quad) {
            const int k = row % dimensions * toStride + row / dimensions * columns + 4 * quad;
            const Rows<1> gradient{{get4(from, row * fromStride + columns + 4 * quad)}};
            put4(to, k, followedBack(follow, 0.0f, gradient, Rows<1>{{get4(to, k)}}).row[0]);
        });
    }

    // toy_descent.h: the optimisers
    struct Descent;
    GANIMEDE_HOST_DEVICE Descent descentOf(const ToyNetwork& net, float clip);
    /// Keeps a batch's mean of one of so many losses; false if it is not finite.
    GANIMEDE_HOST_DEVICE static bool keepMean(Floats sums, int which, int losses, int batch, ToyLosses* kept);
    /// Updates the parameters and keeps the losses; true if something of it is not finite. Draws for the next turn.
    GANIMEDE_HOST_DEVICE bool descend(const ToyNetwork& net, float clip, const Turn& next);

    Block& m_block;
    const ToyMember& m_member;
    const ToyGan& m_gan;
    ToyPasses<Block> m_passes;
    ToyProgress m_progress;
    std::uint32_t m_slot = 0;
    ToyLosses* m_losses = nullptr;  ///< of the present step, where they are kept
    bool m_isFresh = false;         ///< nothing of the present step has been trained yet
    bool m_isDrawn = false;         ///< what the present update draws
    float m_noise = 0;              ///< in the present step
    std::uint64_t m_key = 0;        ///< of the present update's streams
    // How many of a network's updates to come have their settings. No array: a device keeps what is indexed in slow
    // memory, and everything beside it.
    int m_settledOfG = 0;
    int m_settledOfD = 0;
};

}  // namespace ganimede::toys

#include "engine/torch/toys/toy_descent.h"
#include "engine/torch/toys/toy_draws.h"
#include "engine/torch/toys/toy_looks.h"
#include "engine/torch/toys/toy_losses.h"
#include "engine/torch/toys/toy_penalties.h"
