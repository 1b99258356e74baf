#pragma once

#include <vector>

#include <QPixmap>

#include "engine/population/population_moment.h"
#include "widgets/sweep/sweep_map_view.h"

namespace ganimede {

/// The map of a population that trains: each cell is coloured by how its GANs stand, and where there is room the fakes
/// of its first seed move over the colour (of data on a line, their histogram). Without a population it shows the plan
/// of one, empty. GUI thread. objectName: phaseMap.
class PhaseMapView : public SweepMapView {
    Q_OBJECT
public:
    explicit PhaseMapView(QWidget* parent = nullptr);

    /// Colours follow ten times a second at most, fakes each time; nullptr for nothing.
    void showMoment(const PopulationMomentPtr& moment);
    /// What is to be trained, as empty cells; not heard while a population is shown. nullptr for none.
    void showPlan(const std::shared_ptr<const SweepRequest>& plan);
    /// The members whose fakes it would paint: one a cell, none where cells are small.
    std::vector<std::size_t> seen() const;

    /// With the fakes, as on screen.
    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    QString exportName() const override { return tr("phase-map", "in the name of a file"); }
    QString exportTitle() const override { return tr("the phase map"); }
    bool hasSomethingToExport() const override { return m_moment != nullptr; }

Q_SIGNALS:
    /// A frame is on the screen that took so long to paint.
    void painted(double milliseconds);
    /// The members that seen() names may have changed.
    void seenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    QString tipOf(QPoint cell) const override;
    QString noteOf(const QString& own) const override;

private:
    void takeStates();
    void paintAllFakes(QPainter& painter, QSize size) const;
    void paintFakes(QPainter& painter, QSize size, const MemberFakes& fakes, const DatasetPtr& set) const;
    bool showsFakes() const;
    std::size_t memberOf(QPoint cell) const;

    PopulationMomentPtr m_moment;
    std::shared_ptr<SweepResults> m_standing;
    qint64 m_coloursAt = -1000;  // on now()'s clock
    QPixmap m_ground;            // the map without fakes; null: to be painted
};

}  // namespace ganimede
