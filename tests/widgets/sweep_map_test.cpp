#include <cmath>
#include <memory>
#include <set>

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "widgets/panels/field_words.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/sweep/sweep_colours.h"
#include "widgets/sweep/sweep_map_painter.h"
#include "widgets/sweep/sweep_map_view.h"
#include "widgets/sweep/sweep_suggestions.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

SweepRequest request(const QStringList& axes)
{
    SweepRequest made;
    made.base.data.kind = "ring-8";
    for (const QString& axis : axes) {
        made.axes.push_back(parseSweepAxis(axis.toStdString(), made.base));
    }
    made.seeds = 2;
    made.steps = 100;
    return made;
}

SweepRunResult finished(double modes, const char* outcome)
{
    SweepRunResult result;
    result.steps = 100;
    result.outcome = outcome;
    result.measures = {modes, 8, 0.5, 0.25, 0.1, 0.2};
    return result;
}

SweepRunResult diverged()
{
    SweepRunResult result;
    result.steps = 12;
    result.divergedStep = 13;
    result.outcome = "diverged";
    return result;
}

/// 3 x 2 cells of two runs: cell 0 done, cell 1 diverged in one run, the rest not done.
std::shared_ptr<SweepResults> begun()
{
    auto results = std::make_shared<SweepResults>(request({"batch=8,16,32", "objective.kind=minimax,hinge"}));
    results->set(0, finished(8, "converged"));
    results->set(1, finished(7, "converged"));
    results->set(2, finished(2, "collapsed"));
    results->set(3, diverged());
    return results;
}

QColor colourAt(const SweepMapView& view, QPoint cell)
{
    const QImage image = const_cast<SweepMapView&>(view).grab().toImage();
    const QPointF corner = view.cellRect(cell).topLeft() + QPointF(4, 4);
    return image.pixelColor((corner * image.devicePixelRatio()).toPoint());
}

}  // namespace

class SweepMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void aCellHasTheMeanOverItsSeeds()
    {
        const auto results = begun();
        const SweepMap modes = makeSweepMap(*results, SweepView::quality);
        QCOMPARE(modes.xValues, QStringList({"8", "16", "32"}));
        QCOMPARE(modes.yValues, QStringList({"Minimax", "Hinge"}));
        QCOMPARE(modes.at(0, 0).value, 7.5);
        QCOMPARE(modes.at(0, 0).label, "7.5");
        QCOMPARE(modes.scaleEnd, 8.0);
        QCOMPARE(modes.at(0, 1).value, 2.0);  // the run that diverged is left out
        QVERIFY(std::isnan(modes.at(1, 0).value));
        const SweepMap divergence = makeSweepMap(*results, SweepView::divergence);
        QCOMPARE(divergence.at(0, 0).value, 0.0);
        QCOMPARE(divergence.at(0, 1).label, "50 %");
        const SweepMap outcome = makeSweepMap(*results, SweepView::outcome);
        QCOMPARE(outcome.at(0, 0).label, "2/2");
        QCOMPARE(sweepOutcomeTitle(outcome.at(0, 1).outcome), "Mode collapse");
    }

    void ofASingleRunNoShareIsSaid()
    {
        SweepRequest once = request({"batch=8,16"});
        once.seeds = 1;
        SweepResults results(once);
        results.set(0, finished(8, "converged"));
        const SweepMap outcome = makeSweepMap(results, SweepView::outcome);
        QVERIFY(outcome.at(0, 0).label.isEmpty());
        QVERIFY(!std::isnan(outcome.at(0, 0).value));
    }

    void furtherFieldsArePooledAndSaidToBe()
    {
        SweepResults results(request({"batch=8,16", "objective.kind=minimax,hinge", "objective.r1=0,1"}));
        results.set(0, finished(8, "converged"));
        results.set(2, finished(4, "collapsed"));  // the same place, another r1
        const SweepMap map = makeSweepMap(results, SweepView::quality);
        QCOMPARE(map.at(0, 0).value, 6.0);
        QCOMPARE(map.at(0, 0).runs, 4);
        QVERIFY(map.note.contains("R1 penalty"));
    }

    void dataWithoutModesShowsWhatIsCovered()
    {
        SweepResults results(request({"batch=8,16"}));
        SweepRunResult run = finished(kNotMeasured, "undecided");
        run.measures.modes = kNotMeasured;
        results.set(0, run);
        const SweepMap map = makeSweepMap(results, SweepView::quality);
        QCOMPARE(map.at(0, 0).value, 0.25);
        QCOMPARE(map.at(0, 0).label, "25 %");
    }

    void outcomesDifferInColourAndGlyph()
    {
        std::set<QRgb> colours;
        std::set<QByteArray> glyphs;
        for (std::size_t i = 0; i < sweepOutcomes().size(); ++i) {
            colours.insert(outcomeColour(i).rgb());
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintOutcomeGlyph(painter, QRectF(0, 0, 24, 24), i, Qt::black);
            painter.end();
            glyphs.insert(QByteArray(reinterpret_cast<const char*>(image.bits()), image.sizeInBytes()));
            QVERIFY(!sweepOutcomeTitle(i).isEmpty());
        }
        QCOMPARE(colours.size(), sweepOutcomes().size());
        QCOMPARE(glyphs.size(), sweepOutcomes().size());
    }

    void theMapFillsIn()
    {
        SweepMapView view;
        view.resize(700, 400);
        view.show();
        const auto results = begun();
        view.setView(SweepView::outcome);
        view.setResults(results);
        const QColor empty = colourAt(view, {1, 0});
        QCOMPARE(colourAt(view, {0, 0}), outcomeColour(0));
        results->set(4, diverged());
        view.refresh();
        QCOMPARE(colourAt(view, {1, 0}), outcomeColour(6));
        QVERIFY(empty != outcomeColour(6));
    }

    /// Beside a colour scale the cross of a cell that diverged is named, once there is one; and the grid does not move.
    void theScaleNamesWhatDiverged()
    {
        const auto results = begun();
        const QSize size(700, 400);
        const auto painted = [&](const SweepMap& map) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSweepMap(painter, size, map, lightPalette(), qApp->font(), {-1, -1});
            painter.end();
            return image.copy(sweepMapLayout(size, map, qApp->font()).legend.toRect());
        };
        const SweepMap before = makeSweepMap(*results, SweepView::quality);
        results->set(4, diverged());
        results->set(5, diverged());
        const SweepMap after = makeSweepMap(*results, SweepView::quality);
        QCOMPARE(sweepMapLayout(size, before, qApp->font()).grid, sweepMapLayout(size, after, qApp->font()).grid);
        QVERIFY(painted(before) != painted(after));
        const SweepMap share = makeSweepMap(*results, SweepView::divergence);
        results->set(6, diverged());
        QCOMPARE(painted(share), painted(makeSweepMap(*results, SweepView::divergence)));
    }

    void aClickOpensTheCell()
    {
        SweepMapView view;
        view.resize(700, 400);
        view.show();
        view.setResults(begun());
        QSignalSpy activated(&view, &SweepMapView::cellActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect({1, 1}).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toULongLong(), 3ULL);  // batch 16 and hinge
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(activated.size(), 1);
    }

    void theKeyboardReachesEveryCell()
    {
        SweepMapView view;
        view.resize(700, 400);
        view.show();
        view.setResults(begun());
        view.setFocus();
        view.setCurrent({0, 0});
        QVERIFY(view.cellText().contains("Batch size: 8"));
        QVERIFY(view.cellText().contains("Modes held: 7.5 of 8"));
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.current(), QPoint(2, 1));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), QPoint(1, 1));
        QCOMPARE(view.accessibleDescription(), view.cellText());
        QSignalSpy activated(&view, &SweepMapView::cellActivated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toULongLong(), 3ULL);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), QPoint(0, 0));
    }

    /// A long name beside a row has as many lines as the row is high.
    void longNamesWrapBesideHighRows()
    {
        const SweepResults results(request({"batch=32,64", "objective.kind=hinge,wasserstein_gp"}));
        const SweepMap map = makeSweepMap(results, SweepView::outcome);
        const double line = QFontMetricsF(qApp->font()).height();
        const auto inkBeside = [&](int y, QSize size) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSweepMap(painter, size, map, lightPalette(), qApp->font(), {-1, -1});
            painter.end();
            const SweepMapLayout layout = sweepMapLayout(size, map, qApp->font());
            QRectF place = layout.yLabels;
            place.setTop(layout.cell(0, y).top());
            place.setHeight(layout.cell(0, y).height());
            QRect ink;
            const QImage label = image.copy(place.toAlignedRect());
            for (int row = 0; row < label.height(); ++row) {
                for (int column = 0; column < label.width(); ++column) {
                    ink |= label.pixelColor(column, row) != Qt::white ? QRect(column, row, 1, 1) : QRect();
                }
            }
            return ink;
        };
        QVERIFY(inkBeside(0, {700, 400}).height() < line);
        QVERIFY(inkBeside(1, {700, 400}).height() > 1.4 * line);
        QVERIFY(inkBeside(1, {700, 130}).height() < 1.2 * line);  // no room: one line, cut
    }

    void anySizeAndShapeIsPainted()
    {
        const auto results = begun();
        SweepResults line(request({"objective.r1=0:1:50"}));
        for (const SweepResults* each : {results.get(), &line}) {
            for (const SweepView view : {SweepView::quality, SweepView::divergence, SweepView::outcome}) {
                for (const QSize size : {QSize(1, 1), QSize(90, 60), QSize(1600, 900)}) {
                    QImage image(size, QImage::Format_RGB32);
                    QPainter painter(&image);
                    paintSweepMap(painter, size, makeSweepMap(*each, view), darkPalette(), qApp->font(), {0, 0});
                }
            }
        }
    }

    void itIsExported()
    {
        SweepMapView view;
        QVERIFY(!view.hasSomethingToExport());
        view.setResults(begun());
        QVERIFY(view.hasSomethingToExport());
        QVERIFY(view.csv().startsWith("cell,batch,objective.kind,runs"));
        QCOMPARE(view.csv().count('\n'), 3);
    }

    void everyFieldAndChoiceHasAName()
    {
        for (const FieldInfo& info : sweepFields()) {
            const QString title = fieldTitle(info.path);
            QVERIFY2(!title.contains(u'.') && !title.contains(u'_'), info.path.c_str());
            if (info.type == "choice") {
                for (const QString& value : QString::fromStdString(info.range).split(QStringLiteral(", "))) {
                    const QString shown = fieldValueTitle(info.path, '"' + value.toStdString() + '"');
                    QVERIFY2(!shown.contains(u'_') && (shown != value || value == "tanh"), qPrintable(value));
                }
            }
        }
        QCOMPARE(fieldTitle("discriminator.optimiser.learning_rate"), QString("D's learning rate"));
        QCOMPARE(fieldSetting("objective.kind", "\"non_saturating\""), QString("Loss: Non-saturating"));
        QCOMPARE(fieldSetting("generator.hidden", "[16,16]"), QString("G's hidden layers: [16,16]"));
        QCOMPARE(fieldTitle("some.other"), QString("some.other"));
    }

    void aRunIsNamedByItsSettings()
    {
        const SweepRequest plan =
            request({"objective.kind=minimax,hinge", "discriminator.optimiser.learning_rate=0.5"});
        QCOMPARE(sweepRunName(plan, 1), std::string("Loss: Hinge; D's learning rate: 0.5"));
        QCOMPARE(sweepRunName(plan, 0, 9), std::string("Loss: Minimax; D's learning rate: 0.5; seed 9"));
        const QString many = "generator.hidden=[256,256,256,256,256,256,256,256]";
        const QString more = "discriminator.hidden=[256,256,256,256,256,256,256,256]";
        QVERIFY(sweepRunName(request({many, more, "objective.kind=wasserstein_gp"}), 0).size() <= 200);
    }

    void theEditorNamesFieldsAndKeepsTheirPathsInSight()
    {
        SweepAxisEditor editor("axis", false);
        auto* field = editor.findChild<QComboBox*>("axisField");
        editor.setField("objective.kind");
        QCOMPARE(field->currentText(), QString("Loss"));
        QVERIFY(field->toolTip().startsWith("objective.kind\n"));
        const QString preview = editor.findChild<QLabel*>("axisPreview")->text();
        QVERIFY2(preview.startsWith("objective.kind: Minimax · Non-saturating"), qPrintable(preview));
        editor.setField("discriminator.optimiser.learning_rate");
        QCOMPARE(field->currentText(), QString("D's learning rate"));
        QVERIFY(
            field->itemData(field->currentIndex(), Qt::ToolTipRole).toString().contains("discriminator.optimiser."));
        QVERIFY(editor.axis() && editor.axis()->path == "discriminator.optimiser.learning_rate");
    }

    void everySuggestionIsUsable()
    {
        for (const FieldInfo& field : sweepFields()) {
            SweepRequest made;
            made.axes = {parseSweepAxis(field.path + "=" + suggestedSweepValues(field, made.base), made.base)};
            made.steps = 1;
            made.base.data.strokes = {{}};
            made.base.data.strokes[0].path = {{0, 0}};
            made.base.data.points = {{0, 0}};
            made.base.data.picture = {1, 1, {255}};
            QVERIFY2(validate(made).empty(), (field.path + ": " + joined(validate(made))).c_str());
            QVERIFY2(made.axes[0].values.size() >= 2, field.path.c_str());
        }
    }

    void aPlanThatIsHandedOverStaysARange()
    {
        ExperimentSpec base;
        base.data.kind = "ring-8";
        SweepAxisEditor editor("axis", false);
        editor.setSpec(base);
        const auto taken = [&](const char* text) {
            const SweepAxis axis = parseSweepAxis(text, base);
            editor.setAxis(axis);
            const bool same = editor.axis() && editor.axis()->values == axis.values;
            const bool list = editor.findChild<QLineEdit*>("axisValues")->isVisibleTo(&editor);
            return !same  ? QString("other values")
                   : list ? QString("list")
                          : editor.findChild<QComboBox*>("axisSpacing")->currentText();
        };
        QCOMPARE(taken("discriminator.optimiser.learning_rate=1e-4:1e-1:4:log"), QString("equal factors"));
        QCOMPARE(editor.findChild<QLineEdit*>("axisTo")->text(), QString("0.1"));
        QCOMPARE(taken("batch=16:64:4"), QString("even steps"));
        QCOMPARE(taken("batch=16,20,64,100"), QString("list"));
        QCOMPARE(taken("objective.kind=minimax,hinge,relativistic"), QString("list"));
    }

    void theEditorMakesValuesAndNamesWhatIsWrong()
    {
        SweepAxisEditor editor("axis", true);
        editor.show();
        QVERIFY(editor.isEmpty());
        QVERIFY(!editor.axis());
        editor.setField("objective.r1");
        QVERIFY(editor.axis());
        auto* from = editor.findChild<QLineEdit*>("axisFrom");
        QVERIFY(from->isVisible());
        from->selectAll();
        QTest::keyClicks(from, "1");
        editor.findChild<QLineEdit*>("axisTo")->setText("100");
        editor.findChild<QSpinBox*>("axisCount")->setValue(3);
        QCOMPARE(editor.axis()->values, std::vector<std::string>({"1", "10", "100"}));
        editor.findChild<QComboBox*>("axisSpacing")->setCurrentIndex(0);
        QCOMPARE(editor.axis()->values, std::vector<std::string>({"1", "50.5", "100"}));
        from->setText("one");
        QVERIFY(!editor.axis());
        QCOMPARE(editor.problem(), QString("'one' is no number."));
        QCOMPARE(editor.findChild<QLabel*>("axisPreview")->text(), editor.problem());
        from->setText("0");
        QVERIFY(editor.axis());
        editor.findChild<QComboBox*>("axisSpacing")->setCurrentIndex(1);
        QCOMPARE(editor.problem(), QString("Equal factors need both ends above 0."));
        from->clear();
        QCOMPARE(editor.problem(), QString("A number is missing."));
        editor.setField("generator.hidden");
        QVERIFY(!from->isVisible());
        editor.findChild<QLineEdit*>("axisValues")->setText("[4];[8,8]");
        QCOMPARE(editor.axis()->values, std::vector<std::string>({"[4]", "[8,8]"}));
    }
};

}  // namespace ganimede

QTEST_MAIN(ganimede::SweepMapTest)
#include "sweep_map_test.moc"
