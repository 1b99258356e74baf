#pragma once

#include <vector>

#include <QWidget>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

class DataTile;

/// The data sets of one workspace to pick from, each with a picture: the user's drawing, the built-in distributions,
/// and in the plane the user's own file. The built-in pictures are drawn one by one after the gallery is first shown,
/// so that the window does not wait for them. The gallery is one stop of the Tab key; arrow keys, Home and End move in
/// it, Space and Enter pick. GUI thread only; objectName dataGallery (on a line lineGallery), tiles "dataTile.<kind>",
/// the last one "dataTile.own".
class DataGallery : public QWidget {
    Q_OBJECT
public:
    static constexpr int kColumns = 4;

    /// @param dimensions  1 for densities on a line, 2 for points in the plane
    explicit DataGallery(QWidget* parent = nullptr, int dimensions = 2);

    /// Marks what is trained on and shows the user's drawing, points or picture. Emits no `picked`.
    void setCurrent(const DataSpec& trainedOn);
    const QString& currentKind() const { return m_current; }
    /// Whether every picture has been drawn.
    bool isComplete() const { return m_nextThumbnail >= m_tiles.size(); }

Q_SIGNALS:
    /// A distribution's name, or "drawn".
    void picked(const QString& kind);
    /// The last tile: a file of the user's is asked for.
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addOwnFile();
    DataTile* addTile(const QString& kind, const QString& icon);
    /// The tile at which Tab enters and leaves.
    void setTabStop(const DataTile* stop);
    void onClicked(DataTile* tile);
    void moveFocus(const DataTile* from, int key);
    void drawNextThumbnail();
    void showChecked();
    DataTile* tileOf(const QString& kind) const;

    int m_dimensions;
    std::vector<DataTile*> m_tiles;
    QString m_current;
    std::size_t m_nextThumbnail = 0;
    bool m_drawing = false;  // thumbnails are under way
};

}  // namespace ganimede
