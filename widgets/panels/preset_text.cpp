#include "widgets/panels/preset_text.h"

#include <QCoreApplication>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

// Both contexts are filled from what the program itself lists: see translations/README.md.
QString presetText(const std::string& english)
{
    return QCoreApplication::translate("Presets", english.c_str());
}

QString experimentTitle(const ExperimentSpec& spec)
{
    return presetText(spec.name.empty() ? spec.data.kind : spec.name);
}

QString fieldText(const std::string& english)
{
    return QCoreApplication::translate("Fields", english.c_str());
}

}  // namespace ganimede
