#include "widgets/images/layer_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "engine/images/layer_text.h"
#include "widgets/images/layer_words.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kShapeRole = Qt::UserRole;
constexpr int kWrongRole = Qt::UserRole + 1;
constexpr double kRowHeight = 1.75;  // of the text's height
constexpr int kInset = 8;

/// A line: name at the left, shape at the right, every second one on a tint.
class LayerDelegate : public QStyledItemDelegate {
public:
    explicit LayerDelegate(QWidget* view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, static_cast<int>(kRowHeight * m_view->fontMetrics().height())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& palette = paletteOf(m_view);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool wrong = index.data(kWrongRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QColor ground = wrong ? palette.warningBack : chosen ? palette.accentSoft : palette.field;
        if (wrong || chosen || index.row() % 2 == 0) {
            painter->setBrush(ground);
            painter->drawRoundedRect(option.rect, 5, 5);
        }
        if (chosen && m_view->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.accent, 1.5));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        }
        const QRect inner = option.rect.adjusted(kInset, 0, -kInset, 0);
        const QString shape = index.data(kShapeRole).toString();
        painter->setFont(m_view->font());
        painter->setPen(wrong ? palette.warningInk : palette.muted);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, shape);
        const int room = inner.width() - option.fontMetrics.horizontalAdvance(shape) - kInset;
        painter->setPen(wrong ? palette.warningInk : palette.ink);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }

private:
    QWidget* m_view;
};

}  // namespace

LayerList::LayerList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new LayerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStyleSheet(QStringLiteral("QListWidget { border: none; padding: 0px; background: transparent; }"));
    keepKeys(this, {Qt::Key_Home, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right});
}

void LayerList::addRow(const QString& text, const QString& shape, const QString& tip, bool wrong)
{
    auto* item = new QListWidgetItem(text, this);
    item->setData(kShapeRole, shape);
    item->setData(kWrongRole, wrong);
    item->setToolTip(tip);
    item->setData(Qt::AccessibleTextRole, shape.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, shape));
}

void LayerList::setLayers(const std::vector<LayerSpec>& layers, const std::vector<LayerResult>& results,
                          const QString& input, const LayerShape& inputShape)
{
    const int chosen = currentRow();
    const QSignalBlocker blocker(this);
    clear();
    addRow(input, shapeWords(inputShape), tr("What comes in"), false);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const bool known = i < results.size();
        const bool wrong = known && !results[i].problem.empty();
        QString tip = QString::fromStdString(layerMeaning(layers[i].kind));
        if (wrong) {
            tip = QString::fromStdString(results[i].problem);
        } else if (known && results[i].parameters > 0) {
            tip += QLatin1Char('\n') + tr("%1 parameters").arg(grouped(results[i].parameters));
        }
        const bool says = known && !wrong && (i == 0 || results[i].shape != results[i - 1].shape);
        addRow(layerWords(layers[i]), says ? shapeWords(results[i].shape) : QString(), tip, wrong);
    }
    setCurrentRow(std::min(chosen, count() - 1));
    updateGeometry();
}

QSize LayerList::sizeHint() const
{
    const int row = static_cast<int>(kRowHeight * fontMetrics().height());
    return {200, std::max(1, count()) * row + 2};
}

void LayerList::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Insert) {
        Q_EMIT insertRequested();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void LayerList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void LayerList::wheelEvent(QWheelEvent* event)
{
    event->ignore();  // it is always shown in full: what scrolls is the column
}

}  // namespace ganimede
