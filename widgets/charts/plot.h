#pragma once

// QCustomPlot's header is written with Qt's keywords, which this project switches off. For .cpp files only: nothing
// else of the project needs to know what draws the charts.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach(item, list) for (item : list)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
