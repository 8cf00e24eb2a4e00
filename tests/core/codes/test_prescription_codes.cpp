// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/prescription_codes.h"

using core::CodeFault;
using Outcome = std::expected<QString, CodeFault>;

Q_DECLARE_METATYPE(Outcome)

namespace {

Outcome is(const char* code) {
    return QString(code);
}

std::unexpected<CodeFault> fault(CodeFault which) {
    return std::unexpected(which);
}

}  // namespace

class TestPrescriptionCodes : public QObject {
    Q_OBJECT
  private slots:
    void nre_data();
    void nre();
    void iup_data();
    void iup();
    void rurOfTwoBoxes_data();
    void rurOfTwoBoxes();
    void rurSaysWhichBoxIsWrong();
    void onlyAWholeScanIsSplit();
};

void TestPrescriptionCodes::nre_data() {
    using enum CodeFault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("letters") << "1300A4000000248" << is("1300A4000000248");
    QTest::newRow("as printed, lower case") << "1300a 4000000248" << is("1300A4000000248");
    QTest::newRow("by a scanner") << "*030A01234567890*\n" << is("030A01234567890");
    QTest::newRow("nothing") << " " << Outcome(fault(empty));
    QTest::newRow("14") << "1300A400000024" << Outcome(fault(length));
    QTest::newRow("16") << "1300A40000002480" << Outcome(fault(length));
    QTest::newRow("a letter in the region") << "1A00A4000000248" << Outcome(fault(pattern));
    QTest::newRow("a letter behind") << "1300A400000024B" << Outcome(fault(pattern));
    QTest::newRow("a mark") << "1300-4000000248" << Outcome(fault(pattern));
    QTest::newRow("an accent") << QStringLiteral("1300À4000000248") << Outcome(fault(pattern));
}

// R30
void TestPrescriptionCodes::nre() {
    QFETCH(QString, typed);
    QFETCH(Outcome, outcome);
    QVERIFY(core::parseNre(typed) == outcome);
}

void TestPrescriptionCodes::iup_data() {
    using enum CodeFault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Outcome>("outcome");
    for (const auto* seed : {"0P8Q500P37", "0P8R500P38", "0P8S500P39", "0P8T500P3A"})
        QTest::newRow(seed) << seed << is(seed);
    QTest::newRow("lower case, blanks") << "0p8q5 00p37" << is("0P8Q500P37");
    QTest::newRow("nothing") << "" << Outcome(fault(empty));
    QTest::newRow("9") << "0P8Q500P3" << Outcome(fault(length));
    QTest::newRow("11") << "0P8Q500P371" << Outcome(fault(length));
    QTest::newRow("a mark") << "0P8Q500P3_" << Outcome(fault(pattern));
    QTest::newRow("another script") << QStringLiteral("0Р8Q500P37") << Outcome(fault(pattern));
}

// R32
void TestPrescriptionCodes::iup() {
    QFETCH(QString, typed);
    QFETCH(Outcome, outcome);
    QVERIFY(core::parseIup(typed) == outcome);
}

void TestPrescriptionCodes::rurOfTwoBoxes_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("typed") << "030a1"
                           << "4000000248";
    QTest::newRow("two scans") << "*030A1*"
                               << "*4000000248*";
    QTest::newRow("one scan") << "*030A14000000248*"
                              << " ";
    QTest::newRow("blanks") << " 03 0A1"
                            << "40000 00248";
}

// R31
void TestPrescriptionCodes::rurOfTwoBoxes() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto rur = core::parseRur(first, second);
    QVERIFY(rur.has_value());
    QCOMPARE(rur->first, QStringLiteral("030A1"));
    QCOMPARE(rur->first.size(), core::rurFirstLength);
    QCOMPARE(rur->second, QStringLiteral("4000000248"));
}

void TestPrescriptionCodes::rurSaysWhichBoxIsWrong() {
    using enum CodeFault;
    const auto faults = [](const char* first, const char* second) {
        const auto rur = core::parseRur(QString(first), QString(second));
        return rur ? core::RurFaults() : rur.error();
    };
    const auto bothEmpty = faults("", " ");
    QVERIFY(bothEmpty.first == empty && bothEmpty.second == empty);
    const auto second = faults("030A1", "400000024");
    QVERIFY(!second.first && second.second == length);
    const auto patterns = faults("03AA1", "400000024A");
    QVERIFY(patterns.first == pattern && patterns.second == pattern);
    const auto twice = faults("030A14000000248", "4000000248");
    QVERIFY(twice.first == length && !twice.second);
    const auto wrongScan = faults("A30A14000000248", "");
    QVERIFY(wrongScan.first == pattern && !wrongScan.second);
}

void TestPrescriptionCodes::onlyAWholeScanIsSplit() {
    QVERIFY(!core::splitScannedRur(u""));
    QVERIFY(!core::splitScannedRur(u"030A1"));
    QVERIFY(!core::splitScannedRur(u"030A1400000024"));
    QVERIFY(!core::splitScannedRur(u"030A140000002480"));
    const auto rur = core::splitScannedRur(u"030a14000000248");
    QCOMPARE(rur->first + '|' + rur->second, QStringLiteral("030A1|4000000248"));
}

QTEST_APPLESS_MAIN(TestPrescriptionCodes)
#include "test_prescription_codes.moc"
