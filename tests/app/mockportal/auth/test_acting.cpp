// SPDX-License-Identifier: EUPL-1.2
// Acting for others (R16, S8), over HTTPS, by the portal's clock.
#include <QJsonDocument>
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;
using namespace std::chrono_literals;

namespace {

constexpr auto giulia = "RSSGLI17C52D912E";
constexpr auto teresa = "GLLTRS38P54A940D";
constexpr auto pietro = "FRRPTR49H03F205T";

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

}  // namespace

class TestActing : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn(specimen);
    }

    void theSpecimenMayActForThree() {
        const auto list = represented();
        QCOMPARE(list.size(), 3);
        const auto child = find(list, giulia);
        QCOMPARE(child.value("name").toString(), QStringLiteral("GIULIA"));
        QCOMPARE(child.value("surname").toString(), QStringLiteral("ROSSI"));
        QCOMPARE(child.value("sex").toString(), QStringLiteral("F"));
        QCOMPARE(child.value("birth_date").toString(), QStringLiteral("2017-03-12"));
        QCOMPARE(child.value("relation").toString(), QStringLiteral("minor"));
        QCOMPARE(child.value("until").toString(), QStringLiteral("2035-03-11"));
        QCOMPARE(child.value("scope").toArray().size(), 6);
        QCOMPARE(find(list, teresa).value("relation").toString(), QStringLiteral("ward"));
        const auto delegation = find(list, pietro);
        QCOMPARE(delegation.value("relation").toString(), QStringLiteral("delegator"));
        QCOMPARE(delegation.value("scope").toArray(), (QJsonArray{"record", "booking"}));
        QVERIFY(!delegation.value("until").isNull());
    }

    void everyServiceIsOfThePersonActedFor() {
        for (const auto* person : {giulia, teresa, pietro}) {
            const auto as = actingFor(person);
            const auto patient = portal_->patientId(text(person));
            const auto found = get("/fhir/DocumentReference", as).json();
            QVERIFY(found.value("total").toInt() >= 2 && found.value("total").toInt() <= 4);
            const auto document = found.value("entry")[0].toObject().value("resource").toObject();
            QCOMPARE(document.value("subject")["reference"].toString(),
                     QStringLiteral("Patient/") + patient);
            const auto id = document.value("id").toString();
            QCOMPARE(get("/fhir/DocumentReference/" + id, as).status, 200);
            QCOMPARE(get("/fhir/Binary/" + id, as).status, 200);
            QCOMPARE(markRead(id, as).status, 200);
            QCOMPARE(get("/fhir/DocumentReference?patient=" + patient, as).status, 200);
            QCOMPARE(get("/fhir/DocumentReference/" + id).status, 404);  // without the header
            QCOMPARE(get("/fhir/Binary/" + id).status, 404);
            QCOMPARE(markRead(id, {}).status, 404);
        }
        QCOMPARE(get("/fhir/Patient/" + portal_->patientId(text(giulia)), actingFor(giulia))
                     .json()
                     .value("birthDate")
                     .toString(),
                 QStringLiteral("2017-03-12"));
    }

    void theOwnRecordIsClosedWhileActingForAnother() {
        const auto own = portal_->patientId(text(specimen));
        QCOMPARE(get("/fhir/Patient/" + own, actingFor(giulia)).status, 403);
        QCOMPARE(get("/fhir/DocumentReference?patient=" + own, actingFor(giulia)).status, 403);
    }

    void theOwnIdIsOneself() {
        const auto answer = get("/fhir/DocumentReference", actingFor(specimen));
        QCOMPARE(answer.json().value("total").toInt(), 41);
    }

    void nobodyElseIsLetThrough() {
        logIn(giulia);
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(specimen))),
                 QStringLiteral("403 not_represented"));
        for (const auto* stranger : {"x", "a5e3e410-a404-520d-a473-000000000000"})
            QCOMPARE(why(get("/fhir/DocumentReference", {{"X-Acting-For", stranger}})),
                     QStringLiteral("403 not_represented"));
        QVERIFY(represented().isEmpty());
    }

    void aDelegateHasTheScopeGrantedAndNoMore() {
        const auto patient = portal_->patientId(text(pietro));
        QCOMPARE(why(get("/fhir/Patient/" + patient, actingFor(pietro))),
                 QStringLiteral("403 delegation_scope"));
        QVERIFY(portal_
                    ->represent({text(specimen),
                                 text(pietro),
                                 Relation::delegator,
                                 {},
                                 today().addDays(1),
                                 {PortalService::data}})
                    .isEmpty());
        QCOMPARE(get("/fhir/Patient/" + patient, actingFor(pietro)).status, 200);
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(pietro))),
                 QStringLiteral("403 delegation_scope"));
    }

    void theLevelIsAskedForAsForOneself() {
        client_->setToken(portal_->openSession(text(specimen), Level::password));
        QCOMPARE(get("/fhir/DocumentReference", actingFor(giulia)).header("WWW-Authenticate"),
                 QByteArray("Bearer error=\"insufficient_scope\", acr_values=\"L2\""));
    }

    void aChildIsActedForUntilTheEveningBeforeThe18thBirthday() {
        const QDate birthday(2035, 3, 12);
        advanceTo(birthday.addDays(-1));
        logIn(specimen);
        QCOMPARE(get("/fhir/DocumentReference", actingFor(giulia)).status, 200);
        advanceTo(birthday);
        logIn(specimen);
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(giulia))),
                 QStringLiteral("403 delegation_ended"));
        QVERIFY(find(represented(), giulia).isEmpty());
    }

    void theLastDayOfADelegationStillCounts() {
        represent({text(specimen),
                   text(pietro),
                   Relation::delegator,
                   today(),
                   today().addDays(9),
                   {PortalService::record}});
        advanceTo(today().addDays(9));
        logIn(specimen);
        QCOMPARE(get("/fhir/DocumentReference", actingFor(pietro)).status, 200);
        advanceTo(today().addDays(1));
        logIn(specimen);
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(pietro))), ended());
    }

    void itEndsInTheMiddleOfASession() {
        represent({text(specimen),
                   text(pietro),
                   Relation::delegator,
                   today(),
                   today(),
                   {PortalService::record}});
        advanceToTime(QTime(23, 55));
        logIn(specimen);
        QCOMPARE(get("/fhir/DocumentReference", actingFor(pietro)).status, 200);
        portal_->advanceClock(6min);
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(pietro))), ended());
        QCOMPARE(get("/fhir/DocumentReference").status, 200);  // oneself goes on
    }

    void aDelegationOfTomorrowIsNoneToday() {
        represent({text(specimen),
                   text(pietro),
                   Relation::delegator,
                   today().addDays(1),
                   today().addDays(30),
                   {PortalService::record}});
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(pietro))),
                 QStringLiteral("403 not_represented"));
        QVERIFY(find(represented(), pietro).isEmpty());
        advanceTo(today().addDays(1));
        logIn(specimen);
        QCOMPARE(get("/fhir/DocumentReference", actingFor(pietro)).status, 200);
    }

    void aGuardianActsUntilTheDayOfTheAppointment() {
        represent({text(specimen), text(teresa), Relation::ward, {}, today(), {}});
        QCOMPARE(get("/fhir/DocumentReference", actingFor(teresa)).status, 200);
        advanceTo(today().addDays(1));
        logIn(specimen);
        QCOMPARE(why(get("/fhir/DocumentReference", actingFor(teresa))), ended());
        represent({text(specimen), text(teresa), Relation::ward, {}, {}, {}});
        QVERIFY(find(represented(), teresa).value("until").isNull());
    }

    void bothParentsMayAct() {
        const auto mother = QStringLiteral("BNCNNA80A41F205R");
        portal_->enrol(mother);
        represent({mother, text(giulia), Relation::minor, {}, {}, {}});
        client_->setToken(portal_->openSession(mother, Level::card));
        QCOMPARE(get("/fhir/DocumentReference", actingFor(giulia)).status, 200);
        logIn(specimen);
        QCOMPARE(get("/fhir/DocumentReference", actingFor(giulia)).status, 200);
    }

    void whatR16DoesNotAllowIsNotRegistered_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("unknown person") << QByteArray(R"("for":"X","relation":"ward")");
        QTest::newRow("oneself") << QByteArray(R"("for":"RSSMRA62B25C014Z","relation":"ward")");
        QTest::newRow("relation") << QByteArray(R"("relation":"friend")");
        QTest::newRow("no end") << QByteArray(R"("scope":["record"])");
        QTest::newRow("more than two years")
            << QByteArray(R"("from":"2026-01-01","until":"2028-01-02","scope":["record"])");
        QTest::newRow("end before start")
            << QByteArray(R"("from":"2026-01-02","until":"2026-01-01","scope":["record"])");
        QTest::newRow("privacy") << QByteArray(
            R"("from":"2026-01-01","until":"2026-02-01","scope":["privacy"])");
        QTest::newRow("no scope") << QByteArray(R"("from":"2026-01-01","until":"2026-02-01")");
        QTest::newRow("unknown scope")
            << QByteArray(R"("from":"2026-01-01","until":"2026-02-01","scope":["all"])");
        QTest::newRow("no day") << QByteArray(R"("from":"soon","until":"2026-02-01")");
    }
    void whatR16DoesNotAllowIsNotRegistered() {
        QFETCH(QByteArray, fields);
        QByteArray body = R"({"by":"RSSMRA62B25C014Z",)";
        if (!fields.contains("\"for\"")) body += R"("for":"FRRPTR49H03F205T",)";
        if (!fields.contains("\"relation\"")) body += R"("relation":"delegator",)";
        const auto answer = client_->post(portal_->controlUrl() + QStringLiteral("/represent"),
                                          body + fields + '}');
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.json().value("message").toString().isEmpty());
    }

    void theControlVerbRegistersADelegation() {
        const auto until = today().addYears(1).toString(Qt::ISODate).toLatin1();
        const auto answer =
            client_->post(portal_->controlUrl() + QStringLiteral("/represent"),
                          QByteArray(R"({"by":"RSSMRA62B25C014Z","for":"FRRPTR49H03F205T",)") +
                              R"("relation":"delegator","until":")" + until +
                              R"(","scope":["data","exemptions"]})");
        QCOMPARE(answer.status, 204);
        QCOMPARE(find(represented(), pietro).value("scope").toArray(),
                 (QJsonArray{"data", "exemptions"}));
    }

    void theSessionTellsHowLongItLives() {
        portal_->advanceClock(10min);
        const auto json = get("/auth/session", actingFor("x")).json();
        QCOMPARE(json.value("acr").toString(), QStringLiteral("L3"));
        QCOMPARE(json.value("sub").toString(), text(specimen));
        QCOMPARE(json.value("idle_in").toInt(), 660);
        QVERIFY(qAbs(json.value("expires_in").toInt() - (8 * 3600 - 600)) < 30);
        portal_->advanceClock(10min);  // asking was a use
        QCOMPARE(get("/auth/session").status, 200);
        portal_->advanceClock(11min);
        QVERIFY(get("/auth/session").header("WWW-Authenticate").contains("idle"));
    }

  private:
    void logIn(const char* person) {
        client_->setToken(portal_->openSession(text(person), Level::card));
    }
    Answer get(const QString& path, const RequestHeaders& headers = {}) const {
        return client_->get(path, headers);
    }
    Answer markRead(const QString& id, const RequestHeaders& headers) const {
        return client_->post(
            QStringLiteral("/fhir/DocumentReference/%1/$meta-delete").arg(id),
            R"({"resourceType":"Parameters","parameter":[{"name":"meta","valueMeta":{"tag":[)"
            R"({"system":"http://fse.example/tag","code":"unread"}]}}]})",
            headers);
    }
    RequestHeaders actingFor(const char* person) const {
        const auto id = portal_->patientId(text(person));
        return {{"X-Acting-For", id.isEmpty() ? QByteArray(person) : id.toLatin1()}};
    }
    static QString why(const Answer& answer) {
        const auto coding = answer.json().value("issue")[0]["details"]["coding"][0];
        if (coding["system"].toString() != QLatin1String("http://fse.example/cs/rappresentanza"))
            return {};
        return QString::number(answer.status) + QLatin1Char(' ') + coding["code"].toString();
    }
    static QString ended() { return QStringLiteral("403 delegation_ended"); }
    QJsonArray represented() const {
        return QJsonDocument::fromJson(get("/auth/represented").body).array();
    }
    static QJsonObject find(const QJsonArray& list, const char* person) {
        for (const auto item : list)
            if (item.toObject().value("codice_fiscale").toString() == text(person))
                return item.toObject();
        return {};
    }
    void represent(const Representation& representation) {
        QCOMPARE(portal_->represent(representation), QString());
    }
    QDate today() const { return portal_->now().date(); }
    void advanceTo(const QDate& day) {
        auto noon = portal_->now();
        noon.setDate(day);
        noon.setTime(QTime(12, 0));
        portal_->advanceClock(std::chrono::seconds(portal_->now().secsTo(noon)));
    }
    void advanceToTime(const QTime& time) {
        auto then = portal_->now();
        then.setTime(time);
        if (const auto wait = portal_->now().secsTo(then); wait > 0)
            portal_->advanceClock(std::chrono::seconds(wait));
    }
};

QTEST_MAIN(TestActing)
#include "test_acting.moc"
