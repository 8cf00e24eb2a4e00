// SPDX-License-Identifier: EUPL-1.2
#include "core/doctor/choice_words.h"

#include <QSet>
#include <QTest>

class TestChoiceWords : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void R50_everyReasonHasItsSentence() {
        QSet<QString> sentences;
        const QStringList codes{"massimale",    "ambito",           "eta",
                                "associazione", "ricusazione",      "troppo_presto",
                                "prima_scelta", "online",           "attuale",
                                "motivo",       "richiesta_aperta", "firma"};
        for (const auto& code : codes) {
            QVERIFY2(core::isKnownChoiceReason(code), qPrintable(code));
            sentences.insert(core::choiceReasonText(code));
        }
        QCOMPARE(sentences.size(), codes.size());
    }
    void anUnknownReasonIsToldInGeneral() {
        QVERIFY(!core::isKnownChoiceReason(QStringLiteral("luna_piena")));
        QVERIFY(!core::choiceReasonText(QStringLiteral("luna_piena")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChoiceWords)
#include "test_choice_words.moc"
