// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace mockportal {

/// What a password of this person must not hold (R82).
struct PersonalFacts {
    QString codiceFiscale{};
    QString given{};
    QString family{};
    QDate birthDate{};
    QStringList cardNumbers{};  // ten digits each
};

/// R82, what can be said without the account: which of the conditions `length`, `characters`,
/// `common`, `personal`, `run` a password fails; empty if none. Characters are Unicode code points.
QStringList failedConditions(const QString& password, const PersonalFacts& person);

}  // namespace mockportal
