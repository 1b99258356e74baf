#include "app/latent/way_panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/latent/view_controls.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kMergeTruncation = 1;

}  // namespace

WayPanel::WayPanel(LatentDocument* document, QWidget* parent) : LatentView(parent), m_document(document)
{
    setupUi();
    connectSignals();
    setHasGenerator(false);
    m_class->hide();
    m_classWords->hide();
}

void WayPanel::setupUi()
{
    setObjectName(QStringLiteral("wayPanel"));
    m_spherical = new QCheckBox(this);
    m_spherical->setObjectName(QStringLiteral("spherical"));
    m_spherical->setAccessibleName(tr("Spherical way"));
    m_spherical->setToolTip(tr("On: along the great circle, by way of lengths that the generator was trained on.\n"
                               "Off: straight, through the middle of the latent space, which it seldom saw."));
    keepKeys(m_spherical, {Qt::Key_Space});
    m_truncation = new QDoubleSpinBox(this);
    m_truncation->setObjectName(QStringLiteral("truncation"));
    m_truncation->setAccessibleName(tr("Truncation"));
    m_truncation->setRange(-1, 2);
    m_truncation->setSingleStep(0.05);
    m_truncation->setValue(1);
    m_truncation->setAlignment(Qt::AlignRight);
    m_truncation->setToolTip(tr("Scales every latent: below 1 more usual pictures, at 0 the one of the mean latent, "
                                "above 1 stranger ones"));
    ignoreWheelUnlessFocused(m_truncation);
    m_class = new CalmComboBox(this);
    m_class->setObjectName(QStringLiteral("latentClass"));
    m_class->setAccessibleName(tr("Class to make"));
    m_class->setToolTip(tr("Which class the generator is asked for"));
    m_classWords = wordsIn(this, tr("Class"), "");
    m_walk = buttonIn(this, "constantWalk", tr("Walk from −1 to 1"),
                      tr("All components of the latent equal, from −1 to 1, in ten pictures"));
    auto* truncation = wordsIn(this, tr("Truncation"), "");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(wordsIn(this, tr("Way"), "heading"));
    column->addLayout(named(wordsIn(this, tr("Spherical"), ""), m_spherical));
    column->addLayout(named(truncation, m_truncation));
    column->addLayout(named(m_classWords, m_class));
    column->addWidget(m_walk);
}

void WayPanel::connectSignals()
{
    connect(m_walk, &QPushButton::clicked, this, &WayPanel::walkRequested);
    connect(m_spherical, &QCheckBox::toggled, this, [this](bool spherical) {
        LatentWay way = m_document->way();
        way.kind = spherical ? PathKind::spherical : PathKind::linear;
        m_document->edit(way, tr("change the kind of way"));
    });
    connect(m_truncation, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        LatentWay way = m_document->way();
        way.truncation = value;
        m_document->edit(way, tr("change the truncation"), kMergeTruncation);
    });
    connect(m_class, &QComboBox::activated, this, [this](int label) {
        LatentWay way = m_document->way();
        way.label = label;
        m_document->edit(way, tr("make another class"));
    });
}

void WayPanel::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    setHasGenerator(true);
    if (kept) {
        return;
    }
    m_class->clear();
    for (const std::string& name : generator->info.classes) {
        m_class->addItem(QString::fromStdString(name));
    }
    const bool conditional = generator->info.conditioning == Conditioning::labels;
    m_class->setVisible(conditional);
    m_classWords->setVisible(conditional);
}

void WayPanel::setHasGenerator(bool has)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_spherical, m_truncation, m_class, m_walk}) {
        each->setEnabled(has);
    }
}

void WayPanel::showingChanged()
{
    const QSignalBlocker spherical(m_spherical);
    const QSignalBlocker truncation(m_truncation);
    const LatentWay& way = m_document->way();
    m_spherical->setChecked(way.kind == PathKind::spherical);
    m_truncation->setValue(way.truncation);
    m_class->setCurrentIndex(way.label);
}

}  // namespace ganimede
