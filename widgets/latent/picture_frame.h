#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace ganimede {

/// A picture with square pixels and a line of words under it. GUI thread.
class PictureFrame : public QWidget {
    Q_OBJECT
public:
    PictureFrame(const QString& objectName, const QString& words, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }
    void setWords(const QString& words);
    QString words() const { return m_words; }

    QSize sizeHint() const override { return {150, 170}; }
    QSize minimumSizeHint() const override { return {72, 92}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QString m_words;
};

/// How two pictures of one size differ, channel by channel: grey where they are the same, brighter where the first has
/// more, darker where it has less. A null image where the sizes differ.
QImage differenceOf(const QImage& first, const QImage& second);

}  // namespace ganimede
