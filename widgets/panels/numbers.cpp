#include "widgets/panels/numbers.h"

#include <cmath>

namespace ganimede {

QLocale numberLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString grouped(std::int64_t value)
{
    return numberLocale().toString(static_cast<qlonglong>(value));
}

QString shortest(double value)
{
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-5 && size < 1e7);  // Qt's 'g' would write 1e-04 for being shorter
    return QString::number(value, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString readable(double value)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("–");
    }
    const double size = std::abs(value);
    if (size >= 1e5 || (size > 0 && size < 5e-4)) {
        return QString::number(value, 'e', 1);
    }
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    const QString number = QString::number(size, 'f', decimals);
    return value < 0 ? QStringLiteral("−") + number : number;
}

}  // namespace ganimede
