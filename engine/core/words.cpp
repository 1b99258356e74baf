#include "engine/core/words.h"

#include <atomic>

namespace ganimede {
namespace {

std::atomic<Words::Translator> g_translator{nullptr};

}  // namespace

void Words::translateWith(Translator translator)
{
    g_translator = translator;
}

Words::Translator Words::translator()
{
    return g_translator;
}

std::string Words::translated(const char* english)
{
    const Translator translator = g_translator;
    return translator != nullptr ? translator(english) : std::string(english);
}

// In one pass, so that a file that is called "%2" stays what it is.
std::string Words::filled(const std::string& text, std::initializer_list<std::string> values)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char digit = text[i] == '%' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (digit >= '1' && digit <= '9' && static_cast<std::size_t>(digit - '1') < values.size()) {
            result += values.begin()[digit - '1'];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

}  // namespace ganimede
