#pragma once

#include <QString>
#include <QWidget>

#include "app/latent/generator_loader.h"
#include "widgets/panels/notice_card.h"

class QLabel;
class QMenu;
class QPushButton;

namespace ganimede {

/// Which generator is explored, and buttons that choose another; above it a card for what went wrong in the explorer.
/// GUI thread. objectNames: generatorPanel, generatorName, generatorSource, openGenerator, trainedGenerator, followRun,
/// followPlane, generatorDialog, latentNoticeCard ...; of the actions trained.PRESET.
class GeneratorPanel : public QWidget {
    Q_OBJECT
public:
    /// @param loader  outlives this
    explicit GeneratorPanel(GeneratorLoader* loader, QWidget* parent = nullptr);

    /// The generators that come with the program; empty where there are none.
    QMenu* trainedMenu() const { return m_trainedMenu; }
    void chooseFile();
    /// What went wrong beside the generator; stays until something else is told.
    void showProblem(const QString& title, const QString& message);
    /// What went wrong with the generator that is shown; goes with the next one.
    void showPictureProblem(const QString& message);

private:
    enum class Notice {
        other,     ///< stays
        file,      ///< that was to be opened: goes when another generator is chosen
        pictures,  ///< that the generator could not make: goes with the next one
    };

    void showNotice(Notice notice, const QString& title, const QString& message, const QList<NoticeAction>& ways = {});
    void setupUi();
    void fillTrainedMenu();
    void connectSignals();
    void showGenerator();
    void showRuns();
    void offerScript(const QString& path);

    GeneratorLoader* m_loader;
    QString m_scriptOffered;
    NoticeCard* m_notice = nullptr;
    Notice m_told = Notice::other;
    GeneratorLoader::Run m_followed = GeneratorLoader::Run::none;  ///< when the last generator was shown
    QLabel* m_name = nullptr;
    QLabel* m_source = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_trained = nullptr;
    QPushButton* m_follow = nullptr;
    QPushButton* m_plane = nullptr;
    QMenu* m_trainedMenu = nullptr;
};

}  // namespace ganimede
