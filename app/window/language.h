#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ganimede {

/// A language that the window speaks.
struct Language {
    QString code;  ///< such as "pt_BR", as in the name of its file in translations/
    QString name;  ///< in the language itself
};

/// English, which the sources are written in, comes first.
const QList<Language>& languages();

/// Lets everything that is made from now on speak `code`; empty: the first of the user's languages, in the order in
/// which the system lists them, that the window speaks, else English. Numbers have a decimal point in every language,
/// as they have in a spec, in code and in tables, and in others than English their digits are grouped by spaces, as
/// ISO 80000-1 has it: there a comma would be read as a decimal mark. Dates are the system's affair. To be called after
/// the application's object is made and before anything is shown or LibTorch is loaded, whose module keeps the language
/// that it was loaded with. Returns the language's code.
QString speak(const QString& code);

/// What the program was started with (without its own name), but for the options that the settings remember and the
/// user may have changed since: the language and the theme.
QStringList argumentsToStartAgain(const QStringList& arguments);

}  // namespace ganimede
