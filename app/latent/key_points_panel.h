#pragma once

#include <functional>
#include <optional>

#include <QList>

#include "app/latent/latent_view.h"

class QBoxLayout;
class QToolButton;

namespace ganimede {

class KeyPointRow;
class PictureWall;

/// The key points of the way, with a picture each: to be added, removed, taken from elsewhere and gone to. GUI thread.
/// objectNames: keyPointsPanel, addKeyPoint, and the rows'.
class KeyPointsPanel : public LatentView {
    Q_OBJECT
public:
    /// Where key points can be taken from besides seeds and drags; nothing where nothing is chosen there.
    struct Sources {
        std::function<std::optional<KeyPoint>()> wall;
        std::function<std::optional<KeyPoint>()> shelf;
    };

    /// @param document  outlives this
    KeyPointsPanel(LatentLookout lookout, LatentDocument* document, Sources sources, QWidget* parent = nullptr);

    /// Of the generated picture that has the wall's frame, where its latent is one of `latent`.
    static std::optional<KeyPoint> pointOfWall(const PictureWall& wall, const LatentSpec& latent);

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override;
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;
    /// All of them by chance.
    void rollAll();

Q_SIGNALS:
    /// @param position  on the way
    void goRequested(double position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void showPoints();
    void ask();
    KeyPointRow* addRow();
    void connectRow(KeyPointRow* row, int index);
    void add();
    void set(int index, const KeyPoint& point, const QString& what, int mergeId = -1);
    void setFrom(int index, const std::function<std::optional<KeyPoint>()>& source, const QString& what,
                 const QString& nothing);
    void drop(int index, const QByteArray& shelf);
    void remove(int index);
    KeyPoint pointByChance() const;

    LatentLookout m_lookout;
    LatentDocument* m_document;
    Sources m_sources;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    QToolButton* m_add = nullptr;
    QBoxLayout* m_column = nullptr;
    QList<KeyPointRow*> m_rows;
};

}  // namespace ganimede
