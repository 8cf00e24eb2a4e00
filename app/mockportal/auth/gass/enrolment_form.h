// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <expected>
#include <optional>

namespace mockportal {

/// What is written on the form at the counter (S11).
struct Enrolment {
    QString codiceFiscale{};
    QString cardNumber{};  // S27: the last ten digits
    QString mobile{};
    QString given{};  // the rest only for a new citizen; what is empty is as in the demo content
    QString family{};
    QString sex{};  // M or F
    QDate birthDate{};
    QString birthPlace{};
    std::optional<bool> consent{};  // S9; without it: as it was, given for a new citizen
};

/// From the body of `POST /gass/enrol`. Fails with a sentence for the tester.
std::expected<Enrolment, QString> enrolmentFromJson(const QJsonObject& json);

}  // namespace mockportal
