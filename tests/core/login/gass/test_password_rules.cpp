// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/password_rules.h"

#include <QTest>

using core::PasswordCondition;
using core::Verdict;

namespace {

const core::PersonalWords mario{QStringLiteral("RSSMRA62B25C014Z"), QStringLiteral("MARIO LI"),
                                QStringLiteral("D'ANGELÒ ROSSI"), QDate(1962, 2, 25),
                                QStringLiteral("0041270839")};

core::ByteView bytes(const QByteArray& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()),
            static_cast<std::size_t>(text.size())};
}

QString broken(const QByteArray& password, const QByteArray& current = {}) {
    QStringList names;
    const char* all[] = {"length", "characters", "common", "personal", "run", "history", "initial"};
    for (const auto& one : core::checkPassword(bytes(password), mario, bytes(current)))
        if (one.verdict == Verdict::notMet)
            names << QLatin1String(all[static_cast<std::size_t>(one.condition)]);
    return names.join(u' ');
}

}  // namespace

class TestPasswordRules : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void conditions_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& password, const char* expected) {
            QTest::newRow(name) << password << QString::fromLatin1(expected);
        };
        row("good", "Tre gatti sul tetto", "");
        row("nine", "tre gatti", "length");
        row("ten", "tre gatti!", "");
        row("ten of two bytes each", "èòàùìéèòàù", "");
        row("ten outside the BMP", "😀🐱🐶🚗😀🐱🐶🚗😀🐱", "");
        row("nine outside the BMP", "😀🐱🐶🚗😀🐱🐶🚗😀", "length");
        row("64", QByteArray("gatto tetto ").repeated(6).left(64), "");
        row("65", QByteArray("gatto tetto ").repeated(6).left(65), "length");
        row("tab", "tre\tgatti sul tetto", "characters");
        row("common", "1q2w3e4r5t", "common");
        row("common in capitals", "1Q2W3E4R5T", "common");
        row("codice fiscale", "x rssmra62b25c014z", "personal");
        row("name", "sono Mario qui", "personal");
        row("short name", "li gatto tetto", "");
        row("surname", "gatti Rossi neri", "personal");
        row("surname without accents", "gatti dangelo neri", "personal");
        row("surname with others", "gatti d-angelò neri", "personal");
        row("birth date", "gatto 25/02/1962", "personal");
        row("birth date, short", "gatto 250262 ok", "personal");
        row("birth date, reversed", "gatto 1962.02.25", "personal");
        row("card digits", "gatto 00412 70839", "personal");
        row("four equal", "gatttto sul tetto", "run");
        row("three equal", "gattto sul tetto", "");
        row("four running", "gatto 1234 tetto", "run");
        row("three running", "gatto 123 tetto", "");
        row("four running down", "gatto 4321 tetto", "run");
        row("running in two cases", "gatto aBcD tetto", "run");
        row("signs do not run", "gatto !\"#$ tetto", "");
        row("signs may be equal", "gatto !!!! tetto", "run");
    }

    void conditions() {
        QFETCH(QByteArray, password);
        QFETCH(QString, expected);
        QCOMPARE(broken(password), expected);
    }

    void whatIsNoPasswordMeetsNothing() {
        const auto everything =
            QStringLiteral("length characters common personal run history initial");
        QCOMPARE(broken("tre gatti sul \xe8 tetto"), everything);
        QCOMPARE(broken(QByteArray("gatto tetto ").repeated(600)), everything);
    }

    void nothingTypedMeetsNothing() {
        const auto verdicts = core::checkPassword({}, mario);
        QVERIFY(std::ranges::all_of(
            verdicts, [](const auto& one) { return one.verdict == Verdict::notMet; }));
        QVERIFY(!core::mayBeSent(verdicts));
    }

    void whatOnlyThePortalKnows() {
        const auto verdicts = core::checkPassword(bytes("Tre gatti sul tetto"), {});
        for (const auto& one : verdicts) {
            const bool past = one.condition == PasswordCondition::history ||
                              one.condition == PasswordCondition::initial;
            QVERIFY(one.verdict == (past ? Verdict::portalKnows : Verdict::met));
        }
        QVERIFY(core::mayBeSent(verdicts));
    }

    void theOneBeforeWillNotDo() {
        QCOMPARE(broken("aBkR7mWq2Z", "aBkR7mWq2Z"), QStringLiteral("initial"));
        QCOMPARE(broken("aBkR7mWq2Z", "aBkR7mWq2z"), QString());
    }

    void namesOnTheWire() {
        QVERIFY(core::passwordCondition(u"length") == PasswordCondition::length);
        QVERIFY(core::passwordCondition(u"initial") == PasswordCondition::initial);
        QVERIFY(!core::passwordCondition(u"colour"));
        QVERIFY(!core::passwordCondition(u""));
    }
};

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "test_password_rules.moc"
