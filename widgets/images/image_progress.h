#pragma once

#include <QWidget>

#include "engine/images/image_snapshot.h"

class QLabel;
class QProgressBar;

namespace ganimede {

class TabularLabel;

/// How far an image run has come: a bar over its epochs, the epoch and step it is in, and how long it will take.
/// GUI thread. objectNames: imageProgress, epochBar, epochLabel, timeLeftLabel.
class ImageProgress : public QWidget {
    Q_OBJECT
public:
    explicit ImageProgress(QWidget* parent = nullptr);

    void setSnapshot(const ImageSnapshotPtr& snapshot);

    /// "about 4 min left", "less than a minute left"; empty where it is not known.
    static QString timeWords(double secondsLeft);
    static QString epochWords(const ImageSnapshot& snapshot);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QProgressBar* m_bar = nullptr;
    QLabel* m_begin = nullptr;
    QLabel* m_end = nullptr;
    TabularLabel* m_epoch = nullptr;
    TabularLabel* m_left = nullptr;
};

}  // namespace ganimede
