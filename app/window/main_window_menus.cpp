#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

#include "app/window/about_dialog.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_dialog.h"
#include "engine/spec/presets.h"
#include "widgets/export/exporter.h"
#include "widgets/panels/preset_text.h"
#include "widgets/stage/draw_bar.h"
#include "widgets/stage/stage_view.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/transport/transport_bar.h"

namespace ganimede {

void MainWindow::setupMenus()
{
    setupFileMenu();
    setupEditMenu();
    setupRunMenu();
    setupLessonMenu();
    setupViewMenu();
    setupHelpMenu();
}

void MainWindow::setupFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QMenu* fresh = menu->addMenu(tr("&New experiment"));
    fresh->setObjectName("presetsMenu");
    for (const Preset& preset : presets()) {
        const QString name = QString::fromStdString(preset.name);
        if (preset.kind == PresetKind::failure) {
            fresh->addSeparator();  // a failure and its cure are one group
        }
        QAction* action = fresh->addAction(presetText(preset.title), this, [this, name] { openPreset(name); });
        action->setToolTip(presetText(preset.lookFor));
    }
    fresh->setToolTipsVisible(true);
    m_openAction = menu->addAction(tr("&Open ..."), QKeySequence::Open, this, &MainWindow::chooseOpen);
    m_openAction->setObjectName("openAction");
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::refreshRecent);
    QAction* restore = menu->addAction(tr("Res&tore the last session"), this, &MainWindow::restoreLastSession);
    restore->setObjectName("restoreAction");
    connect(menu, &QMenu::aboutToShow, restore,
            [restore] { restore->setEnabled(QFileInfo::exists(WindowSettings::lastSessionPath())); });
    QMenu* aside = menu->addMenu(tr("&Bring back a run"));
    aside->setObjectName("asideMenu");
    connect(aside, &QMenu::aboutToShow, this, [this, aside] { fillAsideMenu(aside); });
    menu->addSeparator();
    m_saveAction = menu->addAction(tr("&Save"), QKeySequence::Save, this, &MainWindow::save);
    m_saveAction->setObjectName("saveAction");
    menu->addAction(tr("Save &as ..."), QKeySequence(tr("Ctrl+Shift+S")), this, &MainWindow::chooseSave);
    QMenu* exports = menu->addMenu(tr("&Export"));
    setupExportMenu(exports);
    connect(menu, &QMenu::aboutToShow, this,
            [this, exports] { exports->setTitle(tr("&Export %1").arg(m_exporter->currentTitle())); });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::setupExportMenu(QMenu* menu)
{
    m_exporter->add(m_stage);  // what is meant when nothing else has the focus
    m_exporter->addAll(this);
    menu->setObjectName("fileExportMenu");
    menu->setToolTipsVisible(true);
    menu->addActions(m_exporter->actions());
}

void MainWindow::setupEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    m_undo->setObjectName("undoAction");
    m_redo->setObjectName("redoAction");
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->addSeparator();
    m_clearAction = menu->addAction(tr("&Clear the drawing"), this, &MainWindow::clearDrawing);
    m_clearAction->setObjectName("clearAction");
    m_clearAction->setEnabled(false);
}

void MainWindow::setupRunMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Train"));
    menu->addAction(m_transport->playAction());
    menu->addSeparator();
    menu->addActions(
        {m_transport->stepAction(), m_transport->stepDiscriminatorAction(), m_transport->stepGeneratorAction()});
    menu->addSeparator();
    menu->addActions({m_transport->restartAction(), m_transport->newSeedAction()});
    menu->addSeparator();
    setupTrainerMenu(menu->addMenu(tr("T&rainer")));
    setupDeviceMenu(menu->addMenu(tr("De&vice")));
    menu->addSeparator();
    m_sweepAction = menu->addAction(tr("S&weep ..."), QKeySequence(tr("Ctrl+Shift+W")), this, &MainWindow::openSweep);
    m_sweepAction->setObjectName("sweepAction");
    m_populationAction =
        menu->addAction(tr("Side &by side ..."), QKeySequence(tr("Ctrl+Shift+B")), this, &MainWindow::openPopulation);
    m_populationAction->setObjectName("populationAction");
    m_populationAction->setStatusTip(
        tr("Many GANs that differ in a setting or a seed, all training at once before your eyes"));
}

void MainWindow::setupTrainerMenu(QMenu* menu)
{
    struct Choice {
        QString name;
        QString tip;
        TrainerChoice choice;
    };
    const QList<Choice> choices{
        {tr("&Automatic"), tr("The fused trainer wherever it can, else LibTorch"), TrainerChoice::automatic},
        {tr("&Fused"), tr("Vector instructions on one core: up to 5 hidden layers of 128 units"), TrainerChoice::fused},
        {tr("&LibTorch"), tr("Automatic differentiation: any network, many times slower"), TrainerChoice::torch},
    };
    auto* group = new QActionGroup(this);
    menu->setObjectName("trainerMenu");
    menu->setToolTipsVisible(true);
    for (const Choice& entry : choices) {
        QAction* action = menu->addAction(entry.name, this, [this, choice = entry.choice] {
            m_trainerOptions.choice = choice;
            m_session->setTrainerOptions(pointsOptions());
        });
        action->setToolTip(entry.tip);
        action->setCheckable(true);
        action->setChecked(entry.choice == m_trainerOptions.choice);
        group->addAction(action);
    }
}

void MainWindow::setupViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const QList<std::pair<QString, ThemeChoice>> choices{{tr("&As the system"), ThemeChoice::system},
                                                         {tr("&Light"), ThemeChoice::light},
                                                         {tr("&Dark"), ThemeChoice::dark}};
    for (const auto& [name, theme] : choices) {
        QAction* action = themes->addAction(name, this, [this, theme = theme] { setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(theme == m_settings.theme());
        group->addAction(action);
    }
    setupLanguageMenu(menu->addMenu(tr("Lan&guage")));
    constexpr double kFactor = 1.15;
    menu->addAction(tr("&Larger text"), QKeySequence::ZoomIn, this, [this] { setTextScale(m_textScale * kFactor); })
        ->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(tr("Ctrl+="))});
    menu->addAction(tr("&Smaller text"), QKeySequence::ZoomOut, this, [this] { setTextScale(m_textScale / kFactor); });
    menu->addAction(tr("&Normal text"), QKeySequence(tr("Ctrl+0")), this, [this] { setTextScale(1.0); });
    menu->addSeparator();
    for (QDockWidget* dock : m_docks) {
        menu->addAction(dock->toggleViewAction());
    }
    m_resetLayout = menu->addAction(tr("&Reset the layout"), this, &MainWindow::resetLayout);
    m_resetLayout->setObjectName("resetLayoutAction");
    m_resetLayout->setStatusTip(tr("Panels back to their places and their usual widths"));
    menu->addAction(tr("&Full screen"), QKeySequence(tr("F11")), this,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::setupLanguageMenu(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    menu->setObjectName("languageMenu");
    QList<Language> choices = languages();
    choices.prepend({QString(), tr("&As the system")});
    for (const Language& language : choices) {
        QAction* action = menu->addAction(language.name, this, [this, language] {
            if (language.code != m_settings.language()) {
                m_settings.setLanguage(language.code);
                offerRestart();
            }
        });
        action->setObjectName(QStringLiteral("language ") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == m_settings.language());
        group->addAction(action);
    }
}

/// For what the next start changes. The run is kept as at every close.
void MainWindow::offerRestart()
{
    auto* question =
        new QMessageBox(QMessageBox::NoIcon, tr("Language"), tr("The language changes when Ganimede is started again."),
                        QMessageBox::NoButton, this);
    question->setObjectName("restartQuestion");
    const int side = 2 * fontMetrics().height();
    const Palette& colours = paletteOf(this);
    question->setIconPixmap(
        tintedIcon("circle-help", colours.accent, colours.accent).pixmap(QSize(side, side), devicePixelRatioF()));
    question->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session->snapshot() && m_session->snapshot()->step > 0) {
        question->setInformativeText(tr("File > Restore the last session then brings this run back."));
    }
    QAbstractButton* now = question->addButton(tr("Start again now"), QMessageBox::AcceptRole);
    question->addButton(tr("Later"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, now](QAbstractButton* chosen) {
        if (chosen != now) {
            return;
        }
        const bool greets = isGreeting();
        if (close()) {
            if (greets) {
                m_settings.setNew();  // to be greeted in the language that was chosen
            }
            Q_EMIT startAgainWanted();
        }
    });
    question->open();
}

void MainWindow::setupHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    m_helpAction = menu->addAction(tr("&Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    m_helpAction->setShortcuts({QKeySequence(tr("?")), QKeySequence(tr("F1"))});
    menu->addAction(tr("&About Ganimede"), this, &MainWindow::showAbout);
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::refreshRecent()
{
    m_recentMenu->clear();
    for (const QString& path : m_settings.recentFiles()) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName(), this, [this, path] { open(path); });
        action->setToolTip(path);
    }
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("Nothing opened or saved yet"))->setEnabled(false);
    }
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::showShortcuts()
{
    showShortcutsDialog(this);
}

void MainWindow::showAbout()
{
    showAboutDialog(this);
}

}  // namespace ganimede
