#pragma once

#include <optional>

#include <QWidget>

#include "engine/images/image_snapshot.h"

class QCheckBox;
class QComboBox;
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

    /// The class that G is asked for; nothing: all in turn, or G makes none by name.
    std::optional<std::int32_t> wallClass() const;
    /// The class whose pictures are to be seen of the training set; nothing: all.
    std::optional<std::int32_t> browsedClass() const;

Q_SIGNALS:
    void countChosen(int count);
    /// Ask wallClass() and browsedClass().
    void classChosen();
    void realsToggled(bool shown);
    void tintToggled(bool tinted);
    void browsingToggled(bool browsing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void setupBrowse();
    void refreshIcons();
    void refreshClass();

    QComboBox* m_count = nullptr;
    QComboBox* m_class = nullptr;
    QCheckBox* m_reals = nullptr;
    QCheckBox* m_tint = nullptr;
    QToolButton* m_browse = nullptr;
    QStringList m_classes;
    bool m_conditional = false;
};

}  // namespace ganimede
