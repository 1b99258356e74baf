#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "engine/images/quality/picture_index.h"

namespace ganimede {

using NearPictureList = std::vector<NearPicture>;

/// Looks in the background for the training pictures that a picture is nearest to. A set is made ready once, when it is
/// first searched. GUI thread; the destructor waits for the search under way.
class NearPictures : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kShown = 5;

    explicit NearPictures(QObject* parent = nullptr);
    ~NearPictures() override;

    /// Answered by found(), but only for the last picture that was asked for. @param picture (C, H, W) of the set's
    /// shape
    void find(const ImageSetPtr& set, std::vector<std::uint8_t> picture);

Q_SIGNALS:
    void found(const ganimede::ImageSetPtr& set, const std::vector<std::uint8_t>& picture,
               const ganimede::NearPictureList& near);

private:
    struct Ready;

    QThreadPool m_pool;              // of one thread
    std::shared_ptr<Ready> m_ready;  // used by that thread alone
    std::uint64_t m_asked = 0;
};

}  // namespace ganimede
