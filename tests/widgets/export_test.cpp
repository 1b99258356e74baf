#include <csignal>
#include <memory>

#include <sys/resource.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include "sample_snapshot.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/plot.h"
#include "widgets/export/exporter.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/stage_view.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

/// Every picture that the program shows is taken elsewhere in the same way.
class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_button = new QPushButton("else", m_window.get());
        m_stage = new StageView(&m_tool, m_window.get());
        m_chart = new LossChart(m_window.get());
        for (QWidget* widget :
             {static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_chart)}) {
            column->addWidget(widget);
        }
        m_exporter = new Exporter(m_window.get());
        m_exporter->addAll(m_window.get());
        m_window->addActions(m_exporter->actions());
        m_window->resize(500, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_stage->setSnapshot(samples::shared(samples::everyLayer()));
        m_chart->setLosses({{1, 10, 0.5F, 0.6F, 1.25F}, {11, 20, 0.1F, 2, -3}, {21, 30, 0.3F, 1, -1}});
        m_chart->drawNow();
        QApplication::clipboard()->clear();
    }

    void cleanup() { m_window.reset(); }

    void stageIsCopiedUnlessAChartHasTheFocus()
    {
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->image().size(), m_stage->exportSize() * 2);
        QWidget* plot = m_chart->findChild<QWidget*>("lossPlot");
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->image().size(), m_chart->exportSize() * 2);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->image().size(), m_stage->exportSize() * 2);
    }

    void menuOpenedOverTheFocusLeavesItsMeaning()
    {
        m_chart->findChild<QWidget*>("lossPlot")->setFocus();
        QMenu menu(m_window.get());
        menu.addActions(m_exporter->actions());
        menu.popup(m_window->mapToGlobal(QPoint(10, 10)));
        QCOMPARE(m_exporter->current(), m_chart);
        menu.close();
    }

    void rightClickOffersTheSameForEveryPicture()
    {
        for (QWidget* widget : m_exporter->widgets()) {
            QMenu* menu = rightClick(widget);
            QVERIFY2(menu != nullptr, qPrintable(widget->objectName()));
            for (const char* name : {"copyPictureAction", "savePngAction", "saveSvgAction", "saveCsvAction"}) {
                QVERIFY(std::ranges::any_of(menu->actions(),
                                            [=](QAction* action) { return action->objectName() == name; }));
            }
            QCOMPARE(m_exporter->current(), widget);
            menu->close();
        }
        QMenu* menu = rightClick(m_chart);
        QCOMPARE(menu->actions().first()->objectName(), QString("lossFollowAction"));
        menu->close();
    }

    void dialogSuggestsExperimentAndStepAndWritesTheFile()
    {
        const QTemporaryDir folder;
        m_exporter->setExperiment("A drawing: día/夜!");
        m_exporter->setStep(12345);
        QCOMPARE(m_exporter->suggestedName(ExportFormat::png), QString("a-drawing-día-夜-step-12345-stage.png"));
        QSignalSpy done(m_exporter, &Exporter::done);
        m_exporter->actions()[1]->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>("exportDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QString("a-drawing-día-夜-step-12345-stage.png"));
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        QVERIFY(name != nullptr);
        name->setText(folder.filePath("mine"));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(done.count(), 1);
        QCOMPARE(QImage(folder.filePath("mine.png")).size(), m_stage->exportSize() * 2);
    }

    void namesOfNothingAndOfSymbolsAreStillNames()
    {
        for (const QString& name : {QString(), QString("///"), QString("..")}) {
            m_exporter->setExperiment(name);
            QCOMPARE(m_exporter->suggestedName(ExportFormat::csv), QString("ganimede-step-0-stage.csv"));
        }
        m_exporter->setExperiment(QString(300, 'x'));
        QVERIFY(m_exporter->suggestedName(ExportFormat::csv).size() < 80);
    }

    void stageAsShapesLooksLikeTheStage()
    {
        const QImage pixels = exportImage(*m_stage).scaled(500, 500, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QSvgRenderer renderer(exportSvg(*m_stage));
        QVERIFY(renderer.isValid());
        QImage shapes(1000, 1000, QImage::Format_RGB32);
        shapes.fill(Qt::white);
        QPainter painter(&shapes);
        renderer.render(&painter);
        painter.end();
        shapes = shapes.scaled(500, 500, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 difference = 0;
        constexpr int kCorner = 10;  // rounded in pixels only
        for (int y = kCorner; y < 500 - kCorner; ++y) {
            for (int x = kCorner; x < 500 - kCorner; ++x) {
                difference += std::abs(qGray(pixels.pixel(x, y)) - qGray(shapes.pixel(x, y)));
            }
        }
        const double mean = static_cast<double>(difference) / (480.0 * 480.0);
        QVERIFY2(mean < 1.0, qPrintable(QString::number(mean)));
        QVERIFY2(mean > 0.0, "a picture compared with itself");
    }

    void pointsOfTheSvgAreShapes()
    {
        const QByteArray svg = exportSvg(*m_stage);
        QCOMPARE(elements(svg, "circle") + elements(svg, "ellipse"), 2 * 2);  // two reals, each with its rim
        QCOMPARE(elements(svg, "image"), 1);
        StageOptions options = m_stage->options();
        options.surface = false;
        m_stage->setOptions(options);
        QCOMPARE(elements(exportSvg(*m_stage), "image"), 0);
    }

    void chartAsSvgHasItsWordsAndCurves()
    {
        const QByteArray svg = exportSvg(*m_chart);
        QVERIFY(svg.contains("training step"));
        QVERIFY(svg.contains("D real"));
        QVERIFY(elements(svg, "polyline") + elements(svg, "path") >= 3);
        QCOMPARE(elements(svg, "image"), 0);
        QSvgRenderer renderer(svg);
        QCOMPARE(renderer.viewBox().size(), m_chart->exportSize());
    }

    /// The first loss is far below what is seen: on screen its curve is clipped, in the file it ends at the axes.
    void curvesEndAtTheAxesOfTheSvg()
    {
        std::vector<LossBucket> losses;
        for (int i = 0; i < 40; ++i) {
            const float loss = 0.7F + 0.01F * static_cast<float>(i % 5);
            losses.push_back({10 * i + 1, 10 * (i + 1), i == 0 ? -1000.0F : loss, loss, loss});
        }
        m_chart->setLosses(losses);
        m_chart->drawNow();
        QVERIFY(m_chart->visibleValues().low > -10);
        auto* plot = m_chart->findChild<QCustomPlot*>("lossPlot");
        const auto sizes = [plot] {
            QList<int> all;
            for (int i = 0; i < plot->graphCount(); ++i) {
                all << plot->graph(i)->data()->size();
            }
            return all;
        };
        const QList<int> before = sizes();
        const QByteArray svg = exportSvg(*m_chart);
        QCOMPARE(sizes(), before);

        const QRect axes = plot->axisRect()->rect();
        QImage picture(m_chart->exportSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QSvgRenderer(svg).render(&painter, picture.rect());
        painter.end();
        int inside = 0, outside = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.saturation() > 100) {  // of a curve, not of an axis or a word
                    (axes.adjusted(-6, -6, 6, 6).contains(x, y) ? inside : outside) += 1;
                }
            }
        }
        QVERIFY2(inside > 100, qPrintable(QString::number(inside)));
        QCOMPARE(outside, 0);
    }

    void tableHoldsRealAndFakeInTheirOwnUnits()
    {
        Snapshot snapshot = samples::everyLayer();
        snapshot.frame = {100, -50, 20};
        m_stage->setSnapshot(samples::shared(snapshot));
        QCOMPARE(m_stage->csv(), QByteArray("kind,x,y\nreal,90,-40\nreal,88,-38\nfake,110,-60\nfake,114,-60\n"));
    }

    void whatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << "/no/such/folder/stage.png";
        QTest::newRow("not writable") << "/proc/stage.png";
        QTest::newRow("a folder") << "/tmp";
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFETCH(QString, path);
        QSignalSpy failed(m_exporter, &Exporter::failed);
        for (const ExportFormat format : {ExportFormat::png, ExportFormat::svg, ExportFormat::csv}) {
            m_exporter->saveTo(path, format);
        }
        QCOMPARE(failed.count(), 3);
        QVERIFY2(failed[0][0].toString().startsWith(path), qPrintable(failed[0][0].toString()));
        QVERIFY(failed[0][0].toString().endsWith('.'));
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("stage.png");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QSignalSpy failed(m_exporter, &Exporter::failed);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{100, before.rlim_max};
        auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
        m_exporter->saveTo(path, ExportFormat::png);
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(failed.count(), 1);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void nothingThereIsSaid()
    {
        m_stage->setSnapshot(nullptr);
        QSignalSpy failed(m_exporter, &Exporter::failed);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_C, Qt::ControlModifier);
        m_exporter->save(ExportFormat::png);
        m_exporter->saveTo("/tmp/never.csv", ExportFormat::csv);
        QCOMPARE(failed.count(), 3);
        QVERIFY(!QFile::exists("/tmp/never.csv"));
    }

private:
    static QMenu* rightClick(QWidget* widget)
    {
        const QPoint at = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QWidget* under = widget->childAt(at) != nullptr ? widget->childAt(at) : widget;
        QApplication::sendEvent(under, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    static int elements(const QByteArray& svg, const char* name)
    {
        QXmlStreamReader reader(svg);
        int count = 0;
        while (!reader.atEnd()) {
            count +=
                reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(name) ? 1 : 0;
        }
        return reader.hasError() ? -1000 : count;
    }

    DrawTool m_tool;
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_button = nullptr;
    StageView* m_stage = nullptr;
    LossChart* m_chart = nullptr;
    Exporter* m_exporter = nullptr;
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
