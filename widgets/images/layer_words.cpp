#include "widgets/images/layer_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/panels/numbers.h"

namespace ganimede {
namespace {

/// Gives the free functions here a context for translators.
struct LayerWords {
    Q_DECLARE_TR_FUNCTIONS(LayerWords)
};

QString withWindow(const QString& name, const LayerSpec& layer, bool stride = true)
{
    QString words = QStringLiteral("%1 %2").arg(name).arg(layer.kernel);
    if (stride && layer.stride > 1) {
        words += QStringLiteral(", /%1").arg(layer.stride);
    }
    if (layer.spectral) {
        words += LayerWords::tr(", spectral");
    }
    return words;
}

}  // namespace

QString kindWords(LayerKind kind)
{
    switch (kind) {
    case LayerKind::linear:
        return LayerWords::tr("Linear");
    case LayerKind::conv:
        return LayerWords::tr("Convolution");
    case LayerKind::convTransposed:
        return LayerWords::tr("Transposed convolution");
    case LayerKind::upsample:
        return LayerWords::tr("Up-sampling");
    case LayerKind::averagePool:
        return LayerWords::tr("Average pooling");
    case LayerKind::residual:
        return LayerWords::tr("Residual block");
    case LayerKind::batchNorm:
        return LayerWords::tr("Batch norm");
    case LayerKind::layerNorm:
        return LayerWords::tr("Layer norm");
    case LayerKind::instanceNorm:
        return LayerWords::tr("Instance norm");
    case LayerKind::dropout:
        return LayerWords::tr("Dropout");
    case LayerKind::relu:
        return LayerWords::tr("ReLU");
    case LayerKind::leakyRelu:
        return LayerWords::tr("Leaky ReLU");
    case LayerKind::elu:
        return LayerWords::tr("ELU");
    case LayerKind::tanh:
        return LayerWords::tr("tanh");
    case LayerKind::sigmoid:
        return LayerWords::tr("Sigmoid");
    case LayerKind::reshape:
        return LayerWords::tr("Reshape");
    case LayerKind::flatten:
        break;
    }
    return LayerWords::tr("Flatten");
}

QString layerWords(const LayerSpec& layer)
{
    switch (layer.kind) {
    case LayerKind::linear:
        return layer.spectral ? kindWords(layer.kind) + LayerWords::tr(", spectral") : kindWords(layer.kind);
    case LayerKind::conv:
        return withWindow(LayerWords::tr("Conv"), layer);
    case LayerKind::convTransposed:
        return withWindow(LayerWords::tr("Transposed conv"), layer);
    case LayerKind::residual:
        return withWindow(LayerWords::tr("Residual"), layer);
    case LayerKind::upsample:
        return LayerWords::tr("Up-sample ×%1").arg(layer.stride);
    case LayerKind::averagePool:
        return LayerWords::tr("Average pool /%1").arg(layer.stride);
    case LayerKind::dropout:
        return QStringLiteral("%1 %2").arg(kindWords(layer.kind), shortest(layer.rate));
    case LayerKind::leakyRelu:
        return QStringLiteral("%1 %2").arg(kindWords(layer.kind), shortest(layer.slope));
    default:
        return kindWords(layer.kind);
    }
}

QString shapeWords(const LayerShape& shape)
{
    if (shape.size() == 3) {
        return QStringLiteral("%1 × %2 × %3").arg(shape[1]).arg(shape[2]).arg(shape[0]);
    }
    QStringList parts;
    for (const std::int64_t length : shape) {
        parts << grouped(length);
    }
    return parts.join(QStringLiteral(" × "));
}

LayerSpec usualLayer(LayerKind kind)
{
    LayerSpec layer;
    layer.kind = kind;
    switch (kind) {
    case LayerKind::linear:
        layer.out = 128;
        break;
    case LayerKind::conv:
    case LayerKind::residual:
        layer.out = 64;
        break;
    case LayerKind::convTransposed:
        layer.out = 64;
        layer.kernel = 4;
        layer.stride = 2;
        break;
    case LayerKind::upsample:
    case LayerKind::averagePool:
        layer.stride = 2;
        break;
    case LayerKind::reshape:
        layer.shape = {1, 28, 28};
        break;
    default:
        break;
    }
    return layer;
}

}  // namespace ganimede
