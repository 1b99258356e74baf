#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include <QImage>
#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace ganimede {

class PictureThumb;

/// One key point of the way: its picture, its seed or what else it is, and where it can be taken from. It asks;
/// whoever holds the key points answers by the set functions. GUI thread. objectNames, with the number from 0 for #:
/// keyPoint#, keyPointThumb#, keyPointSeed#, keyPointDice#, keyPointMore#; of the menu's actions takeHere#, takeWall#,
/// takeShelf#, removeKeyPoint#.
class KeyPointRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int kLargestSeed = 999'999'999;

    KeyPointRow(int number, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Nothing: it is no seed's, and `words` says what it is.
    void setSeed(std::optional<std::int64_t> seed, const QString& words);
    void setPicture(const QImage& picture);
    void setRemovable(bool removable);
    /// What a drag of its picture takes along, a shelf's text.
    void setDragged(std::function<QByteArray()> shelf);

Q_SIGNALS:
    void seedChosen(qint64 seed);
    void diceRolled();
    void goRequested();
    void hereRequested();
    void wallRequested();
    void shelfRequested();
    void removeRequested();
    /// A latent was dropped on its picture.
    void latentDropped(const QByteArray& shelf);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi(int number);
    void setupMenu(const QString& suffix);
    void refreshIcons();

    PictureThumb* m_thumb = nullptr;
    QLabel* m_title = nullptr;
    QSpinBox* m_seed = nullptr;
    QToolButton* m_dice = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_remove = nullptr;
};

}  // namespace ganimede
