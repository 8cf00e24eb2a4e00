// SPDX-License-Identifier: EUPL-1.2
// R15: what the register of the assisted knows of a person.
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>
#include <chrono>
#include <optional>

#include "core/codes/codice_fiscale.h"

namespace core {

struct PostalAddress {
    QString line{};
    QString postalCode{};
    QString city{};
    QString province{};  // MI; may be empty
    bool isEmpty() const { return city.isEmpty() && line.isEmpty(); }
};

/// How a person is reached. Numbers as they are dialled, without blanks; empty: none.
struct ContactData {
    QString mobile{};
    QString phone{};
    QString email{};
    /// How a page names the number without telling it: its last three digits. Empty without one.
    QString mobileEnds() const { return mobile.right(3); }
    friend bool operator==(const ContactData&, const ContactData&) = default;
};

/// Empty fields are those the portal does not tell.
struct CitizenDetails {
    QString surname{};
    QString name{};
    std::optional<CodiceFiscale::Sex> sex{};
    QDate birthDate{};
    QString birthPlace{};
    QString codiceFiscale{};
    QString cardNumber{};  // whole; a page shows its last four digits
    QDate cardUntil{};
    QDate cardRemindFrom{};  // by the region's rules: from here on its end is worth a word
    QString citizenship{};
    PostalAddress residence{};
    PostalAddress domicile{};  // empty: the residence
    QString asl{};
    QString doctor{};
    ContactData contacts{};
    QString version{};  // of the contact data: what If-Match is made of
};

/// Where a code went.
enum class ContactChannel { mobile, presentMobile, email };

struct SentContactCode {
    ContactChannel channel = ContactChannel::mobile;
    QString ends{};  // last digits of the number, or the whole address
};

/// A change of contact data that waits for its codes (R15). The times are from the answer on.
struct PendingContacts {
    QString flow{};
    QVector<SentContactCode> codes{};
    std::chrono::seconds lifetime{};  // of the codes
    std::chrono::seconds resendIn{};
    int tries = 0;
};

/// What became of a wish: saved, or codes are on their way, or why not.
struct ContactAnswer {
    enum class Outcome { saved, codesSent, refused };
    Outcome outcome = Outcome::refused;
    ContactData contacts{};     // saved: what holds now
    PendingContacts pending{};  // codesSent
    /// refused: codes of http://fse.example/cs/rifiuto: `cellulare`, `telefono`, `email` (cannot be
    /// reached), `codice_errato`, `codice_scaduto`, `codice_nullo`, `flusso_scaduto`,
    /// `troppo_presto`.
    QString refusal{};
    std::optional<ContactChannel> wrong{};  // whose code it was
    std::optional<int> triesLeft{};
    std::chrono::seconds retryAfter{};  // troppo_presto
};

}  // namespace core

Q_DECLARE_METATYPE(core::CitizenDetails)
