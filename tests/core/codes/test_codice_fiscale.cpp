// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QTest>

#include "core/codes/codice_fiscale.h"

using core::CodiceFiscale;
using core::CodiceFiscaleFault;

Q_DECLARE_METATYPE(core::CodiceFiscaleFault)

namespace {

const QDate today(2026, 11, 23);

/// The 15 characters with the control letter that fits.
QString withControlLetter(const QString& first15) {
    return first15 + core::codiceFiscaleControlLetter(first15);
}

QDate birthOf(const QString& code, const QDate& now = today, const QDate& known = {}) {
    const auto parsed = CodiceFiscale::parse(code, now, known);
    return parsed ? parsed->birthDate() : QDate();
}

}  // namespace

class TestCodiceFiscale : public QObject {
    Q_OBJECT
  private slots:
    void readsThePeopleOfTheVectors_data();
    void readsThePeopleOfTheVectors();
    void readsTheSpecimen();
    void takesPastedCodes_data();
    void takesPastedCodes();
    void namesTheFirstFault_data();
    void namesTheFirstFault();
    void oneWrongCharacterIsNoticed();
    void choosesTheCentury_data();
    void choosesTheCentury();
};

void TestCodiceFiscale::readsThePeopleOfTheVectors_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("place");
    QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/codice-fiscale-vectors.csv"));
    if (!file.open(QIODevice::ReadOnly)) return;
    file.readLine();
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(',');
        QCOMPARE(cells.size(), 9);
        for (int i = 5; i < 9; ++i)
            QTest::newRow(qUtf8Printable(cells[i]))
                << cells[i] << cells[2] << QDate::fromString(cells[3], Qt::ISODate) << cells[4];
    }
}

void TestCodiceFiscale::readsThePeopleOfTheVectors() {
    if (QString::fromUtf8(QTest::currentDataTag()).isEmpty())
        QSKIP("../shared/data/codice-fiscale-vectors.csv is not here");
    QFETCH(QString, code);
    QFETCH(QDate, born);
    const auto parsed = CodiceFiscale::parse(code, today, born);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), code);
    QTEST(QString(parsed->sex() == CodiceFiscale::Sex::female ? "F" : "M"), "sex");
    QCOMPARE(parsed->birthDate(), born);
    QTEST(parsed->placeCode(), "place");
}

void TestCodiceFiscale::readsTheSpecimen() {
    const auto parsed = CodiceFiscale::parse(u"RSSMRA62B25C014Z", today);
    QVERIFY(parsed.has_value());
    QVERIFY(parsed->sex() == CodiceFiscale::Sex::male);
    QCOMPARE(parsed->birthDate(), QDate(1962, 2, 25));
    QCOMPARE(parsed->placeCode(), QStringLiteral("C014"));
    const auto omocodia = CodiceFiscale::parse(u"RSSMRASNBNRCLMQY", today);
    QVERIFY(omocodia.has_value());
    QCOMPARE(omocodia->birthDate(), parsed->birthDate());
    QCOMPARE(omocodia->placeCode(), parsed->placeCode());
    QCOMPARE(omocodia->text(), QStringLiteral("RSSMRASNBNRCLMQY"));
}

void TestCodiceFiscale::takesPastedCodes_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("lower case") << "rssmra62b25c014z";
    QTest::newRow("grouped") << "RSS MRA 62B25 C014Z";
    QTest::newRow("with a line end") << "RSSMRA62B25C014Z\r\n";
    QTest::newRow("with a fixed blank") << QStringLiteral("RSSMRA62B25\u00A0C014Z");
}

void TestCodiceFiscale::takesPastedCodes() {
    QFETCH(QString, typed);
    const auto parsed = CodiceFiscale::parse(typed, today);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), QStringLiteral("RSSMRA62B25C014Z"));
}

void TestCodiceFiscale::namesTheFirstFault_data() {
    using enum CodiceFiscaleFault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CodiceFiscaleFault>("fault");
    QTest::newRow("the seed's") << "RSSMRO62B25E205Y" << controlLetter;
    QTest::newRow("empty") << QString() << length;
    QTest::newRow("15") << "RSSMRA62B25C014" << length;
    QTest::newRow("17") << "RSSMRA62B25C014ZZ" << length;
    QTest::newRow("provisional") << "12345678901" << provisional;
    QTest::newRow("11 letters") << "ABCDEFGHIJK" << length;
    QTest::newRow("digit in the name") << "R5SMRA62B25C014Z" << pattern;
    QTest::newRow("month F") << "RSSMRA62F25C014Z" << pattern;
    QTest::newRow("K is no omocodia letter") << "RSSMRA62B2KC014Z" << pattern;
    QTest::newRow("digits of another script") << QStringLiteral("RSSMRA٦٢B25C014Z") << pattern;
    QTest::newRow("control digit") << "RSSMRA62B25C0141" << pattern;
    for (const char* day : {"00", "32", "40", "72", "81", "99"})
        QTest::addRow("day %s", day)
            << withControlLetter(QString("RSSMRA62B%1C014").arg(day)) << date;
    QTest::newRow("30 February") << withControlLetter("RSSMRA62B30C014") << date;
    QTest::newRow("29 February, no leap year") << withControlLetter("RSSMRA62B29C014") << date;
    QTest::newRow("31 April, woman") << withControlLetter("RSSMRA62D71C014") << date;
}

void TestCodiceFiscale::namesTheFirstFault() {
    QFETCH(QString, typed);
    QFETCH(CodiceFiscaleFault, fault);
    const auto parsed = CodiceFiscale::parse(typed, today);
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error()), static_cast<int>(fault));
}

// Only a digit and its letter from A to J count alike, and no place takes both.
void TestCodiceFiscale::oneWrongCharacterIsNoticed() {
    const QString right = QStringLiteral("RSSMRA62B25C014Z");
    const QString characters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (const QChar c : characters) {
            QString wrong = right;
            wrong[place] = c;
            if (wrong == right) continue;
            QVERIFY2(!CodiceFiscale::parse(wrong, today).has_value(), qPrintable(wrong));
        }
    }
}

void TestCodiceFiscale::choosesTheCentury_data() {
    QTest::addColumn<QString>("first15");
    QTest::addColumn<QDate>("now");
    QTest::addColumn<QDate>("known");
    QTest::addColumn<QDate>("born");
    const QDate unknown;
    QTest::newRow("today") << "RSSMRA26S23C014" << today << unknown << today;
    QTest::newRow("tomorrow is a hundred years ago")
        << "RSSMRA26S24C014" << today << unknown << QDate(1926, 11, 24);
    QTest::newRow("older than a hundred")
        << "RSSMRA19S11C014" << today << QDate(1919, 11, 11) << QDate(1919, 11, 11);
    QTest::newRow("a child") << "RSSMRA19S11C014" << today << unknown << QDate(2019, 11, 11);
    QTest::newRow("another person's date")
        << "RSSMRA19S11C014" << today << QDate(1919, 11, 12) << QDate(2019, 11, 11);
    QTest::newRow("29 February 2000")
        << "RSSMRA00B29C014" << today << unknown << QDate(2000, 2, 29);
    QTest::newRow("29 February to come")
        << "RSSMRA28B29C014" << today << unknown << QDate(1928, 2, 29);
}

void TestCodiceFiscale::choosesTheCentury() {
    QFETCH(QString, first15);
    QFETCH(QDate, now);
    QFETCH(QDate, known);
    QTEST(birthOf(withControlLetter(first15), now, known), "born");
}

QTEST_APPLESS_MAIN(TestCodiceFiscale)
#include "test_codice_fiscale.moc"
