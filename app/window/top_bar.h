#pragma once

#include <QWidget>

class QLabel;

namespace ganimede {

class ElidedLabel;
class TransportBar;
class WorkspaceTabs;

/// The bar over the window: the experiment's name, the workspaces, what drives the training. Where things stand depends
/// on the bar's width and the text size alone, never on the name. It gives way at any text size: the name goes first
/// (the window's title has it too), then what the transport can do without. GUI thread only.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    WorkspaceTabs& tabs() { return *m_tabs; }
    TransportBar& transport() { return *m_transport; }
    void setExperiment(const QString& name, const QString& tip);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QWidget* m_names;
    ElidedLabel* m_experiment;
    WorkspaceTabs* m_tabs;
    TransportBar* m_transport;
};

}  // namespace ganimede
