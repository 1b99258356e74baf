#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include <QUndoStack>

#include "app/document/play_watch.h"
#include "app/document/run_file.h"

namespace ganimede {

/// Which run a lab shows, which file holds it, and whether its user would miss it. GUI thread.
class ShownRun {
public:
    /// In this lab; 0: none yet.
    quint64 number() const { return m_number; }
    const RunFile& file() const { return m_file; }

    /// A new one takes its place. @param ofLesson  a lesson opened it: that it trains makes it nobody's work
    void begin(RunFile file, bool ofLesson = false) { change(++m_opened, std::move(file), false, ofLesson); }
    /// One that was left goes on. @param ofTheUser  it is missed as it is
    void takeUp(quint64 number, RunFile file, bool ofTheUser) { change(number, std::move(file), ofTheUser, false); }
    void setFile(RunFile file) { m_file = std::move(file); }
    void setOfTheUser(bool ofTheUser) { m_ofTheUser = ofTheUser; }
    void setOfLesson(bool ofLesson) { m_ofLesson = ofLesson; }
    bool isOfLesson() const { return m_ofLesson; }
    void setRunning(bool running) { m_watch.setRunning(running); }

    /// Whether no file holds it as it stands; training that no file holds counts, but where a file holds the settings
    /// alone.
    /// @param edits  of the run
    /// @param step   at which it stands; nothing: it was not seen yet
    bool isModified(const QUndoStack& edits, std::optional<std::int64_t> step) const
    {
        const bool settingsAlone = m_file.path.endsWith(QLatin1String(".json"));
        return !edits.isClean() || (step && *step != m_file.savedStep && !settingsAlone);
    }

    /// They changed something, or trained it for more than moments.
    /// @param edits  of the run
    bool isWorkOfTheUser(const QUndoStack& edits) const
    {
        constexpr qint64 kMomentsMs = 3000;
        const bool edited = edits.index() > 0;
        return m_number != 0 && (m_ofTheUser || edited || (m_watch.milliseconds() >= kMomentsMs && !m_ofLesson));
    }

private:
    void change(quint64 number, RunFile file, bool ofTheUser, bool ofLesson)
    {
        m_number = number;
        m_file = std::move(file);
        m_ofTheUser = ofTheUser;
        m_ofLesson = ofLesson;
        m_watch.begin();
    }

    quint64 m_number = 0;
    quint64 m_opened = 0;
    RunFile m_file;
    PlayWatch m_watch;
    bool m_ofTheUser = false;
    bool m_ofLesson = false;
};

}  // namespace ganimede
