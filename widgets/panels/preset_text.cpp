#include "widgets/panels/preset_text.h"

#include <QCoreApplication>

namespace ganimede {

// Both contexts are filled from what the program itself lists: see translations/README.md.
QString presetText(const std::string& english)
{
    return QCoreApplication::translate("Presets", english.c_str());
}

QString fieldText(const std::string& english)
{
    return QCoreApplication::translate("Fields", english.c_str());
}

}  // namespace ganimede
