#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QElapsedTimer>
#include <QWidget>

#include "widgets/export/exportable.h"
#include "widgets/population/wall_tiles.h"

namespace ganimede {

/// Up to 100 stages of a population side by side, live, each framed in the colour of how its GAN stands. The pointer
/// and the arrow keys choose one, whose numbers are told by memberText(); a click or Return asks for it. What is chosen
/// is the member, wherever sorting takes its stage; nothing is sorted for some seconds after the pointer or a key was
/// used, so that no stage leaves from under it. GUI thread. objectName: populationWall.
class PopulationWall : public QWidget, public Exportable {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 100;

    explicit PopulationWall(QWidget* parent = nullptr);

    /// nullptr for nothing. Stages whose fakes are new are painted; the order follows once a second at most.
    void showMoment(const PopulationMomentPtr& moment);
    /// As given, the members of a plan of two fields stand where a map has them, if that leaves stages large enough.
    void setOrder(WallOrder order);
    /// The members on the wall, from the upper left on.
    const std::vector<std::size_t>& shown() const { return m_shown; }

    /// The place of the chosen member, or -1.
    int current() const;
    void setCurrent(int place);
    QString memberText() const;
    /// Where the stage at a place is painted.
    QRectF stageRect(int place) const;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override { return size(); }
    /// A row a GAN, of those that are not on the wall too, in the columns of a sweep's runs.csv.
    QByteArray csv() const override;
    QString exportName() const override { return tr("wall", "in the name of a file"); }
    QString exportTitle() const override { return tr("the wall"); }
    bool hasSomethingToExport() const override { return m_moment != nullptr; }

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {360, 260}; }

Q_SIGNALS:
    void currentChanged();
    void memberActivated(qulonglong member);
    /// A frame is on the screen that took so long to paint, stages and all.
    void painted(double milliseconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Tile {
        QImage image;
        const void* points = nullptr;  // of the fakes painted
    };
    WallGrid grid() const;
    WallGrid gridIn(QSizeF room, double caption) const;
    int mapColumns() const;
    void sort();
    std::optional<std::size_t> memberAt(QPointF place) const;
    void choose(std::optional<std::size_t> member);
    void forgetTiles();
    void repaintTiles();
    void paintTiles(std::map<std::size_t, Tile>& tiles, WallTiles& with, double pixel) const;
    void paintAll(QPainter& painter);
    void paintStage(QPainter& painter, const WallGrid& places, int place);
    double legendWidth(std::size_t outcome) const;
    std::vector<std::pair<std::size_t, std::size_t>> legendLines() const;
    void paintLegend(QPainter& painter) const;
    void paintLegendEntry(QPainter& painter, QPointF place, std::size_t outcome) const;
    double lineHeight() const;
    void activate();

    // population_wall_words.cpp
    void measureCaptions();
    using SettingWords = QString (*)(std::string_view path, const std::string& json);
    QString settingsOf(std::size_t member, SettingWords words) const;
    QString captionOf(std::size_t member) const;
    QString captionNames() const;
    QString captionOfChosen() const;
    QString textOf(std::size_t member) const;
    void paintCaption(QPainter& painter, const QRectF& below, const QString& caption) const;

    PopulationMomentPtr m_moment;
    WallOrder m_order = WallOrder::byOutcome;
    std::vector<std::size_t> m_shown;
    std::map<std::size_t, Tile> m_tiles;
    WallTiles m_painter;
    double m_captionWidth = 0;  // of the widest on one line
    QElapsedTimer m_sorted;
    double m_tileMs = 0;   // spent on stages since the last frame
    QElapsedTimer m_used;  // since pointer or keys were
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_pressed;
};

}  // namespace ganimede
