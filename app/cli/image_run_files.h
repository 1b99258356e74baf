#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/images/image_checkpoint.h"
#include "engine/images/image_training.h"
#include "engine/images/image_wall.h"

namespace ganimede {

ImageCheckpoint checkpointOf(const ImageTraining& run);

/// The rows of metrics.csv, those of an earlier part of the run included.
class ImageMetrics {
public:
    /// Takes over what metrics.csv says of the steps so far, where the folder holds an earlier part of this run.
    void continueFrom(const std::filesystem::path& folder, const ImageTraining& run);
    void add(const std::vector<ImageStepLosses>& losses, std::int64_t stepsPerEpoch);
    /// @throws Error
    void save(const std::filesystem::path& file) const;

private:
    std::string m_rows;
};

/// The wall's pictures on their fixed latents, enlarged to be seen, as PNG. @throws Error
void writeWall(const std::filesystem::path& file, const ImageTraining& run);
/// @param notes  what the file says of itself, by keyword of PNG @throws Error
void writePng(const std::filesystem::path& file, const PictureSheet& sheet,
              const std::map<std::string, std::string>& notes = {});
/// NumPy's format, version 1: float32 (N, C, H, W) in [-1, 1]. @throws Error
void writeNpy(const std::filesystem::path& file, std::span<const float> pictures, const ImageShape& shape);
/// How much a picture of this height is enlarged on a sheet.
int sheetZoom(const ImageShape& shape);

/// run.json: what was trained, where, how fast. @throws Error
void writeImageRunJson(const std::filesystem::path& file, const ImageTraining& run, std::int64_t stepsTrained,
                       double seconds);

}  // namespace ganimede
