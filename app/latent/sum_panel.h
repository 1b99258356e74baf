#pragma once

#include <array>
#include <optional>

#include "app/latent/latent_view.h"
#include "engine/latent/latent_shelf.h"

class QLabel;
class QToolButton;

namespace ganimede {

class PictureThumb;

/// Arithmetic of latents: A - B + C, with a slot for each (Radford 2015). A slot takes the latent that is shown by a
/// click, or any other by dropping its picture on it; what comes of the sum is a picture too, to be clicked or dragged.
/// GUI thread. objectNames: sumPanel, sumA, sumB, sumC, sumResult, clearSum, keepSum.
class SumPanel : public LatentView {
    Q_OBJECT
public:
    SumPanel(LatentLookout lookout, QWidget* parent = nullptr);

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override;
    void take(const LatentAnswer& answer) override;
    /// A - B + C; nothing while a slot is empty.
    std::optional<Latent> sum() const;

Q_SIGNALS:
    void saveRequested(const ganimede::SavedLatent& direction);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kSlots = 3;

    void setupUi();
    void setSlot(int slot, std::optional<SavedLatent> latent);
    void drop(int slot, const QByteArray& shelf);
    void ask();
    void refreshIcons();

    LatentLookout m_lookout;
    LoadedGeneratorPtr m_generator;
    std::array<std::optional<SavedLatent>, kSlots> m_terms;
    std::array<PictureThumb*, kSlots> m_thumbs{};
    PictureThumb* m_result = nullptr;
    QToolButton* m_clear = nullptr;
    QToolButton* m_keep = nullptr;
    QLabel* m_words = nullptr;
};

}  // namespace ganimede
