// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "app/cli/options.h"

class TestOptions : public QObject {
    Q_OBJECT

    static std::expected<cli::Options, QString> read(const QStringList& arguments) {
        return cli::readOptions(QStringList{"sportello-cli"} + arguments);
    }

  private Q_SLOTS:
    void commandAndOptions() {
        const auto options =
            read({"documents", "--json", "--portal", "https://p.example", "--out=-x.pdf"});
        QVERIFY(options);
        QCOMPARE(options->command, QStringLiteral("documents"));
        QCOMPARE(options->portal, QStringLiteral("https://p.example"));
        QCOMPARE(options->out, QStringLiteral("-x.pdf"));
        QCOMPARE(options->groups, unsigned{cli::forAddress | cli::forOutput});
        QVERIFY(options->json && !options->force);
    }

    void noOptionIsTheValueOfAnother() {
        for (const auto* name : {"--portal", "--ca", "--get", "--out", "--lang"}) {
            const auto options = read({"documents", name, "--json"});
            QVERIFY2(!options, name);
            QVERIFY2(options.error().contains(QLatin1String(name)), qPrintable(options.error()));
        }
    }

    void languageAndFormAreKnownEvenWhenTheRestIsNot() {
        const QStringList wrong{"sportello-cli", "login", "--nonsense", "--lang", "en", "--json"};
        QVERIFY(!cli::readOptions(wrong));
        QCOMPARE(cli::askedLanguage(wrong), QStringLiteral("en"));
        QCOMPARE(cli::askedLanguage({"sportello-cli", "--lang=it"}), QStringLiteral("it"));
        QCOMPARE(cli::askedLanguage({"sportello-cli", "--lang"}), QString());
        QVERIFY(cli::asksJson(wrong));
        QVERIFY(cli::asksJson({"sportello-cli", "--json=yes"}));
        QVERIFY(!cli::asksJson({"sportello-cli", "json"}));
    }

    void everyOptionArrives() {
        const auto options = read({"documents", "--lang", "en", "--ca", "ca.pem", "--method",
                                   "gass", "--user", "1234567890", "--get", "7", "--force"});
        QVERIFY(options);
        QCOMPARE(options->caFile, QStringLiteral("ca.pem"));
        QCOMPARE(options->method, QStringLiteral("gass"));
        QCOMPARE(options->user, QStringLiteral("1234567890"));
        QCOMPARE(options->get, QStringLiteral("7"));
        QVERIFY(options->force && !options->json);
    }

    void nothingIsNoCommand() {
        const auto options = read({});
        QVERIFY(options);
        QVERIFY(options->command.isEmpty());
        QCOMPARE(options->method, QStringLiteral("cns"));
        QCOMPARE(options->groups, unsigned{cli::common});
    }

    void whatFollowsTheCommandIsKept() {
        const auto options = read({"inspect", "a.xml", "b.pdf"});
        QVERIFY(options);
        QCOMPARE(options->arguments, (QStringList{"a.xml", "b.pdf"}));
    }

    void secretsAreNoOptions() {
        for (const char* secret : {"--pin", "--password", "--code", "--puk"})
            QVERIFY2(!read({"login", secret, "12345"}), secret);
    }

    void helpShowsTheGroupsAskedFor() {
        const auto few = cli::optionsHelp(cli::common);
        QVERIFY(few.contains("--json"));
        QVERIFY(!few.contains("--portal") && !few.contains("--out"));
        const auto all = cli::optionsHelp(cli::forAddress | cli::forOutput);
        QVERIFY(all.contains("--portal URL") && all.contains("--out FILE"));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
