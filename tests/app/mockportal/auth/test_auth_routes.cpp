// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestAuthRoutes : public PortalTest {
    Q_OBJECT

  public:
    TestAuthRoutes() { options_.cardAuthorities << maker_.pem(); }

  private slots:  // NOLINT
    void discoveryTellsTheAddresses() {
        const auto answer =
            PortalClient(*portal_).get(QStringLiteral("/.well-known/sportello.json"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("cnsUrl").toString(), portal_->cnsUrl());
        QCOMPARE(answer.json().value("fhir").toString(), QStringLiteral("/fhir"));
        QCOMPARE(answer.json().value("auth").toString(), QStringLiteral("/auth"));
        const auto time = answer.json().value("time").toString();
        QVERIFY(time.contains(QLatin1Char('+')) || time.endsWith(QLatin1Char('Z')));
        QVERIFY(
            qAbs(QDateTime::fromString(time, Qt::ISODate).secsTo(QDateTime::currentDateTime())) <
            60);
    }

    void aCardLogsIn_data() {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
    }
    void aCardLogsIn() {
        QFETCH(QSsl::SslProtocol, protocol);
        auto client = clientWith(maker_.card());
        client.setProtocol(protocol);
        const auto answer = client.login();
        QCOMPARE(answer.status, 200);
        const auto json = answer.json();
        QCOMPARE(json.value("token_type").toString(), QStringLiteral("Bearer"));
        QCOMPARE(json.value("acr").toString(), QStringLiteral("L3"));
        QCOMPARE(json.value("sub").toString(), QString::fromLatin1(specimen));
        QCOMPARE(json.value("patient").toString(),
                 portal_->patientId(QString::fromLatin1(specimen)));
        QCOMPARE(json.value("name").toString() + json.value("surname").toString(),
                 QStringLiteral("MARIOROSSI"));
        QCOMPARE(json.value("expires_in").toInt(), 8 * 3600);
        QCOMPARE(json.value("failed_attempts").toInt(), 0);
        QCOMPARE(json.value("unread").toInt(), 4);
        QCOMPARE(json.value("access_token").toString().size(), 43);  // 256 bit in base64url
        client.setToken(json.value("access_token").toString().toLatin1());
        QCOMPARE(
            client.get(QStringLiteral("/fhir/Patient/") + json.value("patient").toString()).status,
            200);
    }

    void tlsBelow12IsRefused() {
        auto client = clientWith(maker_.card());
        QT_WARNING_PUSH QT_WARNING_DISABLE_DEPRECATED client.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        const auto answer = client.login();
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.error != QNetworkReply::NoError);
    }

    void lastAccessIsTheLoginBefore() {
        const auto client = clientWith(maker_.card());
        const auto before = portal_->now();
        QCOMPARE(client.login().status, 200);
        const auto last = client.login().json().value("last_access").toString();
        QVERIFY(qAbs(QDateTime::fromString(last, Qt::ISODate).secsTo(before)) < 30);
    }

    void eachRefusalHasItsWord_data() {
        QTest::addColumn<QString>("kind");
        for (const auto* kind :
             {"certificate_missing", "certificate_untrusted", "certificate_expired",
              "certificate_invalid", "unknown_citizen", "card_replaced"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void eachRefusalHasItsWord() {
        QFETCH(QString, kind);
        const auto answer = refusedClient(kind).login();
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.json().value("error").toString(), kind);
        QVERIFY(!answer.json().value("message").toString().isEmpty());
        QCOMPARE(portal_->state().value("refusedLogins").toInt(), 1);
        QCOMPARE(portal_->state().value("sessions").toInt(), 0);
    }

    void aCardExpiresByThePortalsClock() {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto client = clientWith(
            maker_.card(QString::fromLatin1(specimen), {now.addDays(-1), now.addDays(10)}));
        QCOMPARE(client.login().status, 200);
        portal_->advanceClock(std::chrono::hours(24 * 11));
        QCOMPARE(client.login().json().value("error").toString(),
                 QStringLiteral("certificate_expired"));
    }

    void anyTextCanBeEnrolled() {
        const auto odd = QStringLiteral("NON VALIDO 123");
        portal_->enrol(odd);
        const auto answer = clientWith(maker_.card(odd)).login();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("sub").toString(), odd);
        QVERIFY(answer.json().value("patient").toString() !=
                portal_->patientId(QString::fromLatin1(specimen)));
        QCOMPARE(answer.json().value("unread").toInt(), 4);
    }

    void onlyTheCnsAddressAsksForACertificate() {
        const auto client = clientWith(maker_.card());
        QCOMPARE(client.post(QStringLiteral("/auth/cns")).status, 404);
        QCOMPARE(client.get(portal_->cnsUrl() + QStringLiteral("/fhir/metadata")).status, 404);
    }

    void anotherAuthorityIsRefusedByTheClient() {
        auto client = clientWith(maker_.card());
        client.setAuthority(maker_.pem());
        const auto answer = client.login();
        QCOMPARE(answer.error, QNetworkReply::SslHandshakeFailedError);
        QVERIFY(!answer.tlsErrors.isEmpty());
    }

    void serverCertificatesForTests_data() {
        QTest::addColumn<ServerCertificate>("kind");
        QTest::addColumn<QSslError::SslError>("seen");
        QTest::newRow("expired") << ServerCertificate::expired << QSslError::CertificateExpired;
        QTest::newRow("not yet valid")
            << ServerCertificate::notYetValid << QSslError::CertificateNotYetValid;
        QTest::newRow("other host") << ServerCertificate::otherHost << QSslError::HostNameMismatch;
        QTest::newRow("other authority")
            << ServerCertificate::otherAuthority << QSslError::UnableToGetLocalIssuerCertificate;
    }
    void serverCertificatesForTests() {
        QFETCH(ServerCertificate, kind);
        QFETCH(QSslError::SslError, seen);
        PortalOptions options;
        options.certificate = kind;
        const auto portal = Portal::start(options);
        QVERIFY(portal.has_value());
        const auto answer = PortalClient(**portal).get(QStringLiteral("/fhir/metadata"));
        QCOMPARE(answer.error, QNetworkReply::SslHandshakeFailedError);
        QVERIFY(answer.tlsErrors.contains(seen));
    }

    void logoutEndsTheSession() {
        auto client = clientWith(maker_.card());
        client.setToken(client.login().json().value("access_token").toString().toLatin1());
        QCOMPARE(client.post(QStringLiteral("/auth/logout")).status, 204);
        expectSessionOver(client, "closed");
    }

    void aSecondLoginClosesTheFirst() {
        auto first = clientWith(maker_.card());
        first.setToken(first.login().json().value("access_token").toString().toLatin1());
        QCOMPARE(clientWith(maker_.card()).login().status, 200);
        expectSessionOver(first, "replaced");
        QCOMPARE(portal_->state().value("sessions").toInt(), 1);
    }

    void aSessionEndsByThePortalsClock() {
        auto client = clientWith(maker_.card());
        client.setToken(client.login().json().value("access_token").toString().toLatin1());
        portal_->advanceClock(std::chrono::hours(9));
        expectSessionOver(client, "expired");
    }

    void withoutATokenThereIsOnlyAChallenge() {
        const auto answer = PortalClient(*portal_).get(QStringLiteral("/fhir/Patient/x"));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Bearer"));
    }

    void aWeakSessionIsToldWhichLevelIsNeeded() {
        PortalClient client(*portal_);
        client.setToken(portal_->openSession(QString::fromLatin1(specimen), Level::password));
        QCOMPARE(client
                     .get(QStringLiteral("/fhir/Patient/") +
                          portal_->patientId(QString::fromLatin1(specimen)))
                     .status,
                 200);
        const auto answer = client.get(QStringLiteral("/fhir/DocumentReference"));
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.header("WWW-Authenticate"),
                 QByteArray("Bearer error=\"insufficient_scope\", acr_values=\"L2\""));
    }

  private:
    PortalClient clientWith(const certificates::Issued& card) const {
        PortalClient client(*portal_);
        client.setCard(card, maker_.key);
        return client;
    }

    PortalClient refusedClient(const QString& kind) {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto person = QString::fromLatin1(specimen);
        if (kind == QLatin1String("certificate_missing")) return PortalClient(*portal_);
        if (kind == QLatin1String("certificate_untrusted")) return strangersClient();
        if (kind == QLatin1String("certificate_expired"))
            return clientWith(maker_.card(person, {now.addDays(-10), now.addDays(-1)}));
        if (kind == QLatin1String("certificate_invalid"))
            return clientWith(maker_.authority.issueServer({person}, maker_.key,
                                                           certificates::Validity::years(1)));
        if (kind == QLatin1String("card_replaced"))
            portal_->replaceCard(QStringLiteral("6030000000000017"));
        return clientWith(maker_.card(
            kind == QLatin1String("card_replaced") ? person : QStringLiteral("SCNSCT80A01F205X")));
    }

    PortalClient strangersClient() const {
        const CardMaker stranger;
        PortalClient client(*portal_);
        client.setCard(stranger.card(), stranger.key);
        return client;
    }

    void expectSessionOver(const PortalClient& client, const QByteArray& why) const {
        const auto answer = client.get(QStringLiteral("/fhir/DocumentReference"));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"),
                 "Bearer error=\"invalid_token\", error_description=\"" + why + '"');
        QCOMPARE(answer.json().value("resourceType").toString(),
                 QStringLiteral("OperationOutcome"));
    }

    CardMaker maker_;
};

QTEST_MAIN(TestAuthRoutes)
#include "test_auth_routes.moc"
