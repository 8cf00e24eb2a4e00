// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "core/clinical/reading/cda_reader.h"
#include "core/export/ips_bundle.h"
#include "tests/support/fhir_judge.h"

using core::IpsBundle;

namespace {

const QString fixtures = QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures/");

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture");
    return file.readAll();
}

core::Document listed(const char* id, int year) {
    core::Document document;
    document.id = QString::fromLatin1(id);
    document.typeCode = QStringLiteral("11502-2");
    document.title = QStringLiteral("Documento");
    document.date = QDateTime(QDate(year, 3, 5), QTime(9, 0), Qt::OffsetFromUTC, 3600);
    return document;
}

class Maker {
  public:
    Maker()
        : bundle_({"7", "RSSMRA62B25C014Z", "MARIO", "ROSSI"},
                  QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::OffsetFromUTC, 3600)) {}

    Maker& add(const QByteArray& file, int year = 2024) {
        const auto read = core::clinical::readCda(file);
        bundle_.add(listed("1", year), file, read ? &*read : nullptr);
        return *this;
    }
    Maker& fixture(const char* name, int year = 2024) {
        return add(bytesOf(fixtures + QString::fromLatin1(name)), year);
    }
    QJsonObject json() const { return bundle_.json(); }

  private:
    IpsBundle bundle_;
};

QList<QJsonObject> resources(const QJsonObject& bundle, const char* type) {
    QList<QJsonObject> found;
    for (const QJsonValue entry : bundle["entry"].toArray())
        if (entry["resource"]["resourceType"].toString() == QLatin1String(type))
            found << entry["resource"].toObject();
    return found;
}

QJsonObject section(const QJsonObject& bundle, const char* loinc) {
    for (const QJsonValue each : resources(bundle, "Composition").value(0)["section"].toArray())
        if (each["code"]["coding"][0]["code"].toString() == QLatin1String(loinc))
            return each.toObject();
    return {};
}

}  // namespace

class TestIpsBundle : public QObject {
    Q_OBJECT

    bool judge_ = false;

    void expectLegal(const QJsonObject& bundle) const {
        if (!judge_) return;
        const auto found = fhirjudge::findings({bundle});
        QVERIFY2(found.isEmpty(), found.join('\n'));
    }

  private Q_SLOTS:
    void initTestCase() {
        const auto missing = fhirjudge::missing();
        judge_ = missing.isEmpty();
        if (!judge_) qInfo("not judged by others: %s", qPrintable(missing));
    }

    void theJudgeFindsFaults() {
        if (!judge_) QSKIP("no validator");
        QVERIFY(
            !fhirjudge::findings({{{"resourceType", "Condition"}, {"gravita", "alta"}}}).isEmpty());
    }

    void withoutDocumentsEverySectionSaysWhyItIsEmpty() {
        const auto bundle = Maker().json();
        const auto composition = resources(bundle, "Composition").value(0);
        QCOMPARE(bundle["entry"][0]["resource"]["resourceType"].toString(),
                 QStringLiteral("Composition"));
        QCOMPARE(composition["type"]["coding"][0]["code"].toString(), QStringLiteral("60591-5"));
        QCOMPARE(composition["section"].toArray().size(), 6);
        for (const QJsonValue each : composition["section"].toArray())
            QVERIFY(!each["emptyReason"].toObject().isEmpty());
        expectLegal(bundle);
    }

    void theSummaryOfTheDoctor() {
        const auto bundle = Maker().fixture("pss.xml").json();
        const auto allergy = resources(bundle, "AllergyIntolerance").value(0);
        QCOMPARE(allergy["code"]["coding"][0]["code"].toString(), QStringLiteral("716186003"));
        const auto problem = resources(bundle, "Condition").value(0);
        QCOMPARE(problem["code"]["text"].toString(), QStringLiteral("Ipertensione"));
        QCOMPARE(problem["onsetDateTime"].toString(), QStringLiteral("2015"));
        QCOMPARE(resources(bundle, "Procedure").value(0)["performedDateTime"].toString(),
                 QStringLiteral("1999"));
        // No coded entry: the text speaks, and nothing claims to be empty.
        const auto medicines = section(bundle, "10160-0");
        QVERIFY(medicines["text"]["div"].toString().contains("Ramipril"));
        QVERIFY(!medicines.contains("emptyReason"));
        expectLegal(bundle);
    }

    void anAllergyThatWasDeniedIsNoneThatIsNotKnown() {
        auto denied = bytesOf(fixtures + "pss.xml");
        const auto value = denied.indexOf("code=\"716186003\"");
        QVERIFY(value > 0);
        denied.replace(denied.lastIndexOf("<observation ", value), 13,
                       "<observation negationInd=\"true\" ");
        denied.replace("code=\"716186003\"", "code=\"91936005\"")
            .replace("Nessuna allergia nota", "Allergia alla penicillina");
        const auto bundle = Maker().add(denied).json();
        const auto allergy = resources(bundle, "AllergyIntolerance").value(0);
        QCOMPARE(allergy["code"]["coding"][0]["code"].toString(), QStringLiteral("91936005"));
        QCOMPARE(allergy["verificationStatus"]["coding"][0]["code"].toString(),
                 QStringLiteral("refuted"));
        expectLegal(bundle);
    }

    void onlyTheNewestSummaryCounts() {
        auto older = bytesOf(fixtures + "pss.xml").replace("\"Ipertensione\"", "\"Superata\"");
        for (const bool newestFirst : {true, false}) {
            Maker maker;
            if (newestFirst) maker.fixture("pss.xml", 2025);
            maker.add(older, 2023);
            if (!newestFirst) maker.fixture("pss.xml", 2025);
            const auto problems = resources(maker.json(), "Condition");
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems[0]["code"]["text"].toString(), QStringLiteral("Ipertensione"));
        }
    }

    void resultsWithUnitRangeAndFlag() {
        const auto bundle = Maker().fixture("lab.xml").json();
        const auto results = resources(bundle, "Observation");
        QVERIFY(!results.isEmpty());
        const auto glucose = results[0];
        QCOMPARE(glucose["code"]["coding"][0]["system"].toString(),
                 QStringLiteral("http://loinc.org"));
        QCOMPARE(glucose["valueQuantity"]["value"].toDouble(), 112.0);
        QCOMPARE(glucose["valueQuantity"]["code"].toString(), QStringLiteral("mg/dL"));
        QCOMPARE(glucose["referenceRange"][0]["high"]["value"].toDouble(), 99.0);
        QCOMPARE(glucose["interpretation"][0]["coding"][0]["code"].toString(), QStringLiteral("H"));
        QCOMPARE(section(bundle, "30954-2")["entry"].toArray().size(), results.size());
        expectLegal(bundle);
    }

    void vaccinationsGivenAndNot() {
        const auto bundle = Maker().fixture("cert_vacc.xml").json();
        const auto doses = resources(bundle, "Immunization");
        QVERIFY(doses.size() >= 2);
        QCOMPARE(doses[0]["status"].toString(), QStringLiteral("completed"));
        QCOMPARE(doses[0]["lotNumber"].toString(), QStringLiteral("LOT42"));
        QCOMPARE(doses[0]["protocolApplied"][0]["doseNumberPositiveInt"].toInt(), 3);
        QCOMPARE(doses[1]["status"].toString(), QStringLiteral("not-done"));
        expectLegal(bundle);
    }

    void prescribedMedicines() {
        const auto bundle = Maker().fixture("prf.xml").json();
        const auto medicines = resources(bundle, "MedicationRequest");
        QCOMPARE(medicines.size(), 2);
        QCOMPARE(medicines[0]["medicationCodeableConcept"]["text"].toString(),
                 QStringLiteral("RAMIPRIL 5 MG 28 COMPRESSE"));
        QCOMPARE(medicines[0]["dispenseRequest"]["quantity"]["value"].toInt(), 2);
        expectLegal(bundle);
    }

    void everyReferenceLeadsSomewhere() {
        Maker maker;
        for (const auto* name : {"pss.xml", "lab.xml", "prf.xml", "cert_vacc.xml"})
            maker.fixture(name);
        const auto bundle = maker.json();
        QSet<QString> addresses;
        for (const QJsonValue entry : bundle["entry"].toArray())
            addresses << entry["fullUrl"].toString();
        QCOMPARE(addresses.size(), bundle["entry"].toArray().size());
        const auto text = QString::fromUtf8(QJsonDocument(bundle).toJson());
        QRegularExpression reference(QStringLiteral("\"reference\": \"([^\"]+)\""));
        int count = 0;
        for (auto it = reference.globalMatch(text); it.hasNext(); ++count)
            QVERIFY(addresses.contains(it.next().captured(1)));
        QVERIFY(count > 10);
        QCOMPARE(resources(bundle, "DocumentReference").size(), 4);
    }

    void whateverADocumentSaysItIsLegal() {
        if (!judge_) QSKIP("no validator");
        Maker maker;
        for (QDirIterator it(fixtures, {"*.xml"}, QDir::Files); it.hasNext();)
            maker.add(bytesOf(it.next()));
        expectLegal(maker.json());
    }
};

QTEST_GUILESS_MAIN(TestIpsBundle)
#include "test_ips_bundle.moc"
