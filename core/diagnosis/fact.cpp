// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/fact.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <algorithm>

namespace core::diagnosis {
namespace {

constexpr int longestModel = 48;

/// In groups of four bytes, so that it can be read out, and wraps.
QString grouped(ByteView bytes) {
    QStringList groups;
    for (std::size_t at = 0; at < bytes.size(); at += 4)
        groups << QString::fromStdString(
            pcsc::toHex(bytes.subspan(at, std::min<std::size_t>(4, bytes.size() - at))));
    return groups.join(QLatin1Char(' '));
}

/// `bit4id miniLector EVO [CCID] (0123456789) 00 00` becomes `bit4id miniLector EVO`.
QString modelIn(QString name) {
    static const QRegularExpression brackets(QStringLiteral(R"([\[(][^\])]*[\])]?)"));
    static const QRegularExpression slot(QStringLiteral(R"((\s+\d\d){1,2}\s*$)"));
    static const QRegularExpression serial(QStringLiteral(R"(\S*\d{5,}\S*)"));
    static const QRegularExpression odd(QStringLiteral(R"([^\p{L}\p{N} .+/-])"));
    name.remove(brackets).remove(slot).remove(serial).remove(odd);
    return name.simplified().left(longestModel);
}

}  // namespace

Fact Fact::number(qint64 value) {
    return Fact(QString::number(value));
}

Fact Fact::day(const QDate& day) {
    return Fact(day.toString(QStringLiteral("dd/MM/yyyy")));
}

Fact Fact::timeOfDay(const QTime& time) {
    return Fact(time.toString(QStringLiteral("H.mm")));
}

Fact Fact::version(QStringView text) {
    static const QRegularExpression version(QStringLiteral(R"(\d{1,4}(\.\d{1,4}){1,3}(?!\d))"));
    return Fact(version.match(text.toString()).captured());
}

Fact Fact::model(const pcsc::Slot& slot) {
    return Fact(modelIn(QString::fromStdString(slot.reader)));
}

Fact Fact::kind(const CardSnapshot& card) {
    return Fact(card.knownAs);
}

Fact Fact::lot(const pcsc::CnsLot& lot) {
    const auto name = lot.name();
    if (!name.empty()) return Fact(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return Fact(QStringLiteral("CNS %1.%2").arg(lot.version >> 4).arg(lot.version & 0x0F));
}

Fact Fact::usb(UsbId id) {
    return Fact(QStringLiteral("%1:%2")
                    .arg(id.vendor, 4, 16, QLatin1Char('0'))
                    .arg(id.product, 4, 16, QLatin1Char('0')));
}

Fact Fact::cnsAtr(ByteView atr) {
    const auto parsed = pcsc::Atr::parse(atr);
    const bool cns = parsed && pcsc::CnsLot::from(*parsed);
    return Fact(cns ? grouped(atr) : QString());
}

Fact Fact::system() {
    return Fact(QStringLiteral("%1 %2, %3")
                    .arg(QSysInfo::productType(), QSysInfo::productVersion(),
                         QSysInfo::currentCpuArchitecture()));
}

Fact Fact::address(const QUrl& portal) {
    const auto host = portal.host();
    const bool numbers = host.contains(QLatin1Char(':'));  // IPv6 (RFC 3986, 3.2.2)
    return Fact((numbers ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                    .arg(host, QString::number(portal.port(443))));
}

Fact Fact::code(ErrorCode code) {
    return Fact(QString::fromLatin1(code.name().data()));
}

Fact Fact::name(Literal name) {
    return Fact(QString::fromUtf8(name.text()));
}

}  // namespace core::diagnosis
