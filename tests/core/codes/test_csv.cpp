// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/csv.h"

using Rows = std::vector<QStringList>;
Q_DECLARE_METATYPE(Rows)

class TestCsv : public QObject {
    Q_OBJECT
  private slots:
    void readsRows_data();
    void readsRows();
};

void TestCsv::readsRows_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("empty") << QByteArray() << Rows();
    QTest::newRow("header only") << QByteArray("a,b\n") << Rows();
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << Rows{{"1", "2"}, {"3", "4"}};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << Rows{{"1", "2"}};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n") << Rows{{"", "", ""}};
    QTest::newRow("quoted") << QByteArray("a,b\n\"1,5\n\",\"say \"\"ok\"\"\"\n")
                            << Rows{{"1,5\n", "say \"ok\""}};
    QTest::newRow("other line ends") << QByteArray("a\r\n1\r\n\"2\"\r\n") << Rows{{"1"}, {"2"}};
    QTest::newRow("UTF-8") << QByteArray("a\nEtà\n") << Rows{{QStringLiteral("Età")}};
    QTest::newRow("a quote that never ends") << QByteArray("a,b\n1,\"2\n3") << Rows{{"1", "2\n3"}};
}

void TestCsv::readsRows() {
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    QVERIFY(core::readCsv(text) == rows);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
