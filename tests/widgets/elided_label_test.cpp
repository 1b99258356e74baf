#include <QTest>
#include <QWidget>

#include "widgets/panels/elided_label.h"

using namespace ganimede;

class ElidedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withTheRoomItAsksForAllIsShown()
    {
        QWidget window;
        ElidedLabel label(&window);
        window.show();
        for (int size = 9; size <= 30; ++size) {
            QFont font = label.font();
            font.setPixelSize(size);
            label.setFont(font);
            for (const char* text :
                 {"Saved the chart of losses as loss.svg", "fi", "Wait", "autosaved 9 s ago, 17:05"}) {
                label.setWhole(QString::fromLatin1(text));
                label.resize(label.sizeHint());
                QCOMPARE(label.text(), label.whole());
            }
        }
    }

    void withLessItEndsInDotsAndItsNameIsWhole()
    {
        QWidget window;
        ElidedLabel label(&window);
        window.show();
        label.setWhole(QStringLiteral("Saved the chart of losses as loss.svg"));
        label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
        QVERIFY(label.text().endsWith(QChar(0x2026)));
        QVERIFY(label.whole().startsWith(label.text().chopped(1)));
        QCOMPARE(label.accessibleName(), label.whole());
    }
};

QTEST_MAIN(ElidedLabelTest)
#include "elided_label_test.moc"
