// SPDX-License-Identifier: EUPL-1.2
#include "core/contacts/encounter.h"

#include <QJsonDocument>
#include <QTest>

using core::ContactKind;

namespace {

QJsonObject whole() {
    return QJsonDocument::fromJson(
               R"({"resourceType":"Encounter","id":"e1","status":"finished",)"
               R"("class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"EMER"},)"
               R"("type":[{"text":"Accesso al Pronto Soccorso"}],)"
               R"("serviceType":{"text":"Pronto Soccorso"},)"
               R"("subject":{"reference":"Patient/7"},)"
               R"("period":{"start":"2026-10-21T23:50:00+02:00","end":"2026-10-22T01:10:00+02:00"},)"
               R"("serviceProvider":{"display":"A.O. SALVINI - GARBAGNATE"},)"
               R"("location":[{"location":{"display":"Ospedale di Bollate"}}],)"
               R"("reasonCode":[{"text":"Febbre"}],)"
               R"("basedOn":[{"identifier":{"system":"http://other","value":"1"}},)"
               R"({"identifier":{"system":"urn:oid:2.16.840.1.113883.2.9.4.3.9","value":"0300A4100000395"}}]})")
        .object();
}

}  // namespace

class TestEncounter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldIsRead() {
        const auto contact = core::readEncounter(whole());
        QVERIFY(contact);
        QCOMPARE(contact->id, QStringLiteral("e1"));
        QCOMPARE(contact->kind, ContactKind::emergency);
        QCOMPARE(contact->what, QStringLiteral("Accesso al Pronto Soccorso"));
        QCOMPARE(contact->from.date(), QDate(2026, 10, 21));  // the day of the place
        QCOMPARE(contact->to.date(), QDate(2026, 10, 22));
        QCOMPARE(contact->organization, QStringLiteral("A.O. SALVINI - GARBAGNATE"));
        QCOMPARE(contact->facility, QStringLiteral("Ospedale di Bollate"));
        QCOMPARE(contact->department, QStringLiteral("Pronto Soccorso"));
        QCOMPARE(contact->reason, QStringLiteral("Febbre"));
        QCOMPARE(contact->nre, QStringLiteral("0300A4100000395"));
    }

    void theClassGivesTheKind_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ContactKind>("kind");
        QTest::newRow("ambulatory") << "AMB" << ContactKind::visit;
        QTest::newRow("emergency") << "EMER" << ContactKind::emergency;
        QTest::newRow("inpatient") << "IMP" << ContactKind::stay;
        QTest::newRow("acute") << "ACUTE" << ContactKind::stay;
        QTest::newRow("day hospital") << "SS" << ContactKind::stay;
        QTest::newRow("unknown") << "HH" << ContactKind::visit;
        QTest::newRow("none") << "" << ContactKind::visit;
    }
    void theClassGivesTheKind() {
        QFETCH(QString, code);
        auto json = whole();
        json["class"] = QJsonObject{{"code", code}};
        QTEST(core::readEncounter(json)->kind, "kind");
    }

    void whatCannotBeListed_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << "id" << QJsonValue();
        QTest::newRow("a mistake") << "status" << QJsonValue("entered-in-error");
    }
    void whatCannotBeListed() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        auto json = whole();
        json[field] = value;
        QVERIFY(!core::readEncounter(json));
    }

    void strangeFieldsStayEmpty() {
        const auto contact = core::readEncounter(
            {{"id", "e2"}, {"period", "2026"}, {"location", QJsonObject()}, {"type", 7}});
        QVERIFY(contact);
        QVERIFY(!contact->from.isValid());
        QVERIFY(contact->facility.isEmpty() && contact->what.isEmpty() && contact->nre.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEncounter)
#include "test_encounter.moc"
