// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/dati_personali.h"

using virtualcard::encodeDatiPersonali;

namespace {

std::string encoded(const pcsc::Holder& person) {
    return pcsc::toText(encodeDatiPersonali(person));
}

}  // namespace

class TestDatiPersonali : public QObject {
    Q_OBJECT
  private slots:
    // Byte for byte the example of cns-card 4.
    void theExampleOfTheFormat() {
        const pcsc::Holder person{.issuer = "6030",
                                  .issued = pcsc::Date{2013, 10, 10},
                                  .expires = pcsc::Date{2019, 10, 10},
                                  .surname = "ROSSI",
                                  .name = "MARIO",
                                  .born = pcsc::Date{1962, 2, 25},
                                  .sex = "M",
                                  .codiceFiscale = "RSSMRO62B25E205Y",
                                  .birthComune = "C014",
                                  .residenceComune = "C014"};
        QCOMPARE(encoded(person),
                 std::string("00005F0460300810102013081010201905ROSSI05MARIO082502196201M00"
                             "10RSSMRO62B25E205Y0004C014000004C0140000"));
    }

    void emptyPersonHasSixteenEmptyFields() {
        QCOMPARE(encoded({}), std::string("000020") + std::string(32, '0'));
    }

    void namesAreWrittenInLatin1() {
        const auto data = encoded({.surname = "D\xC3\x80MIC\xC3\x92"});
        QVERIFY(data.find("06D\xC0MIC\xD2") != std::string::npos);
    }

    void whatLatin1LacksBecomesAQuestionMark() {
        QVERIFY(encoded({.surname = "KOVA\xC4\x8C"}).find("05KOVA?") != std::string::npos);
        QVERIFY(encoded({.surname = "A\xE2\x82\xAC"}).find("02A?") != std::string::npos);
    }

    void aFieldNeverExceedsItsLengthByte() {
        const auto data = encoded({.residenceAddress = std::string(300, 'X')});
        QVERIFY(data.find("FF" + std::string(255, 'X') + "00") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestDatiPersonali)
#include "test_dati_personali.moc"
