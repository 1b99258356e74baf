#include <cstdlib>
#include <set>

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "engine/data/dataset.h"
#include "tests/patience.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/gallery/data_tile.h"
#include "widgets/gallery/dataset_names.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

DataTile* tile(DataGallery& gallery, const QString& kind)
{
    return gallery.findChild<DataTile*>(QStringLiteral("dataTile.") + kind);
}

DataSpec kind(const char* name)
{
    DataSpec data;
    data.kind = name;
    return data;
}

}  // namespace

class DataGalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void everyDistributionHasATile();
    void thumbnailsComeAfterTheGalleryIsShown();
    void thumbnailsDiffer();
    void theSquaresOfTheCheckerboardAreFull();
    void clickPicks();
    void clickAloneChangesNoMark();
    void keyboardMovesAndPicks();
    void focusStopsAtTheEdges();
    void tabPassesTheGalleryInOneStep();
    void currentIsMarkedWithoutASignal();
    void drawingShowsOnItsTile();
    void ownFileIsAskedForAndMarked();
    void unknownKindMarksNothing();
};

void DataGalleryTest::everyDistributionHasATile()
{
    DataGallery gallery;
    std::set<QString> titles;
    for (const std::string& name : distributionNames()) {
        DataTile* found = tile(gallery, QString::fromStdString(name));
        QVERIFY2(found != nullptr, name.c_str());
        QVERIFY(!found->toolTip().isEmpty());
        QVERIFY2(datasetTitle(QString::fromStdString(name)) != QString::fromStdString(name), name.c_str());
        titles.insert(found->accessibleName());
    }
    QCOMPARE(titles.size(), distributionNames().size());
    QVERIFY(tile(gallery, QStringLiteral("drawn")) != nullptr);
    QVERIFY(tile(gallery, QStringLiteral("own")) != nullptr);
}

void DataGalleryTest::thumbnailsComeAfterTheGalleryIsShown()
{
    DataGallery gallery;
    QVERIFY(!gallery.isComplete());
    gallery.show();
    QVERIFY(!tile(gallery, QStringLiteral("ring"))->hasPoints());
    EVENTUALLY(gallery.isComplete());
    for (const std::string& name : distributionNames()) {
        QVERIFY2(tile(gallery, QString::fromStdString(name))->hasPoints(), name.c_str());
    }
}

void DataGalleryTest::thumbnailsDiffer()
{
    DataGallery gallery;
    gallery.show();
    EVENTUALLY(gallery.isComplete());
    const auto names = distributionNames();
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        const QImage one = tile(gallery, QString::fromStdString(names[i]))->grab().toImage();
        const QImage next = tile(gallery, QString::fromStdString(names[i + 1]))->grab().toImage();
        QVERIFY2(one != next, names[i].c_str());
    }
}

void DataGalleryTest::theSquaresOfTheCheckerboardAreFull()
{
    DataGallery gallery;
    gallery.show();
    EVENTUALLY(gallery.isComplete());
    const QImage image = tile(gallery, QStringLiteral("checkerboard"))->grab().toImage();
    // The frame's side is that of the tile without its margins; the lower left square goes from -0.85 to -0.425.
    const double margin = 5.5 * image.devicePixelRatio();
    const double side = image.width() - 2 * margin;
    const auto inkedShare = [&](double left) {
        int inked = 0;
        int all = 0;
        for (double y = 0.1; y < 0.26; y += 0.01) {
            for (double x = left; x < left + 0.16; x += 0.01, ++all) {
                const QColor pixel = image.pixelColor(QPointF(margin + x * side, margin + (1 - y) * side).toPoint());
                inked += std::abs(pixel.red() - lightPalette().field.red()) > 40 ? 1 : 0;
            }
        }
        return static_cast<double>(inked) / all;
    };
    QVERIFY2(inkedShare(0.1) > 0.55, qPrintable(QString::number(inkedShare(0.1))));
    QVERIFY2(inkedShare(0.31) < 0.1, qPrintable(QString::number(inkedShare(0.31))));  // its empty neighbour
}

void DataGalleryTest::clickPicks()
{
    DataGallery gallery;
    gallery.show();
    QSignalSpy picked(&gallery, &DataGallery::picked);
    QTest::mouseClick(tile(gallery, QStringLiteral("ring-8")), Qt::LeftButton);
    QTest::mouseClick(tile(gallery, QStringLiteral("drawn")), Qt::LeftButton);
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked[0][0].toString(), QStringLiteral("ring-8"));
    QCOMPARE(picked[1][0].toString(), QStringLiteral("drawn"));
}

void DataGalleryTest::clickAloneChangesNoMark()
{
    DataGallery gallery;
    gallery.setCurrent(kind("ring"));
    gallery.show();
    QTest::mouseClick(tile(gallery, QStringLiteral("spiral")), Qt::LeftButton);
    QVERIFY(tile(gallery, QStringLiteral("ring"))->isChecked());
    QVERIFY(!tile(gallery, QStringLiteral("spiral"))->isChecked());
    QTest::mouseClick(tile(gallery, QStringLiteral("ring")), Qt::LeftButton);
    QVERIFY(tile(gallery, QStringLiteral("ring"))->isChecked());
}

void DataGalleryTest::keyboardMovesAndPicks()
{
    DataGallery gallery;
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    QSignalSpy picked(&gallery, &DataGallery::picked);
    tile(gallery, QStringLiteral("drawn"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(picked.size(), 0);  // moving trains on nothing else
    // Down from the second tile of the first row: the sixth of all, the fifth of the distributions.
    const QString expected = QString::fromStdString(distributionNames()[DataGallery::kColumns]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].toString(), expected);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(picked[1][0].toString(), QString::fromStdString(distributionNames()[0]));
}

void DataGalleryTest::focusStopsAtTheEdges()
{
    DataGallery gallery;
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    DataTile* first = tile(gallery, QStringLiteral("drawn"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Left);
    QTest::keyClick(first, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), tile(gallery, QStringLiteral("own")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), tile(gallery, QStringLiteral("own")));
}

void DataGalleryTest::tabPassesTheGalleryInOneStep()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton before, after;
    DataGallery gallery;
    layout.addWidget(&before);
    layout.addWidget(&gallery);
    layout.addWidget(&after);
    gallery.setCurrent(kind("spiral"));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), tile(gallery, QStringLiteral("spiral")));  // what is trained on
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &after);
    QTest::keyClick(&after, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), tile(gallery, QStringLiteral("drawn")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), &before);
    QTest::keyClick(&before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), tile(gallery, QStringLiteral("drawn")));  // where it was left
}

void DataGalleryTest::currentIsMarkedWithoutASignal()
{
    DataGallery gallery;
    QSignalSpy picked(&gallery, &DataGallery::picked);
    gallery.setCurrent(kind("grid-25"));
    gallery.setCurrent(kind("heart"));
    QVERIFY(tile(gallery, QStringLiteral("heart"))->isChecked());
    QVERIFY(!tile(gallery, QStringLiteral("grid-25"))->isChecked());
    QCOMPARE(gallery.currentKind(), QStringLiteral("heart"));
    QCOMPARE(picked.size(), 0);
}

void DataGalleryTest::drawingShowsOnItsTile()
{
    DataGallery gallery;
    gallery.show();
    DataTile* drawn = tile(gallery, QStringLiteral("drawn"));
    DataSpec data = kind("drawn");
    gallery.setCurrent(data);
    QVERIFY(!drawn->hasPoints());
    const QImage empty = drawn->grab().toImage();
    data.strokes = {Stroke{false, 0.2, 1.0, {{-0.5F, 0}, {0.5F, 0}}}};
    gallery.setCurrent(data);
    QVERIFY(drawn->hasPoints());
    QVERIFY(drawn->grab().toImage() != empty);
    data.strokes.push_back(Stroke{true, 0.5, 1.0, {{-1, 0}, {1, 0}}});
    gallery.setCurrent(data);
    QVERIFY(!drawn->hasPoints());
}

void DataGalleryTest::ownFileIsAskedForAndMarked()
{
    DataGallery gallery;
    gallery.show();
    QSignalSpy asked(&gallery, &DataGallery::importRequested);
    QSignalSpy picked(&gallery, &DataGallery::picked);
    DataTile* own = tile(gallery, QStringLiteral("own"));
    QTest::mouseClick(own, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(picked.size(), 0);
    QVERIFY(!own->isChecked());
    DataSpec data = kind("points");
    data.points = {{3, 4}, {5, 9}};
    gallery.setCurrent(data);
    QVERIFY(own->isChecked());
    QVERIFY(own->hasPoints());
}

void DataGalleryTest::unknownKindMarksNothing()
{
    DataGallery gallery;
    gallery.setCurrent(kind("no-such-thing"));
    for (const DataTile* each : gallery.findChildren<DataTile*>()) {
        QVERIFY(!each->isChecked());
    }
}

QTEST_MAIN(DataGalleryTest)
#include "data_gallery_test.moc"
