#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <sys/wait.h>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/latent/script_file.h"
#include "engine/latent/script_generator.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

using Numbers = std::vector<float>;

const std::filesystem::path kFolder = GANIMEDE_TORCHSCRIPT;

/// Impatient, so that a test of what never ends ends.
ScriptOptions quick()
{
    ScriptOptions options;
    options.loadMs = 20'000;
    options.answerMs = 4'000;
    options.memoryBytes = std::size_t{1} << 28;
    return options;
}

std::unique_ptr<Generator> opened(const std::string& name)
{
    return openScript(kFolder / name, quick());
}

bool hasChildren()
{
    return ::waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD;
}

/// Opens the file, which is to fail within the time and leave nothing, so that the next one works.
std::string refusalOf(const std::filesystem::path& path, ScriptOptions options = quick())
{
    const std::string said = messageOf([&] { openScript(path, options); });
    CHECK(contains(said, path.filename().string()));
    CHECK(said.ends_with('.'));
    CHECK(said.find('\n') == std::string::npos);
    CHECK_FALSE(hasChildren());
    return said;
}

Numbers picturesOf(const Generator& generator, const Numbers& z, const std::vector<std::int32_t>& labels = {})
{
    Numbers pictures(z.size() / static_cast<std::size_t>(generator.info().latent.dimensions) *
                     generator.info().shape.size());
    generator.generate(z, labels, pictures);
    return pictures;
}

double largestDifference(const Numbers& a, const Numbers& b)
{
    REQUIRE(a.size() == b.size());
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    }
    return largest;
}

/// Of late.pt: a latent at which it does misdeed number `misdeed`; 0: none.
Numbers misdeed(int number)
{
    Numbers z(8, 0.5F);
    z[0] = number == 0 ? 0.5F : 1000.0F + static_cast<float>(number);
    return z;
}

struct Expected {
    const char* file;
    int dimensions;
    ImageShape shape;
    std::size_t classes;
};
const Expected kKinds[]{
    {"traced.pt", 16, {1, 28, 28}, 0}, {"spatial.pt", 12, {3, 28, 28}, 0},       {"labelled.pts", 9, {1, 16, 16}, 7},
    {"onehot.pth", 5, {1, 12, 12}, 6}, {"flat.torchscript", 10, {3, 10, 10}, 0}, {"ranged.pt", 6, {1, 8, 8}, 0},
    {"beside.pt", 6, {1, 8, 8}, 5}};

nlohmann::json reference(const std::string& file)
{
    return nlohmann::json::parse(readFile(kFolder / "reference.json")).at(file);
}

std::vector<std::int32_t> labelsOf(const nlohmann::json& row)
{
    return row.contains("labels") ? row.at("labels").get<std::vector<std::int32_t>>() : std::vector<std::int32_t>{};
}

}  // namespace

TEST_CASE("generators of all kinds make PyTorch's pictures")
{
    for (const Expected& kind : kKinds) {
        CAPTURE(kind.file);
        const auto generator = opened(kind.file);
        const GeneratorInfo& info = generator->info();
        CHECK(info.name == kind.file);
        CHECK(info.latent == LatentSpec{kind.dimensions, LatentKind::gaussian});
        CHECK(info.shape == kind.shape);
        REQUIRE(info.classes.size() == kind.classes);
        CHECK(info.conditioning == (kind.classes > 0 ? Conditioning::labels : Conditioning::none));
        CHECK((kind.classes == 0 || info.classes.back() == std::to_string(kind.classes - 1)));
        CHECK_FALSE(generator->judges());
        const nlohmann::json expected = reference(kind.file);
        const auto z = expected.at("z").get<Numbers>();
        const Numbers pictures = picturesOf(*generator, z, labelsOf(expected));
        CHECK(largestDifference(pictures, expected.at("pictures").get<Numbers>()) < 1e-5);
        CHECK(picturesOf(*generator, z, labelsOf(expected)) == pictures);
    }
    CHECK_FALSE(hasChildren());
}

TEST_CASE("pulls and areas of TorchScript generators are PyTorch's")
{
    for (const Expected& kind : kKinds) {
        CAPTURE(kind.file);
        const auto generator = opened(kind.file);
        REQUIRE(generator->gradients() != nullptr);
        const nlohmann::json expected = reference(kind.file);
        const auto named = [&](const char* name) { return expected.at(name).get<Numbers>(); };
        const std::vector<std::int32_t> labels = labelsOf(expected);
        Numbers losses(2);
        Numbers slopes(2 * static_cast<std::size_t>(kind.dimensions));
        generator->gradients()->pull(named("z"), labels, named("targets"), named("weights"), losses, slopes);
        CHECK(largestDifference(losses, named("losses")) < 1e-5);
        CHECK(largestDifference(slopes, named("gradients")) < 1e-5);
        Numbers areas(2);
        generator->gradients()->stretch(named("z"), labels, named("u"), named("v"), areas);
        const auto wide = named("areas");
        CHECK(std::abs(areas[0] / wide[0] - 1) < 1e-4);
        CHECK(std::abs(areas[1] / wide[1] - 1) < 1e-4);
    }
}

TEST_CASE("pulls and areas agree with small steps")
{
    const auto generator = opened("labelled.pts");
    const nlohmann::json expected = reference("labelled.pts");
    const std::vector<std::int32_t> label{3};
    const auto both = expected.at("z").get<Numbers>();
    const Numbers z(both.begin(), both.begin() + 9);
    const Numbers u(both.begin() + 9, both.end());
    Numbers v(9);
    v[4] = 1;
    const Numbers target(256, 0.25F);
    const auto moved = [&](const Numbers& along, float by) {
        Numbers at = z;
        for (std::size_t i = 0; i < at.size(); ++i) {
            at[i] += by * along[i];
        }
        return picturesOf(*generator, at, label);
    };
    constexpr float kStep = 1.0F / 64;
    const auto slope = [&](const Numbers& along) {
        const Numbers after = moved(along, kStep);
        const Numbers before = moved(along, -kStep);
        std::vector<double> change(after.size());
        for (std::size_t i = 0; i < change.size(); ++i) {
            change[i] = (static_cast<double>(after[i]) - static_cast<double>(before[i])) / (2.0 * kStep);
        }
        return change;
    };
    const std::vector<double> a = slope(u);
    const std::vector<double> b = slope(v);
    double aa = 0, ab = 0, bb = 0, pulled = 0;
    const Numbers here = picturesOf(*generator, z, label);
    for (std::size_t i = 0; i < a.size(); ++i) {
        aa += a[i] * a[i];
        ab += a[i] * b[i];
        bb += b[i] * b[i];
        pulled += 2 * (static_cast<double>(here[i]) - 0.25) * b[i] / 256;
    }
    Numbers area(1), loss(1), gradient(9);
    generator->gradients()->stretch(z, label, u, v, area);
    CHECK(std::abs(static_cast<double>(area[0]) / std::sqrt(aa * bb - ab * ab) - 1) < 5e-3);
    generator->gradients()->pull(z, label, target, {}, loss, gradient);
    CHECK(std::abs(static_cast<double>(gradient[4]) / pulled - 1) < 5e-3);
}

TEST_CASE("many latents go in parts, and those that do not fit are refused")
{
    const auto generator = opened("labelled.pts");
    Numbers z(150 * 9);
    std::vector<std::int32_t> labels(150);
    for (std::size_t i = 0; i < z.size(); ++i) {
        z[i] = std::sin(static_cast<float>(i));
        labels[i / 9] = static_cast<std::int32_t>(i / 9 % 7);
    }
    const Numbers all = picturesOf(*generator, z, labels);
    const Numbers last = picturesOf(*generator, Numbers(z.end() - 9, z.end()), {labels.back()});
    CHECK(largestDifference(Numbers(all.end() - 256, all.end()), last) < 1e-6);
    CHECK(picturesOf(*generator, {}).empty());
    CHECK_THROWS_AS(picturesOf(*generator, Numbers(10), {1}), Error);
    CHECK_THROWS_AS(picturesOf(*generator, Numbers(9)), Error);
    CHECK(contains(messageOf([&] { picturesOf(*generator, Numbers(9), {7}); }), "no class 7"));
    CHECK(contains(messageOf([&] { picturesOf(*generator, Numbers(9), {-1}); }), "no class -1"));
    CHECK(contains(messageOf([&] { generator->directions(0, 1); }), "not known"));
    CHECK(picturesOf(*generator, Numbers(z.end() - 9, z.end()), {labels.back()}) == last);
}

TEST_CASE("what a generator is in need of is said")
{
    CHECK(contains(opened("flat.torchscript")->info().note, "[0, 1]"));
    CHECK(contains(opened("ranged.pt")->info().note, "[-2, 6]"));
    CHECK_FALSE(contains(opened("traced.pt")->info().note, "mapped"));
    CHECK(opened("frozen.pt")->gradients() == nullptr);
    const auto dependent = opened("dependent.pt");
    CHECK(contains(dependent->info().note, "each is made alone"));
    Numbers z(3 * 8);
    for (std::size_t i = 0; i < z.size(); ++i) {
        z[i] = std::cos(static_cast<float>(i));
    }
    const Numbers together = picturesOf(*dependent, z);
    const Numbers alone = picturesOf(*dependent, Numbers(z.begin() + 8, z.begin() + 16));
    CHECK(Numbers(together.begin() + 64, together.begin() + 128) == alone);
}

TEST_CASE("files that are no TorchScript say what they are")
{
    const TemporaryFolder folder;
    const auto written = [&](const std::string& name, const std::string& bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return folder / name;
    };
    CHECK(contains(refusalOf(written("empty.pt", "")), "is empty"));
    CHECK(contains(refusalOf(written("text.pt", "Dear reader,\n")), "is a text file"));
    CHECK(contains(refusalOf(written("other.pt", "\x7f"
                                                 "ELF\x01\x02\x03")),
                   "does not begin as one does"));
    const std::string header = R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}})";
    CHECK(contains(refusalOf(written("a.pt", static_cast<char>(header.size()) + std::string(7, '\0') + header)),
                   "is a safetensors file"));
    CHECK(contains(refusalOf(folder / "none.pt"), "does not exist"));
    std::filesystem::create_directory(folder / "folder.pt");
    CHECK(contains(refusalOf(folder / "folder.pt"), "is a folder"));
    CHECK(contains(refusalOf(kFolder / "weights.pt"), "is a file of weights saved by torch.save"));
    CHECK(contains(refusalOf(kFolder / "old_weights.pt"), "is a pickle"));
    CHECK(contains(refusalOf(kFolder / "foreign.pt"), "is a ZIP archive, but not one of a TorchScript module"));
    CHECK(isScriptFile(kFolder / "traced.pt"));
    CHECK(isScriptFile(kFolder / "flat.torchscript"));
    CHECK_FALSE(isScriptFile(folder / "text.pt"));
    CHECK_FALSE(isScriptFile(folder / "none.pt"));
    CHECK_FALSE(isScriptFile(kFolder / "reference.json"));
}

TEST_CASE("a file that was cut off is an error wherever it was cut")
{
    const TemporaryFolder folder;
    const std::string whole = readFile(kFolder / "late.pt");
    for (std::size_t i = 0; i < 40; ++i) {
        const std::size_t length = i < 8 ? i : whole.size() - 1 - (i - 8) * (whole.size() - 16) / 32;
        CAPTURE(length);
        std::ofstream(folder / "cut.pt", std::ios::binary) << whole.substr(0, length);
        const std::string said = refusalOf(folder / "cut.pt");
        CHECK((contains(said, "cut off") || contains(said, "is empty") || contains(said, "text file")));
    }
}

TEST_CASE("a damaged file is an error or another generator, but does no harm")
{
    const TemporaryFolder folder;
    const std::string whole = readFile(kFolder / "late.pt");
    int refused = 0;
    for (std::size_t i = 0; i < 24; ++i) {
        std::string damaged = whole;
        const std::size_t place = (i * 331 + 40) % whole.size();
        CAPTURE(place);
        damaged[place] = static_cast<char>(damaged[place] ^ 0x55);
        std::ofstream(folder / "damaged.pt", std::ios::binary) << damaged;
        const std::string said = messageOf([&] { openScript(folder / "damaged.pt", quick()); });
        refused += said.empty() ? 0 : 1;
        CHECK((said.empty() || contains(said, "damaged.pt")));
        CHECK_FALSE(hasChildren());
    }
    CHECK(refused > 5);
}

TEST_CASE("a module that is no generator of pictures is refused with what it is")
{
    CHECK(contains(refusalOf(kFolder / "pair.pt"), "takes 3 arguments"));
    CHECK(contains(refusalOf(kFolder / "words.pt"), "Dict(str, Tensor)"));
    CHECK(contains(refusalOf(kFolder / "unsaid.pt"), "num_classes"));
    CHECK(contains(refusalOf(kFolder / "wrong_shape.pt"), "the shape (2, 7)"));
}

TEST_CASE("a hostile file ends in an error, and the next file opens")
{
    ScriptOptions hasty = quick();
    hasty.loadMs = 3'000;
    const std::pair<const char*, const char*> kHostile[]{
        {"endless.pt", "took longer than 3 seconds and was ended"},
        {"hungry.pt", "wanted more memory than it may take"},
        {"raising.pt", "no pictures today"},
        {"crashing.pt", "ended by itself (signal SIGSEGV)"},
        {"not_finite.pt", "numbers that are not finite"},
    };
    for (const auto& [file, says] : kHostile) {
        const std::string said = refusalOf(kFolder / file, std::string(file) == "endless.pt" ? hasty : quick());
        CAPTURE(said);
        CHECK(contains(said, says));
        CHECK(opened("ranged.pt")->info().shape.width == 8);
    }
    CHECK_FALSE(hasChildren());
}

TEST_CASE("what a script prints is taken and not listened to")
{
    const auto generator = opened("late.pt");
    const Numbers quiet = picturesOf(*generator, misdeed(0));
    picturesOf(*generator, misdeed(6));
    CHECK(picturesOf(*generator, misdeed(0)) == quiet);
}

TEST_CASE("a generator that fails once goes on, one that ends does not")
{
    const auto generator = opened("late.pt");
    const Numbers good = picturesOf(*generator, misdeed(0));
    const auto said = [&](int number) { return messageOf([&] { picturesOf(*generator, misdeed(number)); }); };
    for (const auto& [number, says] :
         {std::pair(2, "wanted more memory than it may take"), std::pair(3, "no pictures today"),
          std::pair(5, "numbers that are not finite"), std::pair(7, "the shape (1, 7)")}) {
        CHECK(contains(said(number), says));
        CHECK(picturesOf(*generator, misdeed(0)) == good);
    }
    CHECK(contains(said(4), "ended by itself (signal SIGSEGV)"));
    CHECK(contains(said(0), "ended by itself (signal SIGSEGV)"));
    CHECK_FALSE(hasChildren());

    const auto endless = opened("late.pt");
    const auto begin = std::chrono::steady_clock::now();
    CHECK(contains(messageOf([&] { picturesOf(*endless, misdeed(1)); }), "took longer than 4 seconds"));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(8));
    CHECK(contains(messageOf([&] { picturesOf(*endless, misdeed(0)); }), "took longer than 4 seconds"));
    CHECK_FALSE(hasChildren());
}

}  // namespace ganimede::test
