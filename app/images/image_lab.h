#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "app/images/image_document.h"
#include "app/images/image_session.h"

class QLabel;
class QStackedLayout;

namespace ganimede {

class FilmStrip;
class ImageCharts;
class ImageProgress;
class NoticeCard;
class PictureWall;
class PresetPicker;
class WallBar;

/// The image workspace: what is trained on and by which networks at the left, the wall of generated pictures and the
/// film of the run in the middle, curves and messages at the right. Puts its document, session and widgets together
/// and does nothing else; the window's top and bottom bars are the window's. GUI thread. objectName imageLab.
///
/// Edits flow  panel -> document -> session;  pictures flow  session -> wall, film, charts.
class ImageLab : public QWidget {
    Q_OBJECT

public:
    explicit ImageLab(const ImageSessionOptions& options, QWidget* parent = nullptr);
    ~ImageLab() override;

    ImageSession& session() { return *m_session; }
    ImageDocument& document() { return *m_document; }
    PictureWall& wall() { return *m_wall; }

    /// Opens a preset by name; what cannot be opened is said in the lab.
    void openPreset(const QString& name);
    /// What the lab shows when it is first looked at.
    void openFirst();
    /// The user comes or goes: what played goes on when they come back.
    void setActive(bool active);
    QString title() const;

    void newSeed();
    void restart();

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// A sentence for the status bar.
    void told(const QString& message);

private:
    // image_lab_ui.cpp: what is where
    void setupUi();
    QWidget* setupLeft();
    QWidget* setupCentre();
    QWidget* setupRight();

    void connectSignals();
    void connectSession();
    void connectWall();
    void editSpec(const ImageSpec& spec, const QString& what, int mergeId = -1);
    void onEdited(const ImageSpec& spec);
    void showSpec(const ImageSpec& spec);
    void showSnapshot(const ImageSnapshotPtr& snapshot);
    void showWish();

    ImageDocument* m_document;
    ImageSession* m_session;
    QString m_preset;
    QString m_lookForText;
    bool m_goOn = false;  // it played when the user left

    PresetPicker* m_presets = nullptr;
    PictureWall* m_wall = nullptr;
    WallBar* m_bar = nullptr;
    FilmStrip* m_film = nullptr;
    ImageProgress* m_progress = nullptr;
    NoticeCard* m_notice = nullptr;
    QLabel* m_lookFor = nullptr;
    ImageCharts* m_charts = nullptr;
};

}  // namespace ganimede
