#include "app/cli/image_run_files.h"

#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QImage>

#include "app/cli/earlier_rows.h"
#include "app/version.h"
#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_spec_json.h"

namespace ganimede {
namespace {

constexpr const char* kHeader =
    "step,epoch,loss_d,loss_g,loss_d_real,loss_d_fake,penalty,d_on_real,d_on_fake,score_on_real,score_on_fake,"
    "d_gradient,g_gradient\n";

void appendNumber(std::string& out, double value)
{
    if (std::isnan(value)) {
        return;  // of a network that had no update in the step, or a verdict of a critic: an empty cell
    }
    char buffer[32];
    out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, static_cast<float>(value)).ptr);
}

}  // namespace

ImageCheckpoint checkpointOf(const ImageTraining& run)
{
    const ImageSet& set = *run.set();
    return {run.spec(), run.state(),   run.trainer().info().name, kVersion, set.name, set.shape, set.classes,
            {},         run.recorded()};
}

void ImageMetrics::continueFrom(const std::filesystem::path& folder, const ImageTraining& run)
{
    if (run.step() > 0 && holdsSameRun(folder, run.recorded(), run.step())) {
        m_rows = rowsUpTo(folder / "metrics.csv", kHeader, run.step());
    }
}

void ImageMetrics::add(const std::vector<ImageStepLosses>& losses, std::int64_t stepsPerEpoch)
{
    for (const ImageStepLosses& row : losses) {
        m_rows += std::to_string(row.step);
        const double epoch = static_cast<double>(row.step) / static_cast<double>(stepsPerEpoch);
        for (const double value :
             {epoch, double{row.dReal} + double{row.dFake}, double{row.g}, double{row.dReal}, double{row.dFake},
              double{row.penalty}, double{row.onReal}, double{row.onFake}, double{row.scoreOnReal},
              double{row.scoreOnFake}, double{row.dGradient}, double{row.gGradient}}) {
            m_rows += ',';
            appendNumber(m_rows, value);
        }
        m_rows += '\n';
    }
}

void ImageMetrics::save(const std::filesystem::path& file) const
{
    writeFileAtomically(file, kHeader + m_rows);
}

int sheetZoom(const ImageShape& shape)
{
    constexpr int kSeen = 96;  // pixels of a picture that can be seen well
    return std::max(1, kSeen / std::max(1, shape.height));
}

void writePng(const std::filesystem::path& file, const PictureSheet& sheet,
              const std::map<std::string, std::string>& notes)
{
    QImage image(sheet.pixels.data(), sheet.width, sheet.height, sheet.width * sheet.channels,
                 sheet.channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    for (const auto& [keyword, text] : notes) {
        image.setText(QString::fromStdString(keyword), QString::fromStdString(text));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        throw Error("The picture \"" + file.string() + "\" is too large to be written.");
    }
    writeFileAtomically(file, buffer.data().toStdString());
}

void writeWall(const std::filesystem::path& file, const ImageTraining& run)
{
    const auto count = static_cast<std::size_t>(run.spec().wall);
    const std::size_t classes = run.set()->classes.size();
    const auto latents = fixedLatents(run.spec().latent, run.spec().seed, streams::kLatentView, count);
    const auto labels = labelsInTurn(run.spec().conditioning, classes, count);
    const auto pictures = makePictures(run.trainer(), run.spec(), run.set()->shape, latents, labels);
    writePng(file, layOut(pictures, run.set()->shape, sheetColumns(run.spec().conditioning, classes, count),
                          sheetZoom(run.set()->shape)));
}

void writeImageRunJson(const std::filesystem::path& file, const ImageTraining& run, std::int64_t stepsTrained,
                       double seconds)
{
    const TrainerInfo info = run.trainer().info();
    const double rate = seconds > 0 ? static_cast<double>(stepsTrained) / seconds : 0.0;
    const nlohmann::ordered_json document{
        {"version", kVersion},
        {"seed", run.spec().seed},
        {"trainer", info.name},
        {"trainer_detail", info.detail},
        {"device", info.device},
        {"threads", info.threads},
        {"set", run.set()->name},
        {"pictures", run.set()->size()},
        {"step", run.step()},
        {"epoch", static_cast<double>(run.step()) / static_cast<double>(run.stepsPerEpoch())},
        {"steps_per_epoch", run.stepsPerEpoch()},
        {"steps_trained", stepsTrained},
        {"seconds", seconds},
        {"seconds_on_data", run.trainer().secondsOnData()},
        {"steps_per_second", rate},
        {"spec", nlohmann::ordered_json::parse(writeSpec(run.recorded()))},
    };
    writeFileAtomically(file, document.dump(2) + '\n');
}

void writeNpy(const std::filesystem::path& file, std::span<const float> pictures, const ImageShape& shape)
{
    constexpr std::size_t kAlignment = 64;
    constexpr std::size_t kPreamble = 10;  // magic, version, length of the header
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                         std::to_string(pictures.size() / shape.size()) + ", " + std::to_string(shape.channels) + ", " +
                         std::to_string(shape.height) + ", " + std::to_string(shape.width) + "), }";
    header.append(kAlignment - (kPreamble + header.size() + 1) % kAlignment, ' ');
    header += '\n';
    std::string bytes = "\x93NUMPY";
    bytes += {'\x01', '\x00', static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
    bytes += header;
    bytes.append(reinterpret_cast<const char*>(pictures.data()), pictures.size_bytes());
    writeFileAtomically(file, bytes);
}

}  // namespace ganimede
