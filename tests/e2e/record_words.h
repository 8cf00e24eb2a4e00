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

/// Every word of four letters or more in the document list of this person, and of their name. Opens
/// a session of its own at the portal, which a later login ends.
inline QSet<QString> recordWords(mockportal::Portal& portal, const QString& codiceFiscale) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(portal.caPem()));
    QNetworkRequest request(QUrl(portal.url() + "/fhir/DocumentReference?_count=100"));
    request.setSslConfiguration(tls);
    request.setRawHeader(
        "Authorization",
        "Bearer " + portal.openSession(codiceFiscale, mockportal::Level::passwordAndCode));
    QNetworkAccessManager network;
    auto* reply = network.get(request);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000)) return {};
    QStringList strings{codiceFiscale};
    for (const QJsonValue entry : QJsonDocument::fromJson(reply->readAll())["entry"].toArray())
        collectStrings(entry["resource"], strings);
    return wordsIn(strings.join(' '));
}

}  // namespace e2e
