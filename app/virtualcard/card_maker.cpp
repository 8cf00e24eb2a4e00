// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/card_maker.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <utility>

#include "pcsc/virtualcard/card_files.h"

namespace cardmaker {
namespace {

QByteArray toQt(pcsc::ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

pcsc::Bytes fromQt(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

QDateTime midnight(const pcsc::Date& date) {
    return {QDate(date.year, date.month, date.day), QTime(0, 0), QTimeZone::utc()};
}

virtualcard::RawRsa rawRsa(const certificates::KeyPair& key) {
    return [key](pcsc::ByteView block) { return fromQt(key.rawPrivate(toQt(block))); };
}

}  // namespace

certificates::Validity validityOf(const pcsc::Holder& person) {
    auto validity = certificates::Validity::years(6);
    if (person.issued) validity.from = midnight(*person.issued);
    if (person.expires) validity.to = midnight(*person.expires).addDays(1).addSecs(-1);
    return validity;
}

QString commonName(const virtualcard::CardProfile& profile) {
    const auto data = toQt(virtualcard::datiPersonaliFile(profile));
    const auto hash = QCryptographicHash::hash(data, QCryptographicHash::Sha1).toBase64();
    return QString::fromStdString(profile.person.codiceFiscale + '/' + profile.idCarta + '.') +
           QString::fromLatin1(hash);
}

CardMaker::CardMaker() : authority_(QStringLiteral("CA Carte Virtuali di Prova")) {}

MadeCard CardMaker::make(CardOrder order) const {
    auto& profile = order.profile;
    const auto key = order.key ? *order.key : certificates::KeyPair::generate(profile.keyBits);
    const auto validity = order.validity.value_or(validityOf(profile.person));
    const certificates::Subject subject{.commonName = commonName(profile),
                                        .unit = QStringLiteral("Regione Lombardia")};
    const auto issued = authority_.issueCard(subject, key, validity);
    profile.keyBits = key.bits();
    profile.certificate = fromQt(issued.der);
    return {std::make_shared<virtualcard::VirtualCard>(std::move(profile), rawRsa(key)), issued.der,
            key};
}

}  // namespace cardmaker
