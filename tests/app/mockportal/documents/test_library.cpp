// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/library.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "app/mockportal/documents/content_reader.h"
#include "app/mockportal/documents/generator/variation.h"

using namespace mockportal;

namespace {

const QByteArray registryJson = R"({"citizen":{"codiceFiscale":"X"},
 "facilities":{"f":{"name":"F"}},"doctors":{"d":{"family":"D"}},"analytes":{"a":{"name":"A","low":1,"high":2}}})";

QByteArray documentWith(const QByteArray& from = {}, const QByteArray& to = {}) {
    QByteArray json =
        R"({"id":"x","kind":"laboratory","date":"2026-01-01T10:00:00+01:00","facility":"f","author":"d",
 "sections":[{"code":"18719-5","title":"T","values":[["a",3]]}]})";
    return from.isEmpty() ? json : json.replace(from, to);
}

}  // namespace

class TestLibrary : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        auto library = readLibrary();
        QVERIFY2(library, library ? "" : qPrintable(library.error()));
        library_ = std::move(*library);
    }

    void theSpecimenIsTheSeeds() {
        QCOMPARE(library_.specimen.codiceFiscale, QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(library_.specimen.birthDate, QDate(1962, 2, 25));
        QCOMPARE(library_.specimen.birthPlace, QStringLiteral("CASSINA DE' PECCHI"));
    }

    void everyKindOfTheSeedIsThere() {
        QSet<QByteArray> kinds;
        for (const auto& document : library_.documents) kinds.insert(document->kind->name);
        for (const auto* kind :
             {"laboratory", "radiology", "specialist", "emergency", "discharge", "patient-summary",
              "drug-prescription", "service-prescription", "vaccination-certificate", "vaccination",
              "pathology", "drug-dispensation", "service-dispensation", "device-prescription",
              "emergency-sheet", "generic"})
            QVERIFY2(kinds.contains(kind), kind);
    }

    void severalYearsNewestFirst() {
        QVERIFY(library_.documents.size() >= 12);
        QVERIFY(std::ranges::is_sorted(library_.documents, std::ranges::greater{},
                                       [](const auto& d) { return d->date; }));
        QCOMPARE(library_.documents.front()->date.date(), QDate(2026, 11, 18));
        QCOMPARE(library_.documents.back()->date.date().year(), 2019);
    }

    void fourAreUnread() {
        QCOMPARE(std::ranges::count_if(library_.documents, [](const auto& d) { return d->unread; }),
                 4);
    }

    void aSeriesOfLaboratoryValues() {
        QList<double> ldl;
        for (const auto& document : library_.documents)
            for (const auto& section : document->sections)
                for (const auto& m : section.measurements)
                    if (m.analyte.loinc == QLatin1String("2089-1") &&
                        m.analyte.unit == QLatin1String("mg/dL"))
                        ldl << m.value;
        QCOMPARE(ldl.mid(0, 6), (QList<double>{136, 119, 112, 122, 141, 128}));
    }

    void aBrokenFileIsNamedWithItsFault_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("fault");
        QTest::newRow("fine") << documentWith() << QString();
        QTest::newRow("kind") << documentWith("laboratory", "recipe") << "unknown kind";
        QTest::newRow("date") << documentWith("2026-01-01", "2026-13-01") << "no valid date";
        QTest::newRow("facility") << documentWith("\"f\"", "\"g\"") << "unknown facility";
        QTest::newRow("author") << documentWith("\"d\"", "\"e\"") << "unknown author";
        QTest::newRow("analyte") << documentWith("\"a\"", "\"b\"") << "unknown analyte";
        QTest::newRow("signature")
            << documentWith("\"f\"", "\"f\",\"signature\":\"maybe\"") << "unknown signature";
        QTest::newRow("cosigner") << documentWith("\"f\"",
                                                  "\"f\",\"envelope\":\"p7m\",\"cosigner\":\"e\"")
                                  << "cosigner";
        QTest::newRow("cosigner of nothing")
            << documentWith("\"f\"", "\"f\",\"cosigner\":\"d\"") << "cosigner";
        QTest::newRow("id") << documentWith("\"x\"", "\"\"") << "no id";
        QTest::newRow("json") << QByteArray("{") << "unterminated object";
    }
    void aBrokenFileIsNamedWithItsFault() {
        QFETCH(QByteArray, document);
        QFETCH(QString, fault);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("documents")));
        write(folder.filePath(QStringLiteral("registry.json")), registryJson);
        write(folder.filePath(QStringLiteral("documents/one.json")), document);
        const auto library = readLibrary(folder.path());
        QCOMPARE(library.has_value(), fault.isEmpty());
        if (library) return;
        QVERIFY(library.error().contains(QLatin1String("one.json")));
        QVERIFY2(library.error().contains(fault), qPrintable(library.error()));
    }

    void aVariationIsTheSameEachTime() {
        const auto& base = *library_.documents.front();
        const auto date = base.date.addYears(-3);
        const auto first = variationOf(base, date, {5, 1});
        const auto again = variationOf(base, date, {5, 1});
        const auto other = variationOf(base, date.addDays(60), {6, 1});
        QCOMPARE(first.date, date);
        QVERIFY(!first.unread);
        QVERIFY(first.id != base.id && first.id != other.id);
        QCOMPARE(first.sections[1].measurements[2].value, again.sections[1].measurements[2].value);
        QVERIFY(first.sections[1].measurements[2].value != other.sections[1].measurements[2].value);
    }

  private:
    static void write(const QString& path, const QByteArray& content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Library library_;
};

QTEST_MAIN(TestLibrary)
#include "test_library.moc"
