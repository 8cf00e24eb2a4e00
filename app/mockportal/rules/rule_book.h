// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <expected>

namespace mockportal {

/// A day on which nobody works: every year, from `validFrom` on.
struct Holiday {
    QString name{};
    int month = 0;  // 0: counted from Easter
    int day = 0;
    int afterEaster = 0;  // days
    QString comune{};     // Belfiore; empty: in the whole country
    QDate validFrom{};    // invalid: for ever
    bool isOn(const QDate& date) const;
};

/// The numbers that law and region change now and then (content/rules.json): each with the days
/// from which its values hold. Whoever judges asks for the value of the day it is about. A value.
class RuleBook {
  public:
    /// Fails with a sentence for who wrote the file: a value that is no whole number, or has no
    /// day; values that are not in the order of their days; a holiday that is no day.
    static std::expected<RuleBook, QString> fromJson(const QJsonObject& json);

    /// The value in force on that day; before the first one, the first one. 0 when there is no such
    /// number, which is a mistake of the caller.
    int number(const QString& name, const QDate& day) const;
    bool has(const QString& name) const { return numbers_.contains(name); }
    const QList<Holiday>& holidays() const { return holidays_; }

  private:
    struct Value {
        QDate validFrom{};
        int value = 0;
    };
    QString readNumber(const QString& name, const QJsonArray& values);
    QHash<QString, QList<Value>> numbers_{};
    QList<Holiday> holidays_{};
};

/// Easter Sunday of the Gregorian calendar.
QDate easterOf(int year);

}  // namespace mockportal
