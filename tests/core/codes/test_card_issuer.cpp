// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/card_issuer.h"

#include <QTest>

class TestCardIssuer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void regions_data() {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("region");
        QTest::newRow("Lombardia") << "6030"
                                   << "Lombardia";
        QTest::newRow("Toscana") << "6090"
                                 << "Toscana";
        QTest::newRow("Puglia") << "6160"
                                << "Puglia";
        QTest::newRow("not a region") << "6999"
                                      << "";
        QTest::newRow("not regional") << "5030"
                                      << "";
        QTest::newRow("longer") << "60300"
                                << "";
        QTest::newRow("none") << ""
                              << "";
    }
    void regions() {
        QFETCH(QString, issuer);
        QTEST(core::cardRegion(issuer), "region");
    }
};

QTEST_APPLESS_MAIN(TestCardIssuer)
#include "test_card_issuer.moc"
