#pragma once

#include <memory>
#include <optional>

#include <QImage>
#include <QList>
#include <QWidget>

#include "engine/images/quality/image_quality.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ganimede {

class ClassShares;
class Section;

/// How good the generated pictures are: measured when the user asks, each figure beside that of real pictures, and the
/// training pictures that a chosen sample is nearest to. Computes nothing itself. GUI thread. objectNames:
/// qualityPanel, evaluateButton, evaluateBar, qualityFigures, classShares, nearestTitle, nearestPicture0 and so on.
class QualityPanel : public QWidget {
    Q_OBJECT
public:
    explicit QualityPanel(QWidget* parent = nullptr);

    /// A training picture near to the chosen sample.
    struct Near {
        QImage picture;
        QString name;
        qint64 place = 0;
        double distance = 0;
    };

    /// How far the measurement is, 0 to 1; nothing: none is under way.
    void setProgress(std::optional<double> share);
    void setQuality(const std::shared_ptr<const ImageQuality>& quality, qint64 step, const QString& classifier);
    void setProblem(const QString& message);
    void setNearest(const QImage& sample, const QList<Near>& near);
    /// Another run or another set: nothing that is shown is true of it.
    void clear();

    bool isMeasuring() const { return m_measuring; }

Q_SIGNALS:
    void evaluationRequested();
    void cancelRequested();

private:
    void setupUi();
    QWidget* setupNearest();
    void tellNearest();

    bool m_measuring = false;
    std::optional<double> m_nearDistance;  ///< ImageQuality::nearDistance
    std::optional<double> m_nearestIsAt;   ///< how far the chosen sample is from the nearest
    Section* m_section = nullptr;
    QPushButton* m_button = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_figures = nullptr;
    ClassShares* m_shares = nullptr;
    QLabel* m_nearestTitle = nullptr;
    QList<QLabel*> m_nearest;  ///< the sample, then training pictures
};

}  // namespace ganimede
