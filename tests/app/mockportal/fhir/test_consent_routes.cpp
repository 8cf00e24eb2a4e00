// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/app/mockportal/support/fhir_json.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto path = QStringLiteral("/fhir/Consent");
const auto documents = QStringLiteral("/fhir/DocumentReference");
const auto self = QString::fromLatin1(specimen);

}  // namespace

class TestConsentRoutes : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn(Level::passwordAndCode);
    }

    void theRecordIsClosedWithoutConsent_data() {
        QTest::addColumn<QString>("resource");
        for (const auto* resource :
             {"DocumentReference", "DocumentReference/x", "Binary/x", "List", "List/x"})
            QTest::newRow(resource) << QString::fromLatin1(resource);
    }
    void theRecordIsClosedWithoutConsent() {
        QFETCH(QString, resource);
        QCOMPARE(choose("trattamento", false).status, 201);
        const auto answer = client_->get(QStringLiteral("/fhir/") + resource);
        expectOutcome(answer, 403, "forbidden");
        QCOMPARE(detailOf(answer), QStringLiteral("consent_missing"));
        QVERIFY(!portal_->hasConsent(self));
    }

    void itOpensAsSoonAsItIsGiven() {
        choose("trattamento", false);
        QCOMPARE(client_->get(path).status, 200);
        QCOMPARE(client_->get(QStringLiteral("/fhir/Patient/") + portal_->patientId(self)).status,
                 200);
        const auto given = choose("trattamento", true);
        QCOMPARE(given.status, 201);
        QCOMPARE(client_->get(documents).json().value("total").toInt(), 41);
        QVERIFY(given.header("Location").contains(idOf(given).toLatin1()));
        QCOMPARE(client_->get(path + QLatin1Char('/') + idOf(given)).json(), given.json());
    }

    void theHistoryIsNeverShortened() {
        QCOMPARE(search("trattamento").value("total").toInt(), 1);  // given at the counter
        choose("trattamento", false);
        portal_->advanceClock(std::chrono::minutes(1));
        choose("trattamento", true);
        const auto history = resourcesOf(search("trattamento"));
        QCOMPARE(history.size(), 3);
        QStringList types;
        for (const auto& entry : history)
            types << entry.value("provision").toObject().value("type").toString();
        QCOMPARE(types.first(), QStringLiteral("permit"));
        QCOMPARE(types.count(QStringLiteral("deny")), 1);
        const auto one = path + QLatin1Char('/') + history.first().value("id").toString();
        for (const auto* method : {"PUT", "DELETE"})
            expectOutcome(client_->send(method, one, consentBody("trattamento", false), {}), 405,
                          "not-supported");
    }

    void hidingMarksTheDocument() {
        const auto id = idsOf(client_->get(documents).json()).first();
        const auto etag = client_->get(documents + QLatin1Char('/') + id).header("ETag");
        const auto name = QStringLiteral("DocumentReference/") + id;
        QCOMPARE(choose("oscuramento", false, {name}).status, 201);
        QCOMPARE(labels(id), (QStringList{"N", "P99"}));
        QVERIFY(client_->get(documents + QLatin1Char('/') + id).header("ETag") != etag);
        QCOMPARE(choose("oscuramento", true, {name}).status, 201);
        QCOMPARE(labels(id), (QStringList{"N", "P00"}));
        QCOMPARE(client_->get(documents).json().value("total").toInt(), 41);
        QCOMPARE(search("oscuramento").value("total").toInt(), 2);
    }

    void nonsenseIsRefused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QStringList unknown{QStringLiteral("DocumentReference/none")};
        QTest::newRow("no json") << QByteArray("x") << 400 << QByteArray("invalid");
        QTest::newRow("kind") << consentBody("marketing", true) << 400 << QByteArray("invalid");
        QTest::newRow("type") << consentBody("trattamento", true).replace("permit", "maybe") << 400
                              << QByteArray("invalid");
        QTest::newRow("nothing to hide")
            << consentBody("oscuramento", false) << 400 << QByteArray("invalid");
        QTest::newRow("data with another kind")
            << consentBody("trattamento", false, unknown) << 400 << QByteArray("invalid");
        QTest::newRow("unknown document")
            << consentBody("oscuramento", false, unknown) << 422 << QByteArray("business-rule");
        QTest::newRow("unknown type")
            << consentBody("oscuramento", false, {QStringLiteral("Patient/x")}) << 422
            << QByteArray("business-rule");
    }
    void nonsenseIsRefused() {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        const int before = client_->get(path).json().value("total").toInt();
        expectOutcome(client_->post(path, body), status, code.constData());
        QCOMPARE(client_->get(path).json().value("total").toInt(), before);
    }

    void anothersDocumentCannotBeHidden() {
        const auto other = QStringLiteral("VRDLCU80A01F205E");
        portal_->enrol(other);
        PortalClient theirs(*portal_);
        theirs.setToken(portal_->openSession(other, Level::card));
        const auto id = idsOf(theirs.get(documents).json()).first();
        expectOutcome(choose("oscuramento", false, {QStringLiteral("DocumentReference/") + id}),
                      422, "business-rule");
        auto body = QJsonDocument::fromJson(consentBody("trattamento", false)).object();
        body.insert("patient", QJsonObject{{"reference", QStringLiteral("Patient/") +
                                                             portal_->patientId(other)}});
        expectOutcome(client_->post(path, QJsonDocument(body).toJson()), 403, "forbidden");
        QVERIFY(portal_->hasConsent(other));
    }

    void aLowLoginIsSentUp() {
        client_->setToken(portal_->openSession(self, Level::password));
        QCOMPARE(choose("trattamento", false).status, 403);
        QVERIFY(portal_->hasConsent(self));
    }

    void aParentChoosesAndADelegateDoesNot() {
        const auto ask = [&](const char* who, const QByteArray& body) {
            return client_->post(
                path, body,
                {{"X-Acting-For", portal_->patientId(QString::fromLatin1(who)).toLatin1()}});
        };
        const auto byParent = ask("RSSGLI17C52D912E", consentBody("trattamento", false));
        QCOMPARE(byParent.status, 201);
        const QJsonValue performer = byParent.json().value("performer").toArray().first();
        QCOMPARE(performer["reference"].toString(),
                 QStringLiteral("Patient/") + portal_->patientId(self));
        QVERIFY(!portal_->hasConsent(QStringLiteral("RSSGLI17C52D912E")));
        const auto byDelegate = ask(delegator, consentBody("trattamento", false));
        expectOutcome(byDelegate, 403, "forbidden");
        QCOMPARE(detailOf(byDelegate), QStringLiteral("delegation_scope"));
        QVERIFY(portal_->hasConsent(QString::fromLatin1(delegator)));
    }

    void anSmsNeedsANumber() {
        QCOMPARE(choose("avviso-sms", true).status, 201);
        client_->setToken(portal_->openSession(self, Level::card));
        const auto child = portal_->patientId(QStringLiteral("RSSGLI17C52D912E")).toLatin1();
        expectOutcome(
            client_->post(path, consentBody("avviso-sms", true), {{"X-Acting-For", child}}), 422,
            "business-rule");
    }

    /// The line delivers a wish twice: with a key it is written once.
    void aRepetitionIsWrittenOnce() {
        portal_->addFault({Fault::Kind::duplicate, "POST", path});
        const auto answer =
            client_->post(path, consentBody("avviso-sms", true), {{"Idempotency-Key", "k1"}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(idsOf(search("avviso-sms")), QStringList{idOf(answer)});
        client_->post(path, consentBody("avviso-sms", false), {{"Idempotency-Key", "k2"}});
        QCOMPARE(search("avviso-sms").value("total").toInt(), 2);
    }

  private:
    static constexpr auto delegator = "FRRPTR49H03F205T";

    Answer choose(const char* code, bool permit, const QStringList& references = {}) const {
        return client_->post(path, consentBody(code, permit, references));
    }
    QJsonObject search(const char* code) const {
        return client_
            ->get(path + QStringLiteral("?category=http://fse.example/cs/consenso%7C") +
                  QString::fromLatin1(code))
            .json();
    }
    QStringList labels(const QString& id) const {
        return codesIn(
            client_->get(documents + QLatin1Char('/') + id).json().value("securityLabel"));
    }
    static QString idOf(const Answer& answer) { return answer.json().value("id").toString(); }
};

QTEST_MAIN(TestConsentRoutes)
#include "test_consent_routes.moc"
