#pragma once

#include <QLabel>

namespace ganimede {

/// One line of text that asks for no width and ends in dots where it has too little; the whole of it is its
/// accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// In place of setText(): text() is what is shown.
    void setWhole(const QString& text);
    const QString& whole() const { return m_whole; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_whole;
};

}  // namespace ganimede
