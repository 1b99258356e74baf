#pragma once

#include <cstdint>

#include <QLocale>
#include <QString>

namespace ganimede {

/// The locale in which the window writes numbers: the default one, or English where that is C, which groups no digits.
QLocale numberLocale();

/// "184,250"
QString grouped(std::int64_t value);

/// The shortest text that reads back as `value`, with the point as in files: "0.0001", "1e-08".
QString shortest(double value);

/// For reading off a chart: three significant digits, "0.693", "-12.3", "1.2e+06".
QString readable(double value);

}  // namespace ganimede
