#pragma once

#include <optional>
#include <vector>

#include <QAbstractScrollArea>

#include "engine/images/image_set.h"
#include "widgets/export/exportable.h"

namespace ganimede {

/// All pictures of a training set, scrolling: class by class under the class's name and number, drawn only where they
/// are seen, so that 60,000 cost no more than a screenful. Says at the pointer, and for the one that has the keyboard's
/// frame, which picture it is. GUI thread. objectName setBrowser.
class SetBrowser : public QAbstractScrollArea, public Exportable {
    Q_OBJECT
public:
    explicit SetBrowser(QWidget* parent = nullptr);

    void setSet(const ImageSetPtr& set);
    const ImageSetPtr& set() const { return m_set; }
    /// Only the pictures of one class, or all.
    void setClass(std::optional<std::int32_t> label);

    /// The picture at a place of the viewport, as its number in the set.
    std::optional<std::size_t> pictureAt(const QPoint& position) const;
    std::optional<std::size_t> chosen() const;
    QString words(std::size_t picture) const;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override { return viewport()->size(); }
    /// class,name,pictures
    QByteArray csv() const override;
    QString exportName() const override { return tr("training-set", "in the name of a file"); }
    QString exportTitle() const override { return tr("the pictures of the training set"); }
    bool hasSomethingToExport() const override { return m_set != nullptr; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Group {
        std::int32_t label = 0;
        std::vector<std::uint32_t> pictures;
        int top = 0;  ///< of its heading, in the scrolled whole
    };
    struct Spot {
        std::size_t group = 0;
        std::size_t place = 0;
    };

    void regroup();
    void layOut();
    int headingHeight() const;
    QRect boxOf(const Spot& spot) const;
    std::optional<Spot> spotAt(const QPoint& position) const;
    void paint(QPainter& painter, const QRect& seen) const;
    void paintGroup(QPainter& painter, const Group& group, std::size_t index, const QRect& seen) const;
    void move(int by);
    void choose(const Spot& spot);

    ImageSetPtr m_set;
    std::optional<std::int32_t> m_label;
    std::vector<Group> m_groups;
    int m_columns = 1;
    QSize m_cell{28, 28};
    int m_left = 0;
    int m_height = 0;
    std::optional<Spot> m_chosen;
};

}  // namespace ganimede
