#include "widgets/images/image_panel.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QStringList>

#include "engine/images/image_spec_json.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {
namespace {

QString words(Applies applies)
{
    switch (applies) {
    case Applies::live:
        return ImagePanel::tr("Changes at once.");
    case Applies::restartsGenerator:
        return ImagePanel::tr("Restarts the generator.");
    case Applies::restartsDiscriminator:
        return ImagePanel::tr("Restarts the discriminator.");
    case Applies::restartsBoth:
        break;
    }
    return ImagePanel::tr("Restarts both networks.");
}

}  // namespace

ImagePanel::ImagePanel(QWidget* parent) : QWidget(parent) {}

void ImagePanel::setSpec(const ImageSpec& spec)
{
    m_spec = spec;
    refreshQuietly();
}

void ImagePanel::edit(const ImageSpec& spec, const QString& what, const QString& field)
{
    if (m_refreshing || spec == m_spec) {
        return;
    }
    m_spec = spec;
    refreshQuietly();
    Q_EMIT specEdited(m_spec, what, field);
}

void ImagePanel::refreshQuietly()
{
    const QScopedValueRollback guard(m_refreshing, true);
    refresh();
}

QString imageFieldTip(std::string_view path)
{
    for (const FieldInfo& info : imageFieldInfos()) {
        if (info.path != path) {
            continue;
        }
        QStringList lines{fieldText(info.meaning)};
        if (info.type == "number" || info.type == "integer") {
            QString range = QString::fromStdString(info.range);
            if (!info.unit.empty()) {
                range += u' ' + fieldText(info.unit);
            }
            lines << ImagePanel::tr("Range: %1.").arg(range);
        }
        lines << words(info.applies);
        return lines.join(u'\n');
    }
    return {};
}

}  // namespace ganimede
