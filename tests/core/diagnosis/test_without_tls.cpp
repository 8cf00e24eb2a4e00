// SPDX-License-Identifier: EUPL-1.2
// A Qt that cannot make safe connections, as where OpenSSL is missing.
#include "tests/core/diagnosis/diagnosis_house.h"

using house::House;

class TestWithoutTls : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        // Reads certificates and nothing else. It can be chosen once, before the first use.
        QVERIFY(QSslSocket::setActiveBackend(QStringLiteral("cert-only")));
        QVERIFY(!QSslSocket::supportsSsl());
    }

    void saysWhatIsMissing() {
        House house;
        house.look();
        QCOMPARE(house.verdict("program.libraries"), QByteArray("fail portal.tls.handshake"));
        QCOMPARE(house.detail("program.libraries"), QStringLiteral("Qt non trova OpenSSL"));
        QCOMPARE(house.heading("program.libraries"),
                 QStringLiteral("Installa di nuovo il programma"));
        QCOMPARE(house.verdict("program.version"), QByteArray("ok"));
    }
};

QTEST_MAIN(TestWithoutTls)
#include "test_without_tls.moc"
