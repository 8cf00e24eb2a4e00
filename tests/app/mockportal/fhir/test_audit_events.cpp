// SPDX-License-Identifier: EUPL-1.2
// The register of accesses.
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto path = QStringLiteral("/fhir/AuditEvent");
/// Without the professionals of the demo.
const auto citizens = path + QStringLiteral("?agent-role=assistito,rappresentante");
const auto self = QString::fromLatin1(specimen);
const auto child = QStringLiteral("RSSGLI17C52D912E");

}  // namespace

class TestAuditEvents : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn();
    }

    void readingIsWrittenDown() {
        const auto id =
            idsOf(client_->get(QStringLiteral("/fhir/DocumentReference?_count=1")).json()).first();
        portal_->advanceClock(std::chrono::minutes(1));
        client_->get(QStringLiteral("/fhir/Binary/") + id, {{"Accept", "application/pdf"}});
        const auto events = resourcesOf(client_->get(citizens).json());
        QCOMPARE(events.size(), 2);
        const QJsonValue newest = events[0];
        QCOMPARE(newest["action"].toString(), QStringLiteral("R"));
        QCOMPARE(newest["entity"][0]["what"]["reference"].toString(),
                 QStringLiteral("DocumentReference/") + id);
        QCOMPARE(newest["agent"][0]["name"].toString(), QStringLiteral("MARIO ROSSI"));
        QCOMPARE(newest["agent"][0]["role"][0]["text"].toString(), QStringLiteral("Assistito"));
        QCOMPARE(newest["purposeOfEvent"][0]["coding"][0]["code"].toString(),
                 QStringLiteral("PATRQT"));
        const QJsonValue search = events[1];
        QCOMPARE(search["action"].toString(), QStringLiteral("E"));
        QCOMPARE(QByteArray::fromBase64(search["entity"][0]["query"].toString().toLatin1()),
                 QByteArray("DocumentReference"));
        QVERIFY(QDateTime::fromString(newest["recorded"].toString(), Qt::ISODateWithMs) >
                QDateTime::fromString(search["recorded"].toString(), Qt::ISODateWithMs));
        const auto one = newest["id"].toString();
        QCOMPARE(client_->get(path + QLatin1Char('/') + one).json(), events[0]);
    }

    void whatIsWrittenAndRemovedIsNamed() {
        const QByteArray body =
            R"({"resourceType":"Observation","status":"final","effectiveDateTime":"2026-01-02T08:00:00+01:00",)"
            R"("category":[{"coding":[{"system":"http://fse.example/cs/taccuino","code":"taccuino"}]}],)"
            R"("code":{"coding":[{"system":"http://fse.example/cs/taccuino-tipo","code":"nota"}]},)"
            R"("note":[{"text":"Camminato."}]})";
        const auto made = client_->post(QStringLiteral("/fhir/Observation"), body);
        QCOMPARE(made.status, 201);
        const auto name = QStringLiteral("Observation/") + made.json().value("id").toString();
        portal_->advanceClock(std::chrono::minutes(1));
        QCOMPARE(client_
                     ->send("DELETE", QStringLiteral("/fhir/") + name, {},
                            {{"If-Match", made.header("ETag")}})
                     .status,
                 204);
        const auto events = resourcesOf(client_->get(citizens).json());
        QCOMPARE(events.size(), 2);
        QStringList actions;
        for (const QJsonValue& event : {QJsonValue(events[0]), QJsonValue(events[1])}) {
            actions << event["action"].toString();
            QCOMPARE(event["entity"][0]["what"]["reference"].toString(), name);
        }
        QCOMPARE(actions, (QStringList{"D", "C"}));
    }

    void whatWasNotGivenIsNoAccess() {
        client_->get(QStringLiteral("/fhir/Binary/none"));
        client_->get(path);
        QCOMPARE(client_->get(citizens).json().value("total").toInt(), 0);
    }

    void aParentStandsInTheChildsRegister() {
        const RequestHeaders acting{{"X-Acting-For", portal_->patientId(child).toLatin1()}};
        client_->get(QStringLiteral("/fhir/DocumentReference"), acting);
        QCOMPARE(client_->get(citizens).json().value("total").toInt(), 0);
        const auto events = resourcesOf(client_->get(citizens, acting).json());
        QCOMPARE(events.size(), 1);
        const QJsonValue event = events[0];
        QCOMPARE(event["agent"][0]["name"].toString(), QStringLiteral("MARIO ROSSI"));
        QCOMPARE(event["agent"][0]["role"][0]["text"].toString(), QStringLiteral("Rappresentante"));
        QCOMPARE(event["entity"][1]["what"]["reference"].toString(),
                 QStringLiteral("Patient/") + portal_->patientId(child));
    }

    void theRegisterIsNotForADelegate() {
        const auto delegator = portal_->patientId(QStringLiteral("FRRPTR49H03F205T")).toLatin1();
        const auto answer = client_->get(path, {{"X-Acting-For", delegator}});
        expectOutcome(answer, 403, "forbidden");
        QCOMPARE(detailOf(answer), QStringLiteral("delegation_scope"));
    }

    void daysNarrow() {
        client_->get(QStringLiteral("/fhir/List"));
        const auto today = portal_->now().date();
        const auto total = [&](const QString& query) {
            return client_->get(citizens + QStringLiteral("&date=") + query)
                .json()
                .value("total")
                .toInt();
        };
        QCOMPARE(total(today.toString(Qt::ISODate)), 1);
        QCOMPARE(total(QStringLiteral("gt") + today.toString(Qt::ISODate)), 0);
        expectOutcome(client_->get(path + QStringLiteral("?date=x")), 400, "invalid");
    }

    void pagesAreOneAccess() {
        auto page = client_->get(QStringLiteral("/fhir/DocumentReference?_count=5")).json();
        client_->get(nextOf(page));
        QCOMPARE(client_->get(citizens).json().value("total").toInt(), 1);
    }
};

QTEST_MAIN(TestAuditEvents)
#include "test_audit_events.moc"
