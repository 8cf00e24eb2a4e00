// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/letters.h"

class TestLetters : public QObject {
    Q_OBJECT
  private slots:
    void plainLetters_data();
    void plainLetters();
    void plainWords_data();
    void plainWords();
};

void TestLetters::plainLetters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case and blanks") << " san donato  Milanese"
                                     << "SANDONATOMILANESE";
    QTest::newRow("apostrophes") << QStringLiteral("Cassina de' Pecchi, dell’Acqua")
                                 << "CASSINADEPECCHIDELLACQUA";
    QTest::newRow("accents") << QStringLiteral("àÈìÒù çÜŞăč Ễ") << "AEIOUCUSACE";
    QTest::newRow("accents taken apart") << QStringLiteral("Nicolo\u0300") << "NICOLO";
    QTest::newRow("R20") << QStringLiteral("ß ẞ æ Æ œ Œ ø Ø ł Ł đ Đ") << "SSSSAEAEOEOEOOLLDD";
    QTest::newRow("R20 with an accent") << QStringLiteral("Ǿ ǽ") << "OAE";
    QTest::newRow("eth looks like a barred D") << QStringLiteral("Ð") << "D";
    QTest::newRow("digits and other scripts") << QStringLiteral("A1 Ж漢٣B") << "AB";
    QTest::newRow("ligature") << QStringLiteral("ﬁore") << "FIORE";
}

void TestLetters::plainLetters() {
    QFETCH(QString, text);
    QTEST(core::plainLetters(text), "letters");
}

void TestLetters::plainWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString(" - ") << QStringList();
    QTest::newRow("a name") << QStringLiteral("Età, 66 anni (d'oro)")
                            << QStringList{"ETA", "66", "ANNI", "D", "ORO"};
    QTest::newRow("accent taken apart")
        << QStringLiteral("eta\u0300 0A02") << QStringList{"ETA", "0A02"};
}

void TestLetters::plainWords() {
    QFETCH(QString, text);
    QTEST(core::plainWords(text), "words");
}

QTEST_APPLESS_MAIN(TestLetters)
#include "test_letters.moc"
