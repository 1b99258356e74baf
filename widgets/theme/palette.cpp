#include "widgets/theme/palette.h"

#include <QApplication>
#include <QPalette>

namespace ganimede {
namespace {

Palette makeLight()
{
    Palette p;
    p.dark = false;
    p.background = "#f5f6f8";
    p.panel = "#ffffff";
    p.line = "#e3e6ea";
    p.ink = "#1d232b";
    p.muted = "#68727f";
    p.disabled = "#a4abb5";
    p.field = "#eef1f5";
    p.fieldHover = "#e4e8ee";
    p.fieldPressed = "#d9dee6";
    p.track = "#d5d9df";
    p.accent = "#2563eb";
    p.accentHover = "#1d54d0";
    p.onAccent = "#ffffff";
    p.accentSoft = "#dfe9fd";
    p.real = "#0f8f78";
    p.fake = "#7b3fbf";
    p.discriminator = "#2b7de0";
    p.generatorLoss = "#c2410c";
    p.gradient = "#db2777";
    p.surfaceReal = "#9ccfc6";
    p.surfaceEven = "#ffffff";
    p.surfaceFake = "#c7aee3";
    p.warning = "#b45309";
    p.warningBack = "#fff2df";
    p.warningInk = "#8a4300";
    p.goodBack = "#e3f4f0";
    p.goodInk = "#0b5a4c";
    p.error = "#c8322b";
    return p;
}

Palette makeDark()
{
    Palette p;
    p.dark = true;
    p.background = "#14171c";
    p.panel = "#1c2027";
    p.line = "#2b313a";
    p.ink = "#e8ecf1";
    p.muted = "#97a2b0";
    p.disabled = "#5d6672";
    p.field = "#272d36";
    p.fieldHover = "#303742";
    p.fieldPressed = "#39424f";
    p.track = "#3a424e";
    p.accent = "#6ea0ff";
    p.accentHover = "#8ab3ff";
    p.onAccent = "#0d1420";
    p.accentSoft = "#263a5f";
    p.real = "#35c9ad";
    p.fake = "#b58aef";
    p.discriminator = "#6fb1ff";
    p.generatorLoss = "#ff9a5c";
    p.gradient = "#ff6fb1";
    p.surfaceReal = "#1d5a50";
    p.surfaceEven = "#1a1e25";
    p.surfaceFake = "#3d2e60";
    p.warning = "#ffb454";
    p.warningBack = "#3a2a12";
    p.warningInk = "#ffd6a1";
    p.goodBack = "#153029";
    p.goodInk = "#a8e6d8";
    p.error = "#ff7b72";
    return p;
}

}  // namespace

const Palette& lightPalette()
{
    static const Palette palette = makeLight();
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette = makeDark();
    return palette;
}

QColor translucent(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

bool isDark(const QColor& window)
{
    constexpr int kMiddleLightness = 128;
    return window.lightness() < kMiddleLightness;
}

const Palette& paletteOf(const QWidget* widget)
{
    // The application's palette, not the widget's own: style sheets put other colours into the latter.
    const QColor window = QApplication::palette(widget).color(QPalette::Window);
    return isDark(window) ? darkPalette() : lightPalette();
}

}  // namespace ganimede
