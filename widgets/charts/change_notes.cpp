#include "widgets/charts/change_notes.h"

#include <QCoreApplication>

#include "widgets/panels/preset_text.h"

namespace ganimede {
namespace {

constexpr qsizetype kLongestValue = 24;
constexpr qsizetype kMostLines = 4;  // in one note

/// "discriminator.optimiser.learning_rate" -> "discriminator learning rate"
QString fieldWords(const std::string& path)
{
    QString words = QString::fromStdString(path);
    words.replace(QLatin1String(".optimiser."), QLatin1String("."));
    words.replace(u'.', u' ');
    words.replace(u'_', u' ');
    return fieldText(words.toStdString());
}

/// JSON text as one reads it: no quotes, no underscores.
QString valueWords(const std::string& value)
{
    QString words = QString::fromStdString(value);
    if (words.startsWith(u'"')) {
        words = words.mid(1, words.size() - 2);
        words.replace(u'_', u' ');
    }
    return words.size() <= kLongestValue ? words : QString();
}

}  // namespace

QString changeText(const ChangeMark& change)
{
    const QString value = valueWords(change.value);
    return value.isEmpty() ? fieldWords(change.path) : fieldWords(change.path) + u' ' + value;
}

std::vector<ChangeNote> changeNotes(std::span<const ChangeMark> changes)
{
    std::vector<ChangeNote> notes;
    qsizetype unsaid = 0;
    for (const ChangeMark& change : changes) {
        if (change.path == "only") {
            continue;
        }
        if (notes.empty() || notes.back().step != change.step) {
            notes.push_back({change.step, {}});
            unsaid = 0;
        }
        QStringList& lines = notes.back().what;
        if (lines.size() < kMostLines) {
            lines << changeText(change);
            continue;
        }
        if (unsaid++ > 0) {
            lines.removeLast();
        }
        lines << QCoreApplication::translate("ChangeNotes", "and %1 more").arg(unsaid);
    }
    return notes;
}

}  // namespace ganimede
