#include "engine/images/image_pack.h"

#include <algorithm>
#include <cstddef>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/picture_file.h"

namespace ganimede {
namespace {

/// Fills captions, and gives the group of each.
std::vector<std::string> readTable(std::string_view table, ImageSet& set)
{
    std::vector<std::string> groups;
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(line.size() + 1, table.size()));
        const std::size_t tab = line.find('\t');
        if (tab == line.npos) {
            throw Error(Words::tr("The table of \"%1\" is damaged: line %2 has no tab.", set.name, groups.size() + 1));
        }
        set.captions.emplace_back(line.substr(0, tab));
        groups.emplace_back(line.substr(tab + 1));
    }
    return groups;
}

void makeClasses(const std::vector<std::string>& groups, ImageSet& set)
{
    set.classes = groups;
    std::sort(set.classes.begin(), set.classes.end());
    set.classes.erase(std::unique(set.classes.begin(), set.classes.end()), set.classes.end());
    for (const std::string& group : groups) {
        const auto place = std::lower_bound(set.classes.begin(), set.classes.end(), group);
        set.labels.push_back(static_cast<std::int32_t>(place - set.classes.begin()));
    }
}

void copyTile(const DecodedPicture& sheet, std::size_t tile, std::size_t side, std::uint8_t* out)
{
    const auto channels = static_cast<std::size_t>(sheet.channels);
    const auto width = static_cast<std::size_t>(sheet.width);
    const std::size_t columns = width / side;
    const std::size_t corner = ((tile / columns) * side * width + (tile % columns) * side) * channels;
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t row = 0; row < side; ++row) {
            const std::uint8_t* line = sheet.pixels.data() + corner + row * width * channels + c;
            for (std::size_t column = 0; column < side; ++column) {
                *out++ = line[column * channels];
            }
        }
    }
}

}  // namespace

ImageSet unpackImages(std::string_view png, std::string_view table, int side, const std::string& name)
{
    ImageSet set;
    set.name = name;
    const std::vector<std::string> groups = readTable(table, set);
    const DecodedPicture sheet = decodePicture(png, name);
    if (side < 1 || sheet.width % side != 0 || sheet.height % side != 0) {
        throw Error(Words::tr("The pictures of \"%1\" do not fit their sheet.", name));
    }
    const auto tiles = static_cast<std::size_t>(sheet.width / side) * static_cast<std::size_t>(sheet.height / side);
    if (groups.empty() || groups.size() > tiles) {
        throw Error(Words::tr("The table of \"%1\" is of another set: it has %2 lines for %3 pictures.", name,
                              groups.size(), tiles));
    }
    makeClasses(groups, set);
    set.shape = {sheet.channels, side, side};
    set.pixels.resize(groups.size() * set.shape.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        copyTile(sheet, i, static_cast<std::size_t>(side), set.pixels.data() + i * set.shape.size());
    }
    return set;
}

}  // namespace ganimede
