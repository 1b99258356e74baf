#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "app/images/image_session.h"

namespace ganimede {

/// Makes the training set of a run in the background and keeps it, for whoever wants to compare with it. GUI thread;
/// the destructor waits for a set under way, which stops soon.
class SetLoader : public QObject {
    Q_OBJECT

public:
    explicit SetLoader(ImageSource source, QObject* parent = nullptr);
    ~SetLoader() override;

    /// Answered by loaded() or failed(): at once where it is the set that is kept, else later, for the last asked only.
    void load(const ImageDataSpec& data);
    const ImageSetPtr& set() const { return m_set; }

Q_SIGNALS:
    void loaded(const ganimede::ImageSetPtr& set);
    void failed(const QString& message);

private:
    ImageSource m_source;
    std::optional<ImageDataSpec> m_data;  // of the set that is kept, or on its way
    ImageSetPtr m_set;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QThreadPool m_pool;  // of one thread
};

}  // namespace ganimede
