// SPDX-License-Identifier: EUPL-1.2
// Each fault as a client sees it on a real TLS connection.
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

const auto listPath = QStringLiteral("/fhir/DocumentReference?_count=5");

QJsonObject firstDocument(const QJsonObject& bundle) {
    return bundle.value("entry").toArray().first().toObject().value("resource").toObject();
}

QString attachmentHash(const QJsonObject& document) {
    const auto content = document.value("content").toArray().first().toObject();
    return content.value("attachment").toObject().value("hash").toString();
}

QString linkUrl(const QJsonObject& bundle, int index) {
    return bundle.value("link").toArray().at(index).toObject().value("url").toString();
}

QByteArray bodyOf(const QByteArray& answer) {
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

qint64 promisedLength(const QByteArray& answer) {
    const auto from = answer.indexOf("Content-Length: ") + 16;
    return answer.mid(from, answer.indexOf("\r\n", from) - from).toLongLong();
}

}  // namespace

class TestFaults : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        PortalTest::init();
        logIn();
    }

    void status() {
        Fault fault{Fault::Kind::status};
        fault.status = 429;
        fault.times = 2;
        portal_->addFault(fault);
        for (int i = 0; i < 2; ++i) {
            const auto answer = client_->get(listPath);
            QCOMPARE(answer.status, 429);
            QCOMPARE(answer.header("Retry-After"), QByteArray("2"));
            QCOMPARE(answer.json().value("resourceType").toString(),
                     QStringLiteral("OperationOutcome"));
        }
        QCOMPARE(client_->get(listPath).status, 200);
        QCOMPARE(portal_->state().value("faultsHit").toInt(), 2);
    }

    void aStatusOutsideFhirIsPlainJson() {
        portal_->addFault({Fault::Kind::status});
        const auto answer = client_->get(QStringLiteral("/.well-known/sportello.json"));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.json().value("error").toString(), QStringLiteral("fault"));
    }

    void methodAndPathChoose() {
        portal_->addFault({Fault::Kind::status, "POST", QStringLiteral("/fhir/Binary")});
        QCOMPARE(client_->get(listPath).status, 200);
        QCOMPARE(client_->get(QStringLiteral("/fhir/Binary/x")).status, 404);
        QCOMPARE(client_->post(QStringLiteral("/fhir/Binary/x")).status, 503);
    }

    void delay() {
        Fault fault{Fault::Kind::delay};
        fault.delay = std::chrono::milliseconds(400);
        portal_->addFault(fault);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client_->get(listPath).status, 200);
        QVERIFY(timer.elapsed() >= 400);
    }

    void stallBeforeTheHeader() {
        portal_->addFault({Fault::Kind::stall});
        const auto seen = client_->rawGet(listPath, 500);
        QVERIFY(seen.bytes.isEmpty());
        QVERIFY(!seen.ended);
        QCOMPARE(seen.error, QAbstractSocket::SocketTimeoutError);
    }

    void stallInTheBody() {
        Fault fault{Fault::Kind::stall};
        fault.atByte = 40;
        portal_->addFault(fault);
        const auto seen = client_->rawGet(listPath, 1500);
        QCOMPARE(bodyOf(seen.bytes).size(), 40);
        QVERIFY(promisedLength(seen.bytes) > 40);
        QVERIFY(!seen.ended);
    }

    void resetBeforeTheHeader() {
        portal_->addFault({Fault::Kind::reset});
        const auto seen = client_->rawGet(listPath);
        QVERIFY(seen.bytes.isEmpty());
        QVERIFY(seen.ended);
        QCOMPARE(seen.error, QAbstractSocket::RemoteHostClosedError);
    }

    /// Told in docs/portal-api.md: a GET that is reset before its header is sent again by Qt
    /// itself.
    void resetIsRepeatedByQtsClient() {
        Fault fault{Fault::Kind::reset};
        fault.times = 10;
        portal_->addFault(fault);
        QVERIFY(client_->get(listPath).error != QNetworkReply::NoError);
        QCOMPARE(portal_->state().value("faultsHit").toInt(), 4);
    }

    void resetInTheBody() {
        Fault fault{Fault::Kind::reset};
        fault.atByte = 100;
        portal_->addFault(fault);
        const auto answer = client_->get(listPath);
        QVERIFY(answer.error != QNetworkReply::NoError);
        QVERIFY(answer.body.size() <= 100);
    }

    void truncate() {
        Fault fault{Fault::Kind::truncate};
        fault.atByte = 25;
        portal_->addFault(fault);
        const auto seen = client_->rawGet(listPath);
        QVERIFY(seen.ended);
        QCOMPARE(bodyOf(seen.bytes).size(), 25);
        QVERIFY(promisedLength(seen.bytes) > 25);
        portal_->addFault(fault);
        // Where localhost has an IPv6 address too, Qt waits for its time-out instead of telling the
        // close.
        client_->setTimeout(3000);
        QVERIFY(client_->get(listPath).error != QNetworkReply::NoError);
    }

    void truncateTakesHalfIfNotTold() {
        portal_->addFault({Fault::Kind::truncate});
        const auto seen = client_->rawGet(listPath);
        QCOMPARE(bodyOf(seen.bytes).size(), promisedLength(seen.bytes) / 2);
    }

    void garble() {
        const auto whole = client_->get(listPath).body;
        Fault fault{Fault::Kind::garble};
        fault.atByte = 30;
        portal_->addFault(fault);
        const auto answer = client_->get(listPath);
        QCOMPARE(answer.error, QNetworkReply::NoError);
        QCOMPARE(answer.body.size(), whole.size());
        QCOMPARE(answer.body.left(30), whole.left(30));
        QVERIFY(answer.json().isEmpty());
    }

    void duplicateEntries() {
        portal_->addFault({Fault::Kind::duplicate});
        const auto entries = client_->get(listPath).json().value("entry").toArray();
        QCOMPARE(entries.size(), 10);
        QCOMPARE(entries[0], entries[1]);
    }

    void aDuplicatePostIsDoneTwice() {
        portal_->addFault({Fault::Kind::duplicate, "POST", QStringLiteral("/auth/cns")});
        PortalClient card(*portal_);
        const CardMaker maker;
        QVERIFY(portal_->trustCardAuthority(maker.pem()));
        card.setCard(maker.card(), maker.key);
        QCOMPARE(card.login().status, 200);
        QCOMPARE(portal_->state().value("logins").toInt(), 2);
    }

    void wrongHashInTheList() {
        const auto before = attachmentHash(firstDocument(client_->get(listPath).json()));
        portal_->addFault({Fault::Kind::wrongHash});
        const auto wrong = attachmentHash(firstDocument(client_->get(listPath).json()));
        QCOMPARE(QByteArray::fromBase64(wrong.toLatin1()).size(), 20);
        QVERIFY(wrong != before);
    }

    void wrongHashOfTheFile() {
        const auto document = firstDocument(client_->get(listPath).json());
        portal_->addFault({Fault::Kind::wrongHash});
        const auto file = binary(document).body;
        QVERIFY(file.startsWith("%PDF"));
        QVERIFY(QCryptographicHash::hash(file, QCryptographicHash::Sha1).toBase64() !=
                attachmentHash(document).toLatin1());
    }

    void otherPersonInTheList() {
        portal_->addFault({Fault::Kind::otherPerson});
        const auto subject =
            firstDocument(client_->get(listPath).json()).value("subject").toObject();
        QVERIFY(subject.value("reference").toString() !=
                QStringLiteral("Patient/") + portal_->patientId(QString::fromLatin1(specimen)));
    }

    void otherPersonInTheFile() {
        const auto document = firstDocument(client_->get(listPath).json());
        const auto right = binary(document).body;
        portal_->addFault({Fault::Kind::otherPerson, "GET", QStringLiteral("/fhir/Binary")});
        const auto wrong = binary(document).body;
        QVERIFY(wrong.startsWith("%PDF"));
        QVERIFY(wrong != right);
        QCOMPARE(binary(document).body, right);
    }

    void repeatPage() {
        portal_->addFault({Fault::Kind::repeatPage});
        const auto first = client_->get(listPath).json();
        const auto again = client_->get(linkUrl(first, 1)).json();
        QCOMPARE(again.value("entry"), first.value("entry"));
        QVERIFY(linkUrl(again, 1) != linkUrl(first, 1));
    }

    void expireToken() {
        portal_->addFault({Fault::Kind::expireToken});
        for (int i = 0; i < 2; ++i) {
            const auto answer = client_->get(listPath);
            QCOMPARE(answer.status, 401);
            QVERIFY(answer.header("WWW-Authenticate").contains("error_description=\"expired\""));
        }
    }

  private:
    Answer binary(const QJsonObject& document) const {
        return client_->get(QStringLiteral("/fhir/Binary/") + document.value("id").toString(),
                            {{"Accept", "application/pdf"}});
    }
};

QTEST_MAIN(TestFaults)
#include "test_faults.moc"
