#include "app/images/set_loader.h"

#include <exception>
#include <utility>

namespace ganimede {

SetLoader::SetLoader(ImageSource source, QObject* parent) : QObject(parent), m_source(std::move(source))
{
    m_pool.setMaxThreadCount(1);
}

SetLoader::~SetLoader()
{
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_pool.clear();
    m_pool.waitForDone();
}

void SetLoader::load(const ImageDataSpec& data)
{
    if (m_data == data) {
        if (m_set) {
            Q_EMIT loaded(m_set);
        }
        return;  // else it is on its way
    }
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_data = data;
    m_set.reset();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, data, cancelled = m_cancelled] {
        ReadingWatch watch;
        watch.cancelled = [cancelled] { return cancelled->load(); };
        ImageSetPtr set;
        QString problem;
        try {
            set = m_source(data, watch);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, set, problem, cancelled] {
                if (*cancelled) {
                    return;
                }
                m_set = set;
                if (set) {
                    Q_EMIT loaded(set);
                } else {
                    m_data.reset();  // the next time it is tried again
                    Q_EMIT failed(problem);
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace ganimede
