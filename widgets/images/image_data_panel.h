#pragma once

#include <vector>

#include <QImage>
#include <QStringList>

#include "engine/images/image_snapshot.h"
#include "widgets/images/image_panel.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ganimede {

class SourceTile;

/// A source of pictures that the panel offers.
struct ImageChoice {
    QString source;  ///< as ImageDataSpec has it
    QString title;   ///< short: it stands under a tile
    QString hint;    ///< a sentence: what and how many they are
    QStringList classes;
    bool present = true;  ///< on this machine
};

/// What is trained on: sources as tiles, the last of them the user's own files; the classes as buttons, of which those
/// that are on are kept (none: all); and how many pictures that makes. GUI thread. objectNames: imageDataPanel, tiles
/// "sourceTile.<source>", imageCount, class buttons "classButton.<index>", allClasses, imagePath, chooseFiles,
/// imagesLeftOut (how many files are no pictures, and why).
class ImageDataPanel : public ImagePanel {
    Q_OBJECT
public:
    explicit ImageDataPanel(const std::vector<ImageChoice>& choices, QWidget* parent = nullptr);

    /// How many pictures there are, and their size.
    void setSnapshot(const ImageSnapshotPtr& snapshot);
    void setSample(const QString& source, const QImage& sample);
    void setPresent(const QString& source, bool present);

Q_SIGNALS:
    /// The user's own pictures are wanted: a file or a folder is to be asked for.
    void filesRequested();

protected:
    void refresh() override;

private:
    void setupTiles();
    void setupClasses();
    void pick(const QString& source);
    void fitTo(const ImageDataSpec& before, ImageDataSpec& after) const;
    void toggleClass(int index, bool on);
    void rebuildClasses();
    const ImageChoice* current() const;

    std::vector<ImageChoice> m_choices;
    std::vector<SourceTile*> m_tiles;
    QLabel* m_count = nullptr;
    QWidget* m_classBox = nullptr;
    QGridLayout* m_classGrid = nullptr;
    QStringList m_classNames;
    std::vector<QToolButton*> m_classButtons;
    QToolButton* m_all = nullptr;
    QLabel* m_path = nullptr;
    QLabel* m_leftOut = nullptr;
    QPushButton* m_choose = nullptr;
    ImageSetPtr m_set;
};

}  // namespace ganimede
