// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/common_passwords.h"

#include <QSet>
#include <QTest>

using core::commonPasswords;
using core::isCommonPassword;

class TestCommonPasswords : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void eachEntryIsFoundAndStandsThereOnce() {
        QSet<QByteArray> seen;
        for (const auto& entry : commonPasswords) {
            QVERIFY(isCommonPassword(entry));
            seen.insert(QByteArray(entry.data(), static_cast<qsizetype>(entry.size())));
        }
        QCOMPARE(static_cast<std::size_t>(seen.size()), commonPasswords.size());
    }

    void manyAreLongEnoughToBeTried() {
        constexpr std::size_t shortestPassword = 10;  // R82
        const auto longEnough = std::ranges::count_if(
            commonPasswords, [](auto entry) { return entry.size() >= shortestPassword; });
        QVERIFY(longEnough > 400);
    }

    void onlyTheWholePasswordCounts_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("common");
        QTest::newRow("as listed") << QByteArray("password123") << true;
        QTest::newRow("capitals") << QByteArray("PassWord123") << true;
        QTest::newRow("Italian") << QByteArray("Juventus1897") << true;
        QTest::newRow("the first of all") << QByteArray("000000") << true;
        QTest::newRow("longer") << QByteArray("password123x") << false;
        QTest::newRow("shorter") << QByteArray("passwor") << false;
        QTest::newRow("beyond the last") << QByteArray("zzzzzzzzzzzz") << false;
        QTest::newRow("not ASCII") << QByteArray("pässword123") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void onlyTheWholePasswordCounts() {
        QFETCH(QByteArray, password);
        QFETCH(bool, common);
        QCOMPARE(
            isCommonPassword({password.constData(), static_cast<std::size_t>(password.size())}),
            common);
    }
};

QTEST_APPLESS_MAIN(TestCommonPasswords)
#include "test_common_passwords.moc"
