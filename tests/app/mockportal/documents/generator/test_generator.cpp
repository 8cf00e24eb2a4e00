// SPDX-License-Identifier: EUPL-1.2
// Records made up beyond the demo content, as a person would look through them.
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

#include "app/mockportal/documents/generator/calendar.h"
#include "app/mockportal/documents/generator/people.h"
#include "app/mockportal/documents/generator/value_line.h"
#include "app/mockportal/documents/generator/variation.h"
#include "app/mockportal/record/record_store.h"
#include "core/codes/codice_fiscale.h"

using namespace mockportal;

namespace {

/// One point of a line of values: a person's analyte as a laboratory told it.
struct Point {
    QDateTime date{};
    QString facility{};
    Measurement measurement{};
};

std::vector<Document> madeUp(const RecordStore& store, const QString& patient) {
    std::vector<Document> documents;
    for (const auto& filed : store.record(patient))
        if (filed->variation > 0) documents.push_back(filed->document());
    return documents;
}

/// By analyte, newest first.
QHash<QString, std::vector<Point>> lines(const std::vector<Document>& documents) {
    QHash<QString, std::vector<Point>> result;
    for (const auto& document : documents)
        for (const auto& section : document.sections)
            for (const auto& m : section.measurements)
                result[m.analyte.key].push_back({document.date, document.facility.name, m});
    return result;
}

double inUsualUnit(const Measurement& m) {
    return m.value / m.analyte.factor;
}

}  // namespace

class TestGenerator : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        library_ = readLibrary().value();
        store_ = std::make_unique<RecordStore>(library_, RecordPlan{2000, 7});
        const auto now = QDateTime::currentDateTime();
        auto other = library_.specimen;
        other.codiceFiscale = QStringLiteral("VRDLCU80A01F205E");
        for (const auto& citizen : {library_.specimen, other}) store_->enrol(citizen, now);
        patient_ = store_->byCodiceFiscale(library_.specimen.codiceFiscale)->patientId;
        other_ = store_->byCodiceFiscale(other.codiceFiscale)->patientId;
        documents_ = madeUp(*store_, patient_);
        lines_ = lines(documents_);
    }

    void aRecordGoesBackTenYearsFromTheDemo() {
        QCOMPARE(documents_.size(), 2000 - library_.documents.size());
        const auto demo = library_.documents.back()->date;
        QVERIFY(documents_.front().date < demo);
        QVERIFY(documents_.front().date.daysTo(demo) < 30);
        const auto years = static_cast<double>(documents_.back().date.daysTo(demo)) / 365.25;
        QVERIFY2(years > 9.8 && years < 10.2, qPrintable(QString::number(years)));
        QSet<QByteArray> kinds;
        for (const auto& document : documents_) kinds.insert(document.kind->name);
        QCOMPARE(kinds.size(), 9);
    }

    void officesKeepTheirHours() {
        for (const auto& document : documents_) {
            if (!document.kind->isLaboratory()) continue;
            QVERIFY(document.date.date().dayOfWeek() != Qt::Sunday);
            QVERIFY(document.date.time() >= QTime(8, 0) && document.date.time() < QTime(12, 0));
        }
    }

    void theHourOfItaly() {
        const QTimeZone rome("Europe/Rome");
        if (!rome.isValid()) QSKIP("the system has no time zones");
        for (QDate day(2008, 1, 1); day.year() < 2027; day = day.addDays(1))
            QCOMPARE(italianTime(day, QTime(9, 0)), QDateTime(day, QTime(9, 0), rome));
    }

    void valuesAreThoseOfALivingBody() {
        for (const auto& line : lines_)
            for (const auto& point : line) {
                const auto& m = point.measurement;
                const auto value = inUsualUnit(m);
                const auto rounding = std::pow(10.0, -m.analyte.decimals) / m.analyte.factor;
                QVERIFY2(value >= m.analyte.least - rounding && value <= m.analyte.most + rounding,
                         qPrintable(m.analyte.key + QLatin1Char(' ') + m.valueText()));
            }
    }

    void valuesDriftAndDoNotJump() {
        for (const auto& line : lines_) {
            const auto small = std::ranges::count_if(steps(line), [&](double step) {
                return step < 1.5 * line.front().measurement.analyte.spread;
            });
            const auto share = static_cast<double>(small) / static_cast<double>(line.size() - 1);
            QVERIFY2(share > 0.8, qPrintable(line.front().measurement.analyte.key +
                                             QStringLiteral(" %1").arg(share)));
        }
    }

    void overTheYearsTheyGoSomewhere() {
        const auto& ldl = lines_[QStringLiteral("ldl")];
        QSet<int> values;
        for (const auto& point : ldl) values.insert(qRound(inUsualUnit(point.measurement)));
        QVERIFY(values.size() > 20);
        const auto [least, most] = std::ranges::minmax(values);
        QVERIFY2(most - least > 25, qPrintable(QStringLiteral("%1 %2").arg(least).arg(most)));
    }

    void theLineGoesOnFromTheDemosOldestValue() {
        const auto& newest = lines_[QStringLiteral("haemoglobin")].front().measurement;
        QVERIFY2(std::abs(inUsualUnit(newest) / 15.2 - 1) < 0.07, qPrintable(newest.valueText()));
    }

    void someAreOutOfRangeAndMostAreNot() {
        int flagged = 0;
        int all = 0;
        for (const auto& line : lines_)
            for (const auto& point : line) {
                const auto& m = point.measurement;
                const bool low = m.analyte.low && m.value < *m.analyte.low;
                const bool high = m.analyte.high && m.value > *m.analyte.high;
                QCOMPARE(m.flag(), low ? Flag::low : high ? Flag::high : Flag::normal);
                flagged += low || high ? 1 : 0;
                ++all;
            }
        QVERIFY2(flagged * 50 > all && flagged * 4 < all,
                 qPrintable(QStringLiteral("%1 of %2").arg(flagged).arg(all)));
    }

    void theNotesSpeakOfTheseValues() {
        for (const auto& document : documents_) {
            if (!document.kind->isLaboratory()) continue;
            const auto note = document.sections.last().paragraphs.last();
            for (const auto& section : document.sections)
                for (const auto& m : section.measurements)
                    QCOMPARE(note.contains(m.analyte.name), m.flag() != Flag::normal);
        }
    }

    void eachLaboratoryKeepsItsUnits() {
        QHash<QString, QSet<QString>> units;  // by analyte and laboratory
        for (const auto& line : lines_)
            for (const auto& point : line)
                units[point.measurement.analyte.key + point.facility].insert(
                    point.measurement.analyte.unit + point.measurement.analyte.loinc);
        for (const auto& one : units) QCOMPARE(one.size(), 1);
    }

    void aFewAnalytesDifferBetweenLaboratories() {
        QHash<QString, QSet<QString>> units;
        for (const auto& line : lines_)
            for (const auto& point : line)
                units[point.measurement.analyte.key].insert(point.measurement.analyte.unit);
        QCOMPARE(units[QStringLiteral("haemoglobin")], (QSet<QString>{"g/dL", "g/L"}));
        QCOMPARE(units[QStringLiteral("creatinine")], (QSet<QString>{"mg/dL", "µmol/L"}));
        QCOMPARE(units[QStringLiteral("ldl")], (QSet<QString>{"mg/dL", "g/L"}));
        QCOMPARE(units[QStringLiteral("glucose")], QSet<QString>{"mg/dL"});
    }

    void rangesAreInTheLaboratorysUnit() {
        for (const auto& point : lines_[QStringLiteral("creatinine")]) {
            const bool molar = point.measurement.analyte.unit == QStringLiteral("µmol/L");
            QCOMPARE(point.measurement.rangeText(),
                     molar ? QStringLiteral("62 – 106") : QStringLiteral("0,70 – 1,20"));
            QCOMPARE(point.measurement.analyte.loinc, molar ? "14682-9" : "2160-0");
        }
    }

    void theSameSeedMakesTheSameRecord() {
        RecordStore again(library_, {2000, 7});
        RecordStore seeded(library_, {2000, 8});
        for (auto* store : {&again, &seeded})
            store->enrol(library_.specimen, QDateTime::currentDateTime());
        const auto same = madeUp(again, patient_);
        const auto different = madeUp(seeded, patient_);
        QCOMPARE(fingerprint(same), fingerprint(documents_));
        QVERIFY(fingerprint(different) != fingerprint(documents_));
    }

    void anotherPersonHasOtherValues() {
        const auto others = lines(madeUp(*store_, other_));
        int equal = 0;
        for (std::size_t i = 0; i < 100; ++i)
            equal += others[QStringLiteral("ldl")][i].measurement.value ==
                             lines_[QStringLiteral("ldl")][i].measurement.value
                         ? 1
                         : 0;
        QVERIFY2(equal < 50, qPrintable(QString::number(equal)));
    }

    void prescriptionsHaveNumbersOfTheirOwn() {
        QSet<QString> numbers;
        int all = 0;
        for (const auto& document : documents_) {
            if (document.order.isEmpty()) continue;
            QCOMPARE(document.order.size(), 15);
            numbers.insert(document.order);
            ++all;
        }
        QVERIFY(all > 500);
        QCOMPARE(numbers.size(), all);
    }

    void daysToldMoveAlong() {
        Document document = *library_.documents.front();
        document.sections = {{.code = QStringLiteral("18782-3"),
                              .paragraphs = {QStringLiteral("Dal 01/03/2026, iperteso dal 2019.")},
                              .doses = {Dose{.date = QDate(2026, 10, 12)}}}};
        const auto moved = variationOf(document, document.date.addDays(-730), {1, 1});
        QCOMPARE(moved.sections[0].paragraphs[0],
                 QStringLiteral("Dal 01/03/2024, iperteso dal 2017."));
        QCOMPARE(moved.sections[0].doses[0].date, QDate(2024, 10, 12));
        for (const auto& made : documents_)
            for (const auto& section : made.sections)
                for (const auto& dose : section.doses) QVERIFY(dose.date <= made.date.date());
    }

    void strangersHaveValuesAndDaysOfTheirOwn() {
        QSet<int> levels;
        QSet<QDate> days;
        RecordStore store(library_, {34, 7});
        for (const auto& citizen : inventedCitizens(40, 7)) {
            store.addStranger(citizen, QDateTime::currentDateTime());
            const auto patient = store.byCodiceFiscale(citizen.codiceFiscale)->patientId;
            const auto documents = madeUp(store, patient);
            QCOMPARE(documents.size(), std::size_t{34});  // nothing of the demo
            days.insert(documents.front().date.date());
            QVERIFY(documents.front().date.date() > QDate(2025, 1, 1));
            const auto made = lines(documents);
            for (const auto& point : made[QStringLiteral("ldl")])
                levels.insert(qRound(inUsualUnit(point.measurement)));
        }
        QVERIFY2(days.size() > 30, qPrintable(QString::number(days.size())));
        const auto [least, most] = std::ranges::minmax(levels);
        QVERIFY2(least < 95 && most > 130,
                 qPrintable(QStringLiteral("%1 %2").arg(least).arg(most)));
    }

    void inventedPeopleHaveTheirCodiciFiscali() {
        const auto people = inventedCitizens(200, 3);
        QSet<QString> codes;
        for (const auto& person : people) {
            const auto code = core::CodiceFiscale::parse(person.codiceFiscale, QDate(2026, 11, 24),
                                                         person.birthDate);
            QVERIFY2(code, qPrintable(person.codiceFiscale));
            const auto sex = person.sex == QLatin1String("F") ? core::CodiceFiscale::Sex::female
                                                              : core::CodiceFiscale::Sex::male;
            QVERIFY(code->disagreements({person.family, person.given, sex, person.birthDate,
                                         person.birthPlaceCode})
                        .empty());
            QVERIFY(!person.birthPlace.isEmpty());
            QVERIFY(person.birthDate <= QDate(2006, 1, 1));
            codes.insert(person.codiceFiscale);
        }
        QCOMPARE(codes.size(), people.size());
        QCOMPARE(inventedCitizens(1, 3)[0].codiceFiscale, people[0].codiceFiscale);
        QVERIFY(inventedCitizens(1, 4)[0].codiceFiscale != people[0].codiceFiscale);
    }

    void aLineGoesThroughItsAnchor() {
        auto analyte = lines_[QStringLiteral("ldl")].front().measurement.analyte;
        analyte.spread = 1e-9;  // neither drift nor chance
        analyte.ill = 1;
        const auto then = QDateTime(QDate(2019, 10, 8), QTime(11, 0), Qt::UTC);
        QVERIFY(std::abs(ValueLine(analyte, 3).at(then.addYears(-4), {109, then}) - 109) < 0.01);
    }

  private:
    /// How far each value is from the next, as a share of it.
    static std::vector<double> steps(const std::vector<Point>& line) {
        std::vector<double> result;
        for (std::size_t i = 1; i < line.size(); ++i)
            result.push_back(std::abs(
                inUsualUnit(line[i].measurement) / inUsualUnit(line[i - 1].measurement) - 1));
        return result;
    }

    static QString fingerprint(const std::vector<Document>& documents) {
        QString text;
        for (const auto& document : documents) {
            text += document.id + document.date.toString(Qt::ISODate) + document.order;
            for (const auto& section : document.sections)
                for (const auto& m : section.measurements) text += m.valueText() + m.analyte.unit;
        }
        return text;
    }

    Library library_;
    std::unique_ptr<RecordStore> store_;
    QString patient_;
    QString other_;
    std::vector<Document> documents_;
    QHash<QString, std::vector<Point>> lines_;
};

QTEST_APPLESS_MAIN(TestGenerator)
#include "test_generator.moc"
