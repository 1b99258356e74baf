#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ganimede {

/// The clickable title line of a Section: title, chevron, and at the right a summary of what is inside.
class SectionHeader : public QAbstractButton {
    Q_OBJECT
public:
    explicit SectionHeader(QWidget* parent = nullptr);

    /// Drawn lighter, for a group inside a group.
    void setNested(bool nested);
    void setSummary(const QString& summary);
    QString summary() const { return m_summary; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont titleFont() const;

    QString m_summary;
    bool m_nested = false;
};

/// A named group of controls that opens and closes. Its header's objectName is the section's with "Header" after it.
class Section : public QWidget {
    Q_OBJECT
public:
    Section(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setSummary(const QString& summary) { m_header->setSummary(summary); }
    QString summary() const { return m_header->summary(); }
    void setNested(bool nested) { m_header->setNested(nested); }
    void setExpanded(bool expanded);
    bool isExpanded() const;
    /// Where the controls go.
    QVBoxLayout* body() { return m_bodyLayout; }
    SectionHeader* header() { return m_header; }
    /// Puts a widget at the right of the title line, to be seen while the group is open.
    void addToHeader(QWidget* widget);

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    SectionHeader* m_header;
    QHBoxLayout* m_titleLine;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
};

}  // namespace ganimede
