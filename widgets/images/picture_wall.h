#pragma once

#include <optional>

#include <QWidget>

#include "engine/images/image_snapshot.h"
#include "widgets/export/exportable.h"
#include "widgets/images/wall_layout.h"

namespace ganimede {

/// The wall: what G makes of the fixed latents, and real pictures beside, with square pixels, as large as fit. Each
/// says at the pointer, and while it has the keyboard's frame, what D takes it for; with the tint on, a frame and a bar
/// under it say so for all. Arrows, Home and End move the frame from picture to picture. Painting computes nothing.
/// GUI thread. objectName pictureWall.
class PictureWall : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit PictureWall(QWidget* parent = nullptr);

    void setSnapshot(const ImageSnapshotPtr& snapshot);
    const ImageSnapshotPtr& snapshot() const { return m_snapshot; }
    void setTinted(bool tinted);
    void setRealsShown(bool shown);
    /// Shown while there is no picture yet.
    void setMessage(const QString& message);
    const QString& message() const { return m_message; }

    /// A place on the wall: the generated pictures come first, then the real ones.
    struct Place {
        bool real = false;
        std::size_t index = 0;
        bool operator==(const Place&) const = default;
    };
    std::optional<Place> chosen() const { return m_chosen; }
    std::optional<Place> placeAt(const QPointF& position) const;
    QRectF boxOf(const Place& place) const;
    /// What D says of a picture, and which class it is of.
    QString words(const Place& place) const;

    QSize sizeHint() const override { return {640, 240}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    /// place,kind,class,verdict
    QByteArray csv() const override;
    QString exportName() const override { return tr("wall", "in the name of a file"); }
    QString exportTitle() const override { return tr("the wall of pictures"); }
    bool hasSomethingToExport() const override { return wall() != nullptr; }

Q_SIGNALS:
    /// The wall was drawn, in so many milliseconds.
    void framePainted(double milliseconds);
    void placeChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const ImageWall* wall() const { return m_snapshot ? m_snapshot->wall.get() : nullptr; }
    WallLayout layoutIn(const QRectF& area, double ratio) const;
    double heading() const;
    void paint(QPainter& painter, const WallLayout& layout) const;
    void paintBlock(QPainter& painter, const WallLayout& layout, bool real) const;
    void paintVerdict(QPainter& painter, const QRectF& box, float verdict) const;
    void paintChosen(QPainter& painter, const WallLayout& layout) const;
    void paintMessage(QPainter& painter, const QRectF& area) const;
    void choose(std::optional<Place> place);
    void move(int by);

    ImageSnapshotPtr m_snapshot;
    ImageSetPtr m_groundOf;  // the set that m_ground was found for
    QColor m_ground;
    QString m_message;
    bool m_tinted = false;
    bool m_realsShown = true;
    std::optional<Place> m_chosen;
};

}  // namespace ganimede
