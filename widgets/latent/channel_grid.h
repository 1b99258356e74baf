#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QImage>
#include <QRectF>
#include <QWidget>

#include "engine/images/layer_looks.h"
#include "widgets/export/exportable.h"

namespace ganimede {

/// The channels of a layer as small pictures, on a scale from the layer's most negative number over 0 to its most
/// positive; a layer of features as one square each. A click chooses a channel, a double click or Space switches it off
/// and on again, arrows go from one to the next. It asks; whoever holds the factors answers by setFactors(). GUI
/// thread. objectName channelGrid.
class ChannelGrid : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit ChannelGrid(QWidget* parent = nullptr);

    // These show; they emit nothing.
    void setLook(const LayerLook& look);
    void clear();
    /// Of the channels that are not as they were: what they are multiplied by.
    void setFactors(const QHash<int, float>& factors);
    int channels() const;
    std::optional<int> chosen() const { return m_chosen; }
    void choose(std::optional<int> channel);
    /// The largest magnitude in the layer.
    float reach() const { return m_reach; }
    QRectF boxOf(int channel) const;

    QSize sizeHint() const override { return {520, 360}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override { return size(); }
    /// channel,y,x,value
    QByteArray csv() const override;
    QString exportName() const override { return tr("channels", "in the name of a file"); }
    QString exportTitle() const override { return tr("the layer's channels"); }
    bool hasSomethingToExport() const override { return !m_look.values.empty(); }

Q_SIGNALS:
    void channelChosen(int channel);
    /// Off, or back on.
    void toggled(int channel);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Layout {
        int columns = 1;
        int rows = 1;
        double side = 1;  // of a channel's place, its gap with it
    };
    Layout layoutIn(const QSizeF& size) const;
    std::optional<int> channelAt(const QPointF& position) const;
    void paintAll(QPainter& painter, const QSizeF& size) const;
    QImage sheet() const;

    LayerLook m_look;
    int m_width = 1;  // of a channel
    int m_height = 1;
    float m_reach = 0;
    QHash<int, float> m_factors;
    std::optional<int> m_chosen;
    mutable QImage m_sheet;  // all channels one under the other; made when it is painted
};

}  // namespace ganimede
