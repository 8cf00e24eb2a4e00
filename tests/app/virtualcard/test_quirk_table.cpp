// SPDX-License-Identifier: EUPL-1.2
#include <QSet>
#include <QTest>

#include "app/virtualcard/quirk_table.h"

using cardmaker::findQuirk;
using cardmaker::QuirkKind;
using cardmaker::quirkSwitches;
using virtualcard::EndOfFile;
using virtualcard::PinReference;
using virtualcard::Quirks;

namespace {

bool apply(Quirks& quirks, const char* key, const QJsonValue& value) {
    const auto* quirk = findQuirk(QLatin1String(key));
    return quirk != nullptr && quirk->apply(quirks, value);
}

}  // namespace

class TestQuirkTable : public QObject {
    Q_OBJECT
  private slots:
    void namesAreOnlyThere() {
        QSet<QString> names;
        for (const auto& quirk : quirkSwitches()) {
            QVERIFY(findQuirk(QLatin1String(quirk.key)) == &quirk);
            QVERIFY(!quirk.translatedDescription().isEmpty());
            names << quirk.optionName();
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(quirkSwitches().size()));
        QVERIFY(findQuirk(QStringLiteral("no such quirk")) == nullptr);
    }

    void optionsAreTheKeysWithDashes() {
        QCOMPARE(findQuirk(QStringLiteral("endOfFile"))->optionName(),
                 QStringLiteral("end-of-file"));
        QCOMPARE(findQuirk(QStringLiteral("t0Answers"))->optionName(),
                 QStringLiteral("t0-answers"));
        QCOMPARE(findQuirk(QStringLiteral("refuseSelectWithoutFci"))->optionName(),
                 QStringLiteral("refuse-select-without-fci"));
    }

    void eachFlagSetsItsOwn_data() {
        QTest::addColumn<QString>("key");
        for (const auto& quirk : quirkSwitches())
            if (quirk.kind == QuirkKind::flag)
                QTest::newRow(quirk.key) << QString::fromLatin1(quirk.key);
    }

    void eachFlagSetsItsOwn() {
        QFETCH(QString, key);
        Quirks quirks;
        QVERIFY(findQuirk(key)->apply(quirks, true));
        const std::map<QString, bool> state{
            {"t0Answers", quirks.t0Answers},
            {"refuseChaining", quirks.refuseChaining},
            {"refuseExtended", quirks.refuseExtended},
            {"refuseSelectWithoutFci", quirks.refuseSelectWithoutFci},
            {"fciWithoutSize", quirks.fciWithoutSize},
            {"zeroCertificate", quirks.zeroCertificate},
            {"pinWrongWithoutTries", quirks.pinWrongWithoutTries},
            {"countedPinQuery", quirks.countedPinQuery},
            {"bytesAfterEnd", quirks.bytesAfterEnd},
            {"mute", quirks.mute}};
        for (const auto& [name, on] : state) QCOMPARE(on, name == key);
        QVERIFY(state.contains(key));
        QVERIFY(findQuirk(key)->apply(quirks, false));
        QVERIFY(!findQuirk(key)->apply(quirks, 1));
    }

    void numbers() {
        Quirks quirks;
        QVERIFY(apply(quirks, "removeAfter", 7));
        QVERIFY(apply(quirks, "truncatedData", 0));
        QVERIFY(apply(quirks, "latencyPerByte", 60));
        QCOMPARE(quirks.removeAfter.value(), 7U);
        QCOMPARE(quirks.truncatedData.value(), std::size_t{0});
        QCOMPARE(quirks.latencyPerByte, std::chrono::microseconds(60));
        for (const QJsonValue& wrong :
             {QJsonValue(-1), QJsonValue(1.5), QJsonValue("7"), QJsonValue(true), QJsonValue(1e12)})
            QVERIFY(!apply(quirks, "removeAfter", wrong));
    }

    void words() {
        Quirks quirks;
        QVERIFY(apply(quirks, "endOfFile", "warning6282"));
        QVERIFY(quirks.endOfFile == EndOfFile::warning6282);
        QVERIFY(apply(quirks, "endOfFile", "strict6B00"));
        QVERIFY(quirks.endOfFile == EndOfFile::strict6B00);
        QVERIFY(!apply(quirks, "endOfFile", "9000"));
        QVERIFY(apply(quirks, "pinReference", "withBit80"));
        QVERIFY(quirks.pinReference == PinReference::withBit80);
        QVERIFY(!apply(quirks, "pinReference", 80));
    }
};

QTEST_APPLESS_MAIN(TestQuirkTable)
#include "test_quirk_table.moc"
