#pragma once

#include <optional>

#include "app/latent/latent_view.h"

class QPushButton;
class QToolButton;

namespace ganimede {

class KeptLatents;
class ShelfList;

/// The shelf in the explorer: its latents as pictures of the generator's, to be shown, dragged, renamed and removed.
/// GUI thread. objectNames: shelfPanel, shelfMenu, keepLatent, latentShelf; of the actions importShelf, exportShelf,
/// removeLatent.
class ShelfPanel : public LatentView {
    Q_OBJECT
public:
    /// @param kept  outlives this
    ShelfPanel(LatentLookout lookout, KeptLatents* kept, QWidget* parent = nullptr);

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override { ask(); }
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;
    /// What is shown goes on the shelf as it is shown: with truncation and directions in its z.
    void keepShown();
    /// The latent that is selected; nothing where none is or it does not fit, which failed() says.
    std::optional<SavedLatent> chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void setupList();
    void connectSignals();
    void showKept();
    void ask();
    void removeChosen();
    void chooseFile(bool reading);
    int placeOf(int row) const;
    QByteArray dragOf(int row) const;

    LatentLookout m_lookout;
    KeptLatents* m_kept;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    QToolButton* m_menu = nullptr;
    QPushButton* m_keep = nullptr;
    ShelfList* m_list = nullptr;
};

}  // namespace ganimede
