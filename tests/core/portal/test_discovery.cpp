// SPDX-License-Identifier: EUPL-1.2
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/portal/discovery.h"
#include "core/portal/http_errors.h"

namespace {

const QUrl portal(QStringLiteral("https://portale.example:8443"));

core::Result<core::PortalAddresses> read(const QJsonObject& json) {
    return core::readDiscovery(json, portal);
}

QJsonObject good() {
    return {{"cnsUrl", "https://portale.example:8444"}, {"fhir", "/fhir"}, {"auth", "/auth"}};
}

}  // namespace

class TestDiscovery : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addresses() {
        const auto found = read(good());
        QVERIFY(found);
        QCOMPARE(found->cns, QUrl(QStringLiteral("https://portale.example:8444")));
        QCOMPARE(found->fhir, QUrl(QStringLiteral("https://portale.example:8443/fhir")));
        QCOMPARE(found->auth, QUrl(QStringLiteral("https://portale.example:8443/auth")));
        QCOMPARE(core::discoveryUrl(portal).path(), QStringLiteral("/.well-known/sportello.json"));
    }

    void nobodyLeadsUsElsewhere_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* title, const char* name, const char* value) {
            QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("card at another host", "cnsUrl", "https://evil.example:8444");
        row("card without TLS", "cnsUrl", "http://portale.example:8444");
        row("card with a user", "cnsUrl", "https://portale.example@evil.example");
        row("no card address", "cnsUrl", "");
        row("record elsewhere", "fhir", "https://evil.example/fhir");
        row("record at another port", "fhir", "https://portale.example:9/fhir");
        row("record without TLS", "fhir", "//evil.example/fhir");
        row("no login", "auth", "");
    }

    void nobodyLeadsUsElsewhere() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        auto json = good();
        json[name] = value;
        const auto found = read(json);
        QVERIFY(!found && found.error().code == core::errors::portalAnswer);
    }

    void nobodyIsLoggedInYet() {
        for (const auto& code : {core::errors::sessionEnded, core::errors::sessionIdle,
                                 core::errors::actingScope, core::errors::loginLevel}) {
            const auto found = core::readDiscovery(core::fail(code, "HTTP 401"), portal);
            QVERIFY(!found && found.error().code == core::errors::portalError);
        }
        const auto found = core::readDiscovery(core::fail(core::errors::networkName), portal);
        QVERIFY(!found && found.error().code == core::errors::networkName);
    }

    void statusesMeanTheSameEverywhere() {
        const auto code = [](int status, const char* challenge) {
            return core::statusError({status, {}, {}, challenge}).code;
        };
        QVERIFY(code(401, R"(Bearer error="invalid_token")") == core::errors::sessionEnded);
        QVERIFY(code(401, R"(Bearer error="insufficient_scope", acr="L3")") ==
                core::errors::loginLevel);
        QVERIFY(code(403, R"(Bearer error="insufficient_scope")") == core::errors::loginLevel);
        QVERIFY(code(403, "") == core::errors::portalError);
        QVERIFY(code(503, "") == core::errors::portalError);
    }

    void whyATokenIsRefused() {
        const auto told = [](const QByteArray& reason) {
            return core::HttpAnswer{
                401, {}, {}, "Bearer error=\"invalid_token\", error_description=\"" + reason + '"'};
        };
        for (const auto* reason : {"expired", "idle", "replaced", "closed", "unknown", ""})
            QCOMPARE(core::tokenRefusal(told(reason)), QByteArray(reason));
        QVERIFY(core::statusError(told("idle")).code == core::errors::sessionIdle);
        QVERIFY(core::statusError(told("replaced")).code == core::errors::sessionReplaced);
        for (const auto* reason : {"expired", "closed", "unknown", "", "anything"})
            QVERIFY(core::statusError(told(reason)).code == core::errors::sessionEnded);
        QCOMPARE(core::tokenRefusal({401, {}, {}, "Bearer"}), QByteArray());
        QCOMPARE(core::tokenRefusal({401, {}, {}, "error_description=\"idle"}), QByteArray());
    }

    void whyNobodyMayActForAnother() {
        const auto code = [](const QByteArray& body) {
            return core::statusError({403, body, {}, {}}).code;
        };
        const auto outcome = [](const char* system, const char* reason) {
            const QJsonObject coding{{"system", system}, {"code", reason}};
            const QJsonObject details{{"coding", QJsonArray{coding}}};
            const QJsonObject issue{{"details", details}};
            return QJsonDocument(QJsonObject{{"issue", QJsonArray{issue}}}).toJson();
        };
        const auto* system = "http://fse.example/cs/rappresentanza";
        QVERIFY(code(outcome(system, "not_represented")) == core::errors::actingEnded);
        QVERIFY(code(outcome(system, "delegation_ended")) == core::errors::actingEnded);
        QVERIFY(code(outcome(system, "delegation_scope")) == core::errors::actingScope);
        QVERIFY(code(outcome("http://other", "delegation_scope")) == core::errors::portalError);
        for (const auto* body : {"", "{", "[]", "{\"issue\":5}", "{\"issue\":[]}"})
            QVERIFY(code(body) == core::errors::portalError);
    }

    void onlyObjectsAreAnswers() {
        for (const auto* body : {"", "[]", "{", "true", "{\"a\":1} x"})
            QVERIFY(!core::jsonObject(core::HttpAnswer{200, body, {}, {}}));
        QVERIFY(core::jsonObject(core::HttpAnswer{200, "{}", {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
