// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/signature/document_authority.h"

namespace mockportal {
namespace {

constexpr int years = 3;

certificates::Validity validity(int from, int to) {
    const auto start = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); };
    return {start(from), start(to)};
}

/// Longer than any document is old.
certificates::Validity authorityValidity() {
    return validity(1990, 2045);
}

certificates::Subject subject(const Doctor& author) {
    return {.commonName = author.family + QLatin1Char(' ') + author.given,
            .surname = author.family,
            .givenName = author.given,
            .serialNumber = QStringLiteral("TINIT-") + author.id};
}

}  // namespace

const certificates::Issued& DocumentAuthority::certificate() {
    return keys().authority.certificate();
}

Signer DocumentAuthority::signerFor(const Doctor& author, const QDate& day) {
    const int first = day.year() - day.year() % years;
    auto& issued = issued_[{author.id, first}];
    const auto& made = keys();
    if (issued.der.isEmpty())
        issued = made.authority.issueSigner(subject(author), made.signer,
                                            validity(first, first + years));
    return {made.signer, issued};
}

const DocumentAuthority::Keys& DocumentAuthority::keys() {
    if (keys_ == nullptr)
        keys_ = std::make_unique<const Keys>(
            Keys{certificates::Authority(name_, 2048, authorityValidity()),
                 certificates::KeyPair::generate()});
    return *keys_;
}

}  // namespace mockportal
