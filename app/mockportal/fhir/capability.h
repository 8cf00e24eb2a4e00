// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>

namespace mockportal::fhir {

/// What the portal does with one type of resource: an entry of CapabilityStatement.rest.resource. A
/// client hides what is not told here, so it has to be true.
struct Capability {
    struct Parameter {
        const char* name = nullptr;  // as in the query
        const char* type = nullptr;  // of the value set search-param-type
    };
    struct Operation {
        const char* name = nullptr;        // without the dollar
        const char* definition = nullptr;  // canonical address of its OperationDefinition
    };
    const char* type = nullptr;
    QList<const char*> interactions{};  // of the value set type-restful-interaction
    QList<Parameter> parameters{};
    QList<Operation> operations{};
    bool versioned = false;  // has an ETag, honours If-Match

    QJsonObject json() const;
};

}  // namespace mockportal::fhir
