#pragma once

#include <memory>

#include <QList>

#include "app/images/near_pictures.h"
#include "app/latent/latent_view.h"
#include "app/latent/picture_search.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace ganimede {

class PictureCanvas;
class PictureFrame;
class ResidualChart;
class SetLoader;

/// Looks for a latent of a picture that is drawn, dropped or taken from the training set: the nearest picture found
/// so far is shown as the search goes on, with the distance of every start and the nearest training pictures. GUI
/// thread. objectNames: findView, pictureCanvas, findPen, findUndo, findClear, findOpen, findReal, findStarts,
/// findSearch, findProgress, findDifference, residualChart, findWords, findNear0 ...
class FindView : public LatentView {
    Q_OBJECT
public:
    FindView(LatentLookout lookout, QWidget* parent = nullptr);
    ~FindView() override;

    PictureCanvas& canvas() { return *m_canvas; }
    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void setActive(bool active) override;
    void giveUp() override;
    /// Looks for what a picture's file shows.
    void openFile(const QString& path);
    void search();
    void stop();
    bool isSearching() const { return m_search->isUnderWay(); }
    /// The last distance that was found.
    const PictureDistance& distance() const { return m_distance; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    QWidget* setupDrawing();
    QWidget* setupSearch();
    void connectSignals();
    void connectPictures();
    void chooseFile();
    void takeReal();
    void findNear();
    void takeFound(const PictureSearch::Found& found);
    void showSearching();
    void hideNear();
    void showNear(const ImageSetPtr& set, const NearPictureList& near);
    void showWords(const QString& words);
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    std::unique_ptr<SetLoader> m_sets;
    std::unique_ptr<NearPictures> m_near;
    std::unique_ptr<PictureSearch> m_search;
    PictureDistance m_distance;
    bool m_realWanted = false;
    bool m_nearWanted = false;

    PictureCanvas* m_canvas = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_clear = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_pen = nullptr;
    QPushButton* m_real = nullptr;
    QSpinBox* m_starts = nullptr;
    QPushButton* m_find = nullptr;
    QProgressBar* m_progress = nullptr;
    PictureFrame* m_difference = nullptr;
    ResidualChart* m_chart = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_nearWords = nullptr;
    QList<PictureFrame*> m_nearFrames;
};

}  // namespace ganimede
