#pragma once

#include <QWidget>

#include "engine/sweep/sweep_request.h"

class QSpinBox;

namespace ganimede {

class SweepAxisEditor;

/// A sweep under edit: one or two fields that differ, how many seeds each combination gets, and how many steps. GUI
/// thread.
///
/// objectNames: NAMEX and NAMEY (SweepAxisEditor), NAMESeeds, NAMESteps.
class SweepPlanEditor : public QWidget {
    Q_OBJECT
public:
    /// What the windows that have one say of its numbers.
    struct Words {
        QString seedsTip;
        QString stepsTip;
    };
    SweepPlanEditor(const QString& name, const Words& words, QWidget* parent = nullptr);

    /// The experiment that is varied.
    void setBase(const ExperimentSpec& spec);
    /// A plan that was made elsewhere: its first two axes, seeds and steps. The base stays.
    void setPlan(const SweepRequest& plan);
    /// The plan; sound if problem() is empty and validate() finds nothing.
    SweepRequest request() const;
    /// What keeps the fields from making a plan, a sentence; empty if nothing does.
    QString problem() const;
    /// Whether the plan can be edited; it is shown all the same.
    void setEditable(bool editable);

    SweepAxisEditor& x() { return *m_x; }
    SweepAxisEditor& y() { return *m_y; }
    QSpinBox& seeds() { return *m_seeds; }

Q_SIGNALS:
    void changed();

private:
    void setupNumbers(const QString& name, const Words& words);
    void layOut();

    ExperimentSpec m_base;
    SweepAxisEditor* m_x;
    SweepAxisEditor* m_y;
    QSpinBox* m_seeds;
    QSpinBox* m_steps;
};

}  // namespace ganimede
