#include <cmath>

#include <QHash>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

/// The sheet, with $name for a colour, $images for the folder of the palette's pictures, and [n] for n pixels at a text
/// scale of 1.
const char* const kSheet = R"(
QWidget { color: $ink; font-size: [13]px; }
QMainWindow, QDialog, QMessageBox { background: $background; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: [6]px [8]px; }

QFrame[surface="panel"] { background: $panel; border: none; }
QFrame[surface="card"] { background: $panel; border: 1px solid $line; border-radius: [8]px; }
QFrame[surface="warning"] { background: $warningBack; border: none; border-radius: [8]px; }
QFrame[surface="warning"] QLabel { color: $warningInk; background: transparent; }
QFrame[surface="good"] { background: $goodBack; border: none; border-radius: [8]px; }
QFrame[surface="good"] QLabel { color: $goodInk; background: transparent; }
QToolBar#lessonToolBar { background: $accentSoft; padding: 0px; }
QFrame[surface="lesson"] { background: transparent; border: none; }
QFrame[surface="lesson"] QLabel[role="lesson"] { font-size: [15]px; }
QFrame[surface="line"] { background: $line; border: none; }

QLabel { background: transparent; }
QLabel:disabled { color: $disabled; }
QLabel[role="heading"] { color: $muted; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="trouble"] { color: $warningInk; }
QLabel[role="title"] { font-size: [16]px; font-weight: 600; }
QLabel[role="number"] { font-size: [18]px; font-weight: 600; }

QPushButton { background: $field; outline: none; border: 1px solid transparent; border-radius: [8]px; padding: [6]px [12]px; min-height: [18]px; }
QPushButton:hover { background: $fieldHover; }
QPushButton:pressed { background: $fieldPressed; }
QPushButton:disabled { color: $disabled; }
QPushButton:focus { border-color: $accent; }
QPushButton:checked { background: $accentSoft; }
QPushButton[kind="accent"], QPushButton:default { background: $accent; color: $onAccent; font-weight: 600; }
QPushButton[kind="accent"]:hover, QPushButton:default:hover { background: $accentHover; }
QPushButton[kind="accent"]:disabled { background: $field; color: $disabled; }
QPushButton[kind="accent"]:focus, QPushButton:default:focus { border-color: $ink; }
QPushButton[kind="quiet"] { background: transparent; }
QPushButton[kind="quiet"]:hover { background: $field; }
QPushButton::menu-indicator { image: url($images/chevron-down.svg); subcontrol-position: right center; right: [6]px; width: [12]px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: [8]px; padding: [6]px; }
QToolButton:hover { background: $field; }
QToolButton:pressed { background: $fieldPressed; }
QToolButton:checked { background: $field; }
QToolButton:disabled { color: $disabled; }
QToolButton:focus { border-color: $accent; }
QToolButton[kind="tool"] { padding: [3]px; }
QToolButton[kind="class"], QToolButton[kind="className"] { background: $field; color: $muted; padding: [4]px 0px; }
QToolButton[kind="className"] { padding: [4]px [6]px; }
QToolButton[kind="class"]:hover, QToolButton[kind="className"]:hover { background: $fieldHover; }
QToolButton[kind="class"]:checked, QToolButton[kind="className"]:checked { background: $accent; color: $onAccent; font-weight: 600; }
QToolButton[kind="surface"] { background: $field; padding: [6]px [10]px; }
QToolButton[kind="surface"]:hover { background: $fieldHover; }
QToolButton[kind="accent"], QToolButton[kind="round"] { background: $accent; color: $onAccent; }
QToolButton[kind="accent"]:hover, QToolButton[kind="round"]:hover { background: $accentHover; }
QToolButton[kind="accent"]:disabled, QToolButton[kind="round"]:disabled { background: $field; color: $disabled; }
QToolButton[kind="round"] { border: none; border-radius: [22]px; min-width: [44]px; max-width: [44]px; min-height: [44]px; max-height: [44]px; padding: 0px; }
QToolButton[kind="round"]:focus { border: [2]px solid $accentSoft; border-radius: [21]px; min-width: [40]px; max-width: [40]px; min-height: [40]px; max-height: [40]px; }
QToolButton[kind="tab"] { color: $muted; padding: [6]px [14]px; font-weight: 500; }
QToolButton[kind="tab"]:checked { background: $field; color: $ink; font-weight: 600; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: [18]px; }
QToolButton::menu-button { border: none; width: [16]px; }
QToolButton::menu-arrow { image: url($images/chevron-down.svg); width: [12]px; height: [12]px; }

QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit {
    background: $field; border: 1px solid transparent; border-radius: [8]px; padding: [5]px [10]px; min-height: [20]px;
    selection-background-color: $accent; selection-color: $onAccent; }
QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QLineEdit:hover { background: $fieldHover; }
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QLineEdit:focus { border-color: $accent; }
QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QLineEdit:disabled { color: $disabled; }
QComboBox QLineEdit, QSpinBox QLineEdit, QDoubleSpinBox QLineEdit { background: transparent; border: none; padding: 0px; min-height: 0px; }
QComboBox { padding-right: [4]px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: [22]px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url($images/chevron-down.svg); width: [14]px; height: [14]px; }
QComboBox::down-arrow:disabled { image: url($images/chevron-down-disabled.svg); }
QComboBox QAbstractItemView {
    background: $panel; border: 1px solid $line; padding: [4]px; outline: 0;
    selection-background-color: $accentSoft; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: [28]px; padding: 0px [6]px; border-radius: [6]px; }
QComboBox QAbstractItemView::item:selected { background: $accentSoft; color: $ink; }
QSpinBox, QDoubleSpinBox { padding-right: [4]px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: [20]px; border: none; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: [20]px; border: none; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($images/chevron-up.svg); width: [12]px; height: [12]px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($images/chevron-down.svg); width: [12]px; height: [12]px; }
QSpinBox::up-arrow:off, QSpinBox::up-arrow:disabled, QDoubleSpinBox::up-arrow:off, QDoubleSpinBox::up-arrow:disabled { image: url($images/chevron-up-disabled.svg); }
QSpinBox::down-arrow:off, QSpinBox::down-arrow:disabled, QDoubleSpinBox::down-arrow:off, QDoubleSpinBox::down-arrow:disabled { image: url($images/chevron-down-disabled.svg); }
QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTreeView, QTableView {
    background: $panel; border: 1px solid $line; border-radius: [8]px; padding: [4]px;
    selection-background-color: $accentSoft; selection-color: $ink; }

QCheckBox { spacing: [8]px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator { width: [30]px; height: [18]px; }
QCheckBox::indicator:unchecked { image: url($images/switch-off.svg); }
QCheckBox::indicator:checked { image: url($images/switch-on.svg); }
QCheckBox::indicator:unchecked:disabled { image: url($images/switch-off-disabled.svg); }
QCheckBox::indicator:checked:disabled { image: url($images/switch-on-disabled.svg); }
QRadioButton { spacing: [8]px; background: transparent; }
QRadioButton::indicator { width: [16]px; height: [16]px; }
QRadioButton::indicator:unchecked { image: url($images/radio-off.svg); }
QRadioButton::indicator:checked { image: url($images/radio-on.svg); }

QSlider { background: transparent; min-height: [18]px; }
QSlider::groove:horizontal { height: [4]px; border-radius: [2]px; background: $track; margin: 0px [2]px; }
QSlider::sub-page:horizontal { height: [4]px; border-radius: [2]px; background: $accent; margin: 0px [2]px; }
QSlider::handle:horizontal { width: [14]px; height: [14]px; margin: -[5]px -[2]px; border-radius: [7]px; background: $accent; }
QSlider::handle:horizontal:hover { background: $accentHover; }
QSlider::handle:horizontal:focus { border: [2]px solid $ink; border-radius: [6]px; width: [10]px; height: [10]px; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $disabled; }
QProgressBar { background: $track; border: none; border-radius: [3]px; max-height: [6]px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: [3]px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: [8]px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: [8]px; margin: 0px; }
QScrollBar::handle { background: $track; border-radius: [3]px; margin: 1px; }
QScrollBar::handle:vertical { min-height: [32]px; }
QScrollBar::handle:horizontal { min-width: [32]px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDockWidget { color: $muted; font-weight: 600; titlebar-close-icon: url($images/close.svg); titlebar-normal-icon: url($images/float.svg); }
QDockWidget::title { background: $panel; padding: [10]px [14]px [6]px [14]px; text-align: left; border: none; }
QDockWidget::close-button, QDockWidget::float-button { background: transparent; border: none; border-radius: [4]px; padding: 0px;
    subcontrol-origin: margin; subcontrol-position: top right; position: absolute; top: [8]px; width: [20]px; height: [20]px; }
QDockWidget::close-button { right: [10]px; }
QDockWidget::float-button { right: [34]px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $field; }
QDockWidget > QWidget { background: $panel; }
QDockWidget[floating="true"] { border: 1px solid $accent; }
QGroupBox { border: none; margin-top: [28]px; font-weight: 600; color: $muted; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: [6]px 0px; }

QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: [2]px [6]px; }
QMenuBar::item { background: transparent; padding: [5]px [9]px; border-radius: [6]px; }
QMenuBar::item:selected { background: $field; }
QMenu { background: $panel; border: 1px solid $line; padding: [6]px; }
QMenu::item { padding: [6]px [28]px [6]px [28]px; border-radius: [6]px; }
QMenu::item:selected { background: $accentSoft; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: [5]px [8]px; }
QMenu::icon { left: [6]px; }
QMenu::indicator { width: [14]px; height: [14]px; left: [8]px; }
QMenu::indicator:checked { image: url($images/check.svg); }
QMenu::right-arrow { image: url($images/chevron-right.svg); width: [12]px; height: [12]px; right: [6]px; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border-radius: [8]px; padding: [6]px [14]px; margin: [2]px; }
QTabBar::tab:hover { background: $field; }
QTabBar::tab:selected { background: $field; color: $ink; font-weight: 600; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: [4]px; padding: [6]px [12]px; }
QToolBar::separator { background: $line; width: 1px; margin: [6]px [8]px; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $line; padding: [6]px; }
)";

QHash<QString, QColor> colours(const Palette& p)
{
    return {{"ink", p.ink},
            {"muted", p.muted},
            {"disabled", p.disabled},
            {"background", p.background},
            {"panel", p.panel},
            {"line", p.line},
            {"field", p.field},
            {"fieldHover", p.fieldHover},
            {"fieldPressed", p.fieldPressed},
            {"track", p.track},
            {"accent", p.accent},
            {"accentHover", p.accentHover},
            {"accentSoft", p.accentSoft},
            {"onAccent", p.onAccent},
            {"warningBack", p.warningBack},
            {"warningInk", p.warningInk},
            {"goodBack", p.goodBack},
            {"goodInk", p.goodInk}};
}

/// What stands for the name or number between `begin` and `end` of the sheet.
QString expansion(QStringView token, const QHash<QString, QColor>& table, const Palette& palette, double textScale,
                  bool isRadius)
{
    if (token == u"images") {
        return palette.dark ? QStringLiteral(":/styles/dark") : QStringLiteral(":/styles/light");
    }
    bool isNumber = false;
    const double pixels = token.toDouble(&isNumber);
    // Qt draws square what has a radius above half its side, so radii round down.
    const double scaled = isRadius ? std::floor(pixels * textScale) : std::round(pixels * textScale);
    return isNumber ? QString::number(static_cast<int>(scaled)) : table.value(token.toString()).name();
}

}  // namespace

QString styleSheetFor(const Palette& palette, double textScale)
{
    const auto table = colours(palette);
    const QString sheet = QString::fromLatin1(kSheet);
    QString result;
    result.reserve(sheet.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        const bool number = sheet[i] == u'[' && sheet[i + 1].isDigit();
        if (sheet[i] != u'$' && !number) {
            result += sheet[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet[end].isLetterOrNumber()) {
            ++end;
        }
        result += expansion(QStringView(sheet).mid(i + 1, end - i - 1), table, palette, textScale,
                            result.endsWith(QLatin1String("radius: ")));
        i = number ? end : end - 1;  // a number's closing bracket goes too
    }
    return result;
}

}  // namespace ganimede
