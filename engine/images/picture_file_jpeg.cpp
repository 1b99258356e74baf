#include <algorithm>
#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

#include <jerror.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/picture_file_formats.h"

namespace ganimede {
namespace {

// Every scan of a progressive JPEG walks the whole picture, whatever it holds; a file of a few kilobytes could keep a
// core busy for hours.
constexpr int kMaxScans = 200;
constexpr std::uint64_t kMaxScannedPixels = 4'000'000'000;

struct Failure {
    jpeg_error_mgr manager;  // first, so that libjpeg's pointer to it is a pointer to this
    std::jmp_buf back;
    char message[JMSG_LENGTH_MAX];
};

[[noreturn]] void fail(j_common_ptr info)
{
    auto* failure = reinterpret_cast<Failure*>(info->err);
    info->err->format_message(info, failure->message);
    std::longjmp(failure->back, 1);
}

/// Level -1 is a warning: data that libjpeg would make up for with grey. Only what hurts no pixel is let pass.
void onMessage(j_common_ptr info, int level)
{
    const int code = info->err->msg_code;
    if (level < 0 && code != JWRN_EXTRANEOUS_DATA && code != JWRN_ADOBE_XFORM && code != JWRN_JFIF_MAJOR) {
        fail(info);
    }
}

void onProgress(j_common_ptr info)
{
    const auto* decoder = reinterpret_cast<j_decompress_ptr>(info);
    const auto scans = static_cast<std::uint64_t>(std::max(0, decoder->input_scan_number));
    const std::uint64_t pixels = std::uint64_t{decoder->image_width} * decoder->image_height;
    if (scans > kMaxScans || scans * pixels > kMaxScannedPixels) {
        info->err->msg_code = JERR_BAD_PROGRESSION;
        fail(info);
    }
}

/// A decoder whose errors come back by longjmp: libjpeg is C, through which no exception may pass. What it fills lies
/// in the caller's hands, so that the jump leaves nothing behind that should be destroyed.
struct Decoder {
    Decoder()
    {
        info.err = jpeg_std_error(&failure.manager);
        failure.manager.error_exit = fail;
        failure.manager.emit_message = onMessage;
        progress.progress_monitor = onProgress;
    }
    ~Decoder() { jpeg_destroy_decompress(&info); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    bool begin(std::string_view bytes)
    {
        if (setjmp(failure.back) != 0) {
            return false;
        }
        jpeg_create_decompress(&info);
        info.progress = &progress;
        jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        jpeg_save_markers(&info, JPEG_APP0 + 1, 0xFFFF);
        jpeg_read_header(&info, TRUE);
        return true;
    }

    bool start(int enough)
    {
        if (setjmp(failure.back) != 0) {
            return false;
        }
        const bool ink = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
        const bool grey = info.jpeg_color_space == JCS_GRAYSCALE;
        info.out_color_space = ink ? JCS_CMYK : grey ? JCS_GRAYSCALE : JCS_RGB;
        info.scale_denom = 1;
        const auto shorter = std::min(info.image_width, info.image_height);
        while (enough > 0 && info.scale_denom < 8 &&
               shorter / (2 * info.scale_denom) >= static_cast<unsigned>(enough)) {
            info.scale_denom *= 2;
        }
        jpeg_start_decompress(&info);
        return true;
    }

    bool readRows(std::uint8_t* out, std::size_t rowBytes)
    {
        if (setjmp(failure.back) != 0) {
            return false;
        }
        while (info.output_scanline < info.output_height) {
            JSAMPROW row = out + rowBytes * info.output_scanline;
            jpeg_read_scanlines(&info, &row, 1);
        }
        jpeg_finish_decompress(&info);
        return true;
    }

    jpeg_decompress_struct info{};
    Failure failure{};
    jpeg_progress_mgr progress{};
};

/// Adobe's programs store how much ink is missing rather than how much there is.
std::vector<std::uint8_t> rgbFromInk(const std::vector<std::uint8_t>& ink, bool inverted)
{
    std::vector<std::uint8_t> rgb(ink.size() / 4 * 3);
    for (std::size_t i = 0; i < ink.size() / 4; ++i) {
        const auto light = [&](std::size_t k) { return inverted ? ink[4 * i + k] : 255 - ink[4 * i + k]; };
        for (std::size_t c = 0; c < 3; ++c) {
            rgb[3 * i + c] = static_cast<std::uint8_t>((light(c) * light(3) + 127) / 255);
        }
    }
    return rgb;
}

int orientationOf(const jpeg_decompress_struct& info)
{
    for (auto* marker = info.marker_list; marker != nullptr; marker = marker->next) {
        const std::string_view segment(reinterpret_cast<const char*>(marker->data), marker->data_length);
        if (const int orientation = exifOrientation(segment); orientation != 1) {
            return orientation;
        }
    }
    return 1;
}

[[noreturn]] void failDecoding(const Decoder& decoder, const std::string& name)
{
    throw Error(Words::tr("\"%1\" is damaged: %2.", name, decoder.failure.message));
}

}  // namespace

DecodedPicture decodeJpeg(std::string_view bytes, const std::string& name, int enough)
{
    Decoder decoder;
    if (!decoder.begin(bytes)) {
        failDecoding(decoder, name);
    }
    checkPictureSize(name, decoder.info.image_width, decoder.info.image_height, bytes.size());
    if (!decoder.start(enough)) {
        failDecoding(decoder, name);
    }
    DecodedPicture picture;
    picture.width = static_cast<int>(decoder.info.output_width);
    picture.height = static_cast<int>(decoder.info.output_height);
    const auto components = static_cast<std::size_t>(decoder.info.output_components);
    picture.channels = components == 1 ? 1 : 3;
    const std::size_t rowBytes = decoder.info.output_width * components;
    const int orientation = orientationOf(decoder.info);  // libjpeg forgets it at the end
    picture.pixels.resize(rowBytes * decoder.info.output_height);
    if (!decoder.readRows(picture.pixels.data(), rowBytes)) {
        failDecoding(decoder, name);
    }
    if (components == 4) {
        picture.pixels = rgbFromInk(picture.pixels, decoder.info.saw_Adobe_marker != 0);
    }
    return turned(std::move(picture), orientation);
}

}  // namespace ganimede
