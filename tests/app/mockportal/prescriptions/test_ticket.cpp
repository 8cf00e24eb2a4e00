// SPDX-License-Identifier: EUPL-1.2
// R42: the ticket is worked out by the portal (regional-services 5.2).
#include <QTest>

#include "app/mockportal/prescriptions/ticket.h"

using namespace mockportal;

namespace {

const QDate today(2026, 11, 26);

Prescription services(const QStringList& codes, const QString& exemption = {}) {
    Prescription prescription;
    prescription.drugs = false;
    prescription.exemption = exemption;
    for (const auto& code : codes) {
        PrescribedLine line;
        line.code = code;
        prescription.lines << line;
    }
    return prescription;
}

Prescription drugs(const QList<int>& packs, const QString& exemption = {}) {
    Prescription prescription;
    prescription.exemption = exemption;
    for (const int quantity : packs) {
        PrescribedLine line;
        line.quantity = quantity;
        prescription.lines << line;
    }
    return prescription;
}

}  // namespace

class TestTicket : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void R42_servicesAreTheSumOfTheTariffsUpToACeiling_data() {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("one visit") << QStringList{"95.02"} << qint64(2250);
        QTest::newRow("blood") << QStringList{"90.62.2", "90.27.1", "91.49.2"} << qint64(785);
        QTest::newRow("more than the ceiling") << QStringList{"95.02", "89.7A.7"} << qint64(3600);
        QTest::newRow("one dear") << QStringList{"88.91.1"} << qint64(3600);
        QTest::newRow("not in the catalogue") << QStringList{"00.00"} << qint64(3600);
    }
    void R42_servicesAreTheSumOfTheTariffsUpToACeiling() {
        QFETCH(QStringList, codes);
        QFETCH(qint64, cents);
        QCOMPARE(expectedTicket(services(codes), {}, today), cents);
    }

    void R42_drugsAreTwoEuroAPackAtMostFour_data() {
        QTest::addColumn<QList<int>>("packs");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("one") << QList<int>{1} << qint64(200);
        QTest::newRow("two of one") << QList<int>{2} << qint64(400);
        QTest::newRow("two and one") << QList<int>{2, 1} << qint64(400);
    }
    void R42_drugsAreTwoEuroAPackAtMostFour() {
        QFETCH(QList<int>, packs);
        QFETCH(qint64, cents);
        QCOMPARE(expectedTicket(drugs(packs), {}, today), cents);
    }

    void R42_exemptions_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("held");
        QTest::addColumn<bool>("freesServices");
        QTest::addColumn<bool>("freesDrugs");
        QTest::newRow("none") << "" << QStringList{} << false << false;
        QTest::newRow("E01: visits, no drugs") << "E01" << QStringList{} << true << false;
        QTest::newRow("E03: drugs in Lombardia") << "E03" << QStringList{} << true << true;
        QTest::newRow("E12: both") << "E12" << QStringList{} << true << true;
        QTest::newRow("E14: drugs only") << "E14" << QStringList{} << false << true;
        QTest::newRow("illness: drugs with E30 only") << "0A31" << QStringList{} << true << false;
        QTest::newRow("illness and E30") << "0A31" << QStringList{"0A31", "E30"} << true << true;
        QTest::newRow("a code nobody knows") << "Z99" << QStringList{} << false << false;
    }
    void R42_exemptions() {
        QFETCH(QString, code);
        QFETCH(QStringList, held);
        QFETCH(bool, freesServices);
        QFETCH(bool, freesDrugs);
        QCOMPARE(expectedTicket(services({"95.02"}, code), held, today) == 0, freesServices);
        QCOMPARE(expectedTicket(drugs({1}, code), held, today) == 0, freesDrugs);
    }

    /// R41: another one that the person has is not picked for the doctor.
    void R41_onlyTheExemptionOnThePrescriptionCounts() {
        QCOMPARE(expectedTicket(services({"95.02"}), {"E02"}, today), Cents(2250));
    }
};

QTEST_GUILESS_MAIN(TestTicket)
#include "test_ticket.moc"
