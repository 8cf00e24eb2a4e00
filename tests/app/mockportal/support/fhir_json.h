// SPDX-License-Identifier: EUPL-1.2
// What tests of the FHIR side read and send again and again.
#pragma once

#include <QJsonDocument>
#include <QTest>

#include "tests/app/mockportal/support/portal_client.h"

inline QList<QJsonObject> resourcesOf(const QJsonObject& bundle) {
    QList<QJsonObject> resources;
    for (const auto entry : bundle.value("entry").toArray())
        resources << entry.toObject().value("resource").toObject();
    return resources;
}

inline QStringList idsOf(const QJsonObject& bundle) {
    QStringList ids;
    for (const auto& resource : resourcesOf(bundle)) ids << resource.value("id").toString();
    return ids;
}

inline QString nextOf(const QJsonObject& bundle) {
    for (const auto link : bundle.value("link").toArray())
        if (link.toObject().value("relation").toString() == QLatin1String("next"))
            return link.toObject().value("url").toString();
    return {};
}

/// A page after the other: the files of a whole record, made for one answer, can take longer than a
/// client waits on a busy computer.
inline void makeFilesOfTheRecord(const PortalClient& client) {
    auto page =
        client.get(QStringLiteral("/fhir/DocumentReference?status=current,superseded&_count=5"));
    while (!nextOf(page.json()).isEmpty()) page = client.get(nextOf(page.json()));
}

/// All codes of a list of CodeableConcept.
inline QStringList codesIn(const QJsonValue& concepts) {
    QStringList codes;
    for (const QJsonValue concept_ : concepts.toArray())
        for (const QJsonValue coding : concept_["coding"].toArray())
            codes << coding["code"].toString();
    return codes;
}

inline void expectOutcome(const Answer& answer, int status, const char* code) {
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value("resourceType").toString(), QStringLiteral("OperationOutcome"));
    const auto issue = answer.json().value("issue").toArray().first().toObject();
    QCOMPARE(issue.value("code").toString(), QString::fromLatin1(code));
}

/// Code of the first issue's details.
inline QString detailOf(const Answer& answer) {
    const QJsonValue issue = answer.json().value("issue").toArray().first();
    return issue["details"]["coding"][0]["code"].toString();
}

/// A Consent to be written; `code`: trattamento, oscuramento, avviso-sms.
inline QByteArray consentBody(const char* code, bool permit, const QStringList& references = {}) {
    QJsonObject provision{{"type", permit ? "permit" : "deny"}};
    QJsonArray data;
    for (const auto& name : references)
        data << QJsonObject{{"meaning", "instance"},
                            {"reference", QJsonObject{{"reference", name}}}};
    if (!data.isEmpty()) provision.insert("data", data);
    const QJsonObject coding{{"system", "http://fse.example/cs/consenso"}, {"code", code}};
    const QJsonObject scope{{"system", "http://terminology.hl7.org/CodeSystem/consentscope"},
                            {"code", "patient-privacy"}};
    return QJsonDocument(
               QJsonObject{
                   {"resourceType", "Consent"},
                   {"status", "active"},
                   {"scope", QJsonObject{{"coding", QJsonArray{scope}}}},
                   {"category", QJsonArray{QJsonObject{{"coding", QJsonArray{coding}}}}},
                   {"policy", QJsonArray{QJsonObject{{"uri", "http://fse.example/informativa/1"}}}},
                   {"provision", provision}})
        .toJson(QJsonDocument::Compact);
}
