#pragma once

#include <optional>

#include <QWidget>

#include "engine/images/image_snapshot.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace ganimede {

/// What is to be seen of a run: how many pictures, of which class where G is told one, the real ones beside, D's
/// verdict on each, or the training set instead. Shows and asks; the lab answers. GUI thread. objectNames: wallBar,
/// wallCount, wallClass, wallReals, wallTint, browseSet.
class WallBar : public QWidget {
    Q_OBJECT
public:
    explicit WallBar(QWidget* parent = nullptr);

    // These show; they emit nothing.
    void setCount(int count);
    /// The classes of the set, and whether G makes them by name.
    void setClasses(const QStringList& classes, bool conditional);
    void setBrowsing(bool browsing);

    std::optional<std::int32_t> wallClass() const;

Q_SIGNALS:
    void countChosen(int count);
    void classChosen(std::optional<std::int32_t> label);
    void realsToggled(bool shown);
    void tintToggled(bool tinted);
    void browsingToggled(bool browsing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void refreshIcons();

    QComboBox* m_count = nullptr;
    QLabel* m_classLabel = nullptr;
    QComboBox* m_class = nullptr;
    QCheckBox* m_reals = nullptr;
    QCheckBox* m_tint = nullptr;
    QToolButton* m_browse = nullptr;
    QStringList m_classes;
};

}  // namespace ganimede
