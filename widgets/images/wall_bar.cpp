#include "widgets/images/wall_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kCounts[]{6, 10, 20, 36, 49, 64, 100};

QComboBox* choiceIn(QWidget* bar, const char* name, const QString& accessible, const QString& tip)
{
    auto* made = new QComboBox(bar);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(accessible);
    made->setToolTip(tip);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    ignoreWheelUnlessFocused(made);
    return made;
}

QCheckBox* toggleIn(QWidget* bar, const char* name, const QString& text, const QString& tip)
{
    auto* made = new QCheckBox(text, bar);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    made->setToolTip(tip);
    keepKeys(made, {Qt::Key_Space});
    return made;
}

}  // namespace

WallBar::WallBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("wallBar"));
    setupUi();
    refreshIcons();
    connect(m_count, &QComboBox::activated, this, [this] { Q_EMIT countChosen(m_count->currentData().toInt()); });
    connect(m_class, &QComboBox::activated, this, &WallBar::classChosen);
    connect(m_reals, &QCheckBox::toggled, this, &WallBar::realsToggled);
    connect(m_tint, &QCheckBox::toggled, this, &WallBar::tintToggled);
    connect(m_browse, &QToolButton::toggled, this, [this](bool browsing) {
        refreshClass();
        Q_EMIT browsingToggled(browsing);
    });
}

void WallBar::setupUi()
{
    m_count = choiceIn(this, "wallCount", tr("Pictures on the wall"),
                       tr("How many fixed latents are shown. Training does not change; a larger wall takes longer to "
                          "look at and is looked at less often."));
    for (const int count : kCounts) {
        m_count->addItem(tr("%1 pictures").arg(count), count);
    }
    m_class = choiceIn(this, "wallClass", tr("Class to make"), QString());
    m_reals =
        toggleIn(this, "wallReals", tr("Real"), tr("Real pictures of the training set beside the generated ones"));
    m_reals->setChecked(true);
    m_tint = toggleIn(this, "wallTint", tr("D's verdict"),
                      tr("Frames every picture by what D takes it for: teal and a long bar is real, purple and a short "
                         "one is fake"));
    setupBrowse();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch();
    for (QWidget* part :
         {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_class), static_cast<QWidget*>(m_reals),
          static_cast<QWidget*>(m_tint), static_cast<QWidget*>(m_browse)}) {
        row->addWidget(part);
    }
    row->addStretch();
    setClasses({}, false);
}

void WallBar::setupBrowse()
{
    m_browse = new QToolButton(this);
    m_browse->setObjectName(QStringLiteral("browseSet"));
    m_browse->setText(tr("Training set"));
    m_browse->setAccessibleName(tr("Show the training set"));
    m_browse->setToolTip(tr("Shows all pictures that are trained on, with their classes, in place of the wall (B)"));
    m_browse->setShortcut(Qt::Key_B);
    m_browse->setCheckable(true);
    m_browse->setProperty("kind", "surface");
    m_browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    keepKeys(m_browse, {Qt::Key_Space});
}

void WallBar::setCount(int count)
{
    const QSignalBlocker blocker(m_count);
    int index = m_count->findData(count);
    if (index < 0) {  // a spec's own number stands among the usual ones
        index = 0;
        while (index < m_count->count() && m_count->itemData(index).toInt() < count) {
            ++index;
        }
        m_count->insertItem(index, tr("%1 pictures").arg(count), count);
    }
    m_count->setCurrentIndex(index);
}

void WallBar::setClasses(const QStringList& classes, bool conditional)
{
    m_conditional = conditional;
    if (classes != m_classes) {
        m_classes = classes;
        const QSignalBlocker blocker(m_class);
        m_class->clear();
        m_class->addItem(tr("all classes"), -1);
        for (int i = 0; i < classes.size(); ++i) {
            m_class->addItem(tr("class %1").arg(classes[i]), i);
        }
    }
    refreshClass();
}

/// To be chosen where it is of use: G makes pictures by class, or the training set is looked at.
void WallBar::refreshClass()
{
    const bool browsing = m_browse->isChecked();
    // What goes goes first: all together would be wider than the window.
    for (QWidget* part :
         {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_reals), static_cast<QWidget*>(m_tint)}) {
        part->setVisible(!browsing);
    }
    const bool useful = m_classes.size() > 1 && (m_conditional || browsing);
    m_class->setVisible(useful);
    m_class->setAccessibleName(browsing ? tr("Class to show") : tr("Class to make"));
    m_class->setToolTip(browsing ? tr("The class whose pictures of the training set are shown")
                                 : tr("The class that G is asked for, for every picture on the wall; training goes on "
                                      "with all"));
}

std::optional<std::int32_t> WallBar::wallClass() const
{
    return m_conditional ? browsedClass() : std::nullopt;
}

std::optional<std::int32_t> WallBar::browsedClass() const
{
    const int label = m_class->currentIndex() > 0 ? m_class->currentData().toInt() : -1;
    return label >= 0 ? std::optional<std::int32_t>(label) : std::nullopt;
}

void WallBar::setBrowsing(bool browsing)
{
    const QSignalBlocker blocker(m_browse);
    m_browse->setChecked(browsing);
    refreshClass();
}

void WallBar::refreshIcons()
{
    m_browse->setIcon(themedIcon(QStringLiteral("image"), paletteOf(this)));
    const int side = fontMetrics().height();
    m_browse->setIconSize({side, side});
}

void WallBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_browse != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
