// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_sms.h"

#include <QJsonObject>
#include <QTest>

class TestDemoSms : public QObject {
    Q_OBJECT
  private slots:
    void theNewestIsOnTop() {
        const QJsonArray outbox{
            QJsonObject{{"to", "3330000482"}, {"text", "one"}, {"sentAt", "2026-11-23T09:05:00Z"}},
            QJsonObject{{"to", "3330000482"}, {"text", "two"}, {"sentAt", "2026-11-23T09:06:00Z"}}};
        const auto messages = desktop::readOutbox(outbox);
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.first().text, QStringLiteral("two"));
        QCOMPARE(messages.first().sentAt.toUTC().time(), QTime(9, 6));
    }

    void whatIsToBeTypedIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << "Codice usa e getta (valido 3 minuti) per accedere ai servizi "
                                 "socio sanitari on line codice = 40917735"
                              << "40917735";
        QTest::newRow("half") << "Regione Lombardia: la seconda metà della tua password è K57WJ. "
                                 "La prima metà è sul modulo dello sportello."
                              << "K57WJ";
        QTest::newRow("notice") << "Regione Lombardia: un nuovo referto è disponibile nel tuo "
                                   "Fascicolo Sanitario Elettronico."
                                << "";
    }
    void whatIsToBeTypedIsFound() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(desktop::codeIn(text), code);
    }

    void digitsAreReadInFours() {
        QCOMPARE(desktop::grouped("40917735"), QStringLiteral("4091 7735"));
        QCOMPARE(desktop::grouped("K57WJ"), QStringLiteral("K57WJ"));
    }
};

QTEST_GUILESS_MAIN(TestDemoSms)
#include "test_demo_sms.moc"
