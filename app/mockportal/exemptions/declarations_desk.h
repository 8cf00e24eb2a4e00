// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/exemptions/declaration.h"
#include "app/mockportal/exemptions/exemption_book.h"

namespace mockportal {

/// What became of a declaration or a revocation.
struct ExemptionReceipt {
    QString protocol{};
    QList<HeldExemption> exemptions{};  // given, or revoked
};

/// Takes the declaration that was prepared under this nonce: the text must be the very one, its
/// time not over, and what it says still hold. Refused with `scaduta`, `testo` or what judge()
/// says. The nonce is used up by it.
std::expected<ExemptionReceipt, Refusal> takeDeclaration(PreparedDeclarations& prepared,
                                                         ExemptionBook& book,
                                                         const QString& declarerId,
                                                         const QString& nonce, const QString& text,
                                                         const QDateTime& now);

/// Ends today one that the citizen declared (5.1: always possible). Refused with
/// `non_revocabile`, or `gia_chiusa` when it is over already.
std::expected<ExemptionReceipt, Refusal> revokeExemption(ExemptionBook& book,
                                                         HeldExemption& exemption,
                                                         const QDateTime& now);

}  // namespace mockportal
