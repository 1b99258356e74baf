#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace ganimede {

class GeneratorLoader;
class NoticeCard;

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
    void showProblem(const QString& title, const QString& message);

private:
    void setupUi();
    void fillTrainedMenu();
    void connectSignals();
    void showGenerator();
    void showRuns();
    void offerScript(const QString& path);

    GeneratorLoader* m_loader;
    QString m_scriptOffered;
    NoticeCard* m_notice = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_source = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_trained = nullptr;
    QPushButton* m_follow = nullptr;
    QPushButton* m_plane = nullptr;
    QMenu* m_trainedMenu = nullptr;
};

}  // namespace ganimede
