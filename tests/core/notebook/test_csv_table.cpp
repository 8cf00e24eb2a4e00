// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/notebook/import/csv_table.h"

using namespace core;

class TestCsvTable : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cells");  // cells with |, rows with /
        const auto row = [](const char* name, const QByteArray& bytes, const char* cells) {
            QTest::newRow(name) << bytes << QString::fromUtf8(cells);
        };
        row("semicolon", "Data;Massima\n1/2/2026;120\n", "Data|Massima/1-2-2026|120");
        row("comma", "Data,Massima\n1-2-2026,120", "Data|Massima/1-2-2026|120");
        row("tab", "Data\tMassima\n1-2-2026\t120\n", "Data|Massima/1-2-2026|120");
        row("decimal commas", "Data;Peso\n1-2-2026;70,5\n2-2-2026;70,1\n",
            "Data|Peso/1-2-2026|70,5/2-2-2026|70,1");
        row("CRLF and empty lines", "a;b\r\n\r\n1;2\r\n;\r\n", "a|b/1|2");
        row("old Macintosh", "a;b\r1;2", "a|b/1|2");
        row("quotes", "a,b\n\"1,5\",\"he said \"\"no\"\"\"", "a|b/1,5|he said \"no\"");
        row("a quote that never ends", "a;b\n\"1;2\n3;4", "a|b/1;2/3|4");
        row("a quote inside", "a;b\n5\" tall;2", "a|b/5\" tall|2");
        row("mark of UTF-8",
            "\xEF\xBB\xBF"
            "a;b\n1;2",
            "a|b/1|2");
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0;\0b\0\n\0",
                       10) +
                QByteArray("1\0;\0"
                           "2\0",
                           6),
            "a|b/1|2");
        row("Latin-1", "Et\xE0;b\n1;2", "Età|b/1|2");
        row("UTF-8", "Et\xC3\xA0;b\n1;2", "Età|b/1|2");
        row("more and fewer cells", "a;b;c\n1\n1;2;3;4", "a|b|c/1/1|2|3|4");
        row("one column", "abc\n12", "abc/12");
    }

    void reads() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cells);
        const auto table = readCsvTable(bytes);
        QVERIFY(table);
        QStringList rows;
        for (const auto& row : table->rows) rows << row.cells.join('|').replace('/', '-');
        QCOMPARE(rows.join('/'), cells);
    }

    void linesAreThoseOfTheFile() {
        const auto table = readCsvTable("a;b\n\n1;2\n\n\n3;4\n");
        QVERIFY(table);
        QCOMPARE(table->rows[1].line, 3);
        QCOMPARE(table->rows[2].line, 6);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n \r\n");
        QTest::newRow("separators only") << QByteArray(";;;\n;;\n");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\nabc");
        QTest::newRow("a spreadsheet") << QByteArray(
            "PK\x03\x04"
            "abc\n");
        QTest::newRow("zeros") << QByteArray(2000, '\0');
        QTest::newRow("5 MB") << QByteArray(csvSizeLimit + 1, 'a');
        QTest::newRow("too many rows") << QByteArray("1;2\n").repeated(csvRowLimit + 1);
    }

    void refuses() {
        QFETCH(QByteArray, bytes);
        const auto table = readCsvTable(bytes);
        QVERIFY(!table);
        QVERIFY(table.error().code == errors::documentUnreadable);
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "test_csv_table.moc"
