// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include "core/codes/csv.h"
#include "core/codes/exemption_reader.h"
#include "core/codes/exemptions.h"

using core::Exemption;
using Family = Exemption::Family;
using Kind = Exemption::Validity::Kind;

namespace {

QStringList codes(const std::vector<const Exemption*>& found) {
    QStringList list;
    for (const auto* each : found) list << each->code;
    return list;
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestExemptions : public QObject {
    Q_OBJECT
  private slots:
    void theListIsTheOneOfTheSources();
    void everyRowIsUnderstood();
    void aRowNobodyUnderstandsIsRefused_data();
    void aRowNobodyUnderstandsIsRefused();
    void findsByCode_data();
    void findsByCode();
    void readsTheCells();
    void selfCertifiedOnesAreThoseOfTheRegion();
    void searches_data();
    void searches();
    void searchesNoMoreThanAsked();
};

void TestExemptions::theListIsTheOneOfTheSources() {
    const auto source =
        content(QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/exemptions.csv"));
    if (source.isEmpty()) QSKIP("../shared/data/exemptions.csv is not here");
    QVERIFY(content(QStringLiteral(":/codes/exemptions.csv")) == source);
}

void TestExemptions::everyRowIsUnderstood() {
    const auto rows = core::readCsv(content(QStringLiteral(":/codes/exemptions.csv")));
    QCOMPARE(rows.size(), 612U);
    for (const auto& row : rows)
        QVERIFY2(core::readExemption(row).has_value(), qUtf8Printable(row.join('|')));
    QCOMPARE(core::exemptions().size(), rows.size());
    QSet<QString> different;
    for (const auto& each : core::exemptions()) different.insert(each.code);
    QCOMPARE(different.size(), 612);
}

void TestExemptions::aRowNobodyUnderstandsIsRefused_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::newRow("family") << 1 << "famiglia";
    QTest::newRow("outpatient") << 4 << "";
    QTest::newRow("drugs") << 5 << "with E50";
    QTest::newRow("self-certifiable") << 6 << "maybe";
    QTest::newRow("validity") << 7 << "forever";
    QTest::newRow("age") << 7 << "until-birthday:x";
    QTest::newRow("no age") << 7 << "until-birthday:";
    QTest::newRow("closed on no day") << 7 << "closed:2012-13-01";
}

void TestExemptions::aRowNobodyUnderstandsIsRefused() {
    QFETCH(int, column);
    QFETCH(QString, cell);
    QStringList cells{"E11",    "eta",   "Minore", "Lombardia",
                      "totale", "yes",   "no",     "until-birthday:14",
                      "nota",   "fonte", "alta"};
    QVERIFY(core::readExemption(cells).has_value());
    cells[column] = cell;
    QVERIFY(!core::readExemption(cells).has_value());
    QVERIFY(!core::readExemption(cells.first(10)).has_value());
}

void TestExemptions::findsByCode_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("as written") << "E02F"
                                << "E02F";
    QTest::newRow("in haste") << " e 02"
                              << "E02";
    QTest::newRow("a written form") << "0a02"
                                    << "0A02";
    QTest::newRow("rare") << "RA0010"
                          << "RA0010";
}

void TestExemptions::findsByCode() {
    QFETCH(QString, typed);
    const auto* found = core::findExemption(typed);
    QVERIFY(found != nullptr);
    QTEST(found->code, "code");
    for (const auto* unknown : {"", "E", "E99", "RA00100"})
        QVERIFY(core::findExemption(QString(unknown)) == nullptr);
}

void TestExemptions::readsTheCells() {
    const auto& child = *core::findExemption(u"E11");
    QVERIFY(child.family == Family::age && child.onlyLombardia);
    QVERIFY(child.outpatient == Exemption::Outpatient::all);
    QVERIFY(child.drugs == Exemption::Drugs::all);
    QVERIFY(child.validity.kind == Kind::untilAge && child.validity.age == 14);
    const auto& old = *core::findExemption(u"E08");
    QVERIFY(old.validity.kind == Kind::closed);
    QCOMPARE(old.validity.closedOn, QDate(2012, 12, 31));
    QCOMPARE(core::findExemption(u"004")->validity.closedOn, QDate(2017, 12, 31));
    const auto& ill = *core::findExemption(u"E30");
    QVERIFY(ill.family == Family::incomeAndIllness);
    QVERIFY(ill.outpatient == Exemption::Outpatient::none);
    const auto& crohn = *core::findExemption(u"009");
    QVERIFY(crohn.family == Family::chronic && crohn.drugs == Exemption::Drugs::withE30);
    QVERIFY(crohn.validity.kind == Kind::mayBeDated && !crohn.onlyLombardia);
    QVERIFY(core::findExemption(u"RA0010")->family == Family::rare);
    QVERIFY(core::findExemption(u"M20")->validity.kind == Kind::prescription);
    QVERIFY(core::findExemption(u"E14")->description.contains(QStringLiteral("18.000")));
}

// regional-services 5.1; E02F comes with E02.
void TestExemptions::selfCertifiedOnesAreThoseOfTheRegion() {
    QStringList yes;
    QStringList withE02;
    for (const auto& each : core::exemptions()) {
        if (each.selfCertifiable == Exemption::SelfCertifiable::yes) yes << each.code;
        if (each.selfCertifiable == Exemption::SelfCertifiable::withE02) withE02 << each.code;
    }
    QCOMPARE(yes.join(' '), QStringLiteral("E01 E02 E03 E04 E05 E12 E13 E14 E15 E30 E40"));
    QCOMPARE(withE02, QStringList{"E02F"});
}

void TestExemptions::searches_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a code") << "e02" << QStringList{"E02", "E02F", "E04"};
    QTest::newRow("a code in pieces") << "E 40" << QStringList{"E40"};
    QTest::newRow("a word") << "celiaca" << QStringList{"059"};
    QTest::newRow("beginnings, any order") << "scler mult" << QStringList{"046"};
    QTest::newRow("case and accents") << QStringLiteral("MALÀTTIA celiaca") << QStringList{"059"};
    QTest::newRow("inside a word") << "eliaca" << QStringList();
    QTest::newRow("one word too many") << "celiaca acuta" << QStringList();
    QTest::newRow("nothing") << " - " << QStringList();
}

void TestExemptions::searches() {
    QFETCH(QString, typed);
    QTEST(codes(core::searchExemptions(typed)), "found");
}

void TestExemptions::searchesNoMoreThanAsked() {
    QCOMPARE(core::searchExemptions(u"malattia", 7).size(), 7U);
    QVERIFY(core::searchExemptions(u"malattia", 1000).size() > 20);
    QCOMPARE(core::searchExemptions(u"R", 3).front()->code.front(), QChar(u'R'));
}

QTEST_APPLESS_MAIN(TestExemptions)
#include "test_exemptions.moc"
