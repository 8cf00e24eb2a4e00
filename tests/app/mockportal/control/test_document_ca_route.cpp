// SPDX-License-Identifier: EUPL-1.2
#include <QSslCertificate>
#include <QTest>

#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

class TestDocumentCaRoute : public PortalTest {
    Q_OBJECT

  private slots:  // NOLINT
    void theTestSideTellsWhoseSignaturesToTrust() {
        const auto answer =
            PortalClient(*portal_).get(portal_->controlUrl() + QStringLiteral("/document-ca"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, portal_->documentCaPem());
        const auto authority = QSslCertificate::fromData(answer.body, QSsl::Pem);
        QCOMPARE(authority.size(), 1);
        QVERIFY(authority.first().isSelfSigned());
        QVERIFY(answer.body != portal_->caPem());
    }

    void itStaysTheSameOverAReset() {
        const auto before = portal_->documentCaPem();
        portal_->reset();
        QCOMPARE(portal_->documentCaPem(), before);
    }

    void thePortalItselfDoesNotTell() {
        PortalClient client(*portal_);
        QCOMPARE(client.get(QStringLiteral("/document-ca")).status, 404);
        QVERIFY(
            !client.get(QStringLiteral("/.well-known/sportello.json")).body.contains("ocumentA"));
    }
};

QTEST_MAIN(TestDocumentCaRoute)
#include "test_document_ca_route.moc"
