#pragma once

#include <QCoreApplication>
#include <QString>

#include "widgets/export/exportable.h"

namespace ganimede {

class ExploredLatent;
class GeneratorLoader;

/// What the files of the explorer's pictures say of themselves: in words, and the latents' numbers. GUI thread.
class ExploreNotes {
    Q_DECLARE_TR_FUNCTIONS(ExploreNotes)

public:
    /// Both outlive this.
    ExploreNotes(const GeneratorLoader* loader, const ExploredLatent* explored) : m_loader(loader), m_explored(explored)
    {}

    /// The generator and the way, in a sentence.
    QString wayWords() const;
    /// With the key points.
    Exportable::Notes ofWay() const;
    /// Of the picture that is shown large, with its latent; none without a generator. @param caption  of the picture
    Exportable::Notes ofPicture(const QString& caption) const;

private:
    const GeneratorLoader* m_loader;
    const ExploredLatent* m_explored;
};

}  // namespace ganimede
