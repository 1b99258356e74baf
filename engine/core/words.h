#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

/// Says to Qt's lupdate, and to nobody else, under which context it files the texts of a class.
#define GANIMEDE_TRANSLATION_CONTEXT(context)

namespace ganimede {

/// The engine's sentences for people: English in the sources, and in the reader's language once a program that knows
/// one has said how to translate. Qt's lupdate finds `Words::tr("…")`.
class Words {
    GANIMEDE_TRANSLATION_CONTEXT(Words)
public:
    /// Gives the text that `english` is in the reader's language, or `english` itself. Called from any thread.
    using Translator = std::string (*)(const char* english);

    /// From now on and for all threads. nullptr, as at the start: the sources' English.
    static void translateWith(Translator translator);
    static Translator translator();

    /// `english`, a literal, in the reader's language, with %1 to %9 replaced by the values. A value is a text or an
    /// integer (other numbers: see text() of spec_words.h) and is never translated itself; one that the text does not
    /// name is left out, and a number behind % that has no value stays as it is.
    template <typename... Values>
    static std::string tr(const char* english, const Values&... values)
    {
        return filled(translated(english), {shown(values)...});
    }

private:
    static std::string translated(const char* english);
    static std::string filled(const std::string& text, std::initializer_list<std::string> values);
    static std::string shown(std::string_view value) { return std::string(value); }
    static std::string shown(std::integral auto value) { return std::to_string(value); }
};

}  // namespace ganimede
