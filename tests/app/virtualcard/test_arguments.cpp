// SPDX-License-Identifier: EUPL-1.2
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/virtualcard/arguments.h"

using cardmaker::Arguments;
using cardmaker::Farewell;

namespace {

std::expected<Arguments, Farewell> read(const QStringList& words) {
    return cardmaker::readArguments(QStringList{QStringLiteral("sportello-card")} + words);
}

int exitCode(const QStringList& words) {
    const auto arguments = read(words);
    return arguments ? -1 : arguments.error().code;
}

QString complaint(const QStringList& words) {
    const auto arguments = read(words);
    return arguments ? QString() : arguments.error().text;
}

}  // namespace

class TestArguments : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString profile(const QByteArray& json) {
        QFile file(folder_.filePath(QStringLiteral("profile.json")));
        if (file.open(QIODevice::WriteOnly)) file.write(json);
        return file.fileName();
    }

  private slots:
    void defaults() {
        const auto arguments = read({});
        QVERIFY(arguments.has_value());
        QCOMPARE(arguments->host, QStringLiteral("localhost"));
        QCOMPARE(arguments->port, std::uint16_t{35963});
        QVERIFY(!arguments->log && !arguments->ca);
        QCOMPARE(arguments->orders.at(0).profile.pin, std::string("12345"));
    }

    void everythingElse() {
        const auto arguments =
            read({"--host", "::1", "--port", "35964", "--log", "a", "--ca", "b",
                  "--zero-certificate", "--remove-after", "3", "--end-of-file", "exact6Cxx"});
        QVERIFY(arguments.has_value());
        QCOMPARE(arguments->host, QStringLiteral("::1"));
        QCOMPARE(arguments->port, std::uint16_t{35964});
        QCOMPARE(arguments->log.value(), QStringLiteral("a"));
        QCOMPARE(arguments->ca.value(), QStringLiteral("b"));
        const auto& quirks = arguments->orders.at(0).profile.quirks;
        QVERIFY(quirks.zeroCertificate);
        QCOMPARE(quirks.removeAfter.value(), 3U);
        QVERIFY(quirks.endOfFile == virtualcard::EndOfFile::exact6Cxx);
    }

    void switchesComeOnTopOfTheProfile() {
        const auto path =
            profile(R"({"pin": "54321", "quirks": {"bytesAfterEnd": true, "removeAfter": 9}})");
        const auto arguments = read({"--profile", path, "--remove-after", "3"});
        QVERIFY(arguments.has_value());
        QCOMPARE(arguments->orders.at(0).profile.pin, std::string("54321"));
        QVERIFY(arguments->orders.at(0).profile.quirks.bytesAfterEnd);
        QCOMPARE(arguments->orders.at(0).profile.quirks.removeAfter.value(), 3U);
    }

    void readyProfilesGoByName() {
        const auto arguments = read({"--profile", "another-person"});
        QVERIFY(arguments.has_value());
        QCOMPARE(arguments->orders.at(0).profile.person.surname, std::string("VERDI"));
        QVERIFY(!arguments->named && !arguments->script);
        QCOMPARE(exitCode({"--list-profiles"}), 0);
        QVERIFY(complaint({"--list-profiles"}).contains(QStringLiteral("another-person  ")));
    }

    void severalSlots() {
        const auto path = profile(R"({"pin": "54321"})");
        const auto arguments =
            read({"--slot", "1=" + path, "--slot", "0=pin-blocked", "--refuse-extended"});
        QVERIFY(arguments.has_value());
        QVERIFY(arguments->named);
        QCOMPARE(arguments->orders.size(), std::size_t{2});
        QCOMPARE(arguments->orders.at(0).profile.pinTriesLeft, std::optional(0));
        QCOMPARE(arguments->orders.at(1).profile.pin, std::string("54321"));
        for (const auto& [slot, order] : arguments->orders)
            QVERIFY(order.profile.quirks.refuseExtended);
    }

    void aScriptKnowsTheSlots() {
        const auto path = profile("insert 1\nwait 1\n");
        QVERIFY(read({"--slot", "1=st-2021", "--script", path})->script->size() == 2);
        QVERIFY(complaint({"--script", path}).startsWith(path + ": "));  // there is only slot 0
        QCOMPARE(exitCode({"--script", path}), 2);
    }

    void helpAndVersionAreNoErrors() {
        QCOMPARE(exitCode({"--help"}), 0);
        QVERIFY(complaint({"--help"}).contains(QStringLiteral("--counted-pin-query")));
        QCOMPARE(exitCode({"--version"}), 0);
        QVERIFY(complaint({"--version"}).contains(QCoreApplication::applicationVersion()));
    }

    void mistakesEndWithUsage_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{"--pin", "12345"} << "pin";
        QTest::newRow("unexpected word") << QStringList{"card"} << "card";
        QTest::newRow("no port") << QStringList{"--port", "none"} << "--port";
        QTest::newRow("port too high") << QStringList{"--port", "70000"} << "--port";
        QTest::newRow("quirk without number")
            << QStringList{"--remove-after", "soon"} << "--remove-after";
        QTest::newRow("quirk with another word")
            << QStringList{"--end-of-file", "9000"} << "--end-of-file";
        QTest::newRow("slot without profile") << QStringList{"--slot", "1"} << "--slot 1";
        QTest::newRow("slot that is no number") << QStringList{"--slot", "a=t0"} << "--slot a=t0";
        QTest::newRow("slot too high") << QStringList{"--slot", "10=t0"} << "--slot 10=t0";
        QTest::newRow("slot twice") << QStringList{"--slot", "0=t0", "--slot", "0=t0"} << "--slot";
        QTest::newRow("slot and profile")
            << QStringList{"--slot", "0=t0", "--profile", "t0"} << "--profile";
        QTest::newRow("slot with no such profile")
            << QStringList{"--slot", "0=/no/such/file"} << "/no/such/file";
        QTest::newRow("no such script")
            << QStringList{"--script", "/no/such/script"} << "/no/such/script";
        QTest::newRow("no such profile")
            << QStringList{"--profile", "/no/such/file"} << "/no/such/file";
    }

    void mistakesEndWithUsage() {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        QCOMPARE(exitCode(words), 2);
        QVERIFY2(complaint(words).contains(named), qPrintable(complaint(words)));
    }

    void badProfileNamesFileAndKey() {
        const auto path = profile(R"({"pin": "1"})");
        QCOMPARE(exitCode({"--profile", path}), 2);
        QVERIFY(complaint({"--profile", path}).startsWith(path + ": pin:"));
    }
};

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sportello-card"));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    TestArguments test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_arguments.moc"
