#include "widgets/images/quality_panel.h"

#include <cmath>

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "widgets/images/class_shares.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kParts = 1000;  // of the progress bar
constexpr int kPictures = 6;  // the sample and five training pictures

QString tenthsOfPercent(double share)
{
    return std::isfinite(share) ? QualityPanel::tr("%1 %").arg(100 * share, 0, 'f', 1) : QStringLiteral("-");
}

QString figure(double value)
{
    return std::isfinite(value) ? readable(value) : QStringLiteral("-");
}

/// A line a figure: what it is, that of the samples, that of real pictures.
QString row(const QString& what, const QString& samples, const QString& real)
{
    return QStringLiteral(
               "<tr><td>%1</td><td align='right'>&nbsp;&nbsp;%2</td><td align='right'>&nbsp;&nbsp;%3</td></tr>")
        .arg(what.toHtmlEscaped(), samples, real);
}

/// A table of what was made beside what is real.
QString figuresOf(const ImageQuality& quality, qint64 step)
{
    QString text = QualityPanel::tr("%1 pictures of step %2, beside %3 real ones")
                       .arg(grouped(static_cast<std::int64_t>(quality.samples)), grouped(step),
                            grouped(static_cast<std::int64_t>(quality.heldOut)))
                       .toHtmlEscaped();
    text += QStringLiteral("<table>") + row(QString(), QualityPanel::tr("made"), QualityPanel::tr("real"));
    const auto shares = [](const QString& what, const Beside& beside) {
        return row(what, tenthsOfPercent(beside.samples), tenthsOfPercent(beside.heldOut));
    };
    // What changes with the number of pictures is told of as many as there are real ones.
    const bool fewer = quality.heldOut < quality.samples;
    const QString mark = fewer ? QStringLiteral(" *") : QString();
    if (quality.classes) {
        const ClassCoverage& classes = *quality.classes;
        text += shares(QualityPanel::tr("Clear to the classifier"), classes.confidentOfRun);
        if (classes.asAsked) {
            text += shares(QualityPanel::tr("Of the class asked for"), *classes.asAsked);
        }
        text += row(QualityPanel::tr("Fréchet distance") + mark, figure(classes.frechet.asMany),
                    figure(classes.frechet.heldOut));
    }
    text += row(QualityPanel::tr("Nearly repeat another") + mark, tenthsOfPercent(quality.duplicates.asMany),
                tenthsOfPercent(quality.duplicates.heldOut));
    text += shares(QualityPanel::tr("Nearly copy the data"), quality.copies) + QStringLiteral("</table>");
    QStringList notes;
    if (fewer) {
        notes << QualityPanel::tr("* of the first %1 made: it changes with the number of pictures.")
                     .arg(grouped(static_cast<std::int64_t>(quality.heldOut)));
    }
    if (quality.heldOutOfTraining) {
        notes << QualityPanel::tr(
            "The real ones are every tenth of the training set: the generator was trained on them.");
    }
    if (!quality.classes) {
        notes << QualityPanel::tr("There is no classifier for these pictures.");
    }
    for (QString& note : notes) {
        note = note.toHtmlEscaped();
    }
    return text + notes.join(QStringLiteral("<br>"));
}

}  // namespace

QualityPanel::QualityPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("qualityPanel"));
    setupUi();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_measuring) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT evaluationRequested();
        }
    });
    setProgress(std::nullopt);
}

void QualityPanel::setupUi()
{
    m_section = new Section(QStringLiteral("qualitySection"), tr("Quality"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("evaluateButton"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("evaluateBar"));
    m_bar->setAccessibleName(tr("Progress of the measurement"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kParts);
    m_figures = new QLabel(this);
    m_figures->setObjectName(QStringLiteral("qualityFigures"));
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->hide();
    m_shares = new ClassShares(this);
    m_shares->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_bar),
                            static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_shares), setupNearest()}) {
        m_section->body()->addWidget(widget);
    }
}

QWidget* QualityPanel::setupNearest()
{
    auto* group = new QWidget(this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    m_nearestTitle = new QLabel(tr("Click a generated picture: is it a copy of one that was trained on?"), group);
    m_nearestTitle->setObjectName(QStringLiteral("nearestTitle"));
    m_nearestTitle->setProperty("role", "muted");
    m_nearestTitle->setWordWrap(true);
    column->addWidget(m_nearestTitle);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(kGrid / 2);
    for (int i = 0; i < kPictures; ++i) {
        auto* picture = new QLabel(group);
        picture->setObjectName(QStringLiteral("nearestPicture%1").arg(i));
        picture->hide();
        pictures->addWidget(picture);
        m_nearest << picture;
        if (i == 0) {
            pictures->addSpacing(kGrid);
        }
    }
    pictures->addStretch();
    column->addLayout(pictures);
    return group;
}

void QualityPanel::setProgress(std::optional<double> share)
{
    m_measuring = share.has_value();
    m_button->setText(m_measuring ? tr("Stop measuring") : tr("Evaluate 10,000 pictures"));
    m_button->setToolTip(m_measuring
                             ? tr("Gives up the measurement; the training is not touched")
                             : tr("Makes 10,000 pictures with the generator as it is now, and compares them with real "
                                  "ones; the training goes on beside it"));
    m_bar->setVisible(m_measuring);
    m_bar->setValue(static_cast<int>(kParts * share.value_or(0)));
}

void QualityPanel::setQuality(const std::shared_ptr<const ImageQuality>& quality, qint64 step,
                              const QString& classifier)
{
    setProgress(std::nullopt);
    m_nearDistance = static_cast<double>(quality->nearDistance);
    tellNearest();
    m_figures->setText(figuresOf(*quality, step));
    m_figures->setToolTip(quality->classes
                              ? tr("The Fréchet distance to the training pictures, in the features of the %1 "
                                   "classifier, squared: the smaller the better. A perfect generator measures what "
                                   "the real pictures do; one that repeats its training pictures measures less.")
                                    .arg(classifier)
                              : QString());
    m_figures->show();
    m_shares->setVisible(quality->classes.has_value());
    if (quality->classes) {
        m_shares->setClasses(quality->classes->classes);
    }
}

void QualityPanel::setProblem(const QString& message)
{
    setProgress(std::nullopt);
    m_figures->setText(message.toHtmlEscaped());
    m_figures->show();
    m_shares->hide();
}

void QualityPanel::clear()
{
    m_figures->hide();
    m_shares->hide();
    m_nearDistance.reset();
    m_nearestIsAt.reset();
    m_nearestTitle->setText(tr("Click a generated picture: is it a copy of one that was trained on?"));
    for (QLabel* picture : m_nearest) {
        picture->hide();
    }
}

void QualityPanel::setNearest(const QImage& sample, const QList<Near>& near)
{
    // Six fit side by side: the column is not to widen under the wall that was clicked.
    constexpr int kGaps = (kPictures + 1) * (kGrid / 2) + kGrid / 2;
    constexpr int kLeast = 16;
    const int side = std::clamp((width() - kGaps) / kPictures, kLeast, std::max(kLeast, 3 * fontMetrics().height()));
    const auto show = [&](int place, const QImage& image, const QString& words) {
        QLabel* label = m_nearest[place];
        const double ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(
            image.scaled(QSizeF(side * ratio, side * ratio).toSize(), Qt::KeepAspectRatio, Qt::FastTransformation));
        pixmap.setDevicePixelRatio(ratio);
        label->setPixmap(pixmap);
        label->setToolTip(words);
        label->setAccessibleName(words);
        label->show();
    };
    show(0, sample, tr("The generated picture"));
    for (int i = 1; i < kPictures; ++i) {
        if (i > near.size()) {
            m_nearest[i]->hide();
            continue;
        }
        const Near& one = near[i - 1];
        show(i, one.picture,
             tr("Training picture %1, %2; distance %3").arg(grouped(one.place), one.name, readable(one.distance)));
    }
    m_nearestIsAt = near.isEmpty() ? std::nullopt : std::optional(near.first().distance);
    tellNearest();
}

void QualityPanel::tellNearest()
{
    if (!m_nearestIsAt) {
        return;
    }
    // What counts as near is known once the run was measured.
    const bool copied = m_nearDistance && *m_nearestIsAt <= *m_nearDistance;
    m_nearestTitle->setText(copied ? tr("Nearly a copy: nearer than 99 in 100 real pictures are to any other")
                                   : tr("The training pictures that it is nearest to"));
}

}  // namespace ganimede
