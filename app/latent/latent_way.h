#pragma once

#include <optional>

#include <QList>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include "engine/latent/latent_path.h"

namespace ganimede {

/// A key point of the way, and what to call it where it is no seed's.
struct KeyPoint {
    Latent z;
    std::optional<std::int64_t> seed;
    QString words;
    bool operator==(const KeyPoint&) const = default;

    /// What people call it: "seed 12", or its words.
    QString name() const;
};

/// Of the latent that a seed names.
KeyPoint keyPointOfSeed(const LatentSpec& latent, std::int64_t seed);

/// What the explorer walks along, and how pictures are made there. A value.
struct LatentWay {
    QList<KeyPoint> points;
    PathKind kind = PathKind::spherical;
    double truncation = 1;
    int label = 0;  ///< of a conditional generator: which class is made

    /// Through the key points, of which there are at least two.
    LatentPath path() const;
    bool operator==(const LatentWay&) const = default;
};

/// The way that the explorer begins with.
LatentWay firstWay(const LatentSpec& latent);
/// A way along which all components are equal, from -1 to 1, without truncation; of the class that `like` is of.
LatentWay constantWay(const LatentSpec& latent, const LatentWay& like);

/// The way under edit, with its history. GUI thread.
class LatentDocument : public QObject {
    Q_OBJECT
public:
    explicit LatentDocument(QObject* parent = nullptr) : QObject(parent) {}

    const LatentWay& way() const { return m_way; }
    QUndoStack& undoStack() { return m_undo; }
    /// Another way begins: no history.
    void open(const LatentWay& way);
    /// @param mergeId  of edits that are one step of undo while they follow each other; -1: each for itself
    void edit(const LatentWay& way, const QString& what, int mergeId = -1);

Q_SIGNALS:
    void wayChanged(const ganimede::LatentWay& way);

private:
    friend class LatentEdit;
    void show(const LatentWay& way);

    LatentWay m_way;
    QUndoStack m_undo;
};

}  // namespace ganimede
