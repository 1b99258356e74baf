#include <doctest/doctest.h>

#include "engine/core/words.h"

namespace {

using ganimede::Words;

/// For the length of a test, a language that puts things the other way round.
struct Reversed {
    Reversed()
    {
        Words::translateWith([](const char* english) {
            const std::string text = english;
            return text == "%1 of %2" ? std::string("from %2: %1") : text;
        });
    }
    ~Reversed() { Words::translateWith(nullptr); }
};

TEST_CASE("wordsAreEnglishUntilThereIsATranslator")
{
    CHECK(Words::tr("Nothing to fill in.") == "Nothing to fill in.");
    CHECK(Words::tr("%1 of %2", 3, "a file") == "3 of a file");
    const Reversed reversed;
    CHECK(Words::tr("%1 of %2", 3, "a file") == "from a file: 3");
    CHECK(Words::tr("%1 off %2", 3, "a file") == "3 off a file");
}

TEST_CASE("wordsFillInEachValueOnceAndLeaveOtherPercentSignsAlone")
{
    CHECK(Words::tr("%1 and %1, then %2", std::string("%2"), 7u) == "%2 and %2, then 7");
    CHECK(Words::tr("100 % of %1, %3, %", 5) == "100 % of 5, %3, %");
    CHECK(Words::tr("%1", std::string_view("")).empty());
}

}  // namespace
