// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/representation_form.h"

#include <QJsonArray>

namespace mockportal {
namespace {

/// Null if it is not told; nothing if it is no day.
std::optional<QDate> day(const QJsonValue& json) {
    if (json.isUndefined() || json.isNull()) return QDate();
    const auto date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QList<PortalService>> services(const QJsonValue& json) {
    QList<PortalService> list;
    for (const auto name : json.toArray()) {
        const auto service = serviceByName(name.toString());
        if (!service) return std::nullopt;
        list << *service;
    }
    return list;
}

}  // namespace

std::expected<Representation, QString> representationFromJson(const QJsonObject& json) {
    const auto relation = relationByName(json.value("relation").toString());
    const auto from = day(json.value("from"));
    const auto until = day(json.value("until"));
    const auto scope = services(json.value("scope"));
    if (!relation)
        return std::unexpected(QStringLiteral("relation must be minor, ward or delegator"));
    if (!from || !until)
        return std::unexpected(QStringLiteral("from and until must be days, yyyy-mm-dd"));
    if (!scope) return std::unexpected(QStringLiteral("scope names an unknown service"));
    return Representation{json.value("by").toString(),
                          json.value("for").toString(),
                          *relation,
                          *from,
                          *until,
                          *scope};
}

}  // namespace mockportal
