#include "app/window/language.h"

#include <algorithm>
#include <memory>
#include <string>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "engine/core/words.h"

namespace ganimede {
namespace {

constexpr const char* kEnglish = "en";
constexpr const char* kTranslator = "language";  // the name of what is installed here
constexpr const char* kIsoNumbers = "mfe_MU";    // the CLDR's only Latin way of writing 12 345.6

/// What Spanish keyboards and this window call them; Qt's own Spanish spells them out.
[[maybe_unused]] constexpr const char* kKeys[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                  QT_TRANSLATE_NOOP("QShortcut", "Shift")};

std::string translated(const char* english)
{
    return QCoreApplication::translate("Words", english).toStdString();
}

bool isSpoken(const QString& code)
{
    return std::ranges::any_of(languages(), [&](const Language& language) { return language.code == code; });
}

/// "es" is spoken to everybody who asks for some Spanish, "pt_BR" to everybody who asks for some Portuguese.
QString nearest(const QLocale& locale)
{
    for (const Language& language : languages()) {
        if (QLocale(language.code).language() == locale.language()) {
            return language.code;
        }
    }
    return {};
}

QString systemLanguage()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        if (const QString code = nearest(QLocale(wanted)); !code.isEmpty()) {
            return code;
        }
    }
    return kEnglish;
}

bool install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    translator->setObjectName(kTranslator);
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator.release());
}

void forget()
{
    for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>(kTranslator)) {
        delete translator;  // which removes it
    }
    Words::translateWith(nullptr);
}

}  // namespace

const QList<Language>& languages()
{
    static const QList<Language> kLanguages{{kEnglish, QStringLiteral("English")},
                                            {QStringLiteral("es"), QStringLiteral("Español")},
                                            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")}};
    return kLanguages;
}

QString speak(const QString& code)
{
    forget();
    const QString language = isSpoken(code) ? code : systemLanguage();
    if (language == kEnglish) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        return language;
    }
    QLocale::setDefault(QLocale(kIsoNumbers));
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("ganimede_") + language, QStringLiteral(":/translations"));
    Words::translateWith(&translated);
    return language;
}

QStringList argumentsToStartAgain(const QStringList& arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        if (name != QLatin1String("--language") && name != QLatin1String("--theme")) {
            kept << arguments[i];
        } else if (!arguments[i].contains(u'=')) {
            ++i;  // the value stands by itself
        }
    }
    return kept;
}

}  // namespace ganimede
