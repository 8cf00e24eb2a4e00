// SPDX-License-Identifier: EUPL-1.2
// The command line before a PC/SC service that hangs: it says so, and ends.
#include <QElapsedTimer>

#include "tests/e2e/cli_stage.h"

namespace {

/// As long as it lives.
class StoppedService {
  public:
    StoppedService() {
        QFile file(QStringLiteral("/run/pcscd/pcscd.pid"));
        if (file.open(QFile::ReadOnly)) process_ = file.readAll().trimmed().toInt();
        ::kill(process_, SIGSTOP);
    }
    ~StoppedService() { ::kill(process_, SIGCONT); }
    StoppedService(const StoppedService&) = delete;
    StoppedService& operator=(const StoppedService&) = delete;

  private:
    pid_t process_ = 0;
};

}  // namespace

class TestCliSilent : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void saysSoAndEnds_data() {
        QTest::addColumn<QString>("command");
        for (const auto* command : {"readers", "card"}) QTest::addRow("%s", command) << command;
    }
    void saysSoAndEnds() {
        QFETCH(QString, command);
        const StoppedService stopped;
        QElapsedTimer time;
        time.start();
        const auto run = stage::cli({command, "--json"});
        QVERIFY2(time.elapsed() < 10000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(run.exit, 10);
        QCOMPARE(run.code(), QByteArray("service.silent"));
    }
};

QTEST_GUILESS_MAIN(TestCliSilent)
#include "test_cli_silent.moc"
