#include "app/images/image_choices.h"

#include <exception>

#include <QCoreApplication>

#include "engine/images/image_source.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/panels/numbers.h"

namespace ganimede {
namespace {

/// Gives the free functions here a context for translators.
struct ImageChoices {
    Q_DECLARE_TR_FUNCTIONS(ImageChoices)
};

/// Short: it stands under a tile.
QString titleOf(const KnownImages& known)
{
    return known.source == "fashion-mnist" ? ImageChoices::tr("Fashion")
           : known.source == "emoji"       ? ImageChoices::tr("Emoji")
           : known.source == "cifar-10"    ? ImageChoices::tr("CIFAR")
                                           : QString::fromStdString(known.title);
}

}  // namespace

std::vector<ImageChoice> imageChoices()
{
    std::vector<ImageChoice> choices;
    const ImageFolders folders = imageFolders();
    for (const KnownImages& known : knownImages()) {
        ImageChoice choice;
        choice.source = QString::fromStdString(known.source);
        choice.title = titleOf(known);
        choice.hint = ImageChoices::tr("%1: %2 pictures of %3 × %4 in %5 classes. Licence: %6.")
                          .arg(QString::fromStdString(known.title), grouped(static_cast<std::int64_t>(known.pictures)))
                          .arg(known.shape.height)
                          .arg(known.shape.width)
                          .arg(known.classes.size())
                          .arg(QString::fromStdString(known.licence));
        for (const std::string& name : known.classes) {
            choice.classes << QString::fromStdString(name);
        }
        choice.present = known.builtin || folderOf(known, folders).has_value();
        choices.push_back(choice);
    }
    return choices;
}

QImage sampleOf(const QString& name, const ImageSource& source)
{
    try {
        ImageDataSpec data;
        data.source = name.toStdString();
        data.classes = {name == QLatin1String("emoji") ? 9 : 3};
        data.limit = 1;
        const ImageSetPtr set = source(data, {});
        return pictureImage(set->image(0), set->shape);
    } catch (const std::exception&) {
        return {};  // the tile keeps its icon
    }
}

}  // namespace ganimede
