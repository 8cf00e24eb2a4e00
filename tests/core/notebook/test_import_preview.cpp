// SPDX-License-Identifier: EUPL-1.2
#include <QRandomGenerator>
#include <QTest>

#include "core/notebook/import/import_preview.h"

using namespace core;
using Reason = ImportRow::Reason;
using Verdict = ImportRow::Verdict;

namespace {

const QDateTime now = QDateTime::fromString("2026-11-24T12:00:00+01:00", Qt::ISODate);

ImportPreview preview(const QByteArray& csv, const QVector<NotebookEntry>& existing = {}) {
    return previewImport(csv, existing, now).value_or(ImportPreview{});
}

/// One row's verdict and reason, for one line of a file of pressures.
ImportRow pressureRow(const QByteArray& line) {
    const auto all = preview("Data;Ora;Massima;Minima;Battiti;Note\n" + line + "\n");
    return all.rows.value(0);
}

}  // namespace

class TestImportPreview : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anInstrumentsExportComesInWithoutHandWork() {
        const auto all = preview(
            "Report of MARIO ROSSI\r\nPeriod;1/11/2026;24/11/2026\r\n\r\n"
            "Data misurazione;Ora;Sistolica (mmHg);Diastolica (mmHg);Polso (bpm);SpO2 (%);Note\r\n"
            "22/11/2026;07:30;138;84;71;97;a riposo\r\n"
            "21/11/2026;07:25;134;82;70;;\r\n");
        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(all.count(Verdict::good), 3);
        QCOMPARE(all.chosen(), 3);
        const auto& first = all.rows[0].entry;
        QCOMPARE(QString(first.kind->code), QString("pressione"));
        QCOMPARE(first.values.numbers,
                 (QMap<QString, double>{{"massima", 138}, {"minima", 84}, {"battiti", 71}}));
        QCOMPARE(first.date, QDateTime::fromString("2026-11-22T07:30:00+01:00", Qt::ISODate));
        QCOMPARE(first.values.note, QString("a riposo"));
        QCOMPARE(QString(all.rows[1].entry.kind->code), QString("saturazione"));
        QCOMPARE(all.rows[0].line, 5);
    }

    void glucoseInOtherUnits() {
        const auto all = preview(
            "Time,Glucose (mmol/L),Meal\n2026-11-20 08:00,5.5,before breakfast\n"
            "2026-11-20 14:00,8.1,after lunch\n2026-11-20 18:00,6.0,\n");
        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(all.rows[0].entry.values.numbers.value("glicemia"), 99.0);
        QCOMPARE(all.rows[0].entry.values.texts.value("momento"), QString("prima-pasto"));
        QCOMPARE(all.rows[1].entry.values.texts.value("momento"), QString("dopo-pasto"));
        QCOMPARE(all.rows[2].entry.values.texts.value("momento"), QString("altro"));
    }

    void rows_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char* name, const char* line, Verdict verdict, Reason reason) {
            QTest::newRow(name) << QByteArray(line) << verdict << reason;
        };
        row("good", "20/11/2026;7:30;130;80;70;", Verdict::good, Reason::none);
        row("without beats", "20/11/2026;7:30;130;80;;", Verdict::good, Reason::none);
        row("short row", "20/11/2026;7:30;130;80", Verdict::good, Reason::none);
        row("empty cells behind", "20/11/2026;7:30;130;80;;;;;", Verdict::good, Reason::none);
        row("high", "20/11/2026;7:30;230;110;70;", Verdict::doubtful, Reason::unlikely);
        row("no date", ";7:30;130;80;70;", Verdict::refused, Reason::noDate);
        row("bad date", "31/02/2026;7:30;130;80;70;", Verdict::refused, Reason::badDate);
        row("bad time", "20/11/2026;sera;130;80;70;", Verdict::refused, Reason::badDate);
        row("tomorrow", "25/11/2026;7:30;130;80;70;", Verdict::refused, Reason::future);
        row("later today", "24/11/2026;12:01;130;80;70;", Verdict::refused, Reason::future);
        row("no number", "20/11/2026;7:30;ERR;80;70;", Verdict::refused, Reason::badNumber);
        row("300/200", "20/11/2026;7:30;300;200;70;", Verdict::refused, Reason::impossible);
        row("crossed", "20/11/2026;7:30;80;130;70;", Verdict::refused, Reason::impossible);
        row("one missing", "20/11/2026;7:30;130;;70;", Verdict::refused, Reason::impossible);
        row("too many", "20/11/2026;7:30;130;80;70;x;5", Verdict::refused, Reason::tooManyCells);
    }

    void rows() {
        QFETCH(QByteArray, line);
        QFETCH(Verdict, verdict);
        QFETCH(Reason, reason);
        const auto row = pressureRow(line);
        QCOMPARE(row.verdict, verdict);
        QCOMPARE(row.reason, reason);
        QCOMPARE(row.chosen, verdict == Verdict::good || verdict == Verdict::doubtful);
        QVERIFY(!row.wish.isEmpty());
    }

    void duplicatesAreTold() {
        const QByteArray csv =
            "Data;Massima;Minima\n20/11/2026 7:30;130;80\n20/11/2026 7:30;130;80\n"
            "20/11/2026 7:30;131;80\n";
        auto all = preview(csv);
        QCOMPARE(all.rows[1].reason, Reason::twiceInFile);
        QCOMPARE(all.rows[2].verdict, Verdict::good);
        QCOMPARE(all.chosen(), 2);
        auto there = all.rows[0].entry;
        there.id = "7";
        there.date = there.date.addSecs(20).toUTC();  // the same minute
        all = preview(csv, {there});
        QCOMPARE(all.rows[0].reason, Reason::alreadyThere);
        QVERIFY(!all.rows[0].chosen && all.rows[0].canCome());
    }

    void whatIsSupposedIsTold() {
        QVERIFY(preview("Data;Peso\n20/11/2026;70,5\n").timeMissing);
        QVERIFY(!preview("Data;Peso\n20/11/2026 8:00;70,5\n").timeMissing);
        const auto american = preview("Date,Weight (lb)\n11/20/2026 8:00 AM,150\n");
        QVERIFY(american.monthFirst);
        QCOMPARE(american.rows[0].entry.values.numbers.value("peso"), 68.0);
    }

    void aLongNoteIsCut() {
        const auto row = pressureRow("20/11/2026;7:30;130;80;70;" + QByteArray(3000, 'a'));
        QCOMPARE(row.verdict, Verdict::good);
        QCOMPARE(row.entry.values.note.size(), notebookNoteLength);
    }

    void noReadings_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no header") << QByteArray("20/11/2026;130;80\n");
        QTest::newRow("no value") << QByteArray("Data;Nome\n20/11/2026;Mario\n");
        QTest::newRow("no date") << QByteArray("Massima;Minima\n130;80\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << QByteArray("<html><body>Data</body></html>");
    }

    void noReadings() {
        QFETCH(QByteArray, csv);
        QVERIFY(!previewImport(csv, {}, now));
    }

    // Whatever stands in a file: no crash, and nothing impossible among what would come in.
    void anyFileIsSafe() {
        const QByteArray pieces[] = {"Data",
                                     "Massima",
                                     "Minima",
                                     "Ora",
                                     "Glucose (mmol/L)",
                                     ";",
                                     ",",
                                     "\t",
                                     "\n",
                                     "\r\n",
                                     "\"",
                                     "20/11/2026",
                                     "7:30",
                                     "130",
                                     "80",
                                     "-",
                                     "\xFF\xFE",
                                     QByteArray(1, '\0'),
                                     "9999999",
                                     "1,5",
                                     "\xC3",
                                     "25:99",
                                     "2026-11-20T07:30:00Z",
                                     " "};
        QRandomGenerator random(14);
        for (int file = 0; file < 1500; ++file) {
            QByteArray csv = file % 2 ? "Data;Massima;Minima\n" : "";
            for (int piece = random.bounded(60); piece > 0; --piece)
                csv += pieces[random.bounded(int(std::size(pieces)))];
            const auto all = previewImport(csv, {}, now);
            if (!all) continue;
            for (const auto& row : all->rows) {
                if (!row.canCome()) continue;
                QVERIFY(!isImpossible(*row.entry.kind, row.entry.values));
                QVERIFY(row.entry.date.isValid() && row.entry.date <= now);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestImportPreview)
#include "test_import_preview.moc"
