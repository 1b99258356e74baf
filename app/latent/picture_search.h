#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QObject>

#include "app/latent/latent_session.h"
#include "engine/latent/inversion.h"

namespace ganimede {

/// Looks for a latent of a picture in the explorer's thread, one search at a time. GUI thread.
class PictureSearch : public QObject {
    Q_OBJECT

public:
    /// What was found so far.
    struct Found {
        int step = 0;
        double progress = 0;
        bool finished = false;
        Latent latent;  ///< empty: none yet
        std::vector<float> picture;
        PictureDistance distance;
        std::vector<double> residuals;  ///< of each start
    };

    explicit PictureSearch(LatentSession* session, QObject* parent = nullptr);

    /// Answered by advanced(), every few steps. None may be under way. @throws Error as Inversion does
    void start(const GeneratorInfo& generator, InversionRequest request);
    /// Nothing more is told of it. Returns whether it was under way.
    bool stop();
    /// The same, once the explorer's thread has given it up by itself.
    bool giveUp();
    bool isUnderWay() const { return m_inversion != nullptr; }

Q_SIGNALS:
    void advanced(const ganimede::PictureSearch::Found& found);

private:
    void take(std::uint64_t number, const Found& found);

    LatentSession* m_session;
    std::shared_ptr<Inversion> m_inversion;  // under way; used by the explorer's thread alone
    std::uint64_t m_number = 0;
};

}  // namespace ganimede
