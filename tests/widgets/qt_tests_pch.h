// What most tests of the window include, read once.
#pragma once

#include "widgets/widgets_pch.h"

#include <QSignalSpy>
#include <QTest>
