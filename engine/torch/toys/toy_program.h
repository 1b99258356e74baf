#pragma once

#include "engine/core/philox_draws.h"
#include "engine/torch/toys/toy_device.h"
#include "engine/torch/toys/toy_passes.h"
#include "engine/trainers/schedule_formulas.h"

/// The block program: the training of one GAN and looking at it, step by step as trainer.h says, written once for every
/// executor. Executors differ in how a phase's items are spread; see toy_passes.h.
namespace ganimede::toys {

/// An update's settings, which one item computes while the others draw.
enum Setting { kRate, kCorrection, kKeep, kTake, kSettings };

template <class Block>
class ToyProgram {
    using Floats = typename Block::Floats;

public:
    GANIMEDE_HOST_DEVICE ToyProgram(Block& block, const ToyMember& member)
        : m_block(block), m_member(member), m_gan(member.gan), m_passes{block}
    {}

    /// Trains at most so many steps from the member's state on and leaves the state there; fewer if a network leaves
    /// the finite numbers.
    GANIMEDE_HOST_DEVICE void train(std::int64_t steps, ToyStep kind)
    {
        m_progress = *m_member.progress;
        if (m_progress.lost != ToyLost::none) {
            return;  // stands where it failed, until its state is restored
        }
        load();
        for (std::int64_t s = 0; s < steps && m_progress.lost == ToyLost::none; ++s) {
            m_slot = m_member.lossSlots == 0 ? 0u : static_cast<std::uint32_t>(s % m_member.lossSlots);
            trainStep(kind);
        }
        store();
    }

    /// z (count, latent dimensions) -> points (count, dimensions), from row `first` on, `rows` of them, at most
    /// lookColumns.
    GANIMEDE_HOST_DEVICE void generate(const float* z, float* points, int first, int rows)
    {
        const ToyNetwork& net = m_gan.generator;
        takeRows(z, m_gan.latent.dimensions, m_gan.latent.dimensions, first, rows, net);
        m_passes.forward(net, net.arrays.average ? net.average : net.parameters, 0, rows);
        const Floats from = m_block.place(net.level[net.layers]);
        const int dimensions = m_gan.dimensions;
        const int stride = net.stride;
        m_block.grid(dimensions, rows, [=](int c, int i) {
            points[static_cast<std::size_t>(first + i) * dimensions + c] = get(from, c * stride + i);
        });
    }

    /// points (count, dimensions) -> scores (count)
    GANIMEDE_HOST_DEVICE void score(const float* points, float* scores, int first, int rows)
    {
        const ToyNetwork& net = m_gan.discriminator;
        takeRows(points, m_gan.dimensions, m_gan.inputs(), first, rows, net);
        m_passes.forward(net, net.parameters, 0, rows);
        const Floats from = m_block.place(net.level[net.layers]);
        m_block.each(rows, [=](int i) { scores[first + i] = get(from, i); });
    }

    /// points (count, dimensions) -> gradient (count, dimensions); `realScore`: what a relativistic G is paired with
    GANIMEDE_HOST_DEVICE void gradient(const float* points, float realScore, float* gradients, int first, int rows)
    {
        const ToyNetwork& net = m_gan.discriminator;
        takeRows(points, m_gan.dimensions, m_gan.inputs(), first, rows, net);
        m_passes.forward(net, net.parameters, 0, rows);
        const Floats scores = m_block.place(net.level[net.layers]);
        const ObjectiveKind kind = m_gan.objective.kind;
        m_block.each(rows, [=](int i) {
            const float s = get(scores, i);
            put(scores, i, isPaired(kind) ? -softplus(realScore - s).derivative : lossOfGenerator(kind, s).derivative);
        });
        backToInputs(0, rows);
        const Floats from = m_block.place(net.level[0]);
        const int dimensions = m_gan.dimensions;
        const int pack = m_gan.pack;
        const int stride = net.stride;
        m_block.grid(dimensions, rows, [=](int c, int i) {
            float sum = 0;  // all members of the pack move together
            for (int m = 0; m < pack; ++m) {
                sum += get(from, (m * dimensions + c) * stride + i);
            }
            gradients[static_cast<std::size_t>(first + i) * dimensions + c] = sum;
        });
    }

    GANIMEDE_HOST_DEVICE void look(ToyView view, const float* from, float* to, float realScore, int first, int rows)
    {
        if (view == ToyView::generate) {
            generate(from, to, first, rows);
        } else if (view == ToyView::score) {
            score(from, to, first, rows);
        } else {
            gradient(from, realScore, to, first, rows);
        }
    }

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

    // Once a network has left the finite numbers the rest of the step is not trained: it would only drag the other
    // along, and the report is to name the one that failed.
    GANIMEDE_HOST_DEVICE void trainStep(ToyStep kind)
    {
        const std::int64_t step = m_progress.step++;
        const int ofD = kind == ToyStep::generatorOnly ? 0 : m_gan.discriminator.updates;
        const int ofG = kind == ToyStep::discriminatorOnly ? 0 : m_gan.generator.updates;
        m_noise = static_cast<float>(m_gan.remedies.inputNoise > 0 ? fadingNoise(m_gan.remedies, step) : 0.0);
        ToyLosses* const losses = m_member.losses + m_slot;
        const bool kept = m_member.lossSlots > 0;
        m_block.each(kept ? 1 : 0, [=](int) { *losses = {NAN, NAN, NAN, NAN}; });
        for (int u = 0; u < ofD && m_progress.lost == ToyLost::none; ++u) {
            updateDiscriminator(step, updateKey(step, u));
        }
        for (int u = 0; u < ofG && m_progress.lost == ToyLost::none; ++u) {
            updateGenerator(step, updateKey(step, u));
        }
    }

    // --- What an update looks at ---------------------------------------------------------------------------------

    GANIMEDE_HOST_DEVICE Stream stream(std::uint32_t id, std::uint64_t key) const { return {m_gan.seed, id, key}; }

    /// Four latent numbers of a row of G's inputs: component j of member m.
    GANIMEDE_HOST_DEVICE static void drawLatents(const ToyGan& gan, const Stream& source, int row, int quad, Floats to)
    {
        const PhiloxBlock words =
            wordsOf(source.row(static_cast<std::uint32_t>(row)), static_cast<std::uint32_t>(quad));
        float v[4];
        if (gan.latent.kind == LatentKind::gaussian) {
            const NormalPair a = normalsOf(words[0], words[1]);
            const NormalPair b = normalsOf(words[2], words[3]);
            v[0] = a.first, v[1] = a.second, v[2] = b.first, v[3] = b.second;
        } else {
            for (int t = 0; t < 4; ++t) {
                v[t] = mulAdd(2.0f, uniformOf(words[t]), -1.0f);
            }
        }
        const int member = row / gan.latent.dimensions;
        const int j = row % gan.latent.dimensions;
        for (int t = 0; t < 4 && 4 * quad + t < gan.batch; ++t) {
            put(to, j * gan.generator.stride + member * gan.batch + 4 * quad + t, v[t]);
        }
    }

    /// deviation times four normal numbers.
    GANIMEDE_HOST_DEVICE static Four noiseOf(float deviation, const Stream& source, int quad)
    {
        const PhiloxBlock words = wordsOf(source, static_cast<std::uint32_t>(quad));
        const NormalPair a = normalsOf(words[0], words[1]);
        const NormalPair b = normalsOf(words[2], words[3]);
        return {{deviation * a.first, deviation * a.second, deviation * b.first, deviation * b.second}};
    }

    /// Four real points of a pack's member, with noise on them where there is any.
    GANIMEDE_HOST_DEVICE static void gatherReals(const ToyMember& member, const Stream& choice, const Stream& noise,
                                                 float deviation, int m, int quad, Floats to)
    {
        const ToyGan& gan = member.gan;
        const PhiloxBlock words = wordsOf(choice.row(static_cast<std::uint32_t>(m)), static_cast<std::uint32_t>(quad));
        for (int c = 0; c < gan.dimensions; ++c) {
            const int row = m * gan.dimensions + c;
            const float* const from = c == 0 ? member.x : member.y;
            Four shift{{0, 0, 0, 0}};
            if (deviation > 0) {
                shift = noiseOf(deviation, noise.row(static_cast<std::uint32_t>(row)), quad);
            }
            for (int t = 0; t < 4 && 4 * quad + t < gan.batch; ++t) {
                const float x = from[indexOf(words[t], member.points)];
                put(to, row * gan.discriminator.stride + 4 * quad + t, x + shift.v[t]);
            }
        }
    }

    /// Latents of all members, reals where wanted, and the settings of the update of `net`, which is number `t` of it.
    GANIMEDE_HOST_DEVICE void draw(const Stream& latent, bool reals, const Stream& choice, const Stream& noise,
                                   const ToyNetwork& net, std::int64_t t, std::int64_t step)
    {
        const int quads = (m_gan.batch + 3) / 4;
        const int latents = m_gan.pack * m_gan.latent.dimensions * quads;
        const int all = latents + (reals ? m_gan.pack * quads : 0);
        const int last = (all + 31) / 32 * 32;  // in a warp of its own, which the others do not wait for
        const ToyMember* const member = &m_member;
        const ToyNetwork* const network = &net;
        const Floats z = m_block.place(m_gan.generator.level[0]);
        const Floats points = m_block.place(m_gan.discriminator.level[0]);
        const Floats settings = m_block.place(m_gan.settings);
        const float deviation = m_noise;
        m_block.each(last + 1, [=](int item) {
            if (item < latents) {
                drawLatents(member->gan, latent, item / quads, item % quads, z);
            } else if (item < all) {
                gatherReals(*member, choice, noise, deviation, (item - latents) / quads, (item - latents) % quads,
                            points);
            } else if (item == last) {
                settle(member->gan, *network, t, step, settings);
            }
        });
    }

    GANIMEDE_HOST_DEVICE static void settle(const ToyGan& gan, const ToyNetwork& net, std::int64_t t, std::int64_t step,
                                            Floats settings)
    {
        double rate = net.optimiser.learningRate * scheduledFactor(gan.schedule, step);
        double correction = 1;
        if (net.optimiser.kind == OptimiserKind::adam) {
            rate /= 1.0 - pow(net.optimiser.beta1, static_cast<double>(t));
            correction = 1.0 / sqrt(1.0 - pow(net.optimiser.beta2, static_cast<double>(t)));
        }
        put(settings, kRate, static_cast<float>(rate));
        put(settings, kCorrection, static_cast<float>(correction));
        if (net.arrays.average) {
            const double keep = keptByAverage(gan.remedies, t);
            put(settings, kKeep, static_cast<float>(keep));
            put(settings, kTake, static_cast<float>(1.0 - keep));
        }
    }

    /// G's points become D's fakes: packs side by side, with noise on them.
    GANIMEDE_HOST_DEVICE void compose(const Stream& noise)
    {
        const ToyNetwork& g = m_gan.generator;
        const Floats from = m_block.place(g.level[g.layers]);
        const Floats to = m_block.place(m_gan.discriminator.level[0]);
        const int batch = m_gan.batch;
        const int dimensions = m_gan.dimensions;
        const int fromStride = g.stride;
        const int toStride = m_gan.discriminator.stride;
        const float deviation = m_noise;
        m_block.grid(m_gan.inputs(), (batch + 3) / 4, [=](int row, int quad) {
            Four shift{{0, 0, 0, 0}};
            if (deviation > 0) {
                shift = noiseOf(deviation, noise.row(static_cast<std::uint32_t>(row)), quad);
            }
            for (int t = 0; t < 4 && 4 * quad + t < batch; ++t) {
                const int i = 4 * quad + t;
                const float x = get(from, row % dimensions * fromStride + row / dimensions * batch + i);
                put(to, row * toStride + batch + i, x + shift.v[t]);
            }
        });
    }

    /// Rows first to first + rows of an array become inputs of a network: component j % components to row j.
    GANIMEDE_HOST_DEVICE void takeRows(const float* values, int components, int inputs, int first, int rows,
                                       const ToyNetwork& net)
    {
        const Floats to = m_block.place(net.level[0]);
        const int stride = net.stride;
        m_block.grid(inputs, rows, [=](int j, int i) {
            put(to, j * stride + i, values[static_cast<std::size_t>(first + i) * components + j % components]);
        });
    }

    // --- Losses --------------------------------------------------------------------------------------------------

    /// Scores become derivatives of the sum over the batch; the optimiser divides. Both sides of a pair are one item,
    /// so that what they cancel is exactly zero.
    GANIMEDE_HOST_DEVICE void judgePairs()
    {
        const ToyNetwork& d = m_gan.discriminator;
        const Floats scores = m_block.place(d.level[d.layers]);
        const Floats losses = m_block.place(m_gan.losses);
        const Floats penalties = m_block.place(m_gan.penalties);
        const ObjectiveKind kind = m_gan.objective.kind;
        const auto smoothing = static_cast<float>(m_gan.remedies.labelSmoothing);
        const int batch = m_gan.batch;
        m_block.each(batch, [=](int i) {
            const float real = get(scores, i);
            const float fake = get(scores, batch + i);
            ToyLoss onReal, onFake;
            if (isPaired(kind)) {
                const ToyLoss loss = softplus(fake - real);
                onReal = {0.5f * loss.value, -loss.derivative};
                onFake = {0.5f * loss.value, loss.derivative};
            } else {
                onReal = lossOnReal(kind, smoothing, real);
                onFake = lossOnFake(kind, fake);
            }
            put(scores, i, onReal.derivative);
            put(scores, batch + i, onFake.derivative);
            put(losses, i, onReal.value);
            put(losses, batch + i, onFake.value);
            put(penalties, i, 0.0f);
        });
    }

    GANIMEDE_HOST_DEVICE void judgeFakes()
    {
        const ToyNetwork& d = m_gan.discriminator;
        const Floats scores = m_block.place(d.level[d.layers]);
        const Floats losses = m_block.place(m_gan.losses);
        const ObjectiveKind kind = m_gan.objective.kind;
        const int batch = m_gan.batch;
        m_block.each(batch, [=](int i) {
            const float fake = get(scores, batch + i);
            ToyLoss loss;
            if (isPaired(kind)) {
                loss = softplus(get(scores, i) - fake);
                loss.derivative = -loss.derivative;
            } else {
                loss = lossOfGenerator(kind, fake);
            }
            put(scores, batch + i, loss.derivative);
            put(losses, i, loss.value);
        });
    }

    /// One of kLossParts sums over the batch of what stands in a row, into row `which` of the sums.
    GANIMEDE_HOST_DEVICE static void sumPart(Floats row, Floats sums, int which, int part, int batch)
    {
        float sum = 0;
        for (int i = part; i < batch; i += kLossParts) {
            sum += get(row, i);
        }
        put(sums, which * kLossParts + part, sum);
    }

    /// The mean over the batch from the parts.
    GANIMEDE_HOST_DEVICE static float meanOf(Floats sums, int which, int batch)
    {
        double sum = 0;
        for (int part = 0; part < kLossParts; ++part) {
            sum += static_cast<double>(get(sums, which * kLossParts + part));
        }
        return static_cast<float>(sum / batch);
    }

    // --- Penalties: fused_penalty-inl.h has the argument ---------------------------------------------------------

    /// D's gradient by every layer's outputs into `slopes`, and by its inputs into tangents[0].
    GANIMEDE_HOST_DEVICE void takeSlopes(int first, int count)
    {
        const ToyNetwork& d = m_gan.discriminator;
        const int last = d.layers;
        const Floats top = m_block.place(m_gan.slopes[last]);
        const int stride = d.stride;
        m_block.grid(4, count, [=](int row, int c) { put(top, row * stride + first + c, row == 0 ? 1.0f : 0.0f); });
        for (int l = last - 1; l > 0; --l) {
            m_passes.back(d, l, m_gan.slopes[l + 1], m_gan.slopes[l], followOf(d, l - 1), d.level[l], first, count);
        }
        m_passes.back(d, 0, m_gan.slopes[1], m_gan.tangents[0], Follow::nothing, d.level[0], first, count);
    }

    /// Gradients g in tangents[0] become u = P'(g); penalty P of a pair's samples is added to its number.
    GANIMEDE_HOST_DEVICE void penalise(bool unitSlope, float onReal, float onFake, int halves)
    {
        const Floats g = m_block.place(m_gan.tangents[0]);
        const Floats penalties = m_block.place(m_gan.penalties);
        const int stride = m_gan.discriminator.stride;
        const int inputs = m_gan.inputs();
        const int batch = m_gan.batch;
        m_block.each(batch, [=](int i) {
            float total = get(penalties, i);
            for (int half = 0; half < halves; ++half) {
                const int c = half * batch + i;
                const float strength = half == 0 ? onReal : onFake;
                float square = 0;
                for (int row = 0; row < inputs; ++row) {
                    const float x = get(g, row * stride + c);
                    square = mulAdd(x, x, square);
                }
                float factor = strength;
                if (unitSlope) {
                    const float norm = sqrtf(square);
                    const float off = norm - 1.0f;
                    total = mulAdd(strength * off, off, total);
                    // A gradient of zero has no direction; PyTorch takes zero there too.
                    factor = 2.0f * strength * (norm == 0 ? 0.0f : off / norm);
                } else {
                    total = mulAdd(strength * square, 0.5f, total);
                }
                for (int row = 0; row < inputs; ++row) {
                    put(g, row * stride + c, factor * get(g, row * stride + c));
                }
            }
            put(penalties, i, total);
        });
    }

    /// Takes u from tangents[0] on through D and sums up the parameters' gradients; with `byScores` the losses' too.
    GANIMEDE_HOST_DEVICE void penalisedGradient(const Columns& over, bool byScores)
    {
        const ToyNetwork& d = m_gan.discriminator;
        const int stride = d.stride;
        for (int l = 0; l < d.layers; ++l) {
            if (l + 1 < d.layers) {
                const Floats to = m_block.place(m_gan.tangents[l + 1]);
                const Floats at = m_block.place(d.level[l + 1]);
                const Follow follow = followOf(d, l);
                const float leak = d.leak;
                m_passes.multiply(d, m_block.place(d.parameters), l, false, m_block.place(m_gan.tangents[l]),
                                  over.first, over.halves * over.count, [=](float sum, int o, int c) {
                                      const int k = o * stride + c;
                                      put(to, k, followedBack(follow, leak, sum, get(at, k)));
                                  });
            }
            typename ToyPasses<Block>::Source source;
            source.delta = m_gan.slopes[l + 1];
            source.a = d.level[l];
            source.u = m_gan.tangents[l];
            source.weight = d.level[d.layers];
            source.hasA = source.hasWeight = byScores;
            source.hasU = true;
            source.accumulate = !byScores;
            m_passes.template gradient<false>(d, l, source, over, 0, [](int) {});
        }
    }

    /// For WGAN-GP: e real + (1 - e) fake of each pair takes the place of the real.
    GANIMEDE_HOST_DEVICE void mix(const Stream& source)
    {
        const Floats points = m_block.place(m_gan.discriminator.level[0]);
        const int stride = m_gan.discriminator.stride;
        const int inputs = m_gan.inputs();
        const int batch = m_gan.batch;
        m_block.each((batch + 3) / 4, [=](int quad) {
            const PhiloxBlock words = wordsOf(source, static_cast<std::uint32_t>(quad));
            for (int t = 0; t < 4 && 4 * quad + t < batch; ++t) {
                const float share = uniformOf(words[t]);
                for (int row = 0; row < inputs; ++row) {
                    const int k = row * stride + 4 * quad + t;
                    const float fake = get(points, k + batch);
                    put(points, k, mulAdd(share, get(points, k) - fake, fake));
                }
            }
        });
    }

    // --- Updates -------------------------------------------------------------------------------------------------

    GANIMEDE_HOST_DEVICE void updateDiscriminator(std::int64_t step, std::uint64_t key)
    {
        const ToyNetwork& d = m_gan.discriminator;
        const ToyNetwork& g = m_gan.generator;
        const ObjectiveSpec& objective = m_gan.objective;
        draw(stream(streams::kLatentForD, key), true, stream(streams::kBatchReal, key),
             stream(streams::kNoiseReal, key), d, ++m_progress.discriminatorUpdates, step);
        m_passes.forward(g, g.parameters, 0, m_gan.pack * m_gan.batch);
        compose(stream(streams::kNoiseFake, key));
        m_passes.forward(d, d.parameters, 0, 2 * m_gan.batch);
        judgePairs();
        const Columns pairs{0, m_gan.batch, 2};
        const bool unitSlope = objective.kind == ObjectiveKind::wassersteinGp && objective.gradientPenalty > 0;
        if (objective.r1 > 0 || objective.r2 > 0) {
            takeSlopes(0, 2 * m_gan.batch);
            penalise(false, static_cast<float>(objective.r1), static_cast<float>(objective.r2), 2);
            penalisedGradient(pairs, true);
        } else {
            m_passes.backward(d, pairs, 0, [](int) {});
        }
        if (unitSlope) {
            mix(stream(streams::kInterpolation, key));
            m_passes.forward(d, d.parameters, 0, m_gan.batch);
            takeSlopes(0, m_gan.batch);
            penalise(true, static_cast<float>(objective.gradientPenalty), 0, 1);
            penalisedGradient({0, m_gan.batch, 1}, false);
        }
        sumLosses(3);
        if (descend(d, objective.kind == ObjectiveKind::wasserstein ? static_cast<float>(objective.clip) : INFINITY)) {
            m_progress.lost = ToyLost::discriminator;
        }
    }

    /// The parts of D's three losses, or of G's one.
    GANIMEDE_HOST_DEVICE void sumLosses(int count)
    {
        const Floats losses = m_block.place(m_gan.losses);
        const Floats penalties = m_block.place(m_gan.penalties);
        const Floats sums = m_block.place(m_gan.sums);
        const int batch = m_gan.batch;
        m_block.each(count * kLossParts, [=](int item) {
            const int which = item / kLossParts;
            sumPart(which == 0   ? losses
                    : which == 1 ? losses + batch
                                 : penalties,
                    sums, which, item % kLossParts, batch);
        });
    }

    /// D's gradient by its inputs, in their place, from the derivatives by its scores.
    GANIMEDE_HOST_DEVICE void backToInputs(int first, int count)
    {
        const ToyNetwork& d = m_gan.discriminator;
        for (int l = d.layers - 1; l >= 0; --l) {
            m_passes.back(d, l, d.level[l + 1], d.level[l], l > 0 ? followOf(d, l - 1) : Follow::nothing, d.level[l],
                          first, count);
        }
    }

    /// The gradient by the fakes becomes that by G's last sums, in the place of its points.
    GANIMEDE_HOST_DEVICE void backToGenerator()
    {
        const ToyNetwork& g = m_gan.generator;
        const Floats from = m_block.place(m_gan.discriminator.level[0]);
        const Floats to = m_block.place(g.level[g.layers]);
        const Follow follow = followOf(g, g.layers - 1);
        const int batch = m_gan.batch;
        const int dimensions = m_gan.dimensions;
        const int fromStride = m_gan.discriminator.stride;
        const int toStride = g.stride;
        m_block.grid(m_gan.inputs(), batch, [=](int row, int i) {
            const int k = row % dimensions * toStride + row / dimensions * batch + i;
            put(to, k, followedBack(follow, 0.0f, get(from, row * fromStride + batch + i), get(to, k)));
        });
    }

    GANIMEDE_HOST_DEVICE void updateGenerator(std::int64_t step, std::uint64_t key)
    {
        const ToyNetwork& d = m_gan.discriminator;
        const ToyNetwork& g = m_gan.generator;
        const int batch = m_gan.batch;
        const bool paired = isPaired(m_gan.objective.kind);
        draw(stream(streams::kLatentForG, key), paired, stream(streams::kBatchRealForG, key),
             stream(streams::kNoiseRealForG, key), g, ++m_progress.generatorUpdates, step);
        m_passes.forward(g, g.parameters, 0, m_gan.pack * batch);
        compose(stream(streams::kNoiseFakeForG, key));
        m_passes.forward(d, d.parameters, paired ? 0 : batch, paired ? 2 * batch : batch);
        judgeFakes();
        backToInputs(batch, batch);
        backToGenerator();
        const Floats losses = m_block.place(m_gan.losses);
        const Floats sums = m_block.place(m_gan.sums);
        m_passes.backward(g, {0, m_gan.pack * batch, 1}, kLossParts,
                          [=](int part) { sumPart(losses, sums, 0, part, batch); });
        if (descend(g, INFINITY)) {
            m_progress.lost = ToyLost::generator;
        }
    }

    // --- The optimisers: formulas are PyTorch's, epsilon outside the root ------------------------------------------

    struct Descent {
        OptimiserKind kind;
        float rate, correction, epsilon, decay, toMean, clip;
        float keep1, take1, keep2, take2;
        int chunks, partialStride;
        Floats p, m, v, partials;
        bool hasAverage;
        Floats average;
        float keep, take;

        /// True if the parameter or its mean square is not finite.
        GANIMEDE_HOST_DEVICE bool operator()(int j) const
        {
            float sum = 0;
            for (int k = 0; k < chunks; ++k) {
                sum += get(partials, k * partialStride + j);
            }
            const float now = get(p, j);
            const float g = mulAdd(decay, now, toMean * sum);
            float square = 0;
            float next = stepOf(j, now, g, square);
            const bool lost = !isFinite(next) || !isFinite(square);
            next = next < -clip ? -clip : next > clip ? clip : next;
            put(p, j, next);
            if (hasAverage) {
                put(average, j, mulAdd(keep, get(average, j), take * next));
            }
            return lost;
        }
        GANIMEDE_HOST_DEVICE float stepOf(int j, float now, float g, float& square) const
        {
            float move = g;
            if (kind == OptimiserKind::momentum) {
                move = mulAdd(keep1, get(m, j), g);
                put(m, j, move);
            } else if (kind == OptimiserKind::rmsprop) {
                square = mulAdd(keep2, get(v, j), take2 * g * g);
                put(v, j, square);
                move = g / (sqrtf(square) + epsilon);
            } else if (kind == OptimiserKind::adam) {
                const float mean = mulAdd(keep1, get(m, j), take1 * g);
                square = mulAdd(keep2, get(v, j), take2 * g * g);
                put(m, j, mean);
                put(v, j, square);
                move = mean / mulAdd(sqrtf(square), correction, epsilon);
            }
            return mulAdd(-rate, move, now);
        }
    };

    GANIMEDE_HOST_DEVICE Descent descentOf(const ToyNetwork& net, float clip)
    {
        const OptimiserSpec& spec = net.optimiser;
        const Floats settings = m_block.place(m_gan.settings);
        const bool adam = spec.kind == OptimiserKind::adam;
        const double keep1 = adam ? spec.beta1 : spec.momentum;
        const double keep2 = adam ? spec.beta2 : spec.decay;
        const auto epsilon = static_cast<float>(spec.epsilon);
        return {spec.kind,
                get(settings, kRate),
                get(settings, kCorrection),
                epsilon > FLT_MIN ? epsilon : FLT_MIN,  // must keep 0 / 0 away
                static_cast<float>(spec.weightDecay),
                1.0f / static_cast<float>(m_gan.batch),
                clip,
                static_cast<float>(keep1),
                static_cast<float>(1.0 - keep1),
                static_cast<float>(keep2),
                static_cast<float>(1.0 - keep2),
                net.chunks,
                net.partialStride,
                m_block.place(net.parameters),
                m_block.place(net.m),
                m_block.place(net.v),
                m_block.place(net.partials),
                net.arrays.average,
                m_block.place(net.average),
                net.arrays.average ? get(settings, kKeep) : 0.0f,
                net.arrays.average ? get(settings, kTake) : 0.0f};
    }

    /// Updates the parameters and keeps the losses; true if something of it is not finite.
    GANIMEDE_HOST_DEVICE bool descend(const ToyNetwork& net, float clip)
    {
        const Descent descent = descentOf(net, clip);
        const Floats sums = m_block.place(m_gan.sums);
        const int count = net.count;
        const int last = (count + 31) / 32 * 32;
        const int batch = m_gan.batch;
        const bool isGenerator = &net == &m_gan.generator;
        ToyLosses* const losses = m_member.lossSlots > 0 ? m_member.losses + m_slot : nullptr;
        return m_block.any(last + 1, [=](int j) {
            if (j != last) {
                return j < count && descent(j);
            }
            const float first = meanOf(sums, 0, batch);
            const float second = isGenerator ? 0.0f : meanOf(sums, 1, batch);
            const float penalty = isGenerator ? 0.0f : meanOf(sums, 2, batch);
            if (losses != nullptr && isGenerator) {
                losses->g = first;
            } else if (losses != nullptr) {
                losses->dReal = first;
                losses->dFake = second;
                losses->penalty = penalty;
            }
            return !isFinite(first) || !isFinite(second) || !isFinite(penalty);
        });
    }

    Block& m_block;
    const ToyMember& m_member;
    const ToyGan& m_gan;
    ToyPasses<Block> m_passes;
    ToyProgress m_progress;
    std::uint32_t m_slot = 0;
    float m_noise = 0;  ///< in the present step
};

}  // namespace ganimede::toys
