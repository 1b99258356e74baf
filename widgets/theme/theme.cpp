#include "widgets/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

namespace ganimede {
namespace {

constexpr double kSmallestTextScale = 1.0;
constexpr double kLargestTextScale = 3.0;

/// Registers the embedded faces the first time; later calls find the family and do nothing.
void loadFonts()
{
    static const bool loaded = [] {
        for (const char* face : {"Regular", "Medium", "SemiBold"}) {
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        }
        return true;
    }();
    Q_UNUSED(loaded);
}

QPalette toQtPalette(const Palette& p)
{
    QPalette q;
    q.setColor(QPalette::Window, p.background);
    q.setColor(QPalette::WindowText, p.ink);
    q.setColor(QPalette::Base, p.panel);
    q.setColor(QPalette::AlternateBase, p.background);
    q.setColor(QPalette::Text, p.ink);
    q.setColor(QPalette::Button, p.field);
    q.setColor(QPalette::ButtonText, p.ink);
    q.setColor(QPalette::BrightText, p.onAccent);
    q.setColor(QPalette::Highlight, p.accent);
    q.setColor(QPalette::HighlightedText, p.onAccent);
    q.setColor(QPalette::Link, p.accent);
    q.setColor(QPalette::LinkVisited, p.fake);
    q.setColor(QPalette::ToolTipBase, p.panel);
    q.setColor(QPalette::ToolTipText, p.ink);
    q.setColor(QPalette::PlaceholderText, p.muted);
    q.setColor(QPalette::Light, p.panel);
    q.setColor(QPalette::Midlight, p.fieldHover);
    q.setColor(QPalette::Mid, p.line);
    q.setColor(QPalette::Dark, p.track);
    q.setColor(QPalette::Shadow, p.track);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        q.setColor(QPalette::Disabled, role, p.disabled);
    }
    return q;
}

}  // namespace

bool systemPrefersDark(QApplication& application)
{
    const QPalette applied = QApplication::palette();
    application.setPalette(QPalette());  // an unset palette gives the platform's own back
    const bool dark = isDark(QApplication::palette().color(QPalette::Window));
    application.setPalette(applied);
    return dark;
}

void applyTheme(QApplication& application, ThemeChoice choice, double textScale)
{
    loadFonts();
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemPrefersDark(application));
    const Palette& palette = dark ? darkPalette() : lightPalette();
    const double scale = std::clamp(textScale, kSmallestTextScale, kLargestTextScale);

    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(std::lround(kBasePixelSize * scale)));
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferNoHinting);

    application.setStyleSheet(QString());
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(toQtPalette(palette));
    application.setFont(font);
    application.setStyleSheet(styleSheetFor(palette, scale));
}

QFont themedFont(const QWidget* widget, int weight, double relativeSize)
{
    QFont font = widget != nullptr ? widget->font() : QApplication::font();
    font.setPixelSize(std::max(kBasePixelSize, static_cast<int>(std::lround(font.pixelSize() * relativeSize))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

}  // namespace ganimede
