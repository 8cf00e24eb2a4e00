// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QTest>
#include <QThread>
#include <algorithm>

#include "core/codes/birth_places.h"
#include "core/codes/csv.h"

using core::BirthPlace;

namespace {

const QDate unknown;
const QDate now(2026, 11, 23);

std::vector<QStringList> listAt(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? core::readCsv(file.readAll())
                                          : std::vector<QStringList>();
}

/// Code, name and province of each: "C933 COMO CO".
QStringList written(const std::vector<BirthPlace>& places) {
    QStringList list;
    for (const auto& place : places) list << place.code + ' ' + place.name + ' ' + place.province;
    return list;
}

/// Row by row, as slowly as one can: what the look-up rule says.
QStringList byTheRule(const std::vector<QStringList>& rows, const QString& code,
                      const QString& day) {
    QStringList last;
    for (const auto& row : rows) {
        if (row[0] != code) continue;
        if (row[4] <= day && (row[5].isEmpty() || day <= row[5])) return row;
        last = row;
    }
    return last;
}

}  // namespace

class TestBirthPlaces : public QObject {
    Q_OBJECT
  private slots:
    void theListIsAsTheLookUpNeedsIt();
    void theListIsTheOneOfTheSources();
    void findsByCodeAndDate_data();
    void findsByCodeAndDate();
    void findsEveryRowOfTheList();
    void takesNoCodeForAnother();
    void findsByName_data();
    void findsByName();
    void homonymsAreAllThere();
    void completes_data();
    void completes();
    void completesNoMoreThanAsked();
    void readsAllCells();
    void severalThreadsMayAsk();

  private:
    const std::vector<QStringList> rows_ = listAt(QStringLiteral(":/codes/comuni.csv"));
};

void TestBirthPlaces::theListIsAsTheLookUpNeedsIt() {
    QCOMPARE(rows_.size(), 15285U);
    QFile file(QStringLiteral(":/codes/comuni.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(!text.contains('"') && !text.contains('\r') && text.endsWith('\n'));
    const auto order = [](const QStringList& row) { return row[0] + row[4]; };
    QVERIFY(std::ranges::is_sorted(rows_, {}, order));
    for (const auto& row : rows_) QCOMPARE(row.size(), 8);
}

// Six names are put right in our copy; everything else is the source's.
void TestBirthPlaces::theListIsTheOneOfTheSources() {
    const auto source = listAt(QStringLiteral(SPORTELLO_SOURCE_DIR "/../shared/data/comuni.csv"));
    if (source.empty()) QSKIP("../shared/data/comuni.csv is not here");
    QCOMPARE(rows_.size(), source.size());
    QStringList different;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i] != source[i]) different << rows_[i][0];
    QCOMPARE(different, QStringList({"C294", "C294", "C294", "C744", "M273", "M356", "Z106"}));
    for (const auto& row : rows_) QVERIFY(!row.join(' ').contains(QChar(u'Ã')));
}

void TestBirthPlaces::findsByCodeAndDate_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("found");
    QTest::newRow("specimen") << "C014" << QDate(1962, 2, 25) << "CASSINA DE' PECCHI MI";
    QTest::newRow("before a new name") << "A001" << QDate(1924, 11, 13) << "ABANO PD";
    QTest::newRow("its first day") << "A001" << QDate(1924, 11, 14) << "ABANO TERME PD";
    QTest::newRow("before a new province") << "E205" << QDate(1923, 12, 21) << "GROTTAGLIE LE";
    QTest::newRow("a new province") << "E205" << QDate(1923, 12, 22) << "GROTTAGLIE TA";
    QTest::newRow("born before it began") << "M435" << QDate(1990, 1, 1) << "UGGIATE CON RONAGO CO";
    QTest::newRow("closed before the birth")
        << "A002" << QDate(1980, 1, 1) << "ABBADIA SOPRA ADDA CO";
    QTest::newRow("between two periods") << "A051" << QDate(1935, 1, 1) << "ACQUAVIVA D'ISERNIA IS";
    QTest::newRow("no date") << "A001" << unknown << "ABANO TERME PD";
    QTest::newRow("first of the list") << "A001" << now << "ABANO TERME PD";
    QTest::newRow("a state") << "Z210" << now << "CINA EE";
    QTest::newRow("a state that was") << "Z105" << now << "CECOSLOVACCHIA EE";
}

void TestBirthPlaces::findsByCodeAndDate() {
    QFETCH(QString, code);
    QFETCH(QDate, date);
    const auto place = core::findBirthPlace(code, date);
    QVERIFY(place.has_value());
    QCOMPARE(place->code, code);
    QTEST(place->name + ' ' + place->province, "found");
}

void TestBirthPlaces::findsEveryRowOfTheList() {
    const auto step = std::max<std::size_t>(rows_.size() / 300, 1);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        const QString day = row[5].isEmpty() ? QStringLiteral("2026-11-23") : row[5];
        const auto place = core::findBirthPlace(row[0], QDate::fromString(day, Qt::ISODate));
        QVERIFY2(place && place->code == row[0], qPrintable(row[0]));
        if (i % step == 0) QCOMPARE(place->name, byTheRule(rows_, row[0], day)[1]);
    }
    QCOMPARE(core::findBirthPlace(rows_.back()[0], now)->name, rows_.back()[1]);
}

void TestBirthPlaces::takesNoCodeForAnother() {
    for (const auto* code : {"", "A", "C01", "C0145", "Z999", "0000", "~~~~", "c014", "C\n14"})
        QVERIFY2(!core::findBirthPlace(QString(code), now), code);
    QVERIFY(!core::findBirthPlace(QStringLiteral("С014"), now));  // a Cyrillic С
}

void TestBirthPlaces::findsByName_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("found");
    const QStringList cassina{"C014 CASSINA DE' PECCHI MI"};
    QTest::newRow("as printed") << "CASSINA DE' PECCHI" << QDate(1962, 2, 25) << cassina;
    QTest::newRow("in haste") << "cassina de pecchi" << now << cassina;
    QTest::newRow("another apostrophe") << QStringLiteral("Cassina De’Pecchi ") << now << cassina;
    QTest::newRow("accent") << QStringLiteral("agliè") << now << QStringList{"A074 AGLIÈ TO"};
    QTest::newRow("apostrophe for it") << "AGLIE'" << now << QStringList{"A074 AGLIÈ TO"};
    QTest::newRow("none for it") << "aglie" << QDate(1930, 1, 1) << QStringList{"A074 AGLIÈ AO"};
    QTest::newRow("the name of then")
        << "abano" << QDate(1900, 1, 1) << QStringList{"A001 ABANO PD"};
    QTest::newRow("not the name of then") << "abano" << now << QStringList{"A001 ABANO PD"};
    QTest::newRow("state") << "repubblica ceca" << now << QStringList{"Z156 REPUBBLICA CECA EE"};
    QTest::newRow("second name") << "birmania" << now << QStringList{"Z206 MYANMAR/BIRMANIA EE"};
    QTest::newRow("first name") << "Myanmar" << now << QStringList{"Z206 MYANMAR/BIRMANIA EE"};
    QTest::newRow("broken in the source") << QStringLiteral("stato della città del vaticano") << now
                                          << QStringList{"Z106 STATO DELLA CITTÀ DEL VATICANO EE"};
    QTest::newRow("only a part") << "Cassina" << now << QStringList();
    QTest::newRow("unheard of") << "Paperopoli" << now << QStringList();
    QTest::newRow("no letter") << " '-1" << now << QStringList();
}

void TestBirthPlaces::findsByName() {
    QFETCH(QString, name);
    QFETCH(QDate, date);
    QTEST(written(core::birthPlacesNamed(name, date)), "found");
}

void TestBirthPlaces::homonymsAreAllThere() {
    const auto castro = written(core::birthPlacesNamed(u"Castro", now));
    QCOMPARE(castro.size(), 2);
    QVERIFY(castro.contains("C337 CASTRO BG") && castro.contains("M261 CASTRO LE"));
}

void TestBirthPlaces::completes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a part") << "cassina" << now
                            << QStringList{"C014 CASSINA DE' PECCHI MI", "C020 CASSINA RIZZARDI CO",
                                           "C022 CASSINASCO AT", "C024 CASSINA VALSASSINA LC"};
    QTest::newRow("into a word, an apostrophe") << "l'aq" << now << QStringList{"A345 L'AQUILA AQ"};
    QTest::newRow("the name of then")
        << "abano" << QDate(1900, 1, 1) << QStringList{"A001 ABANO PD"};
    QTest::newRow("the name of now") << "abano" << now << QStringList{"A001 ABANO TERME PD"};
    QTest::newRow("nothing of then, so the last")
        << "uggiate con" << QDate(1950, 1, 1) << QStringList{"M435 UGGIATE CON RONAGO CO"};
    QTest::newRow("second name") << "doberdob" << now
                                 << QStringList{
                                        QStringLiteral("D312 DOBERDÒ DEL LAGO-DOBERDOB GO")};
    QTest::newRow("unheard of") << "paperop" << now << QStringList();
    QTest::newRow("nothing yet") << " " << now << QStringList();
}

void TestBirthPlaces::completes() {
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    QTEST(written(core::completeBirthPlace(typed, date)), "found");
}

void TestBirthPlaces::completesNoMoreThanAsked() {
    QCOMPARE(core::completeBirthPlace(u"s", now, 7).size(), 7U);
    QCOMPARE(core::completeBirthPlace(u"s", now, 0).size(), 0U);
    const auto milano = core::completeBirthPlace(u"milano", now, 1);
    QCOMPARE(milano.front().name, QStringLiteral("MILANO"));
}

void TestBirthPlaces::readsAllCells() {
    const auto milano = core::findBirthPlace(u"F205", now);
    QCOMPARE(milano->displayName, QStringLiteral("Milano"));
    QVERIFY(milano->kind == BirthPlace::Kind::comune && milano->iso3166.isEmpty());
    QVERIFY(!milano->validTo.isValid());
    const auto abano = core::findBirthPlace(u"A001", QDate(1900, 1, 1));
    QCOMPARE(abano->validFrom, QDate(1866, 11, 19));
    QCOMPARE(abano->validTo, QDate(1924, 11, 13));
    QCOMPARE(abano->displayName, QStringLiteral("ABANO"));  // no source spells it
    const auto china = core::findBirthPlace(u"Z210", now);
    QVERIFY(china->kind == BirthPlace::Kind::state);
    QCOMPARE(china->iso3166, QStringLiteral("CN"));
}

void TestBirthPlaces::severalThreadsMayAsk() {
    std::vector<std::unique_ptr<QThread>> threads;
    std::array<qsizetype, 4> found{};
    for (auto& each : found) {
        threads.emplace_back(QThread::create([&each] {
            each = static_cast<qsizetype>(core::birthPlacesNamed(u"Castro", now).size());
        }));
        threads.back()->start();
    }
    for (auto& thread : threads) QVERIFY(thread->wait());
    for (const auto each : found) QCOMPARE(each, 2);
}

QTEST_APPLESS_MAIN(TestBirthPlaces)
#include "test_birth_places.moc"
