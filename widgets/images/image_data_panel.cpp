#include "widgets/images/image_data_panel.h"

#include <algorithm>

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "engine/images/image_spec_json.h"
#include "widgets/images/source_tile.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

const QString kFiles = QStringLiteral("files");
constexpr int kShortColumns = 10;  // of class names with at most kShort letters
constexpr int kLongColumns = 2;
constexpr int kShort = 2;

}  // namespace

ImageDataPanel::ImageDataPanel(const std::vector<ImageChoice>& choices, QWidget* parent)
    : ImagePanel(parent), m_choices(choices)
{
    setObjectName(QStringLiteral("imageDataPanel"));
    m_choices.push_back(
        {kFiles, tr("Yours"), tr("Your own pictures: a folder, an IDX or CIFAR file, or a picture"), {}});
    auto* heading = new QLabel(tr("Pictures"), this);
    heading->setProperty("role", "heading");
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("imageCount"));
    m_count->setProperty("role", "muted");
    m_count->setToolTip(tr("How many pictures are trained on, and their size in pixels"));
    auto* line = new QHBoxLayout;
    line->addWidget(heading);
    line->addStretch();
    line->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    setupTiles();
    setupClasses();
    setSpec({});
}

void ImageDataPanel::setupTiles()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (const ImageChoice& choice : m_choices) {
        auto* tile = new SourceTile(choice.source, choice.title, QStringLiteral("image"), this);
        tile->setPresent(choice.present);
        tile->setToolTip(choice.present ? choice.hint : tr("%1\nNot on this machine yet.").arg(choice.hint));
        tile->setAccessibleDescription(tile->toolTip());
        keepKeys(tile, {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right});
        connect(tile, &SourceTile::clicked, this, [this, source = choice.source] { pick(source); });
        row->addWidget(tile);
        m_tiles.push_back(tile);
    }
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_path = new QLabel(this);
    m_path->setObjectName(QStringLiteral("imagePath"));
    m_path->setProperty("role", "muted");
    m_path->setWordWrap(true);
    m_leftOut = new QLabel(this);
    m_leftOut->setObjectName(QStringLiteral("imagesLeftOut"));
    m_leftOut->setProperty("role", "muted");
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_choose = new QPushButton(tr("Choose pictures ..."), this);
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_choose->setToolTip(tr("Trains on other files of yours"));
    m_choose->setAutoDefault(false);
    keepKeys(m_choose, {Qt::Key_Space});
    connect(m_choose, &QPushButton::clicked, this, &ImageDataPanel::filesRequested);
    layout()->addWidget(m_path);
    layout()->addWidget(m_leftOut);
    layout()->addWidget(m_choose);
}

void ImageDataPanel::setupClasses()
{
    m_classBox = new QWidget(this);
    m_classGrid = new QGridLayout(m_classBox);
    m_classGrid->setContentsMargins(0, 0, 0, 0);
    m_classGrid->setSpacing(4);
    m_all = new QToolButton(this);
    m_all->setObjectName(QStringLiteral("allClasses"));
    m_all->setText(tr("All classes"));
    m_all->setAccessibleName(m_all->text());
    m_all->setToolTip(tr("Trains on the pictures of all classes"));
    keepKeys(m_all, {Qt::Key_Space});
    connect(m_all, &QToolButton::clicked, this, [this] {
        ImageSpec next = spec();
        next.data.classes.clear();
        edit(next, tr("take all classes"), QStringLiteral("data.classes"));
    });
    layout()->addWidget(m_classBox);
    layout()->addWidget(m_all);
}

const ImageChoice* ImageDataPanel::current() const
{
    const QString source = QString::fromStdString(spec().data.source);
    const auto found = std::ranges::find(m_choices, source, &ImageChoice::source);
    return found != m_choices.end() ? &*found : nullptr;
}

void ImageDataPanel::pick(const QString& source)
{
    refresh();  // what is on is what the spec says, not what was clicked
    if (source == kFiles) {
        Q_EMIT filesRequested();
        return;
    }
    ImageSpec next = spec();
    if (next.data.source != source.toStdString()) {
        next.data.source = source.toStdString();
        next.data.classes.clear();
        next.data.path.clear();
        fitTo(spec().data, next.data);
        edit(next, tr("choose the pictures"), QStringLiteral("data.source"));
    }
}

/// Brings other pictures to the size that the networks are made for.
void ImageDataPanel::fitTo(const ImageDataSpec& before, ImageDataSpec& after) const
{
    std::optional<ImageShape> wanted = knownShape(before);
    if (!wanted && m_set) {
        wanted = m_set->shape;
    }
    after.side = 0;
    after.channels = 0;
    if (wanted && knownShape(after) != wanted) {
        after.side = wanted->height;
        after.channels = wanted->channels;
    }
}

void ImageDataPanel::toggleClass(int index, bool on)
{
    ImageSpec next = spec();
    std::vector<int>& kept = next.data.classes;
    std::erase(kept, index);
    if (on) {
        kept.insert(std::ranges::upper_bound(kept, index), index);
    }
    if (kept.size() == m_classButtons.size()) {
        kept.clear();  // all of them
    }
    edit(next, tr("choose the classes"), QStringLiteral("data.classes"));
}

void ImageDataPanel::rebuildClasses()
{
    const QStringList names = current() != nullptr ? current()->classes : QStringList();
    if (names == m_classNames) {
        return;
    }
    m_classNames = names;
    for (QToolButton* button : m_classButtons) {
        button->setObjectName(QString());
        button->hide();
        button->deleteLater();
    }
    m_classButtons.clear();
    const bool brief = std::ranges::all_of(names, [](const QString& name) { return name.size() <= kShort; });
    const int columns = brief ? kShortColumns : kLongColumns;
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QToolButton(m_classBox);
        button->setObjectName(QStringLiteral("classButton.%1").arg(i));
        button->setText(names[i]);
        button->setAccessibleName(tr("Class %1").arg(names[i]));
        button->setToolTip(tr("Keeps the pictures of class %1; with none chosen all classes are kept").arg(names[i]));
        button->setCheckable(true);
        button->setProperty("kind", brief ? "class" : "className");
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        keepKeys(button, {Qt::Key_Space});
        connect(button, &QToolButton::clicked, this, [this, i](bool on) { toggleClass(i, on); });
        m_classGrid->addWidget(button, i / columns, i % columns);
        m_classButtons.push_back(button);
    }
}

void ImageDataPanel::refresh()
{
    for (SourceTile* tile : m_tiles) {
        tile->setChecked(tile->source().toStdString() == spec().data.source);
    }
    rebuildClasses();
    const std::vector<int>& kept = spec().data.classes;
    for (std::size_t i = 0; i < m_classButtons.size(); ++i) {
        m_classButtons[i]->setChecked(std::ranges::find(kept, static_cast<int>(i)) != kept.end());
    }
    m_classBox->setVisible(!m_classButtons.empty());
    m_all->setVisible(!m_classButtons.empty() && !kept.empty());
    const bool files = spec().data.source == kFiles.toStdString();
    const QString path = QString::fromStdString(spec().data.path);
    m_path->setVisible(files);
    m_choose->setVisible(files);
    m_path->setText(QFileInfo(path).fileName());
    m_path->setToolTip(path);
}

void ImageDataPanel::setSnapshot(const ImageSnapshotPtr& snapshot)
{
    if (snapshot->set == m_set) {
        return;
    }
    m_set = snapshot->set;
    const ImageShape& shape = m_set->shape;
    const QString size = QStringLiteral("%1 × %2").arg(shape.height).arg(shape.width);
    m_count->setText(shape.channels == 1
                         ? tr("%1, %2 grey").arg(grouped(static_cast<std::int64_t>(m_set->size())), size)
                         : tr("%1, %2 colour").arg(grouped(static_cast<std::int64_t>(m_set->size())), size));
    const auto leftOut = static_cast<std::int64_t>(m_set->leftOut);
    const QString why = QString::fromStdString(m_set->firstProblem);
    m_leftOut->setVisible(leftOut > 0);
    m_leftOut->setText(leftOut == 1 ? tr("One file is not among them.")
                                    : tr("%1 files are not among them.").arg(grouped(leftOut)));
    m_leftOut->setToolTip(why.isEmpty() ? tr("They are no PNG or JPEG pictures.") : why);
}

void ImageDataPanel::setSample(const QString& source, const QImage& sample)
{
    for (SourceTile* tile : m_tiles) {
        if (tile->source() == source) {
            tile->setSample(sample);
        }
    }
}

void ImageDataPanel::setPresent(const QString& source, bool present)
{
    for (SourceTile* tile : m_tiles) {
        if (tile->source() == source) {
            tile->setPresent(present);
        }
    }
}

}  // namespace ganimede
