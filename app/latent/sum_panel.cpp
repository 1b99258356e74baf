#include "app/latent/sum_panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include "app/latent/latent_field.h"
#include "app/latent/view_controls.h"
#include "engine/latent/latent_blend.h"
#include "widgets/latent/picture_thumb.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kThumbLines = 3.4;

QByteArray shelfOf(const SavedLatent& latent)
{
    return QByteArray::fromStdString(writeShelf({latent}));
}

}  // namespace

SumPanel::SumPanel(LatentLookout lookout, QWidget* parent) : LatentView(parent), m_lookout(std::move(lookout))
{
    setupUi();
    for (int i = 0; i < kSlots; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        connect(m_thumbs[slot], &PictureThumb::clicked, this, [this, i] {
            if (m_generator != nullptr) {
                setSlot(i, SavedLatent{tr("shown").toStdString(), m_lookout.explored->origin(), std::string(), false});
            }
        });
        connect(m_thumbs[slot], &PictureThumb::latentDropped, this,
                [this, i](const QByteArray& shelf) { drop(i, shelf); });
        m_thumbs[slot]->setTakesLatents(true);
        m_thumbs[slot]->setDragged([this, slot] { return m_terms[slot] ? shelfOf(*m_terms[slot]) : QByteArray(); });
    }
    m_result->setDragged([this] {
        const auto z = sum();
        return z ? shelfOf({tr("A - B + C").toStdString(), *z, std::string(), false}) : QByteArray();
    });
    connect(m_result, &PictureThumb::clicked, this, [this] {
        if (const auto z = sum()) {
            Q_EMIT latentChosen(m_lookout.explored->question({*z}).latents, tr("A - B + C"));
        }
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        for (int i = 0; i < kSlots; ++i) {
            setSlot(i, std::nullopt);
        }
    });
    connect(m_keep, &QToolButton::clicked, this, [this] {
        if (m_terms[0] && m_terms[1]) {
            const Latent step = latentSum(m_terms[0]->z, m_terms[1]->z, Latent(m_terms[0]->z.size(), 0.0F));
            Q_EMIT saveRequested({tr("A - B").toStdString(), step, std::string(), true});
        }
    });
    setGenerator(nullptr, false);
    refreshIcons();
}

void SumPanel::setupUi()
{
    setObjectName(QStringLiteral("sumPanel"));
    m_keep = toolIn(this, "keepSum", QString(), tr("Saves A - B as a direction"));
    m_clear = toolIn(this, "clearSum", QString(), tr("Empties the slots"));
    for (QToolButton* button : {m_keep, m_clear}) {
        button->setProperty("kind", "tool");
    }
    const QString names[] = {tr("A"), tr("B"), tr("C")};
    const char* objects[] = {"sumA", "sumB", "sumC"};
    const QString before[] = {QString(), QStringLiteral("\u2212"), QStringLiteral("+")};
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid / 2);
    const auto sign = [&](const QString& text) {
        auto* label = wordsIn(this, text, "");
        label->setWordWrap(false);
        row->addWidget(label, 0, Qt::AlignCenter);
    };
    for (std::size_t i = 0; i < kSlots; ++i) {
        if (!before[i].isEmpty()) {
            sign(before[i]);
        }
        m_thumbs[i] = new PictureThumb(QLatin1String(objects[i]), kThumbLines, this);
        m_thumbs[i]->setAccessibleName(tr("Slot %1 of the sum").arg(names[i]));
        m_thumbs[i]->setToolTip(
            tr("%1: click to take what is shown, or drop a picture here: a key point's, the shelf's").arg(names[i]));
        row->addWidget(m_thumbs[i]);
    }
    sign(QStringLiteral("="));
    m_result = new PictureThumb(QStringLiteral("sumResult"), kThumbLines, this);
    m_result->setAccessibleName(tr("What A - B + C makes"));
    m_result->setToolTip(tr("Click to show what the sum makes, or drag it elsewhere"));
    row->addWidget(m_result);
    row->addStretch();
    m_words =
        wordsIn(this, tr("A \u2212 B + C: click a slot to take what is shown, or drop a picture on it."), "muted");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(headed(tr("Arithmetic"), {m_keep, m_clear}, this));
    column->addLayout(row);
    column->addWidget(m_words);
}

void SumPanel::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    if (!kept) {
        for (int i = 0; i < kSlots; ++i) {
            setSlot(i, std::nullopt);
        }
    } else {
        ask();
    }
    setEnabled(generator != nullptr);
}

void SumPanel::showingChanged()
{
    ask();
}

void SumPanel::setSlot(int slot, std::optional<SavedLatent> latent)
{
    const auto at = static_cast<std::size_t>(slot);
    m_terms[at] = std::move(latent);
    if (!m_terms[at]) {
        m_thumbs[at]->setPicture({});
    }
    if (!sum()) {
        m_result->setPicture({});
    }
    m_result->setEnabled(sum().has_value());
    m_keep->setEnabled(m_terms[0] && m_terms[1]);
    m_clear->setEnabled(m_terms[0] || m_terms[1] || m_terms[2]);
    ask();
}

void SumPanel::drop(int slot, const QByteArray& shelf)
{
    if (m_generator == nullptr) {
        return;
    }
    try {
        if (auto saved = droppedLatent(shelf, *m_generator)) {
            setSlot(slot, std::move(saved));
        }
    } catch (const std::exception& error) {
        Q_EMIT told(QString::fromUtf8(error.what()));
    }
}

std::optional<Latent> SumPanel::sum() const
{
    if (!m_terms[0] || !m_terms[1] || !m_terms[2]) {
        return std::nullopt;
    }
    return latentSum(m_terms[0]->z, m_terms[1]->z, m_terms[2]->z);
}

/// The slots' pictures and that of the sum, empty slots as the mean latent's, which is not shown.
void SumPanel::ask()
{
    if (m_generator == nullptr || !(m_terms[0] || m_terms[1] || m_terms[2])) {
        return;
    }
    const Latent none(static_cast<std::size_t>(m_generator->info.latent.dimensions), 0.0F);
    std::vector<Latent> latents;
    for (const auto& term : m_terms) {
        latents.push_back(term ? term->z : none);
    }
    latents.push_back(sum().value_or(none));
    m_lookout.session->ask(LatentPlace::terms, m_lookout.explored->question(latents));
}

void SumPanel::take(const LatentAnswer& answer)
{
    const std::vector<QImage> images = imagesOf(answer);
    for (std::size_t i = 0; i < kSlots && i < images.size(); ++i) {
        m_thumbs[i]->setPicture(m_terms[i] ? images[i] : QImage());
    }
    if (images.size() > kSlots) {
        m_result->setPicture(sum() ? images[kSlots] : QImage());
    }
}

void SumPanel::refreshIcons()
{
    drawIcon(m_keep, "save");
    drawIcon(m_clear, "rotate-ccw");
}

void SumPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_words != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
