#include "widgets/images/picture_pixels.h"

#include <array>
#include <cmath>
#include <cstring>

#include <QCoreApplication>
#include <QPainter>

namespace ganimede {
namespace {

/// Gives the free functions here a context for translators.
struct PicturePixels {
    Q_DECLARE_TR_FUNCTIONS(PicturePixels)
};

}  // namespace

QImage pictureImage(std::span<const std::uint8_t> pixels, const ImageShape& shape)
{
    const auto width = static_cast<std::size_t>(shape.width);
    const std::size_t plane = width * static_cast<std::size_t>(shape.height);
    const bool grey = shape.channels == 1;
    QImage image(shape.width, shape.height, grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    for (int y = 0; y < shape.height; ++y) {
        std::uint8_t* line = image.scanLine(y);
        const std::size_t begin = static_cast<std::size_t>(y) * width;
        if (grey) {
            std::memcpy(line, pixels.data() + begin, width);
            continue;
        }
        for (std::size_t x = 0; x < width; ++x) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                line[3 * x + channel] = pixels[channel * plane + begin + x];
            }
        }
    }
    return image;
}

QImage pictureAt(std::span<const std::uint8_t> pictures, const ImageShape& shape, std::size_t index)
{
    return pictureImage(pictures.subspan(index * shape.size(), shape.size()), shape);
}

QColor commonGround(const ImageShape& shape, std::span<const std::uint8_t> pictures)
{
    constexpr double kSpread = 12;  // standard deviation of a corner's brightness up to which it counts as agreed
    if (pictures.empty()) {
        return {};
    }
    const std::size_t plane = static_cast<std::size_t>(shape.width) * static_cast<std::size_t>(shape.height);
    const std::array corners{std::size_t{0}, static_cast<std::size_t>(shape.width) - 1,
                             plane - static_cast<std::size_t>(shape.width), plane - 1};
    const std::size_t count = pictures.size() / shape.size();
    std::array<double, 3> means{};
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape.channels); ++channel) {
        double sum = 0;
        double squares = 0;
        for (std::size_t i = 0; i < count; ++i) {
            for (const std::size_t corner : corners) {
                const double value = pictures[i * shape.size() + channel * plane + corner];
                sum += value;
                squares += value * value;
            }
        }
        const double n = 4.0 * static_cast<double>(count);
        means[channel] = sum / n;
        if (squares / n - means[channel] * means[channel] > kSpread * kSpread) {
            return {};
        }
    }
    const auto byte = [&](std::size_t channel) { return static_cast<int>(std::lround(means[channel])); };
    return shape.channels == 1 ? QColor(byte(0), byte(0), byte(0)) : QColor(byte(0), byte(1), byte(2));
}

QString verdictWords(float verdict)
{
    const QString value = QString::number(static_cast<double>(verdict), 'f', 2);
    return verdict >= 0.5F ? PicturePixels::tr("D takes it for real (%1 of 1)").arg(value)
                           : PicturePixels::tr("D takes it for a fake (%1 of 1)").arg(value);
}

void paintPixels(QPainter& painter, const QRectF& box, const QImage& image)
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawImage(box, image);
    painter.restore();
}

}  // namespace ganimede
