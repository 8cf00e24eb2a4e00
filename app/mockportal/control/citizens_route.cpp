// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/citizens_route.h"

#include <QJsonArray>

namespace mockportal {
namespace {

QJsonObject entry(const Citizen& citizen, const RecordStore& records) {
    return {{"codiceFiscale", citizen.codiceFiscale},
            {"name", citizen.given},
            {"surname", citizen.family},
            {"sex", citizen.sex},
            {"birthDate", citizen.birthDate.toString(Qt::ISODate)},
            {"documents", records.count(citizen.patientId)}};
}

}  // namespace

void addCitizensRoute(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/citizens"), [&state](const auto&, const auto&) {
        QJsonArray list;
        for (const auto& citizen : state.records.citizens()) list << entry(*citizen, state.records);
        return jsonResponse(200, QJsonDocument(list));
    });
}

}  // namespace mockportal
