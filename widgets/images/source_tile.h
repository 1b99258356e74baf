#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ganimede {

/// One source of pictures to pick: a sample of it, or an icon, and its name beneath. objectName "sourceTile.<source>".
class SourceTile : public QAbstractButton {
    Q_OBJECT
public:
    SourceTile(const QString& source, const QString& title, const QString& icon, QWidget* parent = nullptr);

    const QString& source() const { return m_source; }
    void setSample(const QImage& sample);
    bool hasSample() const { return !m_sample.isNull(); }
    /// Whether its pictures are on this machine: drawn paler where they have to be fetched first.
    void setPresent(bool present);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_source;
    QString m_icon;
    QImage m_sample;
    bool m_present = true;
    bool m_focusByKeyboard = false;
};

}  // namespace ganimede
