// SPDX-License-Identifier: EUPL-1.2
#include "translations/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace translations {
namespace {

void replace(std::unique_ptr<QTranslator>& translator, const QString& file, const QString& folder) {
    if (translator) QCoreApplication::removeTranslator(translator.get());
    translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) QCoreApplication::installTranslator(translator.get());
}

QLocale localeOf(const QString& language) {
    return language == QLatin1String("it") ? QLocale(QLocale::Italian, QLocale::Italy)
                                           : QLocale(language);
}

}  // namespace

QStringList available() {
    QStringList languages;
    for (const auto& file :
         QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("sportello_*.qm")}))
        languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    languages.removeAll(QStringLiteral("it"));
    languages.sort();
    languages.prepend(QStringLiteral("it"));
    return languages;
}

QString best(const QStringList& wishes) {
    const auto languages = available();
    for (const auto& wish : wishes)
        if (languages.contains(wish.left(2).toLower())) return wish.left(2).toLower();
    return QStringLiteral("it");
}

void install(const QString& language) {
    static std::unique_ptr<QTranslator> own;
    static std::unique_ptr<QTranslator> toolkit;
    replace(toolkit, QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(own, QStringLiteral("sportello_") + language, QStringLiteral(":/i18n"));
    QLocale::setDefault(localeOf(language));
}

}  // namespace translations
