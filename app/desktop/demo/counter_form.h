// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <map>

namespace desktop {

/// What the employee at the counter of the demo types (S11): the person, the card, the mobile
/// number, the consent (S9).
struct CounterForm {
    enum class Field { codiceFiscale, cardNumber, mobile, name, surname, consent };

    QString codiceFiscale{};
    QString cardNumber{};  // the ten digits of S27, or all twenty; blanks do not matter
    QString mobile{};
    QString name{};  // with the surname: only of somebody the portal does not know yet
    QString surname{};
    bool consent = false;

    /// What is wrong, a sentence a field; empty: it can be sent.
    std::map<Field, QString> faults(QDate today) const;
    /// As POST /gass/enrol takes it. Sex and birth date come out of the codice fiscale.
    QJsonObject request(QDate today) const;

    /// The specimen citizen, with the card of the demo.
    static CounterForm specimen();
};

}  // namespace desktop
