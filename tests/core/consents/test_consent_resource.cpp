// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/consents/consent_resource.h"

namespace {

QJsonObject act(const char* when, const char* type, const char* code = "trattamento") {
    auto json = core::consentResource(QStringLiteral("17"), code, qstrcmp(type, "permit") == 0);
    json.insert("dateTime", QString::fromLatin1(when));
    return json;
}

}  // namespace

class TestConsentResource : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsWritten() {
        const auto json = core::consentResource(
            QStringLiteral("17"), core::hidingConsentCode, false,
            {QStringLiteral("DocumentReference/7"), QStringLiteral("MedicationRequest/8")});
        const QJsonDocument all(json);
        QCOMPARE(all["patient"]["reference"].toString(), QStringLiteral("Patient/17"));
        QCOMPARE(all["status"].toString(), QStringLiteral("active"));
        QCOMPARE(all["category"][0]["coding"][0]["code"].toString(), QStringLiteral("oscuramento"));
        QCOMPARE(all["provision"]["type"].toString(), QStringLiteral("deny"));
        QCOMPARE(all["provision"]["data"][1]["reference"]["reference"].toString(),
                 QStringLiteral("MedicationRequest/8"));
    }

    void theNewestCounts_data() {
        QTest::addColumn<QJsonArray>("acts");
        QTest::addColumn<bool>("given");
        const auto row = [](const char* name, QJsonArray acts, bool given) {
            QTest::newRow(name) << acts << given;
        };
        row("never spoken of", {}, false);
        row("given", {act("2026-01-02T10:00:00Z", "permit")}, true);
        row("given, then revoked",
            {act("2026-01-02T10:00:00Z", "permit"), act("2026-03-02T10:00:00Z", "deny")}, false);
        row("in any order",
            {act("2026-03-02T10:00:00Z", "deny"), act("2026-01-02T10:00:00Z", "permit")}, false);
        row("in other zones",
            {act("2026-03-02T10:00:00+02:00", "deny"), act("2026-03-02T09:00:00Z", "permit")},
            true);
        row("of another kind", {act("2026-01-02T10:00:00Z", "permit", "avviso-sms")}, false);
        row("without a time", {act("", "permit")}, true);
    }
    void theNewestCounts() {
        QFETCH(QJsonArray, acts);
        QFETCH(bool, given);
        QVector<QJsonObject> all;
        for (const auto& one : acts) all << one.toObject();
        QCOMPARE(core::readConsent(all, core::recordConsentCode).given, given);
    }
};

QTEST_GUILESS_MAIN(TestConsentResource)
#include "test_consent_resource.moc"
