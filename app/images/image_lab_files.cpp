#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include "app/images/image_lab.h"
#include "widgets/images/film_strip.h"
#include "widgets/panels/notice_card.h"

// What comes to the image lab from files and goes to them.
namespace ganimede {

void ImageLab::trainOnFiles(const QString& path)
{
    ImageSpec spec = m_document->spec();
    if (m_session->snapshot()) {  // pictures of any size are brought to what the networks are made for
        spec.data.side = m_session->snapshot()->set->shape.height;
        spec.data.channels = m_session->snapshot()->set->shape.channels;
    }
    spec.data.source = "files";
    spec.data.path = path.toStdString();
    spec.data.classes.clear();
    editSpec(spec, tr("take pictures of one's own"));
}

void ImageLab::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("The folder with your pictures"));
    dialog->setObjectName(QStringLiteral("picturesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    const QString before = QString::fromStdString(m_document->spec().data.path);
    dialog->setDirectory(before.isEmpty() ? QDir::homePath() : before);
    connect(dialog, &QFileDialog::fileSelected, this, &ImageLab::trainOnFiles);
    dialog->open();
}

void ImageLab::saveGif()
{
    if (m_film->frames() == 0) {
        Q_EMIT told(tr("There is no film to save yet."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save the film"));
    dialog->setObjectName(QStringLiteral("gifDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Animated GIF (*.gif)"));
    dialog->setDefaultSuffix(QStringLiteral("gif"));
    dialog->selectFile(QStringLiteral("ganimede-film.gif"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImageLab::writeGif);
    dialog->open();
}

void ImageLab::writeGif(const QString& path)
{
    try {
        const QByteArray content = m_film->gif();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
            m_notice->showNotice(tr("The film was not saved"),
                                 tr("%1 could not be written: %2").arg(path, file.errorString()), {});
            return;
        }
        Q_EMIT told(tr("Saved the film as %1").arg(QFileInfo(path).fileName()));
    } catch (const std::exception& error) {
        m_notice->showNotice(tr("The film was not saved"), QString::fromUtf8(error.what()), {});
    }
}

}  // namespace ganimede
