// SPDX-License-Identifier: EUPL-1.2
// Everything the portal serves as FHIR, judged by a validator that is not ours (npm package
// `fhir`).
#include <QTest>

#include "tests/app/mockportal/support/booking_client.h"
#include "tests/app/mockportal/support/choice_json.h"
#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/openssl_signer.h"
#include "tests/app/mockportal/support/portal_test.h"
#include "tests/support/fhir_judge.h"

using namespace mockportal;
using fhirjudge::findings;

class TestFhirValidity : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        if (const auto missing = fhirjudge::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        PortalTest::initTestCase();
        logIn();
    }
    void init() {}  // what one case asks for the next may find

    void theJudgeFindsFaults() {
        const QJsonObject wrongCode{{"resourceType", "Patient"}, {"gender", "maschio"}};
        const QJsonObject unknownField{{"resourceType", "Patient"}, {"cognome", "ROSSI"}};
        QCOMPARE(findings({wrongCode}).size(), 1);
        QCOMPARE(findings({unknownField}).size(), 1);
    }

    void conformanceAndPatient() {
        expectValid(
            {ask("metadata"), ask("Patient/" + portal_->patientId(QString::fromLatin1(specimen)))});
    }

    void searchAndEveryDocument() {
        // A page first: all files at once can take longer than a client waits on a busy computer.
        const auto page = ask("DocumentReference?_count=20");
        const auto bundle = ask("DocumentReference?_count=100");
        QList<QJsonObject> resources{page, bundle, ask("DocumentReference?_count=3"),
                                     ask("DocumentReference?date=lt1990-01-01")};
        for (const auto entry : bundle.value("entry").toArray()) {
            const auto id = entry.toObject().value("resource").toObject().value("id").toString();
            resources << ask("DocumentReference/" + id);
        }
        QCOMPARE(resources.size(), 45);
        expectValid(resources);
    }

    void contactsAndVaccinations() {
        QList<QJsonObject> resources;
        for (const char* type : {"Encounter", "Immunization", "ImmunizationRecommendation"}) {
            const auto bundle = ask(QLatin1String(type) + QStringLiteral("?_count=100"));
            resources << bundle;
            for (const auto entry : bundle.value("entry").toArray())
                resources << entry.toObject().value("resource").toObject();
        }
        QVERIFY(resources.size() > 40);
        expectValid(resources);
    }

    void earlierVersions() { expectValid({ask("DocumentReference?status=superseded")}); }

    /// Consents in both directions, what they change, and what is written down about reading.
    void consentsAccessesAndSubmissionSets() {
        const auto name = QStringLiteral("DocumentReference/") + firstId();
        for (const bool permit : {false, true})
            for (const auto& body :
                 {consentBody("oscuramento", permit, {name}), consentBody("avviso-sms", permit)}) {
                const auto answer = client_->post(QStringLiteral("/fhir/Consent"), body);
                QCOMPARE(answer.status, 201);
                expectValid({QJsonDocument::fromJson(body).object(), answer.json(), ask(name)});
            }
        expectValid({ask("List?_count=3"), ask("List/" + firstId()), ask("Consent"),
                     ask("AuditEvent"), ask("AuditEvent?date=lt1990-01-01")});
        expectValid({ask("RelatedPerson"), ask("DocumentReference/$vista?come=mmg&_count=50")});
        client_->post(QStringLiteral("/fhir/Consent"), consentBody("trattamento", false));
        expectValid({ask(name), ask("List")});
        client_->post(QStringLiteral("/fhir/Consent"), consentBody("trattamento", true));
    }

    void notebook() {
        const auto bundle = ask("Observation?_count=200");
        QList<QJsonObject> resources{bundle, ask("DocumentReference?category=TAC")};
        for (const auto entry : bundle.value("entry").toArray())
            resources << entry.toObject().value("resource").toObject();
        QVERIFY(resources.size() > 40);
        resources << ask("Observation/none")
                  << client_->post(QStringLiteral("/fhir/Observation"), "{}").json();
        expectValid(resources);
    }

    void communications() {
        const auto bundle = ask("Communication");
        QList<QJsonObject> resources{bundle};
        for (const auto entry : bundle.value("entry").toArray())
            resources << entry.toObject().value("resource").toObject();
        QVERIFY(resources.size() > 2);
        expectValid(resources);
    }

    void binary() { expectValid({ask("Binary/" + firstId())}); }

    void prescriptions() {
        QList<QJsonObject> resources;
        for (const auto* type : {"MedicationRequest", "ServiceRequest"}) {
            const QString path = QString::fromLatin1(type);
            resources << ask(path + "?_count=200") << ask(path + "?_count=2")
                      << ask(path + "?identifier=none");
            for (const auto entry : resources[resources.size() - 3].value("entry").toArray())
                resources << entry.toObject().value("resource").toObject();
        }
        QVERIFY(resources.size() > 20);
        expectValid(resources);
    }

    void bookings() {
        QList<QJsonObject> resources{
            ask("HealthcareService?_count=5"),
            ask("HealthcareService/897A7-06"),
            ask("Organization?_count=3"),
            ask("Location/bollate"),
            ask("Schedule?service-type=89.7A.7&near=D912&class=B&_include=Schedule:actor"),
            ask("Slot?schedule=garbagnate-91492-11&class=U"),
            ask("Appointment")};
        const auto body = HoldBody{freeSlot(
            *client_, QStringLiteral("89.7A.7"), 0,
            QStringLiteral("&start=ge") + portal_->now().date().addDays(60).toString(Qt::ISODate))};
        const auto held = hold(*client_, body).json();
        const auto known = confirm(*client_, held).json();
        const auto gone = put(*client_, known, "cancelled");
        QCOMPARE(gone.status, 200);
        resources << QJsonDocument::fromJson(body.json()).object() << held << known << gone.json()
                  << hold(*client_, {QStringLiteral("none")}).json()
                  << put(*client_, known, "cancelled").json() << ask("Appointment/none");
        expectValid(resources);
    }

    void doctorsAndRequests() {
        const CardMaker maker;
        QVERIFY(portal_->trustCardAuthority(maker.pem()));
        const auto found = ask("PractitionerRole?kind=MMG&near=D912&name=aldeni&for=" +
                               portal_->patientId(QString::fromLatin1(specimen)));
        const auto doctor = QStringLiteral("PractitionerRole/") + idsOf(found).value(0);
        const auto prepared =
            client_->post(QStringLiteral("/fhir/Task/$prepara"), choicePreparation(doctor)).json();
        const auto text = choiceParameter(prepared, "testo");
        const auto signature = OpensslSigner(maker.card(), maker.key).sign(text.toUtf8());
        const auto task = choiceTask(doctor, text, choiceParameter(prepared, "nonce"), signature);
        const auto made = client_->post(QStringLiteral("/fhir/Task"),
                                        QJsonDocument(task).toJson(QJsonDocument::Compact));
        QCOMPARE(made.status, 201);
        const auto again = client_->post(QStringLiteral("/fhir/Task"),
                                         QJsonDocument(task).toJson(QJsonDocument::Compact));
        QCOMPARE(again.status, 422);
        expectValid({ask("PractitionerRole?_count=200"), ask(doctor), found, prepared, task,
                     ask("PractitionerRole/$filtri"), made.json(), again.json(), ask("Task"),
                     ask("Patient/" + portal_->patientId(QString::fromLatin1(specimen)))});
    }

    void personalDataAndExemptions() {
        const auto me =
            QStringLiteral("Patient/") + portal_->patientId(QString::fromLatin1(specimen));
        const auto bundle = ask("Coverage?_count=100");
        QList<QJsonObject> resources{ask(me), ask(me + "/$esenzioni-possibili"), bundle};
        for (const auto entry : bundle.value("entry").toArray())
            resources << entry.toObject().value("resource").toObject();
        QVERIFY(resources.size() > 6);
        const auto post = [&](const QString& path, const QByteArray& body) {
            return client_->post(QStringLiteral("/fhir/") + path, body).json();
        };
        const QByteArray mobile =
            R"({"resourceType":"Parameters","parameter":[{"name":"mobile","valueString":"3471112233"}]})";
        resources << post(me + "/$recapiti", mobile) << post(me + "/$recapiti", mobile)
                  << post(me + "/$conferma-recapiti", mobile)
                  << post("Task/$prepara-autocertificazione", mobile);
        expectValid(resources);
    }

    void outcomes() {
        expectValid({ask("Binary/none"), ask("nothing"), ask("DocumentReference?_count=x"),
                     ask("DocumentReference?patient=other"), ask("DocumentReference?_cursor=x"),
                     PortalClient(*portal_).get(QStringLiteral("/fhir/Binary/x")).json()});
    }

    void metaOperations() {
        const QByteArray body =
            R"({"resourceType":"Parameters","parameter":[{"name":"meta","valueMeta":{"tag":[{"system":"http://fse.example/tag","code":"unread"}]}}]})";
        const auto path = "/fhir/DocumentReference/" + firstId();
        expectValid({client_->post(path + "/$meta-delete", body).json(),
                     client_->post(path + "/$meta-add", body).json(),
                     QJsonDocument::fromJson(body).object()});
    }

    void faults() {
        portal_->addFault({Fault::Kind::status, "GET", QStringLiteral("/fhir")});
        const auto outcome = ask("metadata");
        QCOMPARE(outcome.value("resourceType").toString(), QStringLiteral("OperationOutcome"));
        expectValid({outcome});
    }

  private:
    QJsonObject ask(const QString& path) const {
        return client_->get(QStringLiteral("/fhir/") + path).json();
    }

    QString firstId() const {
        const auto entry =
            ask("DocumentReference?_count=1").value("entry").toArray().first().toObject();
        return entry.value("resource").toObject().value("id").toString();
    }

    static void expectValid(const QList<QJsonObject>& resources) {
        for (const auto& resource : resources) QVERIFY(resource.contains("resourceType"));
        const auto found = findings(resources);
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }
};

QTEST_MAIN(TestFhirValidity)
#include "test_fhir_validity.moc"
