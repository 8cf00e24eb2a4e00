// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/faults/fault.h"

#include <array>
#include <utility>

namespace mockportal {
namespace {

using Kind = Fault::Kind;

constexpr std::array<std::pair<const char*, Kind>, 11> kindNames{{
    {"status", Kind::status},
    {"delay", Kind::delay},
    {"stall", Kind::stall},
    {"reset", Kind::reset},
    {"truncate", Kind::truncate},
    {"garble", Kind::garble},
    {"duplicate", Kind::duplicate},
    {"wrong-hash", Kind::wrongHash},
    {"other-person", Kind::otherPerson},
    {"repeat-page", Kind::repeatPage},
    {"expire-token", Kind::expireToken},
}};

std::optional<Kind> kindOf(const QString& name) {
    for (const auto& [text, kind] : kindNames)
        if (name == QLatin1String(text)) return kind;
    return std::nullopt;
}

QString whatIsWrong(const Fault& fault) {
    if (fault.status < 400 || fault.status > 599)
        return QStringLiteral("status must be 400 to 599");
    if (fault.delay.count() < 0) return QStringLiteral("delayMs must not be negative");
    if (fault.atByte.value_or(0) < 0) return QStringLiteral("atByte must not be negative");
    if (fault.times < 1) return QStringLiteral("times must be 1 or more");
    return {};
}

}  // namespace

std::expected<Fault, QString> faultFromJson(const QJsonObject& json) {
    const auto kind = kindOf(json.value(QLatin1String("kind")).toString());
    if (!kind) return std::unexpected(QStringLiteral("unknown kind of fault"));
    Fault fault{*kind, json.value(QLatin1String("method")).toString().toUpper().toLatin1(),
                json.value(QLatin1String("path")).toString()};
    fault.status = json.value(QLatin1String("status")).toInt(fault.status);
    fault.delay = std::chrono::milliseconds(json.value(QLatin1String("delayMs")).toInteger());
    if (json.contains(QLatin1String("atByte")))
        fault.atByte = json.value(QLatin1String("atByte")).toInteger();
    fault.times = json.value(QLatin1String("times")).toInt(fault.times);
    if (const auto problem = whatIsWrong(fault); !problem.isEmpty())
        return std::unexpected(problem);
    return fault;
}

}  // namespace mockportal
