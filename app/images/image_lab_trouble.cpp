#include <algorithm>

#include <QLocale>

#include "app/data/data_fetch.h"
#include "app/images/image_lab.h"
#include "engine/images/image_source.h"
#include "widgets/images/image_data_panel.h"
#include "widgets/images/picture_wall.h"
#include "widgets/panels/divergence_notice.h"
#include "widgets/panels/notice_card.h"

// What goes wrong in the image lab, and the ways out.
namespace ganimede {
namespace {

const QString kFetch = QStringLiteral("fetch");
const QString kStopFetching = QStringLiteral("stopFetching");
const QString kUseMnist = QStringLiteral("useMnist");
const QString kSmallerBatch = QStringLiteral("smallerBatch");
const QString kUseCpu = QStringLiteral("useCpu");
const QString kTakeKept = QStringLiteral("takeKept");
const QString kUndo = QStringLiteral("undo");

}  // namespace

void ImageLab::connectTrouble()
{
    connect(m_session, &ImageSession::failed, this, &ImageLab::tellFailure);
    connect(m_session, &ImageSession::diverged, this, &ImageLab::tellDivergence);
    connect(m_session, &ImageSession::movedTo, this, [this](const QString& device) { m_device = device; });
    connect(m_notice, &NoticeCard::actionChosen, this, &ImageLab::takeWayOut);
}

void ImageLab::tellFailure(ImageTrouble trouble, const QString& message)
{
    m_wall->setMessage(tr("There is nothing to train on yet."));
    QList<NoticeAction> ways;
    if (trouble == ImageTrouble::data) {
        if (const std::optional<DataSource> source = fetchable()) {
            ways << NoticeAction{kFetch, tr("Fetch them, %1").arg(QLocale().formattedDataSize(source->bytes(), 0)),
                                 tr("Downloads the pictures from where their makers publish them, and checks them")};
        }
        ways << NoticeAction{kUseMnist, tr("Train on MNIST instead"), tr("Handwritten digits are part of the program")};
        if (m_document->undoStack().canUndo()) {
            ways << NoticeAction{kUndo, tr("Undo the change"), tr("Goes back to the pictures before")};
        }
        m_notice->showNotice(tr("The pictures could not be had"), message, ways);
        return;
    }
    const bool device = trouble == ImageTrouble::device;
    const bool memory = trouble == ImageTrouble::memory;
    if (memory && m_document->spec().batch > 1) {
        const int half = std::max(1, m_document->spec().batch / 2);
        ways << NoticeAction{kSmallerBatch, tr("Take a batch of %1").arg(half),
                             tr("Halves the batch, which needs about half the memory, and goes on")};
    }
    if ((device || memory) && m_device != QLatin1String("cpu")) {
        ways << NoticeAction{kUseCpu, tr("Go on on the CPU"),
                             tr("Takes the run over as it was last kept, and trains on")};
    }
    if (!device && m_document->undoStack().canUndo()) {
        ways << NoticeAction{kUndo, tr("Undo the change"), tr("Goes back to the settings before")};
    }
    m_notice->showNotice(memory   ? tr("There is not enough memory")
                         : device ? tr("The GPU cannot be used")
                                  : tr("That cannot be trained"),
                         message, ways);
}

void ImageLab::tellDivergence(const QString& message, bool generator, bool discriminator)
{
    showDivergence(*m_notice, message, generator, discriminator);
}

void ImageLab::takeWayOut(const QString& id)
{
    m_notice->clear();
    if (id == kTakeKept) {
        openCheckpoint(m_keepAs, false);
    } else if (id == kFetch) {
        fetchPictures();
    } else if (id == kStopFetching) {
        m_fetch->deleteLater();  // what has come so far stays
        m_fetch = nullptr;
    } else if (id == kUseMnist) {
        takeMnist();
    } else if (id == kUndo) {
        m_document->undoStack().undo();
    } else {
        goOn(id);
    }
}

/// In as large pictures as before.
void ImageLab::takeMnist()
{
    const ImageShape shape = m_session->snapshot() ? m_session->snapshot()->set->shape : ImageShape{1, 0, 0};
    ImageSpec spec = m_document->spec();
    spec.data = {};
    spec.data.side = shape.height;
    spec.data.channels = shape.height > 0 ? shape.channels : 0;
    editSpec(spec, tr("train on MNIST"));
}

/// The ways out after which the run trains on by itself.
void ImageLab::goOn(const QString& id)
{
    ImageSpec spec = m_document->spec();
    if (id == kUseCpu) {
        m_session->setDevice(QStringLiteral("cpu"));
    } else if (id == kSmallerBatch) {
        spec.batch = std::max(1, spec.batch / 2);
        editSpec(spec, tr("take a smaller batch"));
    } else if (const std::optional<DivergenceCure> cure = divergenceCureOf(id)) {
        if (cure->learningRates != 1) {
            cure->multiplyRates(spec);
            editSpec(spec, tr("lower the learning rates"));
        }
        if (cure->restart) {
            m_session->restart();
        }
    }
    m_session->setPlaying(true);
}

/// The set that the document asks for, where it is not on this machine and can be fetched.
std::optional<DataSource> ImageLab::fetchable() const
{
    const std::string& wanted = m_document->spec().data.source;
    const KnownImages* known = findKnownImages(wanted);
    if (m_fetch != nullptr || known == nullptr || known->builtin || folderOf(*known, imageFolders())) {
        return std::nullopt;
    }
    try {
        for (const DataSource& source : dataCatalogue()) {
            if (source.source == QString::fromStdString(wanted)) {
                return source;
            }
        }
    } catch (const std::exception&) {
        return std::nullopt;  // no list, nothing to offer
    }
    return std::nullopt;
}

void ImageLab::fetchPictures()
{
    const std::optional<DataSource> source = fetchable();
    if (!source) {
        return;
    }
    m_fetch = new DataFetch(*source, imageFolders().data, this);
    connect(m_fetch, &DataFetch::progressed, this, &ImageLab::showFetching);
    connect(m_fetch, &DataFetch::finished, this, &ImageLab::endFetching);
    m_notice->showNotice(tr("Fetching the pictures"), tr("Asking for them ..."),
                         {{kStopFetching, tr("Stop"), tr("Stops fetching; what has come so far is kept")}});
    m_fetch->start();
}

void ImageLab::showFetching(const QString& file, qint64 done, qint64 total)
{
    const QLocale locale;
    m_notice->setWords(
        tr("Fetching the pictures"),
        tr("%1: %2 of %3").arg(file, locale.formattedDataSize(done, 1), locale.formattedDataSize(total, 1)));
}

void ImageLab::endFetching(const QString& problem)
{
    m_fetch->deleteLater();
    m_fetch = nullptr;
    m_notice->clear();
    if (!problem.isEmpty()) {
        m_notice->showNotice(tr("The pictures could not be fetched"), problem,
                             {{kFetch, tr("Try again"), tr("Goes on where it stopped")}});
        return;
    }
    m_data->setPresent(QString::fromStdString(m_document->spec().data.source), true);
    m_session->change(m_document->spec());
}

}  // namespace ganimede
