// SPDX-License-Identifier: EUPL-1.2
#include "core/requests/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/requests/refusal.h"

namespace {

QJsonObject concept_(const char* system, const char* code) {
    return {{"coding", QJsonArray{QJsonObject{{"system", system}, {"code", code}}}}};
}

QJsonObject task(const char* state) {
    auto json = core::requestResource(QStringLiteral("7"), "scelta-medico",
                                      QStringLiteral("È così.\n"), QByteArray("\x30\x80", 2));
    core::addRequestInput(json, "reason", QStringLiteral("Ho cambiato casa"));
    json.insert("id", "17");
    json.insert("meta", QJsonObject{{"versionId", "2"}});
    json.insert("businessStatus", concept_("http://fse.example/cs/stato-richiesta", state));
    json.insert("executionPeriod", QJsonObject{{"start", "2026-11-26T10:05:00+01:00"}});
    json.insert("identifier", QJsonArray{QJsonObject{{"system", "http://fse.example/sid/richiesta"},
                                                     {"value", "n0nce"}}});
    json.insert("statusReason", QJsonObject{{"text", "Non ci sono posti."}});
    json.insert("output", QJsonArray{QJsonObject{{"type", QJsonObject{{"text", "ricevuta"}}},
                                                 {"valueString", "2026/0410001"}}});
    return json;
}

core::HttpAnswer outcome(int status, const QStringList& codes, const char* system) {
    QJsonArray issues;
    for (const auto& code : codes)
        issues << QJsonObject{{"severity", "error"},
                              {"details", concept_(system, code.toLatin1().constData())}};
    return {.status = status, .body = QJsonDocument(QJsonObject{{"issue", issues}}).toJson()};
}

}  // namespace

class TestRequest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldIsTaken() {
        const auto request = core::readRequest(task("rifiutata"));
        QVERIFY(request);
        QCOMPARE(request->id, QStringLiteral("17"));
        QCOMPARE(request->version, QStringLiteral("2"));
        QCOMPARE(request->kind, QStringLiteral("scelta-medico"));
        QCOMPARE(request->sent.toUTC().time(), QTime(9, 5));
        QVERIFY(!request->ended.isValid());
        QCOMPARE(request->nonce, QStringLiteral("n0nce"));
        QCOMPARE(request->receipt, QStringLiteral("2026/0410001"));
        QCOMPARE(request->answer, QStringLiteral("Non ci sono posti."));
        QCOMPARE(request->text, QStringLiteral("È così.\n"));
        QCOMPARE(request->signature, QByteArray("\x30\x80", 2));
        QCOMPARE(core::requestInput(task("inviata"), "reason"), QStringLiteral("Ho cambiato casa"));
    }

    void R50_states_data() {
        QTest::addColumn<int>("state");
        const auto row = [](const char* code, core::RequestState state) {
            QTest::newRow(code) << static_cast<int>(state);
        };
        row("inviata", core::RequestState::sent);
        row("accettata", core::RequestState::accepted);
        row("rifiutata", core::RequestState::refused);
        row("ritirata", core::RequestState::withdrawn);
    }
    void R50_states() {
        QFETCH(int, state);
        const auto request = core::readRequest(task(QTest::currentDataTag()));
        QVERIFY(request);
        QCOMPARE(static_cast<int>(request->state), state);
    }

    void aStateNobodyKnowsIsNoAnswer() {
        QVERIFY(!core::readRequest(task("sospesa")));
        QVERIFY(!core::readRequest({{"resourceType", "Appointment"}}));
    }

    void whatIsEmptyIsLeftOut() {
        const auto json = core::requestResource(QStringLiteral("7"), "scelta-medico", {}, {});
        QVERIFY(!json.contains(QLatin1String("input")));
    }

    void refusals() {
        const auto* system = "http://fse.example/cs/rifiuto";
        const QStringList codes{"massimale", "ambito"};
        QCOMPARE(core::refusalCodes(outcome(422, codes, system)), codes);
        QCOMPARE(core::refusalCodes(outcome(409, {"conclusa"}, system)), QStringList{"conclusa"});
        QVERIFY(
            core::refusalCodes(outcome(422, codes, "http://fse.example/cs/consenso")).isEmpty());
        QVERIFY(core::refusalCodes(outcome(403, codes, system)).isEmpty());
        QVERIFY(core::refusalCodes({.status = 422, .body = "<html>"}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "test_request.moc"
