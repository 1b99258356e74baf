#pragma once

#include <QUndoStack>

#include "app/document/play_watch.h"

namespace ganimede {

/// Which run a lab shows, and whether its user would miss it. GUI thread.
class ShownRun {
public:
    /// In this lab; 0: none yet.
    quint64 number() const { return m_number; }

    /// A new one takes its place. @param ofLesson  a lesson opened it: that it trains makes it nobody's work
    void begin(bool ofLesson = false) { change(++m_opened, false, ofLesson); }
    /// One that was left goes on. @param ofTheUser  it is missed as it is
    void takeUp(quint64 number, bool ofTheUser) { change(number, ofTheUser, false); }
    void setOfTheUser(bool ofTheUser) { m_ofTheUser = ofTheUser; }
    void setOfLesson(bool ofLesson) { m_ofLesson = ofLesson; }
    bool isOfLesson() const { return m_ofLesson; }
    void setRunning(bool running) { m_watch.setRunning(running); }

    /// They changed something, or trained it for more than moments.
    /// @param edits  of the run
    bool isWorkOfTheUser(const QUndoStack& edits) const
    {
        constexpr qint64 kMomentsMs = 3000;
        const bool edited = edits.index() > 0;
        return m_number != 0 && (m_ofTheUser || edited || (m_watch.milliseconds() >= kMomentsMs && !m_ofLesson));
    }

private:
    void change(quint64 number, bool ofTheUser, bool ofLesson)
    {
        m_number = number;
        m_ofTheUser = ofTheUser;
        m_ofLesson = ofLesson;
        m_watch.begin();
    }

    quint64 m_number = 0;
    quint64 m_opened = 0;
    PlayWatch m_watch;
    bool m_ofTheUser = false;
    bool m_ofLesson = false;
};

}  // namespace ganimede
