#include <cmath>

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

#include "widgets/charts/loss_chart.h"
#include "widgets/charts/plot.h"
#include "widgets/theme/theme.h"

// Taking the chart elsewhere: clipboard, PNG, CSV.
namespace ganimede {
namespace {

constexpr double kFileScale = 2;

QByteArray cell(float value)
{
    return std::isfinite(value) ? QByteArray::number(static_cast<double>(value), 'g', 9) : QByteArray();
}

}  // namespace

QByteArray LossChart::csv() const
{
    QByteArray text("first_step,last_step,d_real,d_fake,g\n");
    for (const LossBucket& bucket : losses()) {
        text += QByteArray::number(static_cast<qlonglong>(bucket.firstStep)) + ',' +
                QByteArray::number(static_cast<qlonglong>(bucket.lastStep)) + ',' + cell(bucket.dReal) + ',' +
                cell(bucket.dFake) + ',' + cell(bucket.g) + '\n';
    }
    return text;
}

QPixmap LossChart::picture(double scale)
{
    const Palette& colours = paletteOf(this);
    m_plot->legend->setFont(font());
    m_plot->legend->setTextColor(colours.ink);
    m_plot->legend->setBrush(colours.panel);
    m_plot->legend->setBorderPen(QPen(colours.line));
    m_plot->legend->setVisible(true);
    const QPixmap pixmap = m_plot->toPixmap(m_plot->width(), m_plot->height(), scale);
    m_plot->legend->setVisible(false);
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
    return pixmap;
}

void LossChart::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto add = [&](const QString& text, const char* name, auto&& act) {
        QAction* action = menu.addAction(text, this, act);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add(tr("Follow everything"), "lossFollowAction", [this] { followEverything(); })->setEnabled(!m_following);
    menu.addSeparator();
    add(tr("Copy picture"), "lossCopyAction", [this] { QGuiApplication::clipboard()->setPixmap(picture(kFileScale)); });
    add(tr("Save picture (PNG)…"), "lossPngAction", [this] { savePng(); });
    add(tr("Save values (CSV)…"), "lossCsvAction", [this] { saveCsv(); });
    menu.exec(event->globalPos());
}

void LossChart::savePng()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save picture"), tr("losses.png"), tr("PNG pictures (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture(kFileScale).save(&buffer, "PNG");
    saveBytes(path, bytes);
}

void LossChart::saveCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save values"), tr("losses.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty()) {
        saveBytes(path, csv());
    }
}

void LossChart::saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(tr("%1 could not be written: %2.").arg(path, file.errorString()));
    }
}

}  // namespace ganimede
