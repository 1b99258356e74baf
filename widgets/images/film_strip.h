#pragma once

#include <algorithm>

#include <QAbstractScrollArea>

#include "engine/files/movie_file.h"
#include "engine/images/image_snapshot.h"
#include "widgets/export/exportable.h"

namespace ganimede {

/// The film of a run: a column of pictures for each kept moment, the same latents in each, so that one sees a picture
/// come into being from left to right. It stays at its newest end until it is scrolled (wheel, bar, arrows, Home) and
/// again once it is scrolled back there (End). GUI thread. objectName filmStrip.
class FilmStrip : public QAbstractScrollArea, public Exportable {
    Q_OBJECT
public:
    static constexpr std::size_t kRowsShown = 3;

    explicit FilmStrip(QWidget* parent = nullptr);

    void setSnapshot(const ImageSnapshotPtr& snapshot);
    std::size_t frames() const { return m_film ? m_film->size() : 0; }
    QRect boxOf(std::size_t frame) const;  ///< in the viewport
    /// "epoch 3", or "step 120" between epochs.
    QString momentWords(std::int64_t step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, std::min(sizeHint().height(), 130)}; }

    /// All frames as a movie in which the film runs; empty: there is nothing yet.
    std::vector<MoviePicture> movie() const;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    /// frame,step,epoch
    QByteArray csv() const override;
    QString exportName() const override { return tr("film", "in the name of a file"); }
    QString exportTitle() const override { return tr("the film strip"); }
    bool hasSomethingToExport() const override { return frames() > 0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// How large a strip's parts are.
    struct Sizes {
        double picture = 1;  ///< height and width of a pixel
        QSizeF cell;
        double column = 1;  ///< from a frame to the next
        double label = 0;
        double height = 0;
    };
    Sizes sizes(double height, double ratio, std::size_t rows) const;
    Sizes shownSizes() const;
    std::size_t rowsShown() const;
    void refreshBar();
    void paintFrame(QPainter& painter, const Sizes& sizes, std::size_t frame, double left, std::size_t rows) const;
    double labelWidth() const;

    FilmPtr m_film;
    std::int64_t m_stepsPerEpoch = 1;
    QColor m_ground;
    ImageSetPtr m_groundOf;
};

}  // namespace ganimede
