// SPDX-License-Identifier: EUPL-1.2
#include <QSet>
#include <QTest>

#include "core/codes/attributions.h"
#include "core/codes/fault_words.h"

using namespace core;

namespace {

template <typename Fault, typename Say>
QStringList sentences(std::initializer_list<Fault> faults, Say say) {
    QStringList all;
    for (const auto fault : faults) all << say(fault);
    return all;
}

constexpr auto text = [](auto fault) { return faultText(fault); };

QStringList allSentences() {
    using Cf = CodiceFiscaleFault;
    using Card = CardNumberFault;
    using Tel = TelephoneFault;
    using Day = DateFault;
    using Booking = BookingDateFault;
    const std::initializer_list codeFaults{CodeFault::empty, CodeFault::length, CodeFault::pattern};
    return sentences({Cf::provisional, Cf::length, Cf::pattern, Cf::controlLetter, Cf::date},
                     text) +
           sentences({Card::empty, Card::characters, Card::length, Card::otherRegion, Card::zero},
                     text) +
           sentences({Tel::empty, Tel::characters, Tel::length, Tel::start}, text) +
           sentences({Day::empty, Day::format, Day::noSuchDay}, text) +
           sentences({Booking::tooEarly, Booking::tooLate}, text) +
           sentences(codeFaults, nreFaultText) + sentences(codeFaults, iupFaultText) +
           sentences(codeFaults, rurFirstFaultText) + sentences(codeFaults, rurSecondFaultText);
}

}  // namespace

class TestFaultWords : public QObject {
    Q_OBJECT
  private slots:
    void everyFaultHasItsOwnShortSentence() {
        const auto all = allSentences();
        for (const auto& sentence : all) {
            QVERIFY2(sentence.endsWith('.'), qUtf8Printable(sentence));
            QVERIFY2(sentence.split(' ').size() <= 20, qUtf8Printable(sentence));  // R101
        }
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void theRulesOwnWordsAreKept() {
        QCOMPARE(faultText(CodiceFiscaleFault::provisional),
                 QStringLiteral("Per prenotare con un codice fiscale provvisorio chiama il Numero "
                                "Verde 800.030.606."));  // R22
        QCOMPARE(
            faultText(CardNumberFault::otherRegion),
            QStringLiteral("Il numero inserito è di una tessera di un'altra Regione."));  // R25
        QCOMPARE(cardNumberHint(), QStringLiteral("Controlla le cifre"));                 // R24
    }

    void sentencesStandBesideTheirFault() {
        QVERIFY(faultText(CodiceFiscaleFault::length).contains("16"));
        QVERIFY(faultText(CardNumberFault::length).contains("20"));
        QVERIFY(nreFaultText(CodeFault::length).contains("15"));
        QVERIFY(iupFaultText(CodeFault::length).contains("10"));
        QVERIFY(rurFirstFaultText(CodeFault::length).contains("5"));
        QVERIFY(faultText(DateFault::format).contains("gg/mm/aaaa"));
        QVERIFY(faultText(BookingDateFault::tooLate).contains("anno"));
        QVERIFY(unknownPlaceText().contains("luogo"));
    }

    // shared/data/README.md: the text to show.
    void theListsSayWhoseTheyAre() {
        const auto all = attributions();
        QCOMPARE(all.size(), 2U);
        QCOMPARE(
            all[0].text,
            QStringLiteral("Elenco dei comuni: Ministero dell'Interno - ANPR (CC BY 4.0). Stati "
                           "esteri: ISTAT (CC BY 3.0 IT). Dati rielaborati."));
        QVERIFY(all[1].text.contains("HL7 Italia") && all[1].text.contains("CC0"));
    }
};

QTEST_APPLESS_MAIN(TestFaultWords)
#include "test_fault_words.moc"
