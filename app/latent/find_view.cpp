#include "app/latent/find_view.h"

#include <algorithm>

#include <QBoxLayout>
#include <QColorDialog>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

#include "app/images/set_loader.h"
#include "app/latent/view_controls.h"
#include "engine/core/error.h"
#include "engine/images/image_snapshot.h"
#include "engine/images/picture_file.h"
#include "engine/images/picture_fit.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/latent/picture_canvas.h"
#include "widgets/latent/picture_frame.h"
#include "widgets/latent/residual_chart.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kNear = 4;
constexpr int kMostStarts = 64;
constexpr int kToldEvery = 5;  // steps of a search

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

/// Hidden too it takes its room: or the canvas would shrink under the first stroke.
void keepRoomOf(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
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
      m_near(std::make_unique<NearPictures>())
{
    setupUi();
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
    refreshIcons();
    showSearching();
}

FindView::~FindView() = default;

void FindView::setupUi()
{
    setObjectName(QStringLiteral("findView"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(setupDrawing(), 1);
    row->addWidget(setupSearch(), 1);
    m_words = wordsIn(this, QString(), "");
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nearWords = wordsIn(this, tr("Nearest in the training set"), "heading");
    keepRoomOf(m_nearWords);
    auto* near = new QHBoxLayout;
    near->setSpacing(kGrid);
    const int side = 5 * fontMetrics().height();
    for (int i = 0; i < kNear; ++i) {
        m_nearFrames << new PictureFrame(QStringLiteral("findNear%1").arg(i), QString(), this);
        m_nearFrames.back()->setFixedSize(side, side + fontMetrics().height());
        keepRoomOf(m_nearFrames.back());
        near->addWidget(m_nearFrames.back());
    }
    near->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(row, 1);
    column->addWidget(m_words);
    column->addWidget(m_nearWords);
    column->addLayout(near);
}

QWidget* FindView::setupDrawing()
{
    auto* panel = new QWidget(this);
    m_canvas = new PictureCanvas(panel);
    m_pen = toolIn(panel, "findPen", QString(), tr("Colour of the pen"));
    m_undo = toolIn(panel, "findUndo", QString(), tr("Take the last stroke back (Ctrl+Z)"));
    m_clear = toolIn(panel, "findClear", QString(), tr("Empty the picture (Delete)"));
    m_open = toolIn(panel, "findOpen", QString(), tr("Take a picture's file, PNG or JPEG"));
    m_real = buttonIn(panel, "findReal", tr("A real one"), tr("Takes a picture of the training set by chance"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kGrid / 2);
    for (QToolButton* button : {m_pen, m_undo, m_clear, m_open}) {
        tools->addWidget(button);
    }
    tools->addStretch();
    tools->addWidget(m_real);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(wordsIn(panel, tr("Draw what to look for"), "heading"));
    column->addWidget(m_canvas, 1);
    column->addLayout(tools);
    return panel;
}

QWidget* FindView::setupSearch()
{
    auto* panel = new QWidget(this);
    m_difference = new PictureFrame(QStringLiteral("findDifference"), tr("what is still different"), panel);
    m_chart = new ResidualChart(panel);
    m_starts = new CalmSpinBox(panel);
    m_starts->setObjectName(QStringLiteral("findStarts"));
    m_starts->setAccessibleName(tr("Starts of the search"));
    m_starts->setToolTip(tr("From how many places the search goes down; more find more and take longer"));
    m_starts->setRange(1, kMostStarts);
    m_starts->setValue(8);
    m_starts->setPrefix(tr("starts "));
    m_find = buttonIn(panel, "findSearch", tr("Find it"), tr("Looks for a latent whose picture is nearest"));
    m_find->setProperty("kind", "accent");
    m_progress = new QProgressBar(panel);
    m_progress->setObjectName(QStringLiteral("findProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(kGrid);
    controls->addWidget(m_find);
    controls->addWidget(m_starts);
    controls->addWidget(m_progress, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_difference, 1);
    column->addWidget(m_chart, 1);
    column->addLayout(controls);
    return panel;
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
    if (std::exchange(m_search, nullptr) != nullptr) {
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
    try {
        const ImageShape& shape = m_generator->info.shape;
        if (shape.width != shape.height) {
            throw Error("This generator's pictures are not square; only drawing is offered for them.");
        }
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
        m_search = std::make_shared<Inversion>(m_generator->info, std::move(request));
    } catch (const std::exception& error) {
        showWords(QString::fromUtf8(error.what()));
        return;
    }
    m_chart->clear();
    const QPointer<FindView> self(this);
    m_lookout.session->run(LatentJob::inversion, [self, session = m_lookout.session, search = m_search,
                                                  number = ++m_number](Generator& generator) {
        const int before = search->step();
        search->advance(generator);
        if (search->finished() || (search->step() != before && search->step() % kToldEvery == 0) || before == 0) {
            auto news = std::make_shared<News>(News{number, search->step(), search->progress(), search->finished(),
                                                    search->latent(), search->picture(), search->distance(),
                                                    search->residuals()});
            session->tell([self, news] {
                if (self != nullptr) {
                    self->takeNews(*news);
                }
            });
        }
        return !search->finished();
    });
    showSearching();
}

void FindView::stop()
{
    if (std::exchange(m_search, nullptr) != nullptr) {
        ++m_number;  // what is still on its way is not taken
        m_lookout.session->drop(LatentJob::inversion);
        showSearching();
    }
}

void FindView::takeNews(const News& news)
{
    if (news.number != m_number || m_search == nullptr) {
        return;
    }
    m_progress->setValue(static_cast<int>(1000 * news.progress));
    if (!news.latent.empty()) {
        m_distance = news.distance;
        if (!news.residuals.empty()) {
            m_chart->add(news.step, news.residuals);
        }
        std::vector<std::uint8_t> found(news.picture.size());
        toBytes(news.picture, found);
        const ImageShape& shape = m_generator->info.shape;
        m_difference->setPicture(differenceOf(pictureImage(found, shape), pictureImage(m_canvas->pixels(), shape)));
        Q_EMIT latentChosen(news.latent, tr("found at step %1 of the search").arg(news.step));
    }
    if (news.finished) {
        m_search.reset();
    }
    showSearching();
    if (!news.latent.empty()) {
        showWords(tr("%1 % off on the mean, of black to white; root of the mean square %2 %.%3")
                      .arg(percent(m_distance.meanAbsolute), percent(m_distance.rootMeanSquare),
                           news.finished ? tr(" What is still different the generator never learnt to make, or the "
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

void FindView::refreshIcons()
{
    m_words->setMinimumHeight(3 * m_words->fontMetrics().lineSpacing());  // so that longer words move nothing
    drawIcon(m_pen, "brush");
    drawIcon(m_undo, "undo-2");
    drawIcon(m_clear, "trash-2");
    drawIcon(m_open, "folder-open");
}

void FindView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_words != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
