// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/agenda_calls.h"

#include "core/booking/booking_reader.h"
#include "core/booking/booking_rules.h"
#include "core/booking/open_search.h"

namespace core {
namespace {

const auto scheduleType = QStringLiteral("Schedule");
const auto slotType = QStringLiteral("Slot");
const auto serviceType = QStringLiteral("HealthcareService");

/// What the answer to a search becomes.
template <typename T, typename Read>
Async<T> told(FhirClient& fhir, Async<OpenFound> search, Read read) {
    auto pledge = std::make_shared<Pledge<T>>();
    pledge->onCancel(fhir.context(), [search]() mutable { search.cancel(); });
    whenDone(search, fhir.context(), [pledge, read](const Result<OpenFound>& found) {
        if (!found) return pledge->give(std::unexpected(found.error()));
        pledge->give(read(*found));
    });
    return pledge->future();
}

void add(QUrlQuery& query, const char* name, const QString& value) {
    if (!value.isEmpty()) query.addQueryItem(QLatin1String(name), value);
}

SlotPage slotsOf(const OpenFound& found) {
    SlotPage page{.next = found.next};
    for (const auto& json : found.resources)
        if (const auto slot = readSlot(json)) page.free << *slot;
    return page;
}

AgendaList agendasOf(const OpenFound& found) {
    AgendaList list{.updated = found.updated, .missing = found.missing};
    const auto parts = partsOf(found.resources);
    for (const auto& json : found.resources)
        if (const auto agenda = readAgenda(json, parts)) list.agendas << *agenda;
    return list;
}

}  // namespace

Async<QVector<CatalogueService>> AgendaCalls::services(const QString& name) {
    QUrlQuery query;
    add(query, "name", name);
    add(query, "_count", QStringLiteral("200"));
    return told<QVector<CatalogueService>>(
        fhir_, searchOpen(fhir_, searchFor(serviceType, query), {serviceType}, Pages::all),
        [](const OpenFound& found) {
            QVector<CatalogueService> services;
            for (const auto& json : found.resources)
                if (const auto service = readService(json)) services << *service;
            return services;
        });
}

Async<AgendaList> AgendaCalls::agendas(const AgendaQuery& asked) {
    QUrlQuery query;
    const bool nearby = asked.order == AgendaOrder::distance && !asked.near.isEmpty();
    add(query, "service-type", asked.serviceCode);
    add(query, "specialty", asked.branchCode);
    add(query, "near", asked.near);
    add(query, "class", classLetter(asked.priority));
    add(query, "province", asked.province);
    add(query, "_sort", nearby ? QStringLiteral("distance") : QStringLiteral("first"));
    add(query, "_include", QStringLiteral("Schedule:actor"));
    add(query, "_count", QStringLiteral("100"));
    const QStringList types{scheduleType, QStringLiteral("Location"),
                            QStringLiteral("Organization")};
    return told<AgendaList>(
        fhir_, searchOpen(fhir_, searchFor(scheduleType, query), types, Pages::all), agendasOf);
}

Async<SlotPage> AgendaCalls::freeSlots(const SlotQuery& asked) {
    QUrlQuery query;
    add(query, "schedule", scheduleType + u'/' + asked.agenda);
    add(query, "start", QStringLiteral("ge") + asked.from.toString(Qt::ISODate));
    add(query, "class", classLetter(asked.priority));
    add(query, "asked", asked.asked.toString(Qt::ISODate));
    add(query, "_count", QStringLiteral("20"));
    return told<SlotPage>(
        fhir_, searchOpen(fhir_, searchFor(slotType, query), {slotType}, Pages::one), slotsOf);
}

Async<SlotPage> AgendaCalls::moreSlots(const QUrl& next) {
    return told<SlotPage>(fhir_, searchOpen(fhir_, next, {slotType}, Pages::one), slotsOf);
}

}  // namespace core
