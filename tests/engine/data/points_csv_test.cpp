#include "engine/files/points_csv.h"

#include <fstream>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

using Points = std::vector<Point>;

Points parse(std::string_view text)
{
    return parsePointsCsv(text, "mine.csv");
}

std::string failureOf(std::string_view text)
{
    return messageOf([&] { parse(text); });
}

TEST_CASE("csvUnderstandsTheUsualSeparators")
{
    const Points expected{{1.5f, -2}, {0.25f, 3e-3f}};
    for (const char* text :
         {"1.5,-2\n0.25,3e-3\n", "1.5, -2\n0.25 , 3E-3", "1.5;-2\r\n0.25;3e-3\r\n", "1.5\t-2\n0.25\t.003\n",
          "1.5 -2\n  0.25    3e-03  \n", "1.5,-2\r0.25,0.003\r", "1,5;-2\n0,25;0,003\n", "1,5\t-2\n0,25\t3e-3",
          "+1.5,-2\n\"0.25\",\"3e-3\"\n", "1.5,-2,,\n0.25,3e-3,\n",
          "\xEF\xBB\xBF"
          "1.5,-2\n0.25,3e-3"}) {
        CAPTURE(text);
        CHECK(parse(text) == expected);
    }
}

TEST_CASE("csvSkipsHeaderCommentsAndEmptyLines")
{
    const Points expected{{1, 2}, {3, 4}};
    for (const char* text : {"x,y\n1,2\n3,4\n", "# made by hand\n\nx;y\n\n1;2\n# half\n3;4\n\n\n",
                             "\"x\",\"y\"\n1,2\n3,4", "length width\n1 2\n3 4", "x1,x2\n1,2\n3,4", "+x,-x\n1,2\n3,4",
                             "   \n\t\nx\ty\n1\t2\n3\t4", "\xEF\xBB\xBFx,y\n1,2\n3,4"}) {
        CAPTURE(text);
        CHECK(parse(text) == expected);
    }
}

TEST_CASE("csvErrorsNameTheLineAndWhatIsThere")
{
    struct Case {
        const char* text;
        const char* line;
        const char* found;
    };
    const Case cases[] = {
        {"1,2\n3,nan\n", "line 2", "\"nan\""},
        {"NaN,1\n", "line 1", "\"NaN\""},
        {"0x10,0x20\n1,2\n", "line 1", "\"0x10\""},
        {"1.5m,2.5m\n1,2\n", "line 1", "\"1.5m\""},
        {"\xE2\x88\x92"
         "1.5,\xE2\x88\x92"
         ".5\n1,2\n",
         "line 1", "\"???1.5\""},
        {"x,y\n\n1,2\n-inf,4\n", "line 4", "\"-inf\""},
        {"1,2\ninfinity,4\n", "line 2", "\"infinity\""},
        {"1,2\n1e39,4\n", "line 2", "\"1e39\""},
        {"1,2\n1e999,4\n", "line 2", "\"1e999\""},
        {"1,2\n3,four\n", "line 2", "\"four\""},
        {"1,2\nx,y\n", "line 2", "\"x\""},
        {"1,abc\n", "line 1", "\"abc\""},
        {"1,2\r\n3,0x10\r\n", "line 2", "\"0x10\""},
        {"1,2\n3,4 5\n", "line 2", "\"4 5\""},
        {"1,2\n3,1.2.3\n", "line 2", "\"1.2.3\""},
        {"1,2\n+-3,1\n", "line 2", "\"+-3\""},
        {"1,2\n3\n", "line 2", "1 value "},
        {"1,2\n3,\n", "line 2", "1 value "},
        {"1,2\n,\n", "line 2", "0 values"},
        {"1,2\n,3\n", "line 2", "\"\""},
        {"1,2,3\n", "line 1", "3 values"},
        {"id,x,y\n1,2,3\n", "line 1", "3 values"},
        {"title\n1,2\n", "line 1", "1 value "},
        {"1,2\n3,\x01\xff\n", "line 2", "\"??\""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const std::string message = failureOf(c.text);
        CAPTURE(message);
        CHECK(contains(message, "mine.csv"));
        CHECK(contains(message, c.line + std::string(":")));
        CHECK(contains(message, c.found));
    }
}

TEST_CASE("csvErrorsStayShortAndOnOneLine")
{
    const std::string message = failureOf("1,2\n" + std::string(100000, 'a') + "," + std::string(100000, ',') + "\n");
    CHECK(message.size() < 200);
    CHECK_FALSE(contains(message, "\n"));
}

TEST_CASE("csvWithoutPointsIsAnError")
{
    for (const char* text : {"", "\n\n", "# nothing\n", "x,y\n", "\xEF\xBB\xBF"}) {
        CHECK(contains(failureOf(text), "holds no points"));
    }
}

TEST_CASE("csvTakesAsManyPointsAsItSaysAndNoMore")
{
    std::string text;
    for (std::size_t i = 0; i < kMaxPoints; ++i) {
        text += "1,2\n";
    }
    CHECK(parse(text).size() == kMaxPoints);
    CHECK(contains(failureOf(text + "1,2\n"), "more than 200000 points"));
}

TEST_CASE("csvKeepsEveryFloatWrittenWithNineDigits")
{
    std::string text;
    Points points;
    std::uint32_t bits = 12345;
    for (int i = 0; i < 1000; ++i) {
        bits = bits * 1664525u + 1013904223u;
        const Point p{static_cast<float>(bits) * 1e-7f - 200, 1.0f / static_cast<float>(bits | 1u)};
        char line[64];
        std::snprintf(line, sizeof line, "%.9g,%.9g\n", static_cast<double>(p.x), static_cast<double>(p.y));
        text += line;
        points.push_back(p);
    }
    CHECK(parse(text) == points);
}

TEST_CASE("csvIsReadFromAFile")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "few.csv") << "x,y\n1,2\n";
    CHECK(readPointsCsv(folder / "few.csv") == Points{{1, 2}});
    std::ofstream(folder / "bad.csv") << "x,y\n1,NaN\n";
    CHECK(contains(messageOf([&] { readPointsCsv(folder / "bad.csv"); }), "bad.csv, line 2"));
    CHECK_THROWS_AS(readPointsCsv(folder / "none.csv"), Error);
    CHECK_THROWS_AS(readPointsCsv(folder.path()), Error);
}

}  // namespace
}  // namespace ganimede::test
