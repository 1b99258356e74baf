#include "app/cli/run_files.h"

#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QImage>

#include "app/cli/earlier_rows.h"
#include "app/version.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/snapshots/looking.h"
#include "engine/snapshots/snapshot.h"
#include "engine/spec/spec_json.h"
#include "widgets/line/line_painter.h"
#include "widgets/stage/stage_painter.h"
#include "widgets/theme/palette.h"

namespace ganimede {
namespace {

constexpr std::size_t kSamples = 10'000;
constexpr int kPictureSide = 1000;
constexpr const char* kMetricsHeader = "step,loss_d,loss_g,loss_d_real,loss_d_fake,penalty\n";

void appendNumber(std::string& out, float value)
{
    if (std::isnan(value)) {
        return;  // a network that had no update in the step: an empty cell
    }
    char buffer[32];
    out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

std::string runJson(const Run& run, const RunReport& report, const QualityLog& quality)
{
    const TrainerInfo info = run.trainer().info();
    const double rate = report.seconds > 0 ? static_cast<double>(report.stepsTrained) / report.seconds : 0.0;
    const nlohmann::ordered_json document{
        {"version", kVersion},       {"seed", run.recorded().seed},
        {"trainer", info.name},      {"trainer_detail", info.detail},
        {"device", info.device},     {"threads", info.threads},
        {"step", run.step()},        {"steps_trained", report.stepsTrained},
        {"seconds", report.seconds}, {"steps_per_second", rate},
        {"quality", quality.json()}, {"spec", nlohmann::ordered_json::parse(writeSpec(run.recorded()))},
    };
    return document.dump(2) + '\n';
}

std::string metricsCsv(const RunReport& report)
{
    std::string out = kMetricsHeader + report.earlierRows;
    for (const StepLosses& row : report.losses) {
        out += std::to_string(row.step);
        for (const float value : {row.dReal + row.dFake, row.g, row.dReal, row.dFake, row.penalty}) {
            out += ',';
            appendNumber(out, value);
        }
        out += '\n';
    }
    return out;
}

std::string samplesCsv(const Run& run)
{
    const ExperimentSpec& spec = run.current();
    const bool plane = run.data()->dimensions == 2;
    std::string out = plane ? "x,y\n" : "x\n";
    for (const Point framed : generateFrom(run.trainer(), spec, streams::kLatentSamples, kSamples)) {
        const Point p = run.data()->frame.toData(framed);
        appendNumber(out, p.x);
        if (plane) {
            out += ',';
            appendNumber(out, p.y);
        }
        out += '\n';
    }
    return out;
}

std::string picturePng(const Run& run)
{
    const Snapshot snapshot = takeSnapshot(run.trainer(), run.current(), run.data(), {});
    const QSize size(kPictureSide, kPictureSide);
    const QImage image = snapshot.line ? renderLine(size, 1.0, snapshot, {}, lightPalette(), nullptr)
                                       : renderStage(size, 1.0, snapshot, {}, lightPalette());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

}  // namespace

void continueFrom(const std::filesystem::path& folder, const Run& run, RunReport& report, QualityLog& quality)
{
    if (run.step() > 0 && holdsSameRun(folder, run.recorded(), run.step())) {
        report.earlierRows = rowsUpTo(folder / "metrics.csv", kMetricsHeader, run.step());
        quality.continueFrom(rowsUpTo(folder / "quality.csv", QualityLog::header(), run.step() - 1));
    }
}

void saveRun(const std::filesystem::path& folder, const Run& run, const RunReport& report, const QualityLog& quality)
{
    writeCheckpoint(folder / "checkpoint.safetensors",
                    {run.recorded(), run.state(), run.trainer().info().name, kVersion});
    writeFileAtomically(folder / "metrics.csv", metricsCsv(report));
    writeFileAtomically(folder / "quality.csv", quality.csv());
}

void writeRunFiles(const std::filesystem::path& folder, const Run& run, const RunReport& report,
                   const QualityLog& quality)
{
    saveRun(folder, run, report, quality);
    writeFileAtomically(folder / "samples.csv", samplesCsv(run));
    writeFileAtomically(folder / "final.png", picturePng(run));
    writeFileAtomically(folder / "run.json", runJson(run, report, quality));
}

}  // namespace ganimede
