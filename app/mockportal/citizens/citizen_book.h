// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include "app/mockportal/record/citizen.h"

namespace mockportal {

struct HomeAddress {
    QString line{};
    QString city{};
    QString province{};  // MI
    QString postalCode{};
};

/// What the register of the assisted knows of a person beside the names (R15).
struct CitizenData {
    QString cardNumber{};  // twenty digits
    QDate cardUntil{};
    QDate cardRemindFrom{};  // from here on its end is worth a word
    QString citizenship{};   // Italian word, as the card's register has it
    QString asl{};
    HomeAddress residence{};
    HomeAddress domicile{};  // empty: the same as the residence
    QString email{};
    QString phone{};  // of the house; the mobile number is Citizen::mobile
    int version = 1;  // of the contact data
};

/// Everybody's entry. Those the content does not name have the demo's. Lives on the portal's
/// thread.
class CitizenBook {
  public:
    CitizenData& of(const Citizen& citizen);
    void clear() { known_.clear(); }

  private:
    QHash<QString, CitizenData> known_{};  // by patient id
};

/// Of content/citizens.json: the person's own entry, or the demo's; `key` is what is wanted of it.
QJsonValue citizenContent(const Citizen& citizen, const char* key);

}  // namespace mockportal
