#include "widgets/images/image_progress.h"

#include <algorithm>
#include <cmath>

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include "widgets/panels/numbers.h"
#include "widgets/panels/tabular_label.h"

namespace ganimede {

ImageProgress::ImageProgress(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("imageProgress"));
    const auto label = [this] {
        auto* made = new QLabel(this);
        made->setProperty("role", "muted");
        return made;
    };
    const auto figure = [this](Qt::Alignment alignment, const char* name, const QString& tip, const QString& longest) {
        auto* made = new TabularLabel(alignment, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(tip);
        made->setToolTip(tip);
        made->setLook(QFont::Normal, 1, true);
        made->setModel(longest);
        return made;
    };
    m_begin = label();
    m_begin->setText(tr("epoch 0"));
    m_end = label();
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("epochBar"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress over the epochs"));
    m_bar->setToolTip(tr("How much of its epochs the run has done; an epoch is one pass over all pictures"));
    m_epoch = figure(
        Qt::AlignLeft, "epochLabel", tr("Epoch and step"),
        tr("epoch %1 of %2, step %3 of %4").arg("000", "000", QStringLiteral("000,000"), QStringLiteral("000,000")));
    m_left = figure(Qt::AlignRight, "timeLeftLabel", tr("Time left to the last epoch, at the present rate"),
                    tr("about %1 h %2 min left").arg("000", "00"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_begin, 0, 0);
    grid->addWidget(m_bar, 0, 1);
    grid->addWidget(m_end, 0, 2);
    auto* below = new QHBoxLayout;
    below->addWidget(m_epoch);
    below->addStretch();
    below->addWidget(m_left);
    grid->addLayout(below, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
}

QSize ImageProgress::minimumSizeHint() const
{
    return {m_epoch->sizeHint().width(), QWidget::minimumSizeHint().height()};
}

/// Where both have no room the time left goes.
void ImageProgress::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_left->setVisible(m_epoch->sizeHint().width() + m_left->sizeHint().width() <= width());
}

QString ImageProgress::epochWords(const ImageSnapshot& snapshot)
{
    const std::int64_t epoch =
        std::min<std::int64_t>(snapshot.epoch() + 1, std::max<std::int64_t>(1, snapshot.spec.epochs));
    if (snapshot.step > snapshot.lastStep()) {
        return tr("epoch %1 (%2 planned), step %3")
            .arg(grouped(snapshot.epoch() + 1), grouped(snapshot.spec.epochs), grouped(snapshot.step));
    }
    if (snapshot.step == snapshot.lastStep()) {
        return tr("all %1 epochs done, step %2").arg(grouped(snapshot.spec.epochs), grouped(snapshot.step));
    }
    return tr("epoch %1 of %2, step %3 of %4")
        .arg(grouped(epoch), grouped(snapshot.spec.epochs), grouped(snapshot.step), grouped(snapshot.lastStep()));
}

QString ImageProgress::timeWords(double secondsLeft)
{
    if (secondsLeft < 0 || !std::isfinite(secondsLeft)) {
        return {};
    }
    const auto minutes = static_cast<qint64>(std::lround(secondsLeft / 60));
    if (secondsLeft < 60) {
        return tr("%1 s left").arg(grouped(std::llround(secondsLeft)));
    }
    return minutes < 60 ? tr("about %1 min left").arg(minutes)
                        : tr("about %1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

void ImageProgress::setSnapshot(const ImageSnapshotPtr& snapshot)
{
    constexpr int kParts = 1000;
    const auto last = static_cast<double>(std::max<std::int64_t>(1, snapshot->lastStep()));
    m_bar->setRange(0, kParts);
    m_bar->setValue(std::min(kParts, static_cast<int>(kParts * static_cast<double>(snapshot->step) / last)));
    m_end->setText(tr("epoch %1").arg(grouped(snapshot->spec.epochs)));
    m_epoch->setText(epochWords(*snapshot));
    m_left->setText(timeWords(snapshot->secondsLeft));
}

}  // namespace ganimede
