#include "app/latent/explore_views.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

#include "app/latent/atlas_view.h"
#include "app/latent/find_view.h"
#include "app/latent/inside_view.h"
#include "app/latent/view_controls.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/page_stack.h"
#include "widgets/workspace/side_column.h"

namespace ganimede {

ExploreViews::ExploreViews(const LatentLookout& lookout, QWidget* parent) : QObject(parent)
{
    setupArea(lookout, parent);
    setupBar(parent);
}

void ExploreViews::setupArea(const LatentLookout& lookout, QWidget* parent)
{
    m_pages = new PageStack(parent);
    m_find = new FindView(lookout, m_pages);
    m_views = {new AtlasView(lookout, m_pages), m_find, new InsideView(lookout, m_pages)};
    for (LatentView* view : m_views) {
        m_pages->addWidget(view);
        connect(view, &LatentView::latentChosen, this, &ExploreViews::latentChosen);
        connect(view, &LatentView::told, this, &ExploreViews::told);
    }
    constexpr int kWidth = 320;
    m_area = new SideColumn(m_pages, kWidth, parent);
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_area->hide();
}

void ExploreViews::setupBar(QWidget* parent)
{
    const struct {
        const char* name;
        QString text;
        QString tip;
    } views[] = {
        {"viewPicture", tr("Picture"), tr("The picture alone, with the pad and the directions (1)")},
        {"viewAtlas", tr("Atlas"), tr("A plane of the latent space as a map without end (2)")},
        {"viewFind", tr("Find"), tr("Draw a picture and see whether the generator can make it (3)")},
        {"viewInside", tr("Inside"), tr("What passes through the layers, and what a channel does (4)")},
    };
    m_bar = new QWidget(parent);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    m_buttons = new QButtonGroup(m_bar);
    for (const auto& view : views) {
        QToolButton* button = toolIn(m_bar, view.name, view.text, view.tip);
        button->setProperty("kind", "chip");
        button->setCheckable(true);
        button->setEnabled(false);
        m_buttons->addButton(button, static_cast<int>(m_buttons->buttons().size()));
        row->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT viewChosen(static_cast<ExploreView>(id)); });
    row->addStretch();
}

LatentView* ExploreViews::current() const
{
    return m_view == ExploreView::picture ? nullptr : m_views[static_cast<int>(m_view) - 1];
}

void ExploreViews::show(ExploreView view)
{
    m_view = view;
    m_buttons->button(static_cast<int>(view))->setChecked(true);
    m_area->setVisible(current() != nullptr);
    if (current() != nullptr) {
        m_pages->setCurrentWidget(current());
    }
    setActive(m_active);
}

void ExploreViews::setActive(bool active)
{
    m_active = active;
    for (LatentView* view : m_views) {
        view->setActive(active && view == current());
    }
}

void ExploreViews::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setEnabled(true);
    }
    for (LatentView* view : m_views) {
        view->setGenerator(generator, kept);
    }
}

void ExploreViews::shownChanged()
{
    if (current() != nullptr) {
        current()->shownChanged();
    }
}

void ExploreViews::showingChanged()
{
    for (LatentView* view : m_views) {
        view->showingChanged();
    }
}

void ExploreViews::take(const LatentAnswer& answer)
{
    for (LatentView* view : m_views) {
        view->take(answer);
    }
}

void ExploreViews::giveUp()
{
    for (LatentView* view : m_views) {
        view->giveUp();
    }
}

}  // namespace ganimede
