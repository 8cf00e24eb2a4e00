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
        QCOMPARE(options->groups, unsigned{cli::forPortal | cli::forDocuments});
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
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
