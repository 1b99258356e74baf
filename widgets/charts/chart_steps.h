#pragma once

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>

#include "widgets/charts/change_notes.h"
#include "widgets/charts/curves.h"

namespace ganimede {

/// What the charts of one run have in common, so that they can be read together: the stretch of steps that they show,
/// the step under the pointer, and the marks of what the user changed. Charts follow the whole run until one of them is
/// zoomed or panned; then all stay put until they follow again. GUI thread only.
class ChartSteps : public QObject {
    Q_OBJECT
public:
    explicit ChartSteps(QObject* parent = nullptr);

    ValueRange range() const { return m_range; }
    bool isFollowing() const { return m_following; }
    /// The steps that a course is known of, from 1 on: while following, the range is these. It begins at 0, or later
    /// where a run was taken up that had come some way. Both 0: there is none yet.
    void setCourse(double first, double last);
    /// The user's own choice; ends the following.
    void setRange(ValueRange range);
    void follow();

    std::optional<double> hovered() const { return m_hovered; }
    void setHovered(std::optional<double> step);

    const std::vector<ChangeNote>& notes() const { return m_notes; }
    void setNotes(std::vector<ChangeNote> notes);

    /// In how many milliseconds a chart may draw: 0 is now, which takes the turn. One chart draws in a frame, so that
    /// several do not hold up the stage.
    int takeTurn();

Q_SIGNALS:
    void rangeChanged();
    void followingChanged(bool following);
    void hoveredChanged();
    void notesChanged();

private:
    ValueRange m_course{0, 0};
    ValueRange m_range{0, 100};
    bool m_following = true;
    std::optional<double> m_hovered;
    std::vector<ChangeNote> m_notes;
    QElapsedTimer m_turn;
};

}  // namespace ganimede
