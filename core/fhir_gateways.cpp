// SPDX-License-Identifier: EUPL-1.2
#include "core/fhir_gateways.h"

#include "core/notebook/fhir_notebook_gateway.h"
#include "core/record/fhir_gateway.h"

namespace core {

std::unique_ptr<RecordGateway> FhirGateways::record(const Session& session) {
    return makeFhirGateway(portal_, session);
}

std::unique_ptr<NotebookGateway> FhirGateways::notebook(const Session& session) {
    return makeFhirNotebookGateway(portal_, session);
}

}  // namespace core
