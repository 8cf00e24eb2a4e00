// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QSet>
#include <QTest>
#include <random>

#include "core/codes/codice_fiscale.h"
#include "core/codes/csv.h"

using core::CodiceFiscale;
using core::CodiceFiscaleFault;
using core::PersonData;
using core::PersonPart;

Q_DECLARE_METATYPE(core::CodiceFiscaleFault)
Q_DECLARE_METATYPE(core::PersonData)
Q_DECLARE_METATYPE(core::PersonPart)

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

const char* const noVectors = "../shared/data/codice-fiscale-vectors.csv is not here";

/// Surname, name, sex, birth date, place, the code and three of its forms; empty without the file.
std::vector<QStringList> vectors() {
    QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/codice-fiscale-vectors.csv"));
    return file.open(QIODevice::ReadOnly) ? core::readCsv(file.readAll())
                                          : std::vector<QStringList>();
}

PersonData personOf(const QStringList& cells) {
    return {cells[0], cells[1],
            cells[2] == "F" ? CodiceFiscale::Sex::female : CodiceFiscale::Sex::male,
            QDate::fromString(cells[3], Qt::ISODate), cells[4]};
}

/// Whom the seed's card shows (S14).
const PersonData specimen{QStringLiteral("ROSSI"), QStringLiteral("MARIO"),
                          CodiceFiscale::Sex::male, QDate(1962, 2, 25), QStringLiteral("C014")};

}  // namespace

class TestCodiceFiscale : public QObject {
    Q_OBJECT
  private slots:
    void readsThePeopleOfTheVectors_data();
    void readsThePeopleOfTheVectors();
    void makesTheCodesOfTheVectors_data();
    void makesTheCodesOfTheVectors();
    void readsTheSpecimen();
    void takesPastedCodes_data();
    void takesPastedCodes();
    void namesTheFirstFault_data();
    void namesTheFirstFault();
    void oneWrongCharacterIsNoticed();
    void choosesTheCentury_data();
    void choosesTheCentury();
    void refusesTheCodeOfTheSeedForTheRightReasons();
    void anUnknownPlaceIsNoFault();
    void knowsAll127Forms();
    void makesCodes_data();
    void makesCodes();
    void makesNoneWithoutItsParts_data();
    void makesNoneWithoutItsParts();
    void saysWhichPartsDisagree();
    void takesAnythingWithoutHarm();
};

void TestCodiceFiscale::readsThePeopleOfTheVectors_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("place");
    for (const auto& cells : vectors())
        for (int i = 5; i < 9; ++i)
            QTest::newRow(qUtf8Printable(cells[i]))
                << cells[i] << cells[2] << QDate::fromString(cells[3], Qt::ISODate) << cells[4];
}

void TestCodiceFiscale::readsThePeopleOfTheVectors() {
    if (QString::fromUtf8(QTest::currentDataTag()).isEmpty()) QSKIP(noVectors);
    QFETCH(QString, code);
    QFETCH(QDate, born);
    const auto parsed = CodiceFiscale::parse(code, today, born);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->text(), code);
    QTEST(QString(parsed->sex() == CodiceFiscale::Sex::female ? "F" : "M"), "sex");
    QCOMPARE(parsed->birthDate(), born);
    QTEST(parsed->placeCode(), "place");
    QVERIFY(parsed->place().has_value());
}

void TestCodiceFiscale::makesTheCodesOfTheVectors_data() {
    QTest::addColumn<QStringList>("cells");
    for (const auto& cells : vectors()) QTest::newRow(qUtf8Printable(cells[5])) << cells;
}

void TestCodiceFiscale::makesTheCodesOfTheVectors() {
    if (QString::fromUtf8(QTest::currentDataTag()).isEmpty()) QSKIP(noVectors);
    QFETCH(QStringList, cells);
    const auto person = personOf(cells);
    const auto code = CodiceFiscale::of(person);
    QVERIFY(code.has_value());
    QCOMPARE(code->text(), cells[5]);
    const auto forms = code->omocodiaForms();
    QCOMPARE(forms[0], cells[6]);
    QCOMPARE(forms[0b1111 - 1], cells[7]);
    QCOMPARE(forms[0b1111111 - 1], cells[8]);
    for (int i = 5; i < 9; ++i) {
        const auto parsed = CodiceFiscale::parse(cells[i], today);
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->disagreements(person).empty());
        QCOMPARE(parsed->withoutOmocodia(), cells[5]);
    }
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
    QTest::newRow("by a scanner") << "*RSSMRA62B25C014Z*\n";
    QTest::newRow("with an invisible mark") << QStringLiteral("\u200BRSSMRA62B25C014Z");
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
    QTest::newRow("provisional, grouped") << "12345 678901" << provisional;
    QTest::newRow("11 digits of another script") << QStringLiteral("١٢٣٤٥٦٧٨٩٠١") << length;
    QTest::newRow("a star inside") << "RSSMRA62*25C014Z" << pattern;
    QTest::newRow("a sharp s for SS") << QStringLiteral("RßMRA62B25C014Z") << length;
    QTest::newRow("an accent") << QStringLiteral("RSSMRÀ62B25C014Z") << pattern;
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

// S15: the letter, then the name and the place; Grottaglie is in Puglia.
void TestCodiceFiscale::refusesTheCodeOfTheSeedForTheRightReasons() {
    const auto wrong = CodiceFiscale::parse(u"RSSMRO62B25E205Y", today);
    QVERIFY(!wrong.has_value());
    QVERIFY(wrong.error() == CodiceFiscaleFault::controlLetter);
    QCOMPARE(core::codiceFiscaleControlLetter(u"RSSMRO62B25E205"), QChar(u'W'));

    const auto withItsLetter = CodiceFiscale::parse(u"RSSMRO62B25E205W", today);
    QVERIFY(withItsLetter.has_value());
    const std::vector expected{PersonPart::name, PersonPart::place};
    QVERIFY(withItsLetter->disagreements(specimen) == expected);
    QCOMPARE(withItsLetter->place()->name, QStringLiteral("GROTTAGLIE"));
    QCOMPARE(CodiceFiscale::of(specimen)->text(), QStringLiteral("RSSMRA62B25C014Z"));
}

void TestCodiceFiscale::anUnknownPlaceIsNoFault() {
    const auto code = CodiceFiscale::parse(withControlLetter("RSSMRA62B25Z999"), today);
    QVERIFY(code.has_value());
    QVERIFY(!code->place().has_value());
    const auto known = CodiceFiscale::parse(u"RSSMRA62B25C014Z", today);
    QCOMPARE(known->place()->name, QStringLiteral("CASSINA DE' PECCHI"));
    QCOMPARE(known->place()->province, QStringLiteral("MI"));
}

void TestCodiceFiscale::knowsAll127Forms() {
    const auto code = CodiceFiscale::parse(u"RSSMRA62B25C014Z", today);
    const auto forms = code->omocodiaForms();
    QSet<QString> different(forms.begin(), forms.end());
    different.insert(code->text());
    QCOMPARE(different.size(), 128);
    for (const auto& form : forms) {
        const auto parsed = CodiceFiscale::parse(form, today);
        QVERIFY2(parsed.has_value(), qPrintable(form));
        QCOMPARE(parsed->withoutOmocodia(), code->text());
        QCOMPARE(parsed->birthDate(), code->birthDate());
        QCOMPARE(parsed->placeCode(), code->placeCode());
        QVERIFY(parsed->disagreements(specimen).empty());
        QCOMPARE(parsed->omocodiaForms(), forms);  // whichever form one starts from
    }
}

void TestCodiceFiscale::makesCodes_data() {
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("three consonants") << "Rossi"
                                      << "Mario"
                                      << "RSSMRA";
    QTest::newRow("four in the name") << "Bianchi"
                                      << "Gianfranco"
                                      << "BNCGFR";
    QTest::newRow("joined names") << "De Sanctis"
                                  << "Anna Maria"
                                  << "DSNNMR";
    QTest::newRow("one letter") << "O"
                                << "U"
                                << "OXXUXX";
    QTest::newRow("vowels behind consonants") << "Aia"
                                              << "Bea"
                                              << "AIABEA";
    QTest::newRow("Y, W, J, K are consonants") << "Wyjk"
                                               << "Kyo"
                                               << "WYJKYO";
    QTest::newRow("apostrophe and accent") << "D'Amico" << QStringLiteral("Nicolò") << "DMCNCL";
    QTest::newRow("sharp s") << QStringLiteral("Weiß") << QStringLiteral("Æthelstan") << "WSSTLS";
    QTest::newRow("barred letters") << QStringLiteral("Łøđ") << QStringLiteral("Œuvre") << "LDOVRO";
    QTest::newRow("accent taken apart") << QStringLiteral("Pe\u0300ne") << "Ada"
                                        << "PNEDAA";
}

void TestCodiceFiscale::makesCodes() {
    QFETCH(QString, surname);
    QFETCH(QString, name);
    PersonData person = specimen;
    person.surname = surname;
    person.name = name;
    const auto code = CodiceFiscale::of(person);
    QVERIFY(code.has_value());
    QTEST(code->text().first(6), "letters");
    QVERIFY(CodiceFiscale::parse(code->text(), today).has_value());
}

void TestCodiceFiscale::makesNoneWithoutItsParts_data() {
    QTest::addColumn<PersonData>("person");
    QTest::addColumn<PersonPart>("missing");
    const auto with = [](auto change) {
        PersonData person = specimen;
        change(person);
        return person;
    };
    QTest::newRow("surname") << with([](auto& p) { p.surname = "' -"; }) << PersonPart::surname;
    QTest::newRow("name in another script")
        << with([](auto& p) { p.name = QStringLiteral("Иван"); }) << PersonPart::name;
    QTest::newRow("date") << with([](auto& p) { p.birthDate = QDate(); }) << PersonPart::birthDate;
    QTest::newRow("no place") << with([](auto& p) { p.placeCode.clear(); }) << PersonPart::place;
    QTest::newRow("a place with omocodia")
        << with([](auto& p) { p.placeCode = "C0MQ"; }) << PersonPart::place;
}

void TestCodiceFiscale::makesNoneWithoutItsParts() {
    QFETCH(PersonData, person);
    QFETCH(PersonPart, missing);
    const auto code = CodiceFiscale::of(person);
    QVERIFY(!code.has_value());
    QCOMPARE(static_cast<int>(code.error()), static_cast<int>(missing));
}

void TestCodiceFiscale::saysWhichPartsDisagree() {
    const auto code = CodiceFiscale::parse(u"RSSMRA62B25C014Z", today);
    const PersonData other{QStringLiteral("Verdi"), QStringLiteral("Anna"),
                           CodiceFiscale::Sex::female, QDate(1962, 2, 24), QStringLiteral("F205")};
    const std::vector all{PersonPart::surname, PersonPart::name, PersonPart::birthDate,
                          PersonPart::sex, PersonPart::place};
    QVERIFY(code->disagreements(other) == all);
    PersonData older = specimen;  // the code does not say the century
    older.birthDate = QDate(1862, 2, 25);
    QVERIFY(code->disagreements(older).empty());
}

// Whatever is typed is either refused or a code that reads as itself.
void TestCodiceFiscale::takesAnythingWithoutHarm() {
    std::mt19937 random(2026);
    const QString alphabet =
        QStringLiteral("ABHLMPQRSTUVZ0123456789*  aß٣\u200B\u0300") + QChar(0xD800);
    for (int round = 0; round < 50'000; ++round) {
        QString typed = QStringLiteral("RSSMRA62B25C014Z");
        for (auto changes = random() % 4; changes > 0; --changes)
            typed.replace(static_cast<qsizetype>(random() % 16),
                          static_cast<qsizetype>(random() % 2),
                          QString(alphabet[static_cast<qsizetype>(
                              random() % static_cast<unsigned>(alphabet.size()))]));
        const auto code = CodiceFiscale::parse(typed, today);
        if (!code) continue;
        QCOMPARE(CodiceFiscale::parse(code->text(), today)->text(), code->text());
        QVERIFY(code->birthDate() <= today);
    }
}

QTEST_APPLESS_MAIN(TestCodiceFiscale)
#include "test_codice_fiscale.moc"
