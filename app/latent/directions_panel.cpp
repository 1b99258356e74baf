#include "app/latent/directions_panel.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

#include "app/latent/class_means.h"
#include "app/latent/latent_field.h"
#include "app/latent/view_controls.h"
#include "engine/latent/latent_blend.h"
#include "widgets/latent/direction_row.h"
#include "widgets/theme/theme.h"

namespace ganimede {

DirectionsPanel::DirectionsPanel(LatentLookout lookout, QWidget* parent)
    : LatentView(parent), m_lookout(std::move(lookout)), m_directions(std::make_shared<std::vector<LatentDirection>>())
{
    setupUi();
    connect(m_reset, &QToolButton::clicked, this, [this] {
        reset();
        Q_EMIT amountsChanged();
    });
    constexpr int kRestMs = 60;
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(kRestMs);
    connect(&m_restTimer, &QTimer::timeout, this, &DirectionsPanel::ask);
    refreshIcons();
}

void DirectionsPanel::setupUi()
{
    setObjectName(QStringLiteral("directionsPanel"));
    m_menu = toolIn(this, "directionMenu", QString(), tr("Another direction: from one class to another"));
    m_menu->setProperty("kind", "tool");
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    m_reset = toolIn(this, "resetDirections", tr("Reset"), tr("Puts all directions back to the middle"));
    m_reset->setProperty("kind", "tool");
    m_reset->setEnabled(false);
    m_words = wordsIn(this, QString(), "muted");
    m_words->setObjectName(QStringLiteral("directionWords"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid);
    m_column->addLayout(headed(tr("Directions"), {m_menu, m_reset}, this));
    m_column->addWidget(m_words);
}

void DirectionsPanel::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    if (!kept) {
        m_found.reset();
        m_amounts.clear();
        m_words->setText(QString());
        setShelf({});
    }
    fillMenu();
    m_restTimer.start();
}

void DirectionsPanel::setActive(bool active)
{
    m_active = active;
    m_restTimer.start();
}

void DirectionsPanel::setFound(const LatentDirectionsPtr& directions)
{
    m_found = directions;
    m_words->setText(directions->empty()
                         ? tr("The first layer of this generator is not linear, or not known: it has no "
                              "directions of its own.")
                         : tr("Principal components of the first layer's outputs, strongest first"));
    combine();
}

void DirectionsPanel::setShelf(const std::vector<SavedLatent>& shelf)
{
    m_saved.clear();
    m_savedPlaces.clear();
    const std::size_t dimensions =
        m_generator != nullptr ? static_cast<std::size_t>(m_generator->info.latent.dimensions) : 0;
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        if (shelf[i].isDirection && shelf[i].z.size() == dimensions) {
            m_saved.push_back(shelf[i]);
            m_savedPlaces.push_back(static_cast<int>(i));
        }
    }
    combine();
}

/// The found ones keep their amounts; saved ones begin in the middle where their number changed.
void DirectionsPanel::combine()
{
    auto all = std::make_shared<std::vector<LatentDirection>>();
    if (m_found) {
        *all = *m_found;
    }
    for (const SavedLatent& saved : m_saved) {
        all->push_back({saved.z, 0, 0});
    }
    m_directions = all;
    m_amounts.resize(all->size(), 0.0);
    while (m_rows.size() < static_cast<qsizetype>(all->size())) {
        addRow();
    }
    const auto found = static_cast<qsizetype>(m_found ? m_found->size() : 0);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < static_cast<qsizetype>(all->size()));
        if (i < found) {
            m_rows[i]->setTitle(QString::number(i + 1));
            m_rows[i]->setShare((*all)[static_cast<std::size_t>(i)].share);
        } else if (i < static_cast<qsizetype>(all->size())) {
            m_rows[i]->setTitle(QString::fromStdString(m_saved[static_cast<std::size_t>(i - found)].name));
        }
    }
    showAmounts();
}

void DirectionsPanel::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    auto* row = new DirectionRow(index, this);
    m_column->addWidget(row);
    m_rows << row;
    connect(row, &DirectionRow::amountChosen, this, [this, index](double amount) { setAmount(index, amount); });
    offerRow(row, index);
}

/// What can be done with a row, on its right button and its menu key.
void DirectionsPanel::offerRow(DirectionRow* row, int index)
{
    row->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto found = [this] { return static_cast<int>(m_found ? m_found->size() : 0); };
    auto* save = new QAction(tr("Save with a name ..."), row);
    save->setObjectName(QStringLiteral("saveDirection%1").arg(index));
    connect(save, &QAction::triggered, this, [this, index] {
        askName(m_rows[index]->title(), [this, index](const QString& name) {
            Q_EMIT saveRequested(
                {name.toStdString(), (*m_directions)[static_cast<std::size_t>(index)].step, std::string(), true});
        });
    });
    auto* rename = new QAction(tr("Rename ..."), row);
    rename->setObjectName(QStringLiteral("renameDirection%1").arg(index));
    connect(rename, &QAction::triggered, this, [this, index, found] {
        if (index >= found()) {
            askName(m_rows[index]->title(), [this, index, found](const QString& name) {
                Q_EMIT renameRequested(m_savedPlaces[static_cast<std::size_t>(index - found())], name);
            });
        }
    });
    auto* remove = new QAction(tr("Remove"), row);
    remove->setObjectName(QStringLiteral("removeDirection%1").arg(index));
    connect(remove, &QAction::triggered, this, [this, index, found] {
        if (index >= found()) {
            m_amounts.erase(m_amounts.begin() + index);
            Q_EMIT removeRequested(m_savedPlaces[static_cast<std::size_t>(index - found())]);
            Q_EMIT amountsChanged();
        }
    });
    row->addActions({save, rename, remove});
    connect(row, &DirectionRow::aboutToShowActions, this, [=] {
        save->setVisible(index < found());
        rename->setVisible(index >= found());
        remove->setVisible(index >= found());
    });
}

void DirectionsPanel::askName(const QString& now, const std::function<void(const QString&)>& then)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("directionName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the direction"));
    dialog->setLabelText(tr("Name of the direction"));
    dialog->setTextValue(now);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString& name) {
        if (!name.trimmed().isEmpty()) {
            then(name.trimmed().left(40));
        }
    });
    dialog->open();
}

void DirectionsPanel::fillMenu()
{
    QMenu* menu = m_menu->menu();
    menu->clear();
    const PictureClassifier* classifier = m_generator != nullptr ? m_generator->classifier : nullptr;
    m_menu->setEnabled(classifier != nullptr);
    if (classifier == nullptr) {
        m_menu->setToolTip(tr("There is no classifier for these pictures: no classes to go between"));
        return;
    }
    m_menu->setToolTip(tr("Another direction: from one class to another"));
    const auto& known = m_generator->info.classes;
    const auto& classes = classifier->classes();
    const auto made = [&](const std::string& name) { return std::ranges::find(known, name) != known.end(); };
    for (std::size_t from = 0; from < classes.size(); ++from) {
        if (!made(classes[from])) {
            continue;
        }
        QMenu* inner = menu->addMenu(tr("From %1").arg(QString::fromStdString(classes[from])));
        for (std::size_t to = 0; to < classes.size(); ++to) {
            if (to != from && made(classes[to])) {
                inner->addAction(tr("to %1").arg(QString::fromStdString(classes[to])), this, [this, from, to] {
                    findClassDirection(static_cast<int>(from), static_cast<int>(to));
                });
            }
        }
    }
}

void DirectionsPanel::findClassDirection(int from, int to)
{
    if (m_generator == nullptr || m_generator->classifier == nullptr) {
        return;
    }
    const auto means = std::make_shared<ClassMeans>(from, to);
    const QPointer<DirectionsPanel> self(this);
    Q_EMIT told(tr("Looking for the direction ..."));
    m_lookout.session->run(LatentJob::means, [self, means, latent = m_generator->info.latent,
                                              classifier = m_generator->classifier,
                                              session = m_lookout.session](Generator& generator) {
        if (generator.info().latent != latent) {
            return false;  // asked of another generator
        }
        means->addSome(generator, *classifier);
        if (!means->isDone()) {
            return true;
        }
        session->tell([self, means, classifier, latent] {
            if (self != nullptr) {
                self->takeMeans(*means, *classifier, static_cast<std::size_t>(latent.dimensions));
            }
        });
        return false;
    });
}

void DirectionsPanel::takeMeans(const ClassMeans& means, const PictureClassifier& classifier, std::size_t dimensions)
{
    const std::string& from = classifier.classes()[static_cast<std::size_t>(means.from())];
    const std::string& to = classifier.classes()[static_cast<std::size_t>(means.to())];
    if (const auto step = means.difference(dimensions)) {
        const QString name = tr("%1 to %2").arg(QString::fromStdString(from), QString::fromStdString(to));
        Q_EMIT saveRequested({name.toStdString(), *step, std::string(), true});
    } else {
        Q_EMIT told(tr("Of %1 pictures too few are called %2 or %3 for a mean.")
                        .arg(ClassMeans::kSamples)
                        .arg(QString::fromStdString(from), QString::fromStdString(to)));
    }
}

Latent DirectionsPanel::moved(const Latent& z) const
{
    return m_amounts.size() == m_directions->size() ? shifted(z, *m_directions, m_amounts) : z;
}

/// Two of each direction, what its ends would show.
std::vector<Latent> DirectionsPanel::ends(const Latent& z) const
{
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < m_directions->size(); ++i) {
        for (const double end : {-DirectionRow::kReach, DirectionRow::kReach}) {
            std::vector<double> amounts = m_amounts;
            amounts[i] = end;
            latents.push_back(shifted(z, *m_directions, amounts));
        }
    }
    return latents;
}

void DirectionsPanel::reset()
{
    std::ranges::fill(m_amounts, 0.0);
    showAmounts();
}

void DirectionsPanel::setAmount(int index, double amount)
{
    if (static_cast<std::size_t>(index) < m_amounts.size()) {
        m_amounts[static_cast<std::size_t>(index)] = amount;
        showAmounts();
        Q_EMIT amountsChanged();
    }
}

void DirectionsPanel::showAmounts()
{
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        m_rows[static_cast<qsizetype>(i)]->setAmount(m_amounts[i]);
    }
    m_reset->setEnabled(std::ranges::any_of(m_amounts, [](double amount) { return amount != 0; }));
}

void DirectionsPanel::ask()
{
    if (m_generator == nullptr || !m_active || m_directions->empty()) {
        return;
    }
    std::vector<Latent> latents = ends(m_lookout.explored->baseLatent());
    for (Latent& z : latents) {
        z = m_lookout.explored->scaled(z);
    }
    m_lookout.session->ask(LatentPlace::directions, m_lookout.explored->questionAsMade(latents));
}

void DirectionsPanel::take(const LatentAnswer& answer)
{
    const std::vector<QImage> images = imagesOf(answer);
    for (std::size_t i = 0; 2 * i + 1 < images.size() && i < static_cast<std::size_t>(m_rows.size()); ++i) {
        m_rows[static_cast<qsizetype>(i)]->setPreviews(images[2 * i], images[2 * i + 1]);
    }
}

void DirectionsPanel::refreshIcons()
{
    drawIcon(m_menu, "plus");
    drawIcon(m_reset, "rotate-ccw");
}

void DirectionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_words != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
