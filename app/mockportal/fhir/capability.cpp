// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/capability.h"

#include <QJsonArray>

namespace mockportal::fhir {
namespace {

template <typename Item, typename Read>
void insertList(QJsonObject& json, const char* key, const QList<Item>& items, Read read) {
    QJsonArray list;
    for (const auto& item : items) list << read(item);
    if (!list.isEmpty()) json.insert(QLatin1String(key), list);  // FHIR has no empty arrays
}

}  // namespace

QJsonObject Capability::json() const {
    QJsonObject json{{"type", type}};
    insertList(json, "interaction", interactions, [](const char* code) {
        return QJsonObject{{"code", code}};
    });
    if (versioned) json.insert("versioning", "versioned");
    insertList(json, "searchParam", parameters, [](const Parameter& parameter) {
        return QJsonObject{{"name", parameter.name}, {"type", parameter.type}};
    });
    insertList(json, "operation", operations, [](const Operation& operation) {
        return QJsonObject{{"name", operation.name}, {"definition", operation.definition}};
    });
    return json;
}

}  // namespace mockportal::fhir
