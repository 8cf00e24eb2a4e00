// SPDX-License-Identifier: EUPL-1.2
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/login/cns/cns_answer.h"

namespace {

QJsonObject good() {
    return {{"access_token", "abc"},
            {"token_type", "Bearer"},
            {"acr", "L3"},
            {"sub", "RSSMRA62B25C014Z"},
            {"patient", "17"},
            {"name", "MARIO"},
            {"surname", "ROSSI"},
            {"exp", "2026-11-23T20:00:00+01:00"},
            {"expires_in", 28800},
            {"last_access", "2013-02-28T13:05:00+01:00"},
            {"failed_attempts", 2},
            {"unread", 4},
            {"something_new", QJsonObject{}}};
}

core::Result<core::Session> read(const QJsonObject& json, int status = 200) {
    return core::readCnsAnswer({status, QJsonDocument(json).toJson(), "application/json", {}},
                               QStringLiteral("RSSMRA62B25C014Z"));
}

}  // namespace

class TestCnsAnswer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFieldIsTaken() {
        const auto session = read(good());
        QVERIFY(session);
        QVERIFY(session->level == core::Level::card);
        QCOMPARE(session->patient.id, QStringLiteral("17"));
        QCOMPARE(session->patient.fullName(), QStringLiteral("MARIO ROSSI"));
        QCOMPARE(session->token->current()->size(), std::size_t{3});
        QCOMPARE(session->expires.toUTC().time(), QTime(19, 0));
        QCOMPARE(session->lifetime.count(), 28800);
        QCOMPARE(session->lastAccess.time(), QTime(13, 5));
        QCOMPARE(session->failedAttempts, 2);
        QCOMPARE(session->unread, 4);
    }

    void firstAccess() {
        auto json = good();
        json["last_access"] = QJsonValue();
        QVERIFY(!read(json)->lastAccess.isValid());
    }

    void whatTheProgramReliesOnMustBeThere_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* title, const char* name, const QJsonValue& value = {}) {
            QTest::newRow(title) << QString::fromLatin1(name) << value;
        };
        row("no token", "access_token");
        row("token too long", "access_token", QString(5000, u'x'));
        row("token is a number", "access_token", 5);
        row("token with a line", "access_token", "abc\r\nX-Acting-For: 1");
        row("token with a blank", "access_token", "abc def");
        row("patient is no id", "patient", "../Patient/1");
        row("represented is no list", "represented", "nobody");
        row("no level", "acr");
        row("lower level", "acr", "L2");
        row("no patient", "patient");
        row("no surname", "surname");
        row("no expiry", "exp");
        row("expiry is no time", "exp", "tomorrow");
        row("no lifetime", "expires_in");
        row("lifetime over", "expires_in", -5);
        row("another citizen", "sub", "VRDLCU80A41F205X");
        row("no citizen", "sub");
    }

    void whatTheProgramReliesOnMustBeThere() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        auto json = good();
        if (value.isNull())
            json.remove(name);
        else
            json[name] = value;
        const auto session = read(json);
        QVERIFY(!session);
        QVERIFY(session.error().code == core::errors::portalAnswer);
    }

    void refusals_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](int status, const char* error, const char* code) {
            QTest::newRow(error) << status << QString::fromLatin1(error) << QByteArray(code);
        };
        row(403, "certificate_missing", "certificate.refused");
        row(403, "certificate_untrusted", "certificate.refused");
        row(403, "certificate_invalid", "certificate.refused");
        row(403, "certificate_expired", "certificate.expired");
        row(403, "unknown_citizen", "login.refused");
        row(403, "card_replaced", "card.replaced");
        row(401, "whatever", "login.refused");
        row(403, "unheard_of", "portal.error");
        row(503, "", "portal.error");
    }

    void refusals() {
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(QByteArray, code);
        const auto session = read({{"error", error}, {"message", "x"}}, status);
        QVERIFY(!session);
        QCOMPARE(session.error().code.name().data(), code.constData());
    }
};

QTEST_GUILESS_MAIN(TestCnsAnswer)
#include "test_cns_answer.moc"
