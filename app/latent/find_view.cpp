#include "app/latent/find_view.h"

#include <algorithm>
#include <utility>

#include <QColorDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

#include "app/images/set_loader.h"
#include "engine/core/error.h"
#include "engine/images/image_snapshot.h"
#include "engine/images/picture_file.h"
#include "engine/images/picture_fit.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/latent/picture_canvas.h"
#include "widgets/latent/picture_frame.h"
#include "widgets/latent/residual_chart.h"

namespace ganimede {
namespace {

std::vector<float> targetOf(const std::vector<std::uint8_t>& pixels)
{
    std::vector<float> target;
    for (const std::uint8_t value : pixels) {
        target.push_back(static_cast<float>(value) / 127.5F - 1);
    }
    return target;
}

/// A picture of any size as a square in its middle, as large as the generator's.
std::vector<std::uint8_t> fittedTo(const DecodedPicture& decoded, const ImageShape& shape)
{
    PictureView view;
    view.pixels = decoded.pixels.data();
    view.shape = {decoded.channels, decoded.height, decoded.width};
    view.columnStep = static_cast<std::size_t>(decoded.channels);
    view.rowStep = view.columnStep * static_cast<std::size_t>(decoded.width);
    view.channelStep = 1;
    std::vector<std::uint8_t> pixels(shape.size());
    fitPicture(view, shape.height, shape.channels, pixels);
    return pixels;
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', share < 0.1 ? 2 : 1);
}

}  // namespace

FindView::FindView(LatentLookout lookout, QWidget* parent)
    : LatentView(parent),
      m_lookout(std::move(lookout)),
      m_sets(std::make_unique<SetLoader>(m_lookout.source)),
      m_near(std::make_unique<NearPictures>()),
      m_search(std::make_unique<PictureSearch>(m_lookout.session))
{
    setupUi();
    connectSignals();
    refreshIcons();
    showSearching();
}

FindView::~FindView() = default;

void FindView::connectSignals()
{
    connect(m_canvas, &PictureCanvas::drawn, this, [this] {
        stop();
        showSearching();
        findNear();
    });
    connect(m_canvas, &PictureCanvas::fileDropped, this, &FindView::openFile);
    connect(m_undo, &QToolButton::clicked, m_canvas, &PictureCanvas::undo);
    connect(m_clear, &QToolButton::clicked, m_canvas, &PictureCanvas::clear);
    connect(m_open, &QToolButton::clicked, this, &FindView::chooseFile);
    connect(m_pen, &QToolButton::clicked, this, [this] {
        const QColor colour = QColorDialog::getColor(m_canvas->penColour(), this, tr("Colour of the pen"));
        if (colour.isValid()) {
            m_canvas->setPenColour(colour);
        }
    });
    connect(m_real, &QPushButton::clicked, this, [this] {
        m_realWanted = true;
        m_sets->load(*m_generator->info.data);
    });
    connect(m_find, &QPushButton::clicked, this, [this] { isSearching() ? stop() : search(); });
    connect(m_search.get(), &PictureSearch::advanced, this, &FindView::takeFound);
    connectPictures();
}

/// What is made in the background of training pictures.
void FindView::connectPictures()
{
    connect(m_sets.get(), &SetLoader::loaded, this, [this](const ImageSetPtr&) {
        if (std::exchange(m_realWanted, false)) {
            takeReal();
        }
        if (std::exchange(m_nearWanted, false)) {
            findNear();
        }
    });
    connect(m_sets.get(), &SetLoader::failed, this, [this](const QString& message) {
        m_realWanted = m_nearWanted = false;
        Q_EMIT told(tr("The training pictures are not there: %1").arg(message));
    });
    connect(m_near.get(), &NearPictures::found, this,
            [this](const ImageSetPtr& set, const std::vector<std::uint8_t>& picture, const NearPictureList& near) {
                if (picture == m_canvas->pixels() && !m_canvas->isBlank()) {  // and not of what was taken back since
                    showNear(set, near);
                }
            });
}

void FindView::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    const bool otherPictures = m_generator == nullptr || m_generator->info.shape != generator->info.shape;
    m_generator = generator;
    stop();
    if (otherPictures) {
        const bool colour = generator->info.shape.channels == 3;
        m_canvas->setShape(generator->info.shape, colour ? Qt::white : Qt::black);
        m_canvas->setPenWidth(0.085 * generator->info.shape.height);
        m_pen->setVisible(colour);
    }
    if (!kept) {
        m_chart->clear();
        m_difference->setPicture({});
        hideNear();
    }
    m_real->setEnabled(generator->info.data.has_value() && m_lookout.source != nullptr);
    showSearching();
}

void FindView::setActive(bool active)
{
    if (!active) {
        stop();
    }
}

void FindView::giveUp()
{
    if (m_search->giveUp()) {
        showSearching();
    }
}

void FindView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Take a picture"));
    dialog->setObjectName(QStringLiteral("findDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &FindView::openFile);
    dialog->open();
}

void FindView::openFile(const QString& path)
{
    if (m_generator == nullptr) {
        return;
    }
    const ImageShape& shape = m_generator->info.shape;
    if (shape.width != shape.height) {
        showWords(tr("This generator's pictures are not square; only drawing is offered for them."));
        return;
    }
    try {
        m_canvas->setPicture(fittedTo(readPicture(path.toStdString()), shape));
    } catch (const std::exception& error) {
        showWords(QString::fromUtf8(error.what()));
    }
}

void FindView::takeReal()
{
    const ImageSetPtr& set = m_sets->set();
    if (set == nullptr || set->size() == 0 || set->shape != m_generator->info.shape) {
        return;
    }
    const auto place = QRandomGenerator::global()->bounded(static_cast<quint32>(set->size()));
    const auto picture = set->image(place);
    m_canvas->setPicture({picture.begin(), picture.end()});
}

/// Of what is drawn, once the training set is there.
void FindView::findNear()
{
    if (m_canvas->isBlank()) {
        hideNear();
    }
    if (m_canvas->isBlank() || m_generator == nullptr || !m_generator->info.data || m_lookout.source == nullptr) {
        return;
    }
    const ImageSetPtr& set = m_sets->set();
    if (set == nullptr) {
        m_nearWanted = true;
        m_sets->load(*m_generator->info.data);
    } else if (set->shape == m_generator->info.shape) {
        m_near->find(set, m_canvas->pixels());
    }
}

void FindView::hideNear()
{
    m_nearWords->hide();
    for (PictureFrame* frame : m_nearFrames) {
        frame->hide();
    }
}

void FindView::showNear(const ImageSetPtr& set, const NearPictureList& near)
{
    m_nearWords->show();
    for (qsizetype i = 0; i < m_nearFrames.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_nearFrames[i]->setVisible(at < near.size());
        if (at < near.size()) {
            m_nearFrames[i]->setPicture(pictureImage(set->image(near[at].place), set->shape));
            m_nearFrames[i]->setWords(tr("%1 % off").arg(percent(static_cast<double>(near[at].distance))));
        }
    }
}

void FindView::search()
{
    if (m_generator == nullptr || !m_generator->differentiable || m_canvas->isBlank()) {
        return;
    }
    InversionRequest request;
    request.target = targetOf(m_canvas->pixels());
    request.label = m_lookout.explored->question({m_lookout.explored->origin()}).labels.front();
    request.restarts = m_starts->value();
    request.draws = std::max(request.draws, 8 * request.restarts);
    try {
        m_search->start(m_generator->info, std::move(request));
    } catch (const std::exception& error) {
        showWords(QString::fromUtf8(error.what()));
        return;
    }
    m_chart->clear();
    showSearching();
}

void FindView::stop()
{
    if (m_search->stop()) {
        showSearching();
    }
}

void FindView::takeFound(const PictureSearch::Found& found)
{
    m_progress->setValue(static_cast<int>(1000 * found.progress));
    if (!found.latent.empty()) {
        m_distance = found.distance;
        if (!found.residuals.empty()) {
            m_chart->add(found.step, found.residuals);
        }
        std::vector<std::uint8_t> pixels(found.picture.size());
        toBytes(found.picture, pixels);
        const ImageShape& shape = m_generator->info.shape;
        m_difference->setPicture(differenceOf(pictureImage(pixels, shape), pictureImage(m_canvas->pixels(), shape)));
        Q_EMIT latentChosen(found.latent, tr("found at step %1 of the search").arg(found.step));
    }
    showSearching();
    if (!found.latent.empty()) {
        showWords(tr("%1 % off on the mean, of black to white; root of the mean square %2 %.%3")
                      .arg(percent(m_distance.meanAbsolute), percent(m_distance.rootMeanSquare),
                           found.finished ? tr(" What is still different the generator never learnt to make, or the "
                                               "search missed it: more starts tell.")
                                          : QString()));
    }
}

void FindView::showSearching()
{
    const bool can = m_generator != nullptr && m_generator->differentiable;
    m_find->setText(isSearching() ? tr("Stop") : tr("Find it"));
    m_find->setAccessibleName(m_find->text());
    m_find->setEnabled(can && !m_canvas->isBlank());
    m_starts->setEnabled(can && !isSearching());
    m_undo->setEnabled(m_canvas->canUndo());
    m_clear->setEnabled(!m_canvas->isBlank());
    m_progress->setVisible(isSearching());
    if (!can && m_generator != nullptr) {
        showWords(tr("This generator cannot be differentiated: the search has nothing to go by."));
    } else if (m_canvas->isBlank()) {
        showWords(tr("The search looks for a latent whose picture is nearest to yours, shown at the left as it comes. "
                     "What cannot be found is what the generator never learnt."));
    }
}

void FindView::showWords(const QString& words)
{
    m_words->setText(words);
}

}  // namespace ganimede
