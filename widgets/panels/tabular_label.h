#pragma once

#include <QWidget>

namespace ganimede {

/// A line of text in which every digit is as wide as the widest, so that a running count does not tremble. (Inter's
/// digits are proportional, and Qt learnt to ask a font for others in 6.7.) Its width is that of a model text; it never
/// moves.
class TabularLabel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit TabularLabel(Qt::Alignment alignment, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    /// The longest text that there has to be room for.
    void setModel(const QString& longest);
    /// Weight and size relative to the base, and whether in the muted colour.
    void setLook(int weight, double relativeSize, bool muted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont face() const;

    Qt::Alignment m_alignment;
    QString m_text;
    QString m_model;
    int m_weight;
    double m_relativeSize = 1;
    bool m_muted = false;
};

}  // namespace ganimede
