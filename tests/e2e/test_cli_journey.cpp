// SPDX-License-Identifier: EUPL-1.2
// From the card in a reader of a real PC/SC service to a PDF on disk, through sportello-cli alone.
#include <QCryptographicHash>

#include "tests/e2e/cli_stage.h"

using stage::Card;
using stage::cli;
using stage::Portal;

class TestCliJourney : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;

  private Q_SLOTS:
    void withoutCard() {
        const auto readers = cli({"readers", "--json"});
        QCOMPARE(readers.exit, 0);
        QCOMPARE(readers.json().array().size(), 2);
        const auto card = cli({"card", "--json"});
        QCOMPARE(card.exit, 12);
        QCOMPARE(card.code(), QByteArray("card.absent"));
    }

    void readersAndCard() {
        const Card card;
        const auto seen = cli({"card", "--json"});
        QCOMPARE(seen.exit, 0);
        QVERIFY(seen.err.isEmpty());
        const auto json = seen.json();
        QCOMPARE(json[QLatin1String("state")].toString(), QStringLiteral("ready"));
        QCOMPARE(json[QLatin1String("keyBits")].toInt(), 2048);
        QCOMPARE(json[QLatin1String("cardNumber")].toString(),
                 QStringLiteral("80380000301234567890"));
        QCOMPARE(json[QLatin1String("certificate")][QLatin1String("codiceFiscale")].toString(),
                 QStringLiteral("RSSMRA62B25C014Z"));
        const auto readers = cli({"readers", "--json"}).json();
        QCOMPARE(readers[0][QLatin1String("state")].toString(), QStringLiteral("present"));
    }

    void fromCardToPdf() {
        const Card card;
        const Portal portal(card.ca());
        const auto login = cli(QStringList{"login"} + portal.options(), "12345\n");
        QCOMPARE(login.exit, 0);
        QCOMPARE(login.json()[QLatin1String("level")].toInt(), 3);
        QCOMPARE(login.json()[QLatin1String("patient")][QLatin1String("name")].toString(),
                 QStringLiteral("MARIO ROSSI"));
        QVERIFY2(card.commands().size() <= 15, qPrintable(QString::number(card.commands().size())));
        QCOMPARE(card.verified(), qsizetype{1});

        const auto list = cli(QStringList{"documents"} + portal.options(), "12345\n");
        QCOMPARE(list.exit, 0);
        const auto documents = list.json().array();
        QVERIFY(documents.size() >= 12);
        const auto id = documents.first()[QLatin1String("id")].toString();
        const auto file = dir_.filePath(QStringLiteral("referto.pdf"));
        const auto get = QStringList{"documents", "--get", id, "--out", file} + portal.options();
        QCOMPARE(cli(get, "12345\n").exit, 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QProcess pdfinfo;
        pdfinfo.start(QStringLiteral("pdfinfo"), {file});
        QVERIFY(pdfinfo.waitForFinished());
        QCOMPARE(pdfinfo.exitCode(), 0);

        const auto again = cli(get, "12345\n");
        QCOMPARE(again.exit, 32);
        QCOMPARE(again.code(), QByteArray("output.unwritable"));
        QCOMPARE(cli(get + QStringList{"--force"}, "12345\n").exit, 0);
        const auto none = QStringList{"documents", "--get", "nothing", "--out", file, "--force"};
        QCOMPARE(cli(none + portal.options(), "12345\n").exit, 31);
    }

    void wrongPinCostsOneTryAndThreeBlock() {
        const Card card;
        const Portal portal(card.ca());
        const auto login = QStringList{"login"} + portal.options();
        const auto wrong = cli(login, "99999\n");
        QCOMPARE(wrong.exit, 15);
        QCOMPARE(wrong.code(), QByteArray("pin.wrong"));
        QCOMPARE(wrong.json()[QLatin1String("error")][QLatin1String("triesLeft")].toInt(), 2);
        QCOMPARE(card.verified(), qsizetype{1});
        const auto second = cli(login, "99999\n");
        QCOMPARE(second.json()[QLatin1String("error")][QLatin1String("message")].toString(),
                 QStringLiteral("PIN errato. Ti resta 1 tentativo."));
        QCOMPARE(cli(login, "99999\n").exit, 16);
        QCOMPARE(cli(login, "12345\n").code(), QByteArray("pin.blocked"));
        QCOMPARE(cli(login, "123\n").exit, 2);
        QCOMPARE(card.verified(), qsizetype{4});
    }

    void falsePortals() {
        const Card card;
        const Portal portal(card.ca());
        const Portal other(card.ca());
        QCOMPARE(
            cli({"login", "--json", "--portal", portal.url(), "--ca", other.ca()}, "12345\n").exit,
            21);
        QCOMPARE(cli({"login", "--json", "--portal", "https://localhost:9", "--ca", portal.ca()},
                     "12345\n")
                     .exit,
                 20);
        QCOMPARE(
            cli({"login", "--json", "--portal", portal.url(), "--ca", "/none"}, "12345\n").exit, 2);
        QCOMPARE(card.verified(), qsizetype{0});
    }

    void refusedByThePortal() {
        const Card card;
        const Portal some(card.ca());
        const Portal stranger(some.ca());  // trusts an authority that issues no cards
        const auto refused = cli(QStringList{"login"} + stranger.options(), "12345\n");
        QCOMPARE(refused.exit, 21);
        QCOMPARE(refused.code(), QByteArray("certificate.refused"));
        QCOMPARE(card.verified(), qsizetype{1});
    }

    void pulledInTheMiddle() {
        const Card card({"--remove-after", "11"});
        const Portal portal(card.ca());
        const auto pulled = cli(QStringList{"login"} + portal.options(), "12345\n");
        QCOMPARE(pulled.exit, 14);
    }

    void oldCardsAreRefusedBeforeThePin() {
        const auto profile = dir_.filePath(QStringLiteral("old.json"));
        QFile file(profile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"keyBits":1024})");
        file.close();
        const Card card({"--profile", profile});
        const Portal portal(card.ca());
        const auto seen = cli({"card", "--json"});
        QCOMPARE(seen.exit, 0);
        QCOMPARE(seen.json()[QLatin1String("state")].toString(), QStringLiteral("keyTooShort"));
        const auto refused = cli(QStringList{"login"} + portal.options());  // no PIN to read
        QCOMPARE(refused.exit, 17);
        QCOMPARE(refused.code(), QByteArray("card.key-too-short"));
        QCOMPARE(card.verified(), qsizetype{0});
    }

    void everyLevelExplainsItself() {
        QCOMPARE(cli({"--help"}).exit, 0);
        QVERIFY(cli({"documents", "--help"}).out.contains("--out FILE"));
        QVERIFY(cli({"card", "--version"}).out.startsWith("sportello-cli "));
        for (const auto* bare : {"inspect", "export"}) QCOMPARE(cli({bare}).exit, 2);
        QCOMPARE(cli({"diagnose", "--user", "7"}).exit, 2);
        const auto english = cli({"dance", "--json"}, {}, QStringLiteral("en"));
        QCOMPARE(english.exit, 2);
        QCOMPARE(english.json()[QLatin1String("error")][QLatin1String("message")].toString(),
                 QStringLiteral("There is no command dance."));
        QCOMPARE(cli({"card", "--get", "7"}).exit, 2);
        QCOMPARE(cli({"login", "--method", "gass"}).exit, 2);
        QCOMPARE(cli({"login", "--nonsense"}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliJourney)
#include "test_cli_journey.moc"
