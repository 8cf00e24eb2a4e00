// SPDX-License-Identifier: EUPL-1.2
// The words of somebody's record, asked of the portal itself: whatever the demo content is, the
// tests of R16 and R92 look for exactly that.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSet>
#include <QSslConfiguration>
#include <QTest>

#include "app/mockportal/portal.h"

namespace e2e {

inline void collectStrings(const QJsonValue& value, QStringList& into) {
    if (value.isString()) into << value.toString();
    for (const QJsonValue item : value.toArray()) collectStrings(item, into);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        // Names of code systems and addresses are not the person's.
        if (key == "system" || key == "url" || key == "resourceType") continue;
        collectStrings(object.value(key), into);
    }
}

inline QSet<QString> wordsIn(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\d][\\p{L}\\d.-]{3,}"));
    QSet<QString> words;
    for (const auto& match : word.globalMatch(text)) words << match.captured();
    return words;
}

/// One page of a search in this session's name; empty when it does not come.
inline QJsonArray searched(mockportal::Portal& portal, const QByteArray& token,
                           const QString& search) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(portal.caPem()));
    QNetworkRequest request(QUrl(portal.url() + QStringLiteral("/fhir/") + search));
    request.setSslConfiguration(tls);
    request.setRawHeader("Authorization", "Bearer " + token);
    QNetworkAccessManager network;
    auto* reply = network.get(request);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000)) return {};
    return QJsonDocument::fromJson(reply->readAll())["entry"].toArray();
}

inline const QStringList documentsOnly{QStringLiteral("DocumentReference")};
inline const QStringList everyList{QStringLiteral("DocumentReference"), QStringLiteral("Encounter"),
                                   QStringLiteral("MedicationRequest"),
                                   QStringLiteral("ServiceRequest")};

/// Every word of four letters or more in these lists of this person, and of their name. Opens a
/// session of its own at the portal, which a later login ends.
inline QSet<QString> recordWords(mockportal::Portal& portal, const QString& codiceFiscale,
                                 const QStringList& types = documentsOnly) {
    const auto token = portal.openSession(codiceFiscale, mockportal::Level::passwordAndCode);
    QStringList strings{codiceFiscale};
    for (const QString& type : types)
        for (const QJsonValue entry : searched(portal, token, type + QStringLiteral("?_count=100")))
            collectStrings(entry["resource"], strings);
    return wordsIn(strings.join(' '));
}

}  // namespace e2e
