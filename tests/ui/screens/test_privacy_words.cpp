// SPDX-License-Identifier: EUPL-1.2
// What a consent is, and what has just been chosen, in one plain sentence (R80).
#include "ui/screens/privacy/privacy_words.h"

#include <QSet>
#include <QTest>

using core::ConsentTopic;

namespace {

core::ConsentAct act(bool given, const QDate& day) {
    return {.topic = ConsentTopic::consultation, .given = given, .when = day.startOfDay()};
}

}  // namespace

class TestPrivacyWords : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void sinceWhen_data() {
        QTest::addColumn<QVector<bool>>("choices");  // newest first
        QTest::addColumn<QString>("words");
        const QString who = QStringLiteral("Medici e operatori che ti seguono");
        QTest::newRow("never") << QVector<bool>{} << who;
        QTest::newRow("given") << QVector<bool>{true} << who + ", dal 26/11/2026";
        QTest::newRow("taken back") << QVector<bool>{false, true} << who + ", tolto il 26/11/2026";
        QTest::newRow("refused") << QVector<bool>{false} << who + ", negato il 26/11/2026";
        QTest::newRow("given again") << QVector<bool>{true, false} << who + ", dal 26/11/2026";
    }
    void sinceWhen() {
        QFETCH(QVector<bool>, choices);
        core::ConsentHistory history;
        QDate day(2026, 11, 26);
        for (const bool given : choices) {
            history.acts << act(given, day);
            day = day.addDays(-1);
        }
        QTEST(ui::consentSince(ConsentTopic::consultation, history, {}), "words");
    }

    void eachChoiceHasASentenceOfItsOwn() {
        QSet<QString> sentences;
        for (const ConsentTopic topic : core::consentTopics)
            for (const bool given : {true, false}) {
                const QString sentence = ui::consentDone(topic, given);
                QVERIFY2(sentence.startsWith("Adesso ") && sentence.endsWith('.'),
                         qPrintable(sentence));
                sentences << sentence;
            }
        QCOMPARE(sentences.size(), 8);
    }
};

QTEST_MAIN(TestPrivacyWords)
#include "test_privacy_words.moc"
