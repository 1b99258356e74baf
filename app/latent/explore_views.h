#pragma once

#include <QList>
#include <QObject>

#include "app/latent/latent_view.h"

class QButtonGroup;
class QStackedWidget;

namespace ganimede {

class FindView;

enum class ExploreView { picture, atlas, find, inside };

/// What can be beside the explorer's picture, one at a time, and the buttons that choose it. GUI thread. objectNames of
/// the buttons: viewPicture, viewAtlas, viewFind, viewInside.
class ExploreViews : public QObject, public LatentPart {
    Q_OBJECT
public:
    /// @param parent  of both widgets too
    ExploreViews(const LatentLookout& lookout, QWidget* parent);

    QWidget* bar() const { return m_bar; }
    /// In which the views are; hidden where the picture is alone.
    QWidget* area() const { return m_area; }
    FindView& find() { return *m_find; }
    void show(ExploreView view);
    ExploreView view() const { return m_view; }

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void shownChanged() override;
    void showingChanged() override;
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;
    void giveUp() override;

Q_SIGNALS:
    /// A button was pressed.
    void viewChosen(ganimede::ExploreView view);
    void latentChosen(const ganimede::Latent& z, const QString& words);
    void told(const QString& message);

private:
    void setupArea(const LatentLookout& lookout, QWidget* parent);
    void setupBar(QWidget* parent);
    /// nullptr: the picture is alone
    LatentView* current() const;

    bool m_active = false;
    ExploreView m_view = ExploreView::picture;
    QWidget* m_area = nullptr;  // in which it scrolls where there is little room
    QStackedWidget* m_pages = nullptr;
    QList<LatentView*> m_views;  // of ExploreView but the picture
    FindView* m_find = nullptr;
    QWidget* m_bar = nullptr;
    QButtonGroup* m_buttons = nullptr;
};

}  // namespace ganimede
