// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/booking/booking_gateway.h"
#include "core/fhir/fhir_client.h"

namespace core {

/// The calls of AgendaGateway over FHIR. None carries a token: they say nothing about who asks.
class AgendaCalls {
  public:
    /// `fhir` outlives it.
    explicit AgendaCalls(FhirClient& fhir) : fhir_(fhir) {}

    Async<QVector<CatalogueService>> services(const QString& name);
    Async<AgendaList> agendas(const AgendaQuery& query);
    Async<SlotPage> freeSlots(const SlotQuery& query);
    Async<SlotPage> moreSlots(const QUrl& next);

  private:
    FhirClient& fhir_;
};

}  // namespace core
