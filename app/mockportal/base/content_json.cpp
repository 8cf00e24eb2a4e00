// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/content_json.h"

#include <QFile>
#include <QJsonDocument>

namespace mockportal {
namespace {

QDate validFrom(const QJsonObject& version) {
    return QDate::fromString(version.value(QLatin1String("valid_from")).toString(), Qt::ISODate);
}

}  // namespace

QJsonObject contentJson(const char* name) {
    QFile file(QStringLiteral(":/mockportal/content/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject inForce(const QJsonArray& versions, const QDate& day) {
    QJsonObject newest;
    for (const auto item : versions) {
        const auto version = item.toObject();
        if (validFrom(version) > day) continue;
        if (newest.isEmpty() || validFrom(version) > validFrom(newest)) newest = version;
    }
    return newest;
}

}  // namespace mockportal
