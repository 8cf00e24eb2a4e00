// SPDX-License-Identifier: EUPL-1.2
// A login without a reader through sportello-cli: secrets from a pipe, one a line, or typed by a
// person at a terminal. The exit codes are those of the contract.
#include <sys/ioctl.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "core/base/rome_time.h"
#include "tests/core/gass_desk.h"
#include "tests/support/pseudo_terminal.h"

using namespace journey;
using namespace std::chrono_literals;
using pseudoterminal::PseudoTerminal;

namespace {

const QString program = QStringLiteral(SPORTELLO_BIN_DIR "/sportello-cli");

class Cli {
  public:
    /// With standard input a pipe, or a terminal if one is given.
    explicit Cli(const QStringList& arguments, const PseudoTerminal* terminal = nullptr) {
        if (terminal != nullptr)
            process_.setChildProcessModifier([end = terminal->program()] {
                ::setsid();
                ::ioctl(end, TIOCSCTTY, 0);
                ::dup2(end, STDIN_FILENO);
                ::dup2(end, STDERR_FILENO);
            });
        process_.start(program, arguments + QStringList{"--lang", "it"});
    }
    ~Cli() {
        process_.kill();
        process_.waitForFinished();
    }
    Cli& write(const QByteArray& line) {
        process_.write(line + '\n');
        return *this;
    }
    void closeInput() { process_.closeWriteChannel(); }
    int exitCode() {
        if (!QTest::qWaitFor([this] { return process_.state() == QProcess::NotRunning; }, 60000))
            return -1;
        return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -2;
    }
    QByteArray out() { return out_ += process_.readAllStandardOutput(); }
    QByteArray err() { return err_ += process_.readAllStandardError(); }
    QByteArray code() { return error("code").toString().toUtf8(); }
    QJsonValue error(const char* field) {
        return QJsonDocument::fromJson(out())[QLatin1String("error")][QLatin1String(field)];
    }

  private:
    QProcess process_;
    QByteArray out_;
    QByteArray err_;
};

const QByteArray password(marioPassword.data());

}  // namespace

class TestCliPassword : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

    QStringList command(const char* name, const char* method, const QString& user) const {
        QStringList list{name,   "--json",      "--method",
                         method, "--portal",    world_->server->url(),
                         "--ca", world_->caFile};
        if (!user.isEmpty()) list << "--user" << user;
        return list;
    }
    QStringList login(const char* method = "gass", const QString& user = mario.cardNumber) const {
        return command("login", method, user);
    }
    static bool smsComes(const Desk& desk, qsizetype count = 1) {
        return QTest::qWaitFor([&] { return desk.smsCount() == count; }, 30000);
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(mockportal::PortalOptions{}, false); }
    void cleanupTestCase() { world_.reset(); }

    void pipePasswordThenCode_data() {
        QTest::addColumn<QString>("user");
        QTest::newRow("ten digits") << mario.cardNumber;
        QTest::newRow("grouped") << QStringLiteral("00412 70839");
        QTest::newRow("all twenty") << QStringLiteral("80380 00030 00412 70839");
    }

    void pipePasswordThenCode() {
        QFETCH(QString, user);
        Desk desk(*world_);
        Cli cli(login("gass", user));
        cli.write(password);
        QVERIFY(smsComes(desk));
        cli.write(desk.lastCode());
        QCOMPARE(cli.exitCode(), 0);
        const auto json = QJsonDocument::fromJson(cli.out());
        QCOMPARE(json[QLatin1String("level")].toInt(), 2);
        QCOMPARE(json[QLatin1String("patient")][QLatin1String("codiceFiscale")].toString(),
                 mario.codiceFiscale);
        QVERIFY(cli.err().isEmpty());
        QCOMPARE(desk.count("sessions"), 0);  // it has logged out again
    }

    void pipeLevelOne() {
        Desk desk(*world_);
        Cli cli(login("password"));
        cli.write(password);
        QCOMPARE(cli.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(cli.out())[QLatin1String("level")].toInt(), 1);
        QCOMPARE(desk.smsCount(), 0);
    }

    void pipeFirstPassword() {
        Desk desk(*world_);
        const auto paper = desk.world.server->enrolGass(mario);
        QVERIFY(paper);
        const auto first =
            (*paper +
             desk.world.server->outbox().last().text.section(QStringLiteral(" è "), 1).left(5))
                .toUtf8();
        const auto before = desk.smsCount();
        Cli refused(login());
        refused.write(first).write("gatto 1234").closeInput();
        QCOMPARE(refused.exitCode(), 22);
        QCOMPARE(refused.code(), QByteArray("login.password-refused"));
        QVERIFY(refused.err().contains("quattro caratteri"));
        Cli cli(login());
        cli.write(first).write("Sette gatti in cantina");
        QVERIFY(smsComes(desk, before + 1));
        cli.write(desk.lastCode());
        QCOMPARE(cli.exitCode(), 0);
    }

    void pipeIsNotAskedAgain() {
        Desk desk(*world_);
        Cli wrong(login());
        wrong.write("Nove gatti altrove").write(password);
        QCOMPARE(wrong.exitCode(), 22);
        QCOMPARE(wrong.code(), QByteArray("login.refused"));
        Cli code(login());
        code.write(password);
        QVERIFY(smsComes(desk));
        code.write(desk.wrongCode()).write(desk.lastCode());
        QCOMPARE(code.exitCode(), 24);
        QCOMPARE(code.code(), QByteArray("login.code"));
        QCOMPARE(code.error("triesLeft").toInt(), 2);
        Cli noCode(login());
        noCode.write(password);
        noCode.closeInput();
        QCOMPARE(noCode.exitCode(), 2);
        QCOMPARE(noCode.code(), QByteArray("program.cancelled"));
    }

    void codeTooOld() {
        Desk desk(*world_);
        Cli cli(login());
        cli.write(password);
        QVERIFY(smsComes(desk));
        desk.pass(181s);
        cli.write(desk.lastCode());
        QCOMPARE(cli.exitCode(), 24);
        QCOMPARE(cli.code(), QByteArray("login.code-expired"));
        QCOMPARE(cli.error("message").toString() + u' ' + cli.error("hint").toString(),
                 QStringLiteral("Il codice è scaduto. Richiedine uno nuovo."));
    }

    void locked() {
        Desk desk(*world_);
        for (int i = 0; i < 4; ++i) {
            Cli cli(login("password"));
            QCOMPARE(cli.write("Nove gatti altrove").exitCode(), 22);
        }
        Cli cli(login("password"));
        QCOMPARE(cli.write("Nove gatti altrove").exitCode(), 23);
        QCOMPARE(cli.code(), QByteArray("login.locked"));
        const auto until = QDateTime::fromString(cli.error("until").toString(), Qt::ISODate);
        QCOMPARE(cli.error("message").toString(),
                 QStringLiteral("Accesso sospeso fino alle %1.")
                     .arg(core::inRome(until).toString(QStringLiteral("HH:mm"))));
        QVERIFY(qAbs(desk.world.server->now().secsTo(until) - 900) < 60);
    }

    void replacedNumber() {
        Desk desk(*world_);
        auto newCard = mario;
        newCard.cardNumber = QStringLiteral("0099999999");
        QVERIFY(desk.world.server->enrolGass(newCard));
        Cli cli(login("password"));
        QCOMPARE(cli.write(password).exitCode(), 22);
        QCOMPARE(cli.code(), QByteArray("login.card-replaced"));
    }

    void documentsNeedMore() {
        Desk desk(*world_);
        Cli low(command("documents", "password", mario.cardNumber));
        QCOMPARE(low.write(password).exitCode(), 25);
        QCOMPARE(low.code(), QByteArray("login.level"));
        Cli high(command("documents", "gass", mario.cardNumber));
        high.write(password);
        QVERIFY(smsComes(desk));
        QCOMPARE(high.write(desk.lastCode()).exitCode(), 0);
        QVERIFY(QJsonDocument::fromJson(high.out()).array().size() >= 12);
    }

    void whoIsAskedForFirst() {
        Desk desk(*world_);
        for (const auto* wrong : {"", "123", "00412708391", "80380000310041270839", "0000000000"}) {
            Cli cli(login("gass", QLatin1String(wrong)));
            QCOMPARE(cli.write(password).exitCode(), 2);
            QCOMPARE(cli.code(), QByteArray("program.usage"));
        }
        Cli region(login("gass", QStringLiteral("80380000310041270839")));
        QCOMPARE(region.write(password).exitCode(), 2);
        QCOMPARE(region.error("message").toString(),
                 QStringLiteral("Il numero inserito è di una tessera di un'altra Regione."));
        Cli card(login("cns"));
        QCOMPARE(card.exitCode(), 2);
        QCOMPARE(desk.count("requests"), 0);
    }

    void noPortal() {
        Desk desk(*world_);
        auto arguments = login("password");
        arguments[arguments.indexOf(world_->server->url())] = QStringLiteral("https://localhost:9");
        Cli cli(arguments);
        QCOMPARE(cli.write(password).exitCode(), 20);
    }

    void terminalFromTheNumberToTheCode() {
        NEED_TERMINAL();
        Desk desk(*world_);
        PseudoTerminal terminal;
        Cli cli(login("gass", {}), &terminal);
        const auto says = [&](const char* words, int times = 1) {
            return QTest::qWaitFor([&] { return terminal.screen().count(words) >= times; }, 30000);
        };
        // What is typed before a question stands there is thrown away, as at every terminal.
        const auto asksForCode = [&](int times) {
            return says("(Invio da solo per riceverne un altro):\r\n", times);
        };
        QVERIFY(says("80380 00030"));
        QVERIFY(terminal.type("00412 70839\r"));
        QVERIFY(says("Password:\r\n"));
        QVERIFY(!terminal.echoes());
        QVERIFY(terminal.type("Nove gatti altrove\r"));
        QVERIFY(says("I dati inseriti non sono corretti."));
        QVERIFY(says("Password:\r\n", 2));
        QVERIFY(terminal.type(password + '\r'));
        QVERIFY(says("finisce per 482") && asksForCode(1));
        QVERIFY(terminal.type(desk.wrongCode() + '\r'));
        QVERIFY(says("Ti restano 2 tentativi.") && asksForCode(2));
        desk.pass(60s);
        QVERIFY(terminal.type("\r"));  // another one, please
        QVERIFY(smsComes(desk, 2));
        QVERIFY(says("finisce per 482", 2) && asksForCode(3));
        QVERIFY(terminal.type("\r"));  // too early
        QVERIFY(says("Ti abbiamo appena mandato un codice.") && asksForCode(4));
        QVERIFY(terminal.type(desk.lastCode() + '\r'));
        QCOMPARE(cli.exitCode(), 0);
        QVERIFY(terminal.echoes());
        for (const auto& secret : {password, QByteArray("Nove gatti"), desk.lastCode()})
            QVERIFY(!terminal.screen().contains(secret) && !cli.out().contains(secret));
        QCOMPARE(QJsonDocument::fromJson(cli.out())[QLatin1String("level")].toInt(), 2);
    }

    void terminalFirstPassword() {
        NEED_TERMINAL();
        Desk desk(*world_);
        const auto paper = desk.world.server->enrolGass(mario);
        QVERIFY(paper);
        const auto half =
            desk.world.server->outbox().last().text.section(QStringLiteral(" è "), 1).left(5);
        PseudoTerminal terminal;
        Cli cli(login("password"), &terminal);
        const auto says = [&](const char* words, int times = 1) {
            return QTest::qWaitFor([&] { return terminal.screen().count(words) >= times; }, 30000);
        };
        QVERIFY(says("Password:\r\n"));
        QVERIFY(terminal.type((*paper + half).toUtf8() + '\r'));
        QVERIFY(says("- ha da 10 a 64 caratteri\r\n") && says("Nuova password:\r\n"));
        QVERIFY(terminal.type("corta\r"));
        QVERIFY(says("Ripeti la nuova password:\r\n"));
        QVERIFY(terminal.type("cortissima\r"));
        QVERIFY(says("Le due password sono diverse.") && says("Nuova password:\r\n", 2));
        QVERIFY(terminal.type("corta\r"));
        QVERIFY(says("Ripeti la nuova password:\r\n", 2));
        QVERIFY(terminal.type("corta\r"));
        QVERIFY(says("non rispetta le condizioni") && says("Nuova password:\r\n", 3));
        QVERIFY(terminal.type("Sette gatti in cantina\r"));
        QVERIFY(says("Ripeti la nuova password:\r\n", 3));
        QVERIFY(terminal.type("Sette gatti in cantina\r"));
        QCOMPARE(cli.exitCode(), 0);
        QVERIFY(!terminal.screen().contains("Sette gatti"));
    }

    void terminalGivesUp() {
        NEED_TERMINAL();
        Desk desk(*world_);
        PseudoTerminal terminal;
        Cli cli(login(), &terminal);
        QVERIFY(QTest::qWaitFor([&] { return terminal.screen().contains("Password:"); }, 30000));
        QVERIFY(terminal.type("\x03"));
        QCOMPARE(cli.exitCode(), 2);
        QVERIFY(terminal.echoes());
        QCOMPARE(desk.count("requests"), 0);
    }
};

QTEST_MAIN(TestCliPassword)
#include "test_cli_password.moc"
