#pragma once

#include <vector>

#include <QColor>
#include <QWidget>

namespace ganimede {

/// Which of the two networks a widget is about.
enum class NetworkRole { generator, discriminator };

/// A network as columns of bars, input on the left: the more bars, the more units. The hidden columns are edited here.
///
/// Mouse: the + and - of a column change its units (by about an eighth; with Shift by one), a + between two columns
/// puts a layer there, a click selects a layer. Keys: Left and Right select, Up and Down change by one unit, Page Up
/// and Page Down by about an eighth, + puts a layer behind the selected one, Delete removes it. Limits are those of the
/// spec.
class NetworkDiagram : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMaxLayers = 8;   ///< hidden ones
    static constexpr int kMaxUnits = 256;  ///< of each

    NetworkDiagram(NetworkRole role, QWidget* parent = nullptr);

    /// Shows a network; emits selectedLayerChanged() if the selected layer is gone.
    void setNetwork(int inputs, const std::vector<int>& hidden, int outputs);
    const std::vector<int>& hidden() const { return m_hidden; }

    /// The hidden layer, from 0, that the keys and the panel's spin box work on; -1 if there is none.
    int selectedLayer() const { return m_selected; }
    void selectLayer(int layer);

    /// The same edits as by mouse and keys; nothing happens beyond the limits.
    void addLayer(int position);
    void removeLayer(int layer);
    void setUnits(int layer, int units);

    int columnCount() const { return static_cast<int>(m_hidden.size()) + 2; }
    int parameterCount() const;
    /// "layer 2: 16 units, 272 parameters"; columns count from 0, the input.
    QString description(int column) const;

    // Where things are, in widget coordinates.
    QRect columnRect(int column) const;
    QRect moreUnitsRect(int layer) const;
    QRect fewerUnitsRect(int layer) const;
    /// Of the + that puts a layer before hidden layer `position`, which may be one past the last.
    QRect addLayerRect(int position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user changed the widths; `layer` is the one whose units changed, or -1 when layers were added or removed.
    void hiddenEdited(const std::vector<int>& hidden, int layer);
    void selectedLayerChanged(int layer);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Part { none, column, moreUnits, fewerUnits, addLayer };
    struct Hit {
        Part part = Part::none;
        int index = 0;  ///< column, layer or position
        bool operator==(const Hit&) const = default;
    };

    Hit hitAt(QPoint position) const;
    QString tip(Hit hit) const;
    void change(std::vector<int> hidden, int layer);
    std::vector<int> widths() const;
    double unit() const;
    double columnCentre(int column) const;
    QRectF stackRect(int column) const;
    QColor colour() const;
    void paintRibbons(QPainter& painter) const;
    void paintColumn(QPainter& painter, int column) const;
    void paintSign(QPainter& painter, const QRectF& where, bool plus, bool hovered, bool enabled) const;

    NetworkRole m_role;
    int m_inputs = 2;
    std::vector<int> m_hidden;
    int m_outputs = 2;
    int m_selected = -1;
    Hit m_hover;
};

/// How many units one click on + or - goes: the next or last multiple of about an eighth of `units`.
int nextUnits(int units, bool more);

}  // namespace ganimede
