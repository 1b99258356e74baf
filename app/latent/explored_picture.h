#pragma once

#include <QObject>

#include "app/latent/latent_view.h"

namespace ganimede {

class ElidedLabel;
class LatentPicture;

/// The large picture of the explorer, of the latent that is shown, with a caption of where that is and what D says of
/// it. GUI thread.
class ExploredPicture : public QObject, public LatentPart {
    Q_OBJECT
public:
    /// The widgets outlive this.
    ExploredPicture(LatentLookout lookout, LatentPicture* picture, ElidedLabel* caption, QObject* parent = nullptr);

    /// How many pictures were asked for so far.
    quint64 asked() const { return m_asked; }

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void shownChanged() override;
    void showingChanged() override { shownChanged(); }
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;

Q_SIGNALS:
    /// @param number  the how manieth picture that was asked for it is
    void shown(double millisecondsInGenerator, quint64 number);

private:
    LatentLookout m_lookout;
    LatentPicture* m_picture;
    ElidedLabel* m_caption;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    quint64 m_asked = 0;
};

}  // namespace ganimede
