// SPDX-License-Identifier: EUPL-1.2
// Dates as people read them here: gg/mm/aaaa and hh:mm, in the time of Rome.
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

QString shortDate(QDate date);                 // 18/11/2026
QString dateAndTime(const QDateTime& moment);  // 20/11/2026 18:42 (S45)
QString longDate(QDate date);                  // Lunedì 23 novembre 2026
QString monthAndYear(QDate date);              // Novembre 2026
QString clockTime(const QDateTime& moment);    // 9.05
/// Before a date that begins with 8 or 11 Italian words lose their vowel: "fino al 11/03" → "fino
/// all'11/03". For whole sentences; other languages have no such words.
QString elided(const QString& sentence);

/// Buongiorno until 13, Buon pomeriggio until 18, then Buonasera.
QString greeting(const QDateTime& now);
/// MARIO -> Mario, DE' PAOLI -> De' Paoli: registers write capitals.
QString givenName(const QString& name);

}  // namespace ui
