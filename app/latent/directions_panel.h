#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QTimer>

#include "app/latent/latent_view.h"
#include "engine/latent/latent_shelf.h"

class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace ganimede {

class ClassMeans;
class DirectionRow;

/// Directions of the latent space as sliders: the strongest of the generator's first layer, and those that were saved,
/// from one class to another or out of the sum. GUI thread. objectNames: directionsPanel, directionMenu,
/// resetDirections, directionWords, and the rows'.
class DirectionsPanel : public LatentView {
    Q_OBJECT
public:
    DirectionsPanel(LatentLookout lookout, QWidget* parent = nullptr);

    /// All of them, the found ones first.
    const LatentDirectionsPtr& directions() const { return m_directions; }
    const std::vector<double>& amounts() const { return m_amounts; }
    /// A latent with all directions added to it.
    Latent moved(const Latent& z) const;
    /// Puts all back to the middle without a word.
    void reset();

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void setFound(const LatentDirectionsPtr& directions);
    /// Of the shelf those that are directions; they are shown where they fit.
    void setShelf(const std::vector<SavedLatent>& shelf);
    void setActive(bool active) override;
    /// Its pictures are asked for once the hand rests.
    void shownChanged() override { m_restTimer.start(); }
    void showingChanged() override { m_restTimer.start(); }
    void take(const LatentAnswer& answer) override;
    /// Looks for the way from the mean latent of one class to that of another, as the classifier calls them.
    void findClassDirection(int from, int to);

Q_SIGNALS:
    /// The user moved a slider.
    void amountsChanged();
    void saveRequested(const ganimede::SavedLatent& direction);
    /// @param place  on the shelf
    void renameRequested(int place, const QString& name);
    void removeRequested(int place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeMeans(const ClassMeans& means, const PictureClassifier& classifier, std::size_t dimensions);
    std::vector<Latent> ends(const Latent& z) const;
    void ask();
    void setupUi();
    void combine();
    void fillMenu();
    void addRow();
    void offerRow(DirectionRow* row, int index);
    void askName(const QString& now, const std::function<void(const QString&)>& then);
    void setAmount(int index, double amount);
    void showAmounts();
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    QTimer m_restTimer;
    LatentDirectionsPtr m_found;
    std::vector<SavedLatent> m_saved;  // that fit
    std::vector<int> m_savedPlaces;    // of them on the shelf
    LatentDirectionsPtr m_directions;
    std::vector<double> m_amounts;
    QToolButton* m_menu = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_words = nullptr;
    QBoxLayout* m_column = nullptr;
    QList<DirectionRow*> m_rows;
};

}  // namespace ganimede
