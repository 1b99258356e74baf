#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QTemporaryDir>

#include "widgets/workspace/workspace_tabs.h"

namespace ganimede {

/// What each workspace of points was doing when it was left, for as long as the window lives: its run is kept in a
/// file of its own, which the session writes. (The image lab keeps its run itself.)
class WorkspaceMemory {
public:
    struct Kept {
        bool ready = false;    ///< the file holds the run
        bool writing = false;  ///< the session was asked for it and has not answered
        QString path;          ///< of the user's own file, or empty
        QString lookFor;
        std::optional<double> stepsPerSecond;
    };

    Kept& of(Workspace workspace) { return m_kept[static_cast<std::size_t>(workspace)]; }
    QString fileOf(Workspace workspace) const
    {
        return m_folder.filePath(workspace == Workspace::line ? "1d.safetensors" : "2d.safetensors");
    }
    std::optional<Workspace> ownerOf(const QString& file) const
    {
        for (const Workspace workspace : {Workspace::line, Workspace::plane}) {
            if (fileOf(workspace) == file) {
                return workspace;
            }
        }
        return std::nullopt;
    }

    std::optional<Workspace> wanted;  ///< to be opened as soon as its file is there
    bool wantedPlaying = false;

private:
    QTemporaryDir m_folder;
    std::array<Kept, 2> m_kept;
};

}  // namespace ganimede
