#pragma once

#include <array>
#include <optional>
#include <utility>

#include "app/window/left_run.h"
#include "widgets/workspace/workspace_tabs.h"

namespace ganimede {

/// The run that each workspace of points was left with, for as long as the window lives. (The image lab keeps its run
/// itself.)
class WorkspaceMemory {
public:
    LeftRun& of(Workspace workspace) { return m_left[static_cast<std::size_t>(workspace)]; }
    /// Nothing is kept there after.
    LeftRun takeOf(Workspace workspace) { return std::exchange(of(workspace), {}); }
    std::optional<Workspace> ownerOf(quint64 number)
    {
        for (const Workspace workspace : {Workspace::line, Workspace::plane}) {
            if (number != 0 && of(workspace).number == number) {
                return workspace;
            }
        }
        return std::nullopt;
    }
    /// Whether the copy was asked for and has not come.
    bool isWaiting(Workspace workspace) { return of(workspace).number != 0 && of(workspace).run == nullptr; }

    std::optional<Workspace> wanted;  ///< to be opened as soon as its copy is there
    bool wantedPlaying = false;

private:
    std::array<LeftRun, 2> m_left;
};

}  // namespace ganimede
