// SPDX-License-Identifier: EUPL-1.2
#include "core/vaccinations/immunization.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::VaccinationState;

namespace {

QJsonObject given() {
    return QJsonDocument::fromJson(
               R"({"resourceType":"Immunization","id":"v1","status":"completed",)"
               R"("vaccineCode":{"coding":[{"system":"http://www.whocc.no/atc","code":"J07CA09","display":"Esavalente"},)"
               R"({"system":"urn:oid:2.16.840.1.113883.2.9.6.1.5","code":"900000011"}],"text":"Vaccino esavalente"},)"
               R"("occurrenceDateTime":"2018-03-20","lotNumber":"HEX1930","site":{"text":"coscia sinistra"},)"
               R"("performer":[{"actor":{"display":"Dott.ssa Chiara Villa"}}],)"
               R"("location":{"display":"Centro vaccinale"},)"
               R"("protocolApplied":[{"doseNumberPositiveInt":3,)"
               R"("targetDisease":[{"text":"Tetano"},{"text":"Difterite"},{}]}]})")
        .object();
}

QJsonObject recommendation(const QString& status) {
    return QJsonDocument::fromJson(
               QStringLiteral(
                   R"({"recommendation":[{)"
                   R"("vaccineCode":[{"coding":[{"system":"http://www.whocc.no/atc","code":"J07AJ52"}]}],)"
                   R"("targetDisease":{"text":"Difterite, tetano, pertosse"},)"
                   R"("forecastStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/immunization-recommendation-status","code":"%1"}]},)"
                   R"("dateCriterion":[{"code":{"coding":[{"system":"http://loinc.org","code":"30981-5"}]},"value":"2034-04-09"},)"
                   R"({"code":{"coding":[{"system":"http://loinc.org","code":"30980-7"}]},"value":"2034-05-09"}],)"
                   R"("doseNumberPositiveInt":2}]})")
                   .arg(status)
                   .toUtf8())
        .object();
}

}  // namespace

class TestImmunization : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldIsRead() {
        const auto read = core::readImmunization(given());
        QVERIFY(read);
        QCOMPARE(read->state, VaccinationState::given);
        QCOMPARE(read->date, QDate(2018, 3, 20));
        QCOMPARE(read->name, QStringLiteral("Esavalente"));
        QCOMPARE(read->product, QStringLiteral("Vaccino esavalente"));
        QCOMPARE(read->atc, QStringLiteral("J07CA09"));
        QCOMPARE(read->aic, QStringLiteral("900000011"));
        QCOMPARE(read->antigens, QStringList({"Tetano", "Difterite"}));
        QCOMPARE(read->dose, 3);
        QCOMPARE(read->lot, QStringLiteral("HEX1930"));
        QCOMPARE(read->site, QStringLiteral("coscia sinistra"));
        QCOMPARE(read->performer, QStringLiteral("Dott.ssa Chiara Villa"));
        QCOMPARE(read->place, QStringLiteral("Centro vaccinale"));
    }

    void notDone_data() {
        QTest::addColumn<bool>("withDate");
        QTest::addColumn<VaccinationState>("state");
        QTest::newRow("omitted") << false << VaccinationState::omitted;
        QTest::newRow("postponed") << true << VaccinationState::postponed;
    }
    void notDone() {
        QFETCH(bool, withDate);
        auto json = given();
        json["status"] = "not-done";
        json["statusReason"] = QJsonObject{{"text", "Febbre"}};
        const QJsonObject until{{"url", "http://fse.example/StructureDefinition/differita-fino"},
                                {"valueDate", "2018-04-20"}};
        if (withDate) json["extension"] = QJsonArray{until};
        const auto read = core::readImmunization(json);
        QTEST(read->state, "state");
        QCOMPARE(read->reason, QStringLiteral("Febbre"));
        QCOMPARE(read->postponedUntil, withDate ? QDate(2018, 4, 20) : QDate());
    }

    void whatCannotBeListed_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << "id" << QJsonValue();
        QTest::newRow("no day") << "occurrenceDateTime" << QJsonValue("ieri");
        QTest::newRow("a mistake") << "status" << QJsonValue("entered-in-error");
    }
    void whatCannotBeListed() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        auto json = given();
        json[field] = value;
        QVERIFY(!core::readImmunization(json));
    }

    void whatIsPlanned() {
        const auto planned = core::readRecommendation(recommendation("due"));
        QCOMPARE(planned.size(), 1);
        QVERIFY(planned[0].isPlanned());
        QCOMPARE(planned[0].antigens, QStringList({"Difterite", "tetano", "pertosse"}));
        QCOMPARE(planned[0].name, QStringLiteral("Difterite, tetano, pertosse"));
        QCOMPARE(planned[0].from, QDate(2034, 4, 9));
        QCOMPARE(planned[0].by, QDate(2034, 5, 9));
        QCOMPARE(planned[0].dose, 2);
    }

    void whatIsOver_data() {
        QTest::addColumn<QString>("status");
        for (const char* status : {"complete", "immune", "contraindicated"})
            QTest::newRow(status) << QString::fromLatin1(status);
    }
    void whatIsOver() {
        QFETCH(QString, status);
        QVERIFY(core::readRecommendation(recommendation(status)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestImmunization)
#include "test_immunization.moc"
