// SPDX-License-Identifier: EUPL-1.2
// What I TUOI DATI says about cards, exemptions and refusals (R15, R40).
#include <QTest>

#include "ui/screens/data/data_words.h"

using core::ExemptionState;
using core::IncomeCeiling;

class TestDataWords : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void R15_onlyTheLastFourDigitsOfTheCard_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << "80380000300041270839"
                               << "•••• •••• •••• •••• 0839";
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("four") << "0839"
                              << "0839";
    }
    void R15_onlyTheLastFourDigitsOfTheCard() {
        QFETCH(QString, number);
        QFETCH(QString, shown);
        QCOMPARE(ui::maskedCardNumber(number), shown);
    }

    void addresses() {
        QCOMPARE(ui::addressLine({"Via dei Gelsi 12", "20024", "Garbagnate Milanese", "MI"}),
                 QString("Via dei Gelsi 12, 20024 Garbagnate Milanese (MI)"));
        QCOMPARE(ui::addressLine({{}, {}, "Bollate", {}}), QString("Bollate"));
        QCOMPARE(ui::addressLine({}), QString());
    }

    void R15_everyStateHasAWordAndASign() {
        QSet<QString> words;
        for (const auto state :
             {ExemptionState::active, ExemptionState::expired, ExemptionState::revoked,
              ExemptionState::suspended, ExemptionState::unknown}) {
            words << ui::exemptionStateName(state);
            QVERIFY(ui::exemptionStateBadge(state).icon.has_value());
            QCOMPARE(ui::exemptionStateBadge(state).text, ui::exemptionStateName(state));
        }
        QCOMPARE(words.size(), 5);
    }

    void R15_theEndIsSaidInTime_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QStringList>("words");  // all of them; none: nothing is said
        QTest::newRow("early") << QDate(2026, 11, 26) << QStringList{};
        QTest::newRow("from January on")
            << QDate(2027, 1, 1) << QStringList{"31/03/2027", "89", "30/06/2027"};
        QTest::newRow("the last day") << QDate(2027, 3, 31) << QStringList{"Scade oggi."};
        QTest::newRow("before it begins") << QDate(2026, 3, 1) << QStringList{"02/04/2026"};
    }
    void R15_theEndIsSaidInTime() {
        QFETCH(QDate, today);
        QFETCH(QStringList, words);
        core::HeldExemption exemption{.from = QDate(2026, 4, 2),
                                      .until = QDate(2027, 3, 31),
                                      .state = ExemptionState::active};
        exemption.remindFrom = QDate(2027, 1, 30);
        exemption.renewFrom = QDate(2027, 1, 1);
        exemption.renewUntil = QDate(2027, 6, 30);
        const QString said = ui::reminderSentence(exemption, today);
        QCOMPARE(said.isEmpty(), words.isEmpty());
        for (const QString& word : words) QVERIFY2(said.contains(word), qPrintable(said));
    }

    void R40_everyKindOfCeilingIsExplained() {
        IncomeCeiling ceiling{.most = 826331, .over = 100, .spouse = 1136205, .child = 51646};
        ceiling.scale = {4660000, 7316200};
        ceiling.further = 1631000;
        QSet<QString> sentences;
        for (const auto kind :
             {IncomeCeiling::Kind::none, IncomeCeiling::Kind::flat, IncomeCeiling::Kind::range,
              IncomeCeiling::Kind::family, IncomeCeiling::Kind::equivalence}) {
            ceiling.kind = kind;
            sentences << ui::ceilingSentence(ceiling);
        }
        QCOMPARE(sentences.size(), 5);
        ceiling.kind = IncomeCeiling::Kind::family;
        for (const char* sum : {"8.263,31\u00A0€", "11.362,05\u00A0€", "516,46\u00A0€"})
            QVERIFY(ui::ceilingSentence(ceiling).contains(QString::fromUtf8(sum)));
    }

    void R40_everyReasonHasItsSentence() {
        core::ExemptionOffer offer;
        offer.ages = {{.below = 6}, {.from = 65}};
        QSet<QString> sentences;
        for (const char* code : {"eta", "serve-cronica", "serve-rara", "serve-e02", "gia-attiva",
                                 "automatica", "chiusa"})
            sentences << ui::reasonSentence(offer, {.reason = {QString::fromLatin1(code), {}}});
        QCOMPARE(sentences.size(), 7);
        QCOMPARE(ui::reasonSentence(offer, {.reason = {"altro", "Parole del portale."}}),
                 QString("Parole del portale."));
        QVERIFY(ui::reasonSentence(offer, {.reason = {"chiusa", {}}, .person = "GIULIA ROSSI"})
                    .startsWith("GIULIA ROSSI: "));
    }

    void everyRefusalHasItsSentence() {
        QSet<QString> sentences;
        const QStringList codes{
            "cellulare",    "telefono",       "email",          "codice_errato", "codice_scaduto",
            "codice_nullo", "flusso_scaduto", "codice",         "nucleo",        "reddito",
            "condizioni",   "periodo",        "qualita",        "beneficiario",  "scaduta",
            "testo",        "firma",          "non_revocabile", "gia_chiusa"};
        for (const QString& code : codes) {
            sentences << ui::dataRefusal(code);
            QVERIFY2(!ui::dataRefusal(code).contains('(' + code), qPrintable(code));
        }
        QCOMPARE(sentences.size(), codes.size());
        QVERIFY(ui::dataRefusal("mai_sentito").contains("mai_sentito"));
    }
};

QTEST_MAIN(TestDataWords)
#include "test_data_words.moc"
