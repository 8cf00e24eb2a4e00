// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/exemptions/declarations_desk.h"

#include "app/mockportal/exemptions/declaration_check.h"

namespace mockportal {
namespace {

std::unexpected<Refusal> refuse(const char* code, const char* why) {
    return std::unexpected(Refusal{QString::fromLatin1(code), QString::fromLatin1(why)});
}

ExemptionReceipt give(const Declaration& declaration, ExemptionBook& book, const QDateTime& now) {
    ExemptionReceipt receipt{book.nextProtocol(now), {}};
    for (const auto& person : declaration.beneficiaries) {
        HeldExemption exemption;
        exemption.code = declaration.code;
        exemption.from = person.from;
        exemption.until = person.until;
        exemption.certified = true;
        exemption.protocol = receipt.protocol;
        exemption.updated = now;
        receipt.exemptions << book.add(*person.citizen, exemption);
    }
    return receipt;
}

}  // namespace

std::expected<ExemptionReceipt, Refusal> takeDeclaration(PreparedDeclarations& prepared,
                                                         ExemptionBook& book,
                                                         const QString& declarerId,
                                                         const QString& nonce, const QString& text,
                                                         const QDateTime& now) {
    const auto* known = prepared.find(nonce);
    if (known == nullptr || known->expires <= now ||
        known->declaration.declarer->patientId != declarerId)
        return refuse("scaduta", "nothing is prepared under this nonce any more");
    if (known->text != text) return refuse("testo", "not the text that was prepared");
    auto declaration = known->declaration;
    const auto today = now.date();
    const auto holds = judge(declaration, exemptionRules(today), book, today);
    if (!holds) return std::unexpected(holds.error());
    prepared.forget(nonce);
    return give(declaration, book, now);
}

std::expected<ExemptionReceipt, Refusal> revokeExemption(ExemptionBook& book,
                                                         HeldExemption& exemption,
                                                         const QDateTime& now) {
    const auto state = exemption.stateOn(now.date());
    if (state == ExemptionState::revoked || state == ExemptionState::expired)
        return refuse("gia_chiusa", "it is over already");
    if (!exemption.certified) return refuse("non_revocabile", "the citizen did not declare it");
    exemption.revoked = true;
    exemption.until = std::max(exemption.from, now.date());
    exemption.updated = now;
    ++exemption.version;
    return ExemptionReceipt{book.nextProtocol(now), {exemption}};
}

}  // namespace mockportal
