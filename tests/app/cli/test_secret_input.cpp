// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/secret_input.h"

#include <QTemporaryFile>
#include <QTest>
#include <csignal>
#include <future>

#include "tests/app/cli/standard_stream.h"
#include "tests/support/pseudo_terminal.h"

using pseudoterminal::PseudoTerminal;
using standardstream::Replaced;

namespace {

/// The secret, or the code of the error.
QByteArray told(const core::Result<core::SecretBuffer>& secret) {
    if (!secret) return secret.error().code.name().data();
    const auto view = secret->view();
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

QByteArray ask() {
    return told(cli::readSecret(QStringLiteral("PIN:")));
}

/// Asks on a terminal and does `then` once echo is off.
template <typename Then>
QByteArray askedOn(PseudoTerminal& terminal, Then then) {
    const Replaced input(STDIN_FILENO, terminal.program());
    const Replaced notes(STDERR_FILENO, terminal.program());
    auto answer = std::async(std::launch::async, ask);
    if (!QTest::qWaitFor([&] { return terminal.screen().contains("PIN:"); })) return "no question";
    then();
    return answer.get();
}

QByteArray typed(PseudoTerminal& terminal, const QByteArray& keys) {
    return askedOn(terminal, [&] { terminal.type(keys); });
}

}  // namespace

class TestSecretInput : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneLineAQuestion() {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("12345\r\nsecond\nlast");
        file.seek(0);
        const Replaced input(STDIN_FILENO, file.handle());
        QCOMPARE(ask(), QByteArray("12345"));
        QCOMPARE(ask(), QByteArray("second"));
        QCOMPARE(ask(), QByteArray("last"));
        QCOMPARE(ask(), QByteArray("program.cancelled"));
    }

    void whatDoesNotFitIsRefused() {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(core::SecretBuffer::capacity + 1, '1') + '\n');
        file.seek(0);
        const Replaced input(STDIN_FILENO, file.handle());
        QCOMPARE(ask(), QByteArray("program.cancelled"));
    }

    void aTerminalShowsTheQuestionAndNotTheSecret() {
        NEED_TERMINAL();
        PseudoTerminal terminal;
        QCOMPARE(typed(terminal, "12345\r"), QByteArray("12345"));
        QCOMPARE(terminal.screen(), QByteArray("PIN:\r\n"));
        QVERIFY(terminal.echoes());
    }

    void keysCanBeTakenBack() {
        NEED_TERMINAL();
        PseudoTerminal terminal;
        QCOMPARE(typed(terminal,
                       "\x7f"
                       "129\x7f\b"
                       "2345\n"),
                 QByteArray("12345"));
    }

    void givingUp() {
        NEED_TERMINAL();
        for (const char* key : {"\x03", "\x04"}) {
            PseudoTerminal terminal;
            QCOMPARE(typed(terminal, QByteArray("123") + key), QByteArray("program.cancelled"));
            QVERIFY(terminal.echoes());
        }
    }

    void aSignalEndsTheQuestion() {
        NEED_TERMINAL();
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
            PseudoTerminal terminal;
            const auto answer = askedOn(terminal, [&] {
                terminal.type("123");
                ::kill(::getpid(), signal);
            });
            QCOMPARE(answer, QByteArray("program.cancelled"));
            QVERIFY(terminal.echoes());
        }
    }

    void afterwardsSignalsDoWhatTheyDid() {
        struct sigaction before {};
        struct sigaction after {};
        QCOMPARE(::sigaction(SIGTERM, nullptr, &before), 0);
        PseudoTerminal terminal;
        typed(terminal, "12345\r");
        QCOMPARE(::sigaction(SIGTERM, nullptr, &after), 0);
        QVERIFY(before.sa_handler == after.sa_handler);
    }

    void anIgnoredSignalStaysIgnored() {
        NEED_TERMINAL();
        const auto before = ::signal(SIGHUP, SIG_IGN);
        PseudoTerminal terminal;
        const auto answer = askedOn(terminal, [&] {
            ::kill(::getpid(), SIGHUP);
            terminal.type("12345\r");
        });
        ::signal(SIGHUP, before);
        QCOMPARE(answer, QByteArray("12345"));
    }
};

QTEST_GUILESS_MAIN(TestSecretInput)
#include "test_secret_input.moc"
