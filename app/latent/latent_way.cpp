#include "app/latent/latent_way.h"

#include <QUndoCommand>

#include "engine/latent/first_seeds.h"

namespace ganimede {

QString KeyPoint::name() const
{
    return seed ? LatentDocument::tr("seed %1").arg(*seed) : words;
}

KeyPoint keyPointOfSeed(const LatentSpec& latent, std::int64_t seed)
{
    return {latentOfSeed(latent, seed), seed, QString()};
}

LatentPath LatentWay::path() const
{
    std::vector<Latent> latents;
    for (const KeyPoint& point : points) {
        latents.push_back(point.z);
    }
    return {std::move(latents), kind};
}

LatentWay firstWay(const LatentSpec& latent)
{
    return {{keyPointOfSeed(latent, kFirstSeeds.front()), keyPointOfSeed(latent, kFirstSeeds.back())},
            PathKind::spherical,
            1,
            0};
}

LatentWay constantWay(const LatentSpec& latent, const LatentWay& like)
{
    const LatentPath path = constantWalk(static_cast<std::size_t>(latent.dimensions));
    LatentWay way = like;
    way.kind = path.kind();
    way.truncation = 1;
    way.points = {{path.points().front(), std::nullopt, LatentDocument::tr("all -1")},
                  {path.points().back(), std::nullopt, LatentDocument::tr("all 1")}};
    return way;
}

class LatentEdit : public QUndoCommand {
public:
    LatentEdit(LatentDocument& document, const LatentWay& way, const QString& what, int mergeId)
        : QUndoCommand(what), m_document(document), m_before(document.way()), m_after(way), m_mergeId(mergeId)
    {}
    void redo() override { m_document.show(m_after); }
    void undo() override { m_document.show(m_before); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* later) override
    {
        m_after = static_cast<const LatentEdit*>(later)->m_after;
        return true;
    }

private:
    LatentDocument& m_document;
    LatentWay m_before;
    LatentWay m_after;
    int m_mergeId;
};

void LatentDocument::open(const LatentWay& way)
{
    m_undo.clear();
    show(way);
}

void LatentDocument::edit(const LatentWay& way, const QString& what, int mergeId)
{
    if (way != m_way) {
        m_undo.push(new LatentEdit(*this, way, what, mergeId));
    }
}

void LatentDocument::show(const LatentWay& way)
{
    m_way = way;
    Q_EMIT wayChanged(m_way);
}

}  // namespace ganimede
