// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "core/base/rome_time.h"

namespace ui {
namespace {

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

QString shortDate(QDate date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString dateAndTime(const QDateTime& moment) {
    return core::inRome(moment).toString(QStringLiteral("dd/MM/yyyy hh:mm"));
}

QString longDate(QDate date) {
    return capitalised(QLocale().toString(date, QStringLiteral("dddd d MMMM yyyy")));
}

QString monthAndYear(QDate date) {
    return capitalised(QLocale().toString(date, QStringLiteral("MMMM yyyy")));
}

QString clockTime(const QDateTime& moment) {
    return core::inRome(moment).toString(QStringLiteral("h.mm"));
}

QString elided(const QString& sentence) {
    static const QRegularExpression before(
        QStringLiteral("\\b(al|dal|del|nel|sul|il|Al|Dal|Del|Nel|Sul|Il) (?=(?:0?8|11)\\b)"));
    QString text = sentence;
    for (auto found = before.match(text); found.hasMatch();
         found = before.match(text, found.capturedStart() + 1)) {
        QString word = found.captured(1);
        word = word == u"il"   ? QStringLiteral("l")
               : word == u"Il" ? QStringLiteral("L")
                               : word + u'l';
        text.replace(found.capturedStart(), found.capturedLength(), word + u'\'');
    }
    return text;
}

QString greeting(const QDateTime& now) {
    const int hour = core::inRome(now).time().hour();
    const auto word = hour < 4    ? QT_TRANSLATE_NOOP("ui::Format", "Buonasera")
                      : hour < 13 ? QT_TRANSLATE_NOOP("ui::Format", "Buongiorno")
                      : hour < 18 ? QT_TRANSLATE_NOOP("ui::Format", "Buon pomeriggio")
                                  : QT_TRANSLATE_NOOP("ui::Format", "Buonasera");
    return QCoreApplication::translate("ui::Format", word);
}

QString givenName(const QString& name) {
    QString words = name.toLower();
    bool start = true;
    for (QChar& letter : words) {
        if (start) letter = letter.toUpper();
        start = !letter.isLetter() && letter != QChar(0x2019) && letter != u'\'';
    }
    return words;
}

}  // namespace ui
