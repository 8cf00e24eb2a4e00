// SPDX-License-Identifier: EUPL-1.2
#include <QRegularExpression>
#include <QTest>
#include <set>

#include "core/base/error_table.h"
#include "core/base/file_errors.h"

class TestErrorTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyCodeHasOneRow() {
        std::multiset<std::string_view> rows;
        for (const auto code : core::allErrorCodes()) rows.insert(code.name());
        for (const auto code : pcsc::errors::all) QCOMPARE(rows.count(code.name()), 1U);
        for (const auto code : core::errors::allPortal) QCOMPARE(rows.count(code.name()), 1U);
        for (const auto code : core::errors::allFile) QCOMPARE(rows.count(code.name()), 1U);
        QCOMPARE(rows.size(), pcsc::errors::all.size() + core::errors::allPortal.size() +
                                  core::errors::allFile.size());
    }

    void everySentenceIsShortAndWhole() {
        for (const auto code : core::allErrorCodes()) {
            const auto text = core::errorText({code});
            for (const auto& words : {text.title, text.hint}) {
                QVERIFY2(words.endsWith(u'.'), code.name().data());
                QVERIFY2(!words.contains(u'%'), code.name().data());
                for (const auto& sentence :
                     words.split(QRegularExpression(QStringLiteral("[.:;] "))))
                    QVERIFY2(sentence.split(u' ').size() <= 20, qPrintable(sentence));  // R101
            }
        }
    }

    void exitCodesAreThoseOfTheContract() {
        const std::set<int> known{2,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
                                  20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32};
        std::set<int> used;
        for (const auto code : core::allErrorCodes()) used.insert(core::exitCode(code));
        QVERIFY(used == known);
        QCOMPARE(core::exitCode(core::errors::pinWrong), 15);
        QCOMPARE(core::exitCode(core::errors::cardKeyTooShort), 17);
        QCOMPARE(core::exitCode(core::errors::portalUntrusted), 21);
        QCOMPARE(core::exitCode(core::errors::documentMissing), 31);
    }

    void triesAreToldOnlyWhenKnown() {
        QCOMPARE(core::errorText({core::errors::pinWrong}).title, QStringLiteral("PIN errato."));
        QCOMPARE(core::errorText({core::errors::pinWrong, {}, 2}).title,
                 QStringLiteral("PIN errato. Ti restano 2 tentativi."));
    }

    void expiryDateIsToldWhenKnown() {
        QCOMPARE(core::errorText({core::errors::cardExpired}).title,
                 QStringLiteral("La carta è scaduta."));
        QCOMPARE(
            core::errorText({core::errors::cardExpired}, {.expires = QDate(2025, 10, 10)}).title,
            QStringLiteral("La carta è scaduta il 10/10/2025."));
    }

    void untilWhenIsToldWhenKnown() {
        const QDateTime until(QDate(2026, 11, 23), QTime(8, 5), Qt::UTC);
        const core::Error locked{
            core::errors::loginLocked,
            {},
            {},
            std::chrono::sys_seconds(std::chrono::seconds(until.toSecsSinceEpoch()))};
        QCOMPARE(core::errorText(locked).title, QStringLiteral("Accesso sospeso fino alle 09:05."));
        QCOMPARE(core::errorText({core::errors::loginLocked}).title,
                 QStringLiteral("Accesso bloccato. Chiama il Numero Verde 800.030.606."));
    }

    void wordsOfTheRulesForPasswordAndCode() {
        const auto whole = [](core::Error error) {
            const auto text = core::errorText(error);
            return text.title + u' ' + text.hint;
        };
        QCOMPARE(whole({core::errors::loginCodeExpired}),
                 QStringLiteral("Il codice è scaduto. Richiedine uno nuovo."));  // R86
        QCOMPARE(whole({core::errors::loginCardReplaced}),                       // R26
                 QStringLiteral(
                     "Questa tessera è stata sostituita. Usa il numero della nuova tessera."));
        QVERIFY(whole({core::errors::loginProvisional})  // R22
                    .endsWith(QStringLiteral("Per prenotare con un codice fiscale provvisorio "
                                             "chiama il Numero Verde 800.030.606.")));
        QCOMPARE(core::errorText({core::errors::loginCode, {}, 2}).title,
                 QStringLiteral("Il codice non è corretto. Ti restano 2 tentativi."));
        QCOMPARE(core::exitCode(core::errors::loginCardReplaced), 22);
        QCOMPARE(core::exitCode(core::errors::loginProvisional), 22);
        QCOMPARE(core::exitCode(core::errors::loginLocked), 23);
        QCOMPARE(core::exitCode(core::errors::tooManyResends), 24);
        QCOMPARE(core::exitCode(core::errors::loginCodeExpired), 24);
        QCOMPARE(core::exitCode(core::errors::loginLevel), 25);
        QCOMPARE(core::exitCode(core::errors::sessionReplaced), 27);
        QCOMPARE(core::exitCode(core::errors::portalTimeout), 20);
    }

    void wordsOfTheRules() {
        const auto title = [](core::ErrorCode code) { return core::errorText({code}).title; };
        QCOMPARE(title(core::errors::readerNone),
                 QStringLiteral("Collega il lettore di smart card."));
        QCOMPARE(title(core::errors::cardAbsent),
                 QStringLiteral("Inserisci la tua CRS o TS-CNS nel lettore."));
        QCOMPARE(title(core::errors::pinBlocked),
                 QStringLiteral("Il PIN è bloccato. Serve il codice PUK."));
        QCOMPARE(title(core::errors::loginRefused),
                 QStringLiteral("I dati inseriti non sono corretti."));
        const auto down = core::errorText({core::errors::portalUnreachable});
        QCOMPARE(down.title + u' ' + down.hint,
                 QStringLiteral("Il servizio non risponde. Riprova tra qualche minuto."));
        QVERIFY(down.retry);
        QVERIFY(!core::errorText({core::errors::pinBlocked}).retry);
    }
};

QTEST_GUILESS_MAIN(TestErrorTable)
#include "test_error_table.moc"
