#include <QImage>

#include "app/images/image_lab.h"
#include "app/images/near_pictures.h"
#include "app/images/quality_run.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/quality_panel.h"

// How good the generated pictures are: measured when asked for, and what a chosen one may be a copy of.
namespace ganimede {

void ImageLab::connectQuality()
{
    connectMeasuring();
    connect(m_qualityRun, &QualityRun::progressed, m_quality, &QualityPanel::setProgress);
    connect(m_qualityRun, &QualityRun::measured, m_quality, &QualityPanel::setQuality);
    connect(m_qualityRun, &QualityRun::failed, m_quality, &QualityPanel::setProblem);
    connect(m_qualityRun, &QualityRun::cancelled, this, [this] { m_quality->setProgress(std::nullopt); });
    connect(m_wall, &PictureWall::placeChosen, this, &ImageLab::findNearest);
    connect(m_near, &NearPictures::found, this, &ImageLab::showNearest);
}

/// From the wish to measure to a copy of the run that can be, or to none.
void ImageLab::connectMeasuring()
{
    connect(m_quality, &QualityPanel::evaluationRequested, this, [this] {
        if (m_session->snapshot() == nullptr) {
            m_quality->setProblem(tr("There is nothing to measure yet."));
            return;
        }
        m_quality->setProgress(0);
        m_session->capture();
    });
    connect(m_quality, &QualityPanel::cancelRequested, this, [this] {
        m_qualityRun->cancel();
        if (!m_qualityRun->isRunning()) {  // the copy of the run has not come yet
            m_quality->setProgress(std::nullopt);
        }
    });
    connect(m_session, &ImageSession::captured, this, [this](const RunCopyPtr& run) {
        if (m_quality->isMeasuring()) {
            m_qualityRun->start(run);
        }
    });
    connect(m_session, &ImageSession::snapshotArrived, this,
            [this, run = std::uint64_t{0}, set = ImageSetPtr()](const ImageSnapshotPtr& snapshot) mutable {
                if (snapshot->runId != run || snapshot->set != set) {
                    run = snapshot->runId;
                    set = snapshot->set;
                    m_qualityRun->cancel();
                    m_quality->clear();
                }
            });
    connect(m_session, &ImageSession::failed, this, [this] {
        if (!m_qualityRun->isRunning()) {  // there will be no copy of the run
            m_quality->setProgress(std::nullopt);
        }
    });
}

/// Of the generated picture that has the wall's frame.
void ImageLab::findNearest()
{
    const auto place = m_wall->chosen();
    const ImageSnapshotPtr& shown = m_wall->snapshot();
    if (!place || place->real || !shown || !shown->wall || shown->wall->shape != shown->set->shape) {
        return;
    }
    const std::size_t size = shown->wall->shape.size();
    const auto begin = shown->wall->fakes.pixels.begin() + static_cast<std::ptrdiff_t>(place->index * size);
    m_near->find(shown->set, std::vector<std::uint8_t>(begin, begin + static_cast<std::ptrdiff_t>(size)));
}

void ImageLab::showNearest(const ImageSetPtr& set, const std::vector<std::uint8_t>& picture,
                           const std::vector<NearPicture>& near)
{
    QList<QualityPanel::Near> shown;
    for (const NearPicture& one : near) {
        const std::string& name = !set->captions.empty()
                                      ? set->captions[one.place]
                                      : set->classes[static_cast<std::size_t>(set->labels[one.place])];
        shown.push_back({pictureImage(set->image(one.place), set->shape), QString::fromStdString(name),
                         static_cast<qint64>(one.place), static_cast<double>(one.distance)});
    }
    m_quality->setNearest(pictureImage(picture, set->shape), shown);
}

}  // namespace ganimede
