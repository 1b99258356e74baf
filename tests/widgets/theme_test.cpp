#include <cmath>

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

/// WCAG 2's contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void widgetsFindTheAppliedPalette();
    void systemGivesOneOfTheTwo();
    void askingTheSystemChangesNothing();
    void textGrowsWithTheScaleAndIsNeverSmall();
    void embeddedFaceIsUsed();
    void sheetHasNothingLeftToFillIn_data();
    void sheetHasNothingLeftToFillIn();
    void picturesOfTheSheetExist();
    void roundThingsStayRoundAtEveryScale();
    void textCanBeRead();
    void iconsAreTinted();
    void unknownIconIsNull();
    void everyIconDraws();
};

void ThemeTest::widgetsFindTheAppliedPalette()
{
    QLabel label;
    applyTheme(*qApp, ThemeChoice::dark);
    QVERIFY(paletteOf(&label).dark);
    applyTheme(*qApp, ThemeChoice::light);
    QVERIFY(!paletteOf(&label).dark);
    label.setStyleSheet(QStringLiteral("background: black"));
    label.show();
    QVERIFY(!paletteOf(&label).dark);
}

void ThemeTest::systemGivesOneOfTheTwo()
{
    applyTheme(*qApp, ThemeChoice::dark);
    const bool dark = systemPrefersDark(*qApp);
    applyTheme(*qApp, ThemeChoice::system);
    QCOMPARE(paletteOf(nullptr).dark, dark);
}

void ThemeTest::askingTheSystemChangesNothing()
{
    applyTheme(*qApp, ThemeChoice::dark);
    const bool first = systemPrefersDark(*qApp);
    QVERIFY(paletteOf(nullptr).dark);
    applyTheme(*qApp, ThemeChoice::light);
    QCOMPARE(systemPrefersDark(*qApp), first);
    QVERIFY(!paletteOf(nullptr).dark);
}

void ThemeTest::textGrowsWithTheScaleAndIsNeverSmall()
{
    applyTheme(*qApp, ThemeChoice::light, 0.2);
    QCOMPARE(qApp->font().pixelSize(), kBasePixelSize);
    applyTheme(*qApp, ThemeChoice::light, 2.0);
    QCOMPARE(qApp->font().pixelSize(), 2 * kBasePixelSize);
    QLabel label;
    label.show();
    QCOMPARE(label.font().pixelSize(), 2 * kBasePixelSize);
    applyTheme(*qApp, ThemeChoice::light, 1.0);
    QCOMPARE(label.font().pixelSize(), kBasePixelSize);
    QVERIFY(themedFont(&label, QFont::Normal, 0.5).pixelSize() >= kBasePixelSize);
}

void ThemeTest::embeddedFaceIsUsed()
{
    applyTheme(*qApp, ThemeChoice::light);
    QVERIFY(QFile::exists(QStringLiteral(":/fonts/Inter-Regular.otf")));
    QCOMPARE(QFontInfo(qApp->font()).family(), QStringLiteral("Inter"));
}

void ThemeTest::sheetHasNothingLeftToFillIn_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("desk") << 1.0;
    QTest::newRow("back row") << 2.5;
}

void ThemeTest::sheetHasNothingLeftToFillIn()
{
    QFETCH(double, scale);
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const QString sheet = styleSheetFor(*palette, scale);
        QVERIFY(!sheet.contains(u'$'));
        QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("\\[\\d"))));
        QVERIFY(!sheet.contains(QStringLiteral(": ;")));
        QVERIFY(sheet.contains(palette->accent.name()));
    }
    QVERIFY(styleSheetFor(lightPalette(), 1.0).contains(QStringLiteral("font-size: 16px")));
}

void ThemeTest::picturesOfTheSheetExist()
{
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        auto found = QRegularExpression(QStringLiteral("url\\(([^)]*)\\)")).globalMatch(styleSheetFor(*palette, 1.0));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString path = found.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }
}

void ThemeTest::roundThingsStayRoundAtEveryScale()
{
    for (int tenths = 10; tenths <= 30; ++tenths) {
        applyTheme(*qApp, ThemeChoice::light, tenths / 10.0);
        QWidget window;
        QToolButton button(&window);
        button.setProperty("kind", "round");
        button.ensurePolished();
        button.resize(button.sizeHint());
        const double ratio = window.devicePixelRatioF();
        const QImage image = window.grab(button.geometry()).toImage();
        const int middle = image.width() / 2;
        const int inset = static_cast<int>(2 * ratio);
        QCOMPARE(image.pixelColor(middle, inset), lightPalette().accent);
        QVERIFY2(image.pixelColor(inset, inset) != lightPalette().accent, qPrintable(QString::number(tenths)));
    }
    applyTheme(*qApp, ThemeChoice::light);
}

void ThemeTest::textCanBeRead()
{
    for (const Palette* p : {&lightPalette(), &darkPalette()}) {
        for (const QColor& surface : {p->background, p->panel, p->field}) {
            QVERIFY(contrast(p->ink, surface) >= 7.0);
            QVERIFY(contrast(p->warningInk, surface) >= 4.5);  // what is wrong, as news
            QVERIFY2(contrast(p->muted, surface) >= 4.2, qPrintable(QString::number(contrast(p->muted, surface))));
        }
        QVERIFY(contrast(p->onAccent, p->accent) >= 4.5);
        QVERIFY(contrast(p->warningInk, p->warningBack) >= 4.5);
        QVERIFY(contrast(p->goodInk, p->goodBack) >= 4.5);
        for (const QColor& mark : {p->real, p->fake, p->gradient}) {
            QVERIFY(contrast(mark, p->surfaceEven) >= 3.0);
        }
        QVERIFY(contrast(p->fake, p->surfaceFake) >= 2.5);
        QVERIFY(contrast(p->real, p->surfaceReal) >= 2.0);
    }
}

void ThemeTest::iconsAreTinted()
{
    const QSize size(32, 32);
    const auto inkOf = [&](const QIcon& icon, QIcon::Mode mode, QIcon::State state) {
        const QImage image = icon.pixmap(size, 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255) {
                    return image.pixelColor(x, y);
                }
            }
        }
        return QColor();
    };
    const QIcon icon = themedIcon(QStringLiteral("pause"), darkPalette());
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::Off), darkPalette().ink);
    QCOMPARE(inkOf(icon, QIcon::Disabled, QIcon::Off), darkPalette().disabled);
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::On), darkPalette().accent);
    QCOMPARE(inkOf(tintedIcon(QStringLiteral("pause"), Qt::red, Qt::gray), QIcon::Normal, QIcon::Off), QColor(Qt::red));
    QCOMPARE(icon.pixmap(size, 2.0).size(), 2 * size);
}

void ThemeTest::unknownIconIsNull()
{
    QVERIFY(themedIcon(QStringLiteral("no-such-icon"), lightPalette()).isNull());
}

void ThemeTest::everyIconDraws()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString& file : files) {
        const QImage image = themedIcon(QFileInfo(file).completeBaseName(), lightPalette()).pixmap(24, 24).toImage();
        QImage blank(image.size(), image.format());
        blank.setDevicePixelRatio(image.devicePixelRatio());
        blank.fill(Qt::transparent);
        QVERIFY2(image != blank, qPrintable(file));
    }
    QVERIFY(!applicationIcon().isNull());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
