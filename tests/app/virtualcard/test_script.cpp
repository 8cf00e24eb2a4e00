// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "app/virtualcard/script.h"

using cardmaker::readScript;
using cardmaker::Step;
using namespace std::chrono_literals;

class TestScript : public QObject {
    Q_OBJECT
  private slots:
    void everyWord() {
        const auto script = readScript(
            "# a morning\n"
            "insert\n"
            "  wait 0.25   # a moment\n"
            "\n"
            "reset 1\r\n"
            "remove 0\n"
            "end",
            {0, 1});
        QVERIFY2(script.has_value(), script ? "" : qPrintable(script.error()));
        QCOMPARE(script->size(), std::size_t{5});
        const auto& steps = *script;
        QVERIFY(steps[0].kind == Step::Kind::insert && steps[0].slot == 0);
        QVERIFY(steps[1].kind == Step::Kind::wait && steps[1].wait == 250ms);
        QVERIFY(steps[2].kind == Step::Kind::reset && steps[2].slot == 1);
        QVERIFY(steps[3].kind == Step::Kind::remove && steps[3].slot == 0);
        QVERIFY(steps[4].kind == Step::Kind::end);
    }

    void theFirstSlotIsMeantWhenNoneIsNamed() {
        QCOMPARE(readScript("insert", {3, 4})->front().slot, 3);
    }

    void anEmptyScriptDoesNothing() { QVERIFY(readScript("\n# nothing\n", {0})->empty()); }

    void mistakesNameTheLine_data() {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"jump", "insert 2", "insert one", "insert 0 1", "insert -1", "wait", "wait soon",
              "wait -1", "wait 1 2", "wait nan", "wait inf", "wait 100000", "end 0", "Insert",
              "\xFF\xFE", "remove 99999999999"})
            QTest::addRow("%s", line) << QByteArray(line);
    }
    void mistakesNameTheLine() {
        QFETCH(QByteArray, line);
        const auto script = readScript("insert\n" + line + "\nend\n", {0, 1});
        QVERIFY(!script.has_value());
        QVERIFY2(script.error().contains(QStringLiteral("riga 2: ")), qPrintable(script.error()));
    }
};

QTEST_APPLESS_MAIN(TestScript)
#include "test_script.moc"
