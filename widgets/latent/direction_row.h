#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QSlider;

namespace ganimede {

class PictureThumb;

/// One direction as a slider of +-4 standard deviations, with what its two ends would show beside it: a click on one
/// goes there, a double click on the slider back to the middle. GUI thread. objectNames, with the number from 0 for #:
/// direction#, directionLow#, directionSlider#, directionHigh#.
class DirectionRow : public QWidget {
    Q_OBJECT
public:
    static constexpr double kReach = 4;  ///< standard deviations

    DirectionRow(int number, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const { return m_title; }
    /// @param share  of the variance, 0 to 1
    void setShare(double share);
    // These show; they emit nothing.
    void setAmount(double deviations);
    double amount() const;
    void setPreviews(const QImage& low, const QImage& high);

Q_SIGNALS:
    void amountChosen(double deviations);
    /// Its actions are about to be shown: those that do not hold now can be hidden.
    void aboutToShowActions();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tellAmount();

    QString m_title;
    QLabel* m_name = nullptr;
    PictureThumb* m_low = nullptr;
    QSlider* m_slider = nullptr;
    PictureThumb* m_high = nullptr;
};

}  // namespace ganimede
