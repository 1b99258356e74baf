#include "app/images/near_pictures.h"

#include <optional>
#include <utility>

namespace ganimede {

struct NearPictures::Ready {
    ImageSetPtr set;
    std::optional<PictureIndex> index;
};

NearPictures::NearPictures(QObject* parent) : QObject(parent), m_ready(std::make_shared<Ready>())
{
    m_pool.setMaxThreadCount(1);
}

NearPictures::~NearPictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void NearPictures::find(const ImageSetPtr& set, std::vector<std::uint8_t> picture)
{
    m_pool.clear();  // nobody waits for those any more
    m_pool.start([this, set, picture = std::move(picture), number = ++m_asked] {
        if (m_ready->set != set) {
            m_ready->set = set;
            m_ready->index.emplace(set->pixels, set->shape);
        }
        NearPictureList near = m_ready->index->nearest(picture, kShown);
        QMetaObject::invokeMethod(
            this,
            [this, set, picture, number, near = std::move(near)] {
                if (number == m_asked) {
                    Q_EMIT found(set, picture, near);
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ganimede
