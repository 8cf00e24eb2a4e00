// SPDX-License-Identifier: EUPL-1.2
// R40: an income exemption that a citizen declares, and the request it becomes.
#pragma once

#include <QStringList>
#include <QVector>
#include <optional>

#include "core/codes/income_ceiling.h"
#include "core/requests/request.h"

namespace core {

/// Who gets the exemption, and in which quality the declarer speaks for them.
struct Beneficiary {
    QString patientId{};
    QString quality{};  // a code of ExemptionOffers::qualities
};

struct ExemptionDeclaration {
    QString code{};
    bool nextYear = false;  // for the year to come, where that is open
    QVector<Beneficiary> beneficiaries{};
    Household household{};
    QStringList conditions{};  // codes of those ticked
};

/// What the portal has written down to be agreed to; dies at `expires`.
struct PreparedDeclaration {
    QString text{};  // to be shown in full; at level 3 its UTF-8 is signed
    QString nonce{};
    QDateTime expires{};
    QDate from{};
    QDate until{};
};

/// A declaration that was prepared, or the codes of http://fse.example/cs/rifiuto why not:
/// `codice`, `nucleo`, `reddito`, `condizioni`, `periodo`, `qualita`, `beneficiario`.
struct PreparedAnswer {
    std::optional<PreparedDeclaration> prepared{};
    QStringList refusals{};
};

/// What became of a declaration or a revocation: the request with its protocol number, or the codes
/// why not; besides those above `scaduta`, `testo`, `firma`, `non_revocabile`, `gia_chiusa`.
struct ExemptionAnswer {
    std::optional<Request> request{};
    QStringList refusals{};
};

inline constexpr const char* declarationKind = "autocertifica";  // of requestSystem
inline constexpr const char* revocationKind = "revoca-esenzione";

/// The body of `$prepara-autocertificazione`.
QJsonObject declarationParameters(const ExemptionDeclaration& declaration);
/// portal.answer when text, nonce or time are missing.
Result<PreparedDeclaration> readPreparedDeclaration(const QJsonObject& parameters);

}  // namespace core
