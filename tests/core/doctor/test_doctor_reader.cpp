// SPDX-License-Identifier: EUPL-1.2
// What the portal's own answers do not show: included resources, gaps, nonsense.
#include "core/doctor/doctor_reader.h"

#include <QJsonArray>
#include <QTest>

namespace {

QJsonObject ours(const char* name, const char* field, const QJsonValue& value) {
    return {
        {"url", QStringLiteral("http://fse.example/StructureDefinition/") + QLatin1String(name)},
        {QLatin1String(field), value}};
}

QJsonObject role() {
    return {{"resourceType", "PractitionerRole"},
            {"id", "7"},
            {"practitioner",
             QJsonObject{{"reference", "Practitioner/3"}, {"display", "Dott.ssa Nives Aldeni"}}},
            {"location", QJsonArray{QJsonObject{{"reference", "Location/5"}}}}};
}

QJsonObject surgery() {
    const QJsonObject late{{"daysOfWeek", QJsonArray{"mon", "wed"}},
                           {"openingTime", "14:30:00"},
                           {"closingTime", "19:30:00"}};
    const QJsonObject early{{"daysOfWeek", QJsonArray{"mon", "holiday"}},
                            {"openingTime", "08:30"},
                            {"closingTime", "11:30"}};
    return {{"resourceType", "Location"},
            {"id", "5"},
            {"address", QJsonObject{{"line", QJsonArray{"VIA DEI TULIPANI, 15"}},
                                    {"city", "Garbagnate Milanese"},
                                    {"district", "MI"}}},
            {"hoursOfOperation", QJsonArray{late, early, QJsonObject{{"openingTime", "x"}}}}};
}

}  // namespace

class TestDoctorReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void includedResourcesAreFound() {
        const QJsonObject person{
            {"resourceType", "Practitioner"},
            {"id", "3"},
            {"identifier",
             QJsonArray{QJsonObject{{"system", "http://fse.example/sid/codice-medico"},
                                    {"value", "48201"}}}}};
        const auto doctors = core::readDoctors({role(), person, surgery()});
        QCOMPARE(doctors.size(), 1);
        const auto& doctor = doctors.front();
        QCOMPARE(doctor.code, QStringLiteral("48201"));
        QCOMPARE(doctor.surgeries.size(), 1);
        QCOMPARE(doctor.surgeries.front().comune, QStringLiteral("Garbagnate Milanese"));
        // In the order of the day, whatever the portal's is.
        QCOMPARE(core::hoursText(doctor.surgeries.front().hours, 1),
                 QStringLiteral("8.30 - 11.30 / 14.30 - 19.30"));
        QCOMPARE(core::hoursText(doctor.surgeries.front().hours, 3),
                 QStringLiteral("14.30 - 19.30"));
    }

    void whatIsMissingStaysEmpty() {
        const auto doctor = core::readDoctor(role());
        QVERIFY(doctor);
        QVERIFY(!doctor->association);
        QVERIFY(!doctor->distance);
        QVERIFY(!doctor->verdict);
        QVERIFY(!doctor->choosableOnline);
        QCOMPARE(doctor->surgeries.size(), 1);
        QVERIFY(doctor->surgeries.front().hours.isEmpty());
    }

    void numbersAreNeverBelowNothing() {
        auto json = role();
        json.insert("extension", QJsonArray{ours("posti", "valueInteger", -3)});
        QCOMPARE(core::readDoctor(json)->places, 0);
    }

    void R50_verdict() {
        auto json = role();
        const QJsonArray parts{QJsonObject{{"url", "esito"}, {"valueCode", "da-valutare"}},
                               QJsonObject{{"url", "motivo"}, {"valueCode", "massimale"}},
                               QJsonObject{{"url", "dal"}, {"valueDate", "2026-12-27"}}};
        json.insert("extension", QJsonArray{ours("esito-scelta", "extension", parts)});
        const auto verdict = core::readDoctor(json)->verdict;
        QVERIFY(verdict);
        QVERIFY(verdict->outcome == core::ChoiceVerdict::Outcome::toBeJudged);
        QCOMPARE(verdict->reasons, QStringList{"massimale"});
        QCOMPARE(verdict->from, QDate(2026, 12, 27));
    }

    void whatIsNoDoctorIsRefused() {
        auto json = role();
        json.remove("id");
        QVERIFY(!core::readDoctor(json));
        QVERIFY(core::readDoctors({json, surgery()}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDoctorReader)
#include "test_doctor_reader.moc"
