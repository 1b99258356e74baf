#include "app/latent/generator_panel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "app/latent/view_controls.h"
#include "engine/images/image_presets.h"
#include "engine/images/trained_weights.h"
#include "widgets/panels/preset_text.h"
#include "widgets/theme/theme.h"

namespace ganimede {

GeneratorPanel::GeneratorPanel(GeneratorLoader* loader, QWidget* parent) : QWidget(parent), m_loader(loader)
{
    setupUi();
    fillTrainedMenu();
    connectSignals();
    showRuns();
}

void GeneratorPanel::setupUi()
{
    setObjectName(QStringLiteral("generatorPanel"));
    m_notice = new NoticeCard(this, QStringLiteral("latentNotice"));
    m_name = wordsIn(this, tr("none yet"), "title");
    m_name->setObjectName(QStringLiteral("generatorName"));
    m_source = wordsIn(this, QString(), "muted");
    m_source->setObjectName(QStringLiteral("generatorSource"));
    m_open = buttonIn(this, "openGenerator", tr("Open ..."), tr("Opens a checkpoint of an image run"));
    m_follow = buttonIn(this, "followRun", tr("Live run"),
                        tr("Takes the generator of the image run as it stands, and newer ones as it trains"));
    m_trained = buttonIn(this, "trainedGenerator", tr("Trained"), tr("Generators that come with the program"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid / 2);
    buttons->addWidget(m_open);
    buttons->addWidget(m_trained);
    buttons->addWidget(m_follow, 1);
    m_plane = buttonIn(this, "followPlane", tr("The 2D lab's point"),
                       tr("Takes the generator of the 2D lab as it stands: its point moves over the stage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_notice);
    column->addWidget(wordsIn(this, tr("Generator"), "heading"));
    column->addWidget(m_name);
    column->addWidget(m_source);
    column->addLayout(buttons);
    column->addWidget(m_plane);
}

void GeneratorPanel::fillTrainedMenu()
{
    m_trainedMenu = new QMenu(m_trained);
    m_trainedMenu->setToolTipsVisible(true);
    for (const TrainedWeights& weights : trainedWeights()) {
        const ImagePreset* preset = findImagePreset(weights.preset);
        const QString name = QString::fromStdString(weights.preset);
        QAction* action = m_trainedMenu->addAction(preset != nullptr ? presetText(preset->title) : name, m_loader,
                                                   [this, name] { m_loader->openTrained(name); });
        action->setObjectName(QStringLiteral("trained.") + name);
        action->setToolTip(tr("Trained for %1 steps").arg(QLocale().toString(qint64{weights.steps})));
    }
    m_trained->setMenu(m_trainedMenu);
    m_trained->setVisible(!m_trainedMenu->isEmpty());
}

void GeneratorPanel::connectSignals()
{
    connect(m_open, &QPushButton::clicked, this, &GeneratorPanel::chooseFile);
    connect(m_follow, &QPushButton::clicked, this, [this] { m_loader->follow(GeneratorLoader::Run::images); });
    connect(m_plane, &QPushButton::clicked, this, [this] { m_loader->follow(GeneratorLoader::Run::plane); });
    connect(m_notice, &NoticeCard::actionChosen, this, [this] {
        m_notice->clear();
        m_loader->openScript(m_scriptOffered);
    });
    connect(m_loader, &GeneratorLoader::ready, this, &GeneratorPanel::showGenerator);
    connect(m_loader, &GeneratorLoader::runsChanged, this, &GeneratorPanel::showRuns);
    connect(m_loader, &GeneratorLoader::scriptOffered, this, &GeneratorPanel::offerScript);
    connect(m_loader, &GeneratorLoader::failed, this,
            [this](const QString& title, const QString& message) { showNotice(Notice::file, title, message); });
}

/// Its name, and what is known of how far it was trained and how it is run.
void GeneratorPanel::showGenerator()
{
    const bool goesOn = m_followed != GeneratorLoader::Run::none && m_followed == m_loader->followed();
    m_followed = m_loader->followed();
    if (m_told == Notice::pictures || (m_told == Notice::file && !goesOn)) {
        m_notice->clear();
    }
    m_name->setText(m_loader->title());
    const QString steps = QLocale().toString(qint64{m_loader->step()});
    const QString note = QString::fromStdString(m_loader->generator()->info.note);
    m_source->setText(m_loader->followed() != GeneratorLoader::Run::none
                          ? tr("followed as it trains: step %1").arg(steps)
                      : m_loader->step() > 0 ? tr("as trained: step %1").arg(steps)
                      : note.isEmpty()       ? tr("a TorchScript generator, in a process of its own")
                                             : note);
}

void GeneratorPanel::showRuns()
{
    m_follow->setEnabled(m_loader->canFollow(GeneratorLoader::Run::images));
    m_plane->setEnabled(m_loader->canFollow(GeneratorLoader::Run::plane));
}

/// A TorchScript file is a program: it runs only once its user has said so.
void GeneratorPanel::offerScript(const QString& path)
{
    showNotice(
        Notice::file, tr("%1 is a program").arg(QFileInfo(path).fileName()),
        tr("A TorchScript file can run any code with your rights. It would run in a process of its own, whose crash or "
           "endless loop cannot harm your work, but which can read and write your files. Run it only if you know where "
           "it comes from."),
        {{QStringLiteral("runScript"), tr("Run it"), tr("Runs the file in a process of its own")}});
    m_scriptOffered = path;
}

void GeneratorPanel::showProblem(const QString& title, const QString& message)
{
    showNotice(Notice::other, title, message);
}

void GeneratorPanel::showPictureProblem(const QString& message)
{
    showNotice(Notice::pictures, tr("The generator could not make pictures"), message);
}

void GeneratorPanel::showNotice(Notice notice, const QString& title, const QString& message,
                                const QList<NoticeAction>& ways)
{
    m_told = notice;
    m_notice->showNotice(title, message, ways);
}

void GeneratorPanel::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a trained generator"));
    dialog->setObjectName(QStringLiteral("generatorDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Generators (*.safetensors *.pt *.pts *.pth *.torchscript)"));
    connect(dialog, &QFileDialog::fileSelected, m_loader, &GeneratorLoader::openFile);
    dialog->open();
}

}  // namespace ganimede
