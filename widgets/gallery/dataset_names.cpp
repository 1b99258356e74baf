#include "widgets/gallery/dataset_names.h"

#include <QCoreApplication>

namespace ganimede {
namespace {

struct Words {
    const char* kind;
    const char* title;
    const char* hint;
};

constexpr char kContext[] = "ganimede::DataGallery";

constexpr Words kWords[] = {
    {"drawn", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Your drawing"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Draw the points yourself on the stage.")},
    {"line", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Line"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "The easiest to learn: points along a slanted line.")},
    {"two-gaussians", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Two Gaussians"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Two clouds. Does the generator find both?")},
    {"ring", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Ring"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "A circle with a hole that the generator must leave empty.")},
    {"disjoint", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Disjoint clouds"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery",
                       "Separate clouds with nothing between them: one connected sheet has to serve them all.")},
    {"ring-8", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Ring of eight"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Eight small clouds on a circle, the usual test for mode collapse.")},
    {"grid-25", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Grid of 25"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Twenty-five small clouds, a harder test for mode collapse.")},
    {"two-moons", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Two moons"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Two half circles that reach into each other.")},
    {"spiral", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Spiral"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "A thin curve that winds around itself and needs a wide network.")},
    {"checkerboard", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Checkerboard"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Sharp corners and empty squares, which smooth networks blur.")},
    {"heart", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Heart"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "A stored drawing to begin with.")},
    {"drawn-1d", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Your density"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Draw a density yourself on the stage.")},
    {"normal-1d", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Normal"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "A bell curve whose mean and spread the generator must find.")},
    {"uniform-1d", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Uniform"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Equally dense between two sharp edges, which smooth maps round off.")},
    {"mixture-1d", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Three bells"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery",
                       "Three narrow bell curves, of which a collapsing generator drops some.")},
    {"points", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Your points"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "Points from a CSV file of yours.")},
    {"picture", QT_TRANSLATE_NOOP("ganimede::DataGallery", "Your picture"),
     QT_TRANSLATE_NOOP("ganimede::DataGallery", "A picture of yours: points are dense where it is dark.")},
};

const Words* find(const QString& kind)
{
    for (const Words& words : kWords) {
        if (kind == QLatin1String(words.kind)) {
            return &words;
        }
    }
    return nullptr;
}

}  // namespace

QString datasetTitle(const QString& kind)
{
    const Words* words = find(kind);
    return words != nullptr ? QCoreApplication::translate(kContext, words->title) : kind;
}

QString datasetHint(const QString& kind)
{
    const Words* words = find(kind);
    return words != nullptr ? QCoreApplication::translate(kContext, words->hint) : QString();
}

}  // namespace ganimede
