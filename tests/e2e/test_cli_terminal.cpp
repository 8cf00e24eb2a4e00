// SPDX-License-Identifier: EUPL-1.2
// A person at a terminal: the PIN is asked there, never shown, and the terminal echoes again
// however the login ends.
#include <sys/ioctl.h>

#include "tests/e2e/cli_stage.h"
#include "tests/support/pseudo_terminal.h"

using pseudoterminal::PseudoTerminal;

namespace {

/// A login whose controlling terminal this is; its result goes to a pipe.
class Login {
  public:
    explicit Login(const stage::Portal& portal) {
        process_.setChildProcessModifier([end = terminal_.program()] {
            ::setsid();
            ::ioctl(end, TIOCSCTTY, 0);
            ::dup2(end, STDIN_FILENO);
            ::dup2(end, STDERR_FILENO);
        });
        process_.start(QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli"),
                       QStringList{"login", "--lang", "it"} + portal.options());
        asked = QTest::qWaitFor([this] { return screen().contains("PIN:"); }, 30000);
    }
    ~Login() {
        process_.kill();
        process_.waitForFinished();
    }

    bool says(const char* words) {
        return QTest::qWaitFor([&] { return screen().contains(words); }, 30000);
    }
    void type(const char* keys) { QVERIFY(terminal_.type(keys)); }
    void signal(int number) { ::kill(static_cast<pid_t>(process_.processId()), number); }
    bool echoes() const { return terminal_.echoes(); }
    const QByteArray& screen() { return terminal_.screen(); }
    int exitCode() {
        if (!QTest::qWaitFor([this] { return process_.state() == QProcess::NotRunning; }, 60000))
            return -1;
        return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -2;
    }
    bool silent() { return screen() == "PIN:\r\n"; }  // what was typed is not to be seen
    QByteArray result() { return process_.readAllStandardOutput(); }

    bool asked = false;

  private:
    PseudoTerminal terminal_{};
    QProcess process_{};
};

}  // namespace

class TestCliTerminal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void rightPin() {
        NEED_TERMINAL();
        const stage::Card card;
        const stage::Portal portal(card.ca());
        Login login(portal);
        QVERIFY(login.asked);
        QVERIFY(!login.echoes());
        login.type("12345\r");
        QCOMPARE(login.exitCode(), 0);
        QVERIFY(login.silent());
        QVERIFY(login.echoes());
        QVERIFY(!login.result().contains("12345"));
    }

    void wrongPinIsAskedForAgain() {
        NEED_TERMINAL();
        const stage::Card card;
        const stage::Portal portal(card.ca());
        Login login(portal);
        QVERIFY(login.asked);
        login.type("99999\r");
        QVERIFY(login.says("Ti restano 2 tentativi.\r\nPIN:\r\n"));
        login.type("12345\r");
        QCOMPARE(login.exitCode(), 0);
        QCOMPARE(card.verified(), qsizetype{2});
        QVERIFY(!login.screen().contains("99999") && login.echoes());
    }

    void lastTryOnlyAfterYes() {
        NEED_TERMINAL();
        const stage::Card card;
        const stage::Portal portal(card.ca());
        Login unsure(portal);
        QVERIFY(unsure.asked);
        unsure.type("99999\r");
        QVERIFY(unsure.says("Ti restano 2 tentativi.\r\nPIN:\r\n"));
        unsure.type("99999\r");
        QVERIFY(unsure.says("Ti resta 1 tentativo.") && unsure.says("[s/N]\r\n"));
        unsure.type("\r");
        QCOMPARE(unsure.exitCode(), 15);
        QCOMPARE(card.verified(), qsizetype{2});
    }

    void yesToTheLastTry() {
        NEED_TERMINAL();
        const stage::Card card;
        const stage::Portal portal(card.ca());
        QCOMPARE(stage::cli(QStringList{"login"} + portal.options(), "99999\n").exit, 15);
        Login sure(portal);
        QVERIFY(sure.asked);
        sure.type("99999\r");
        QVERIFY(sure.says("[s/N]\r\n"));
        sure.type("s");
        QVERIFY(sure.says("[s/N]\r\nPIN:\r\n"));
        sure.type("12345\r");
        QCOMPARE(sure.exitCode(), 0);
        QCOMPARE(card.verified(), qsizetype{3});
    }

    void interrupted() {
        NEED_TERMINAL();
        const stage::Card card;
        const stage::Portal portal(card.ca());
        for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
            Login login(portal);
            QVERIFY(login.asked);
            login.type("123");
            login.signal(number);
            QCOMPARE(login.exitCode(), 2);
            QVERIFY(login.silent());
            QVERIFY(login.echoes());
            QVERIFY(login.result().contains("program.cancelled"));
        }
        QCOMPARE(card.verified(), qsizetype{0});
    }

    void controlC() {
        NEED_TERMINAL();
        const stage::Card card;
        const stage::Portal portal(card.ca());
        Login login(portal);
        QVERIFY(login.asked);
        login.type("123\x03");
        QCOMPARE(login.exitCode(), 2);
        QVERIFY(login.silent() && login.echoes());
        QCOMPARE(card.verified(), qsizetype{0});
    }
};

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "test_cli_terminal.moc"
