// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/control/document_ca_route.h"

namespace mockportal {

void addDocumentCaRoute(Router& router, PortalState& state) {
    router.add("GET", QStringLiteral("/document-ca"), [&state](const auto&, const auto&) {
        return Response{
            200, {{"Content-Type", "application/x-pem-file"}}, state.files.authorityPem()};
    });
}

}  // namespace mockportal
