// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/gass_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::Level;

namespace {

const QDateTime now =
    QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00+01:00"), Qt::ISODate);

QJsonObject codeStep() {
    return {{"step", "code"},         {"flow", "abc_-123"}, {"phone_ends", "482"},
            {"code_expires_in", 180}, {"resend_in", 60},    {"tries", 3},
            {"resends_left", 3},      {"news", true}};
}

core::HttpAnswer answer(int status, const QJsonObject& json) {
    return {status, QJsonDocument(json).toJson(), "application/json", {}, {}};
}

auto step(const QJsonObject& json, Level level = Level::passwordAndCode) {
    return core::readGassStep(answer(200, json), level, now);
}

core::GassRefusal refusal(int status, const QJsonObject& json) {
    return core::readGassStep(answer(status, json), Level::passwordAndCode, now).error();
}

template <typename T>
QByteArray codeOf(const std::expected<T, core::GassRefusal>& told) {
    return told ? QByteArray("ok") : QByteArray(told.error().error.code.name().data());
}

}  // namespace

class TestGassAnswer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void codeIsOnItsWay() {
        const auto next = step(codeStep());
        QVERIFY(next);
        const auto& sent = std::get<core::CodeSent>(*next);
        QCOMPARE(sent.flow->size(), std::size_t{8});
        QCOMPARE(sent.code.phoneEnds, QStringLiteral("482"));
        QCOMPARE(sent.code.expiresAt, now.addSecs(180));
        QCOMPARE(sent.code.resendAt, now.addSecs(60));
        QCOMPARE(sent.code.triesLeft, 3);
        QCOMPARE(sent.code.resendsLeft, 3);
    }

    void newPasswordIsDemanded() {
        const auto next = step({{"step", "new_password"}, {"flow", "f"}, {"expires_in", 900}});
        QVERIFY(next && std::holds_alternative<core::ChangeDemanded>(*next));
    }

    void whatTheProgramReliesOnMustBeThere_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* title, const char* name, const QJsonValue& value = {}) {
            QTest::newRow(title) << QString::fromLatin1(name) << value;
        };
        row("no flow", "flow");
        row("flow with a blank", "flow", "a b");
        row("flow with a line", "flow", "a\r\nX: y");
        row("flow with letters of others", "flow", "è");
        row("flow without end", "flow", QString(5000, u'x'));
        row("flow a number", "flow", 5);
        row("other step", "step", "dance");
        row("step a number", "step", 1);
        row("no phone", "phone_ends");
        row("whole phone", "phone_ends", "3330000482");
        row("phone of letters", "phone_ends", "abc");
        row("foreign digits", "phone_ends", QString::fromUtf8("٤٨٢"));
        row("no expiry", "code_expires_in");
        row("expiry over", "code_expires_in", -1);
        row("expiry never", "code_expires_in", 1e12);
        row("expiry broken", "code_expires_in", 1.5);
        row("expiry a text", "code_expires_in", "180");
        row("no resend", "resend_in");
        row("no tries", "tries");
        row("tries below none", "tries", -1);
        row("no resends left", "resends_left");
    }

    void whatTheProgramReliesOnMustBeThere() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        auto json = codeStep();
        if (value.isNull())
            json.remove(name);
        else
            json[name] = value;
        QCOMPARE(codeOf(step(json)), QByteArray("portal.answer"));
        if (name == QLatin1String("flow") || name == QLatin1String("step")) return;
        QCOMPARE(codeOf(core::readResend(answer(200, json), now)), QByteArray("portal.answer"));
    }

    void notTheLevelThatWasAskedFor() {
        QCOMPARE(codeOf(step(codeStep(), Level::password)), QByteArray("portal.answer"));
        QCOMPARE(codeOf(step({})), QByteArray("portal.answer"));
    }

    void whatIsNoJson() {
        for (const auto* body : {"", "[]", "null", "{", "<html>", "\xff\xfe"}) {
            const core::HttpAnswer good{200, body, "application/json", {}, {}};
            QCOMPARE(codeOf(core::readGassStep(good, Level::password, now)),
                     QByteArray("portal.answer"));
            const core::HttpAnswer refused{401, body, "application/json", {}, {}};
            QCOMPARE(codeOf(core::readGassStep(refused, Level::password, now)),
                     QByteArray("portal.answer"));
            const core::HttpAnswer down{503, body, "text/html", {}, {}};
            QCOMPARE(codeOf(core::readResend(down, now)), QByteArray("portal.error"));
        }
    }

    void refusals_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](int status, const char* error, const char* code) {
            QTest::newRow(error) << status << QString::fromLatin1(error) << QByteArray(code);
        };
        row(401, "invalid_credentials", "login.refused");
        row(401, "initial_password_expired", "login.first-password-expired");
        row(423, "locked", "login.locked");
        row(403, "card_replaced", "login.card-replaced");
        row(403, "provisional_code", "login.provisional");
        row(422, "password_refused", "login.password-refused");
        row(401, "code_void", "login.code-void");
        row(401, "code_expired", "login.code-expired");
        row(401, "flow_expired", "login.flow-expired");
        row(429, "resend_too_early", "login.resend-too-early");
        row(429, "too_many_resends", "login.too-many-resends");
        row(400, "invalid_request", "portal.error");
        row(401, "unheard_of", "portal.error");
        row(401, "", "portal.error");
    }

    void refusals() {
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(QByteArray, code);
        QCOMPARE(QByteArray(refusal(status, {{"error", error}}).error.code.name().data()), code);
    }

    void triesLeft() {
        const auto wrong = refusal(401, {{"error", "invalid_code"}, {"tries_left", 2}});
        QVERIFY(wrong.error.code == core::errors::loginCode);
        QCOMPARE(wrong.error.triesLeft, std::optional(2));
        const auto last = refusal(401, {{"error", "invalid_code"}, {"tries_left", 0}});
        QVERIFY(last.error.code == core::errors::loginCodeVoid);
        QVERIFY(!last.error.triesLeft);
        for (const auto& tries : {QJsonValue(), QJsonValue(-1), QJsonValue("2"), QJsonValue(1e9)})
            QVERIFY(refusal(401, {{"error", "invalid_code"}, {"tries_left", tries}}).error.code ==
                    core::errors::portalAnswer);
    }

    void untilWhen() {
        const auto at = [](const core::GassRefusal& told) {
            return told.error.until
                       ? QDateTime::fromSecsSinceEpoch(told.error.until->time_since_epoch().count())
                       : QDateTime();
        };
        const auto locked = [](const QJsonValue& until) {
            return refusal(423, {{"error", "locked"}, {"until", until}});
        };
        QCOMPARE(at(locked("2026-11-23T12:15:00+01:00")), now.addSecs(900));
        QVERIFY(!at(locked(QJsonValue())).isValid());
        QVERIFY(!at(locked("soon")).isValid());
        QCOMPARE(at(refusal(429, {{"error", "too_many_resends"}, {"retry_after", 700}})),
                 now.addSecs(700));
        auto headerOnly = answer(429, {{"error", "resend_too_early"}});
        headerOnly.retryAfter = std::chrono::seconds(40);
        QCOMPARE(at(core::readResend(headerOnly, now).error()), now.addSecs(40));
    }

    void aRefusedResendTellsOfTheCodeThatIsAlive() {
        auto json = codeStep();
        json["error"] = "resend_too_early";
        json["code_expires_in"] = 150;
        const auto told = core::readResend(answer(429, json), now).error();
        QVERIFY(told.code);
        QCOMPARE(told.code->expiresAt, now.addSecs(150));
        json.remove("tries");
        QVERIFY(!core::readResend(answer(429, json), now).error().code);
    }

    void brokenConditions() {
        const auto told = refusal(
            422, {{"error", "password_refused"},
                  {"conditions", QJsonArray{"run", "history", "colour", 5, QJsonObject{}}}});
        const std::vector expected{core::PasswordCondition::run, core::PasswordCondition::history};
        QVERIFY(told.conditions == expected);
    }
};

QTEST_GUILESS_MAIN(TestGassAnswer)
#include "test_gass_answer.moc"
