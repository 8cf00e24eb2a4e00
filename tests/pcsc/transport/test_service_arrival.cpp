// SPDX-License-Identifier: EUPL-1.2
// How long each wait lasts, for both ways of waiting: this program is built once with each.
#include <sys/resource.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "pcsc/transport/service_arrival.h"

using namespace std::chrono_literals;

namespace {

#ifdef TIMED
constexpr bool hears = false;
#else
constexpr bool hears = true;
#endif

std::chrono::milliseconds lasts(const std::function<void()>& action) {
    QElapsedTimer timer;
    timer.start();
    action();
    return std::chrono::milliseconds(timer.elapsed());
}

/// No file can be opened as long as it lives.
class FilesRefused {
  public:
    FilesRefused() {
        getrlimit(RLIMIT_NOFILE, &before_);
        const int lowest = dup(0);
        close(lowest);
        const rlimit none{static_cast<rlim_t>(lowest), before_.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~FilesRefused() { setrlimit(RLIMIT_NOFILE, &before_); }
    FilesRefused(const FilesRefused&) = delete;
    FilesRefused& operator=(const FilesRefused&) = delete;

  private:
    rlimit before_{};
};

}  // namespace

class TestServiceArrival : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString socket() const { return folder_.filePath("pcscd/pcscd.comm"); }
    void makeFolder() const { QVERIFY(QDir(folder_.path()).mkdir("pcscd")); }
    void makeSocket() const { QVERIFY(QFile(socket()).open(QFile::WriteOnly)); }

  private slots:
    void initTestCase() { qputenv("PCSCLITE_CSOCK_NAME", socket().toUtf8()); }
    void init() { QDir(folder_.filePath("pcscd")).removeRecursively(); }

    void timePasses() {
        pcsc::ServiceArrival arrival;
        arrival.wait(0ms);
        QVERIFY(lasts([&] { arrival.wait(30ms); }) >= 30ms);
        QVERIFY(lasts([&] { arrival.pause(30ms); }) >= 30ms);
    }

    void theFirstWaitIsShortBecauseTheServiceMayHaveCome() {
        if (!hears) QSKIP("waits by time only");
        pcsc::ServiceArrival arrival;
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
        arrival.reset();
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
    }

    // Too many programs listen for files already, which is no reason to ask all the time.
    void whereNothingCanBeHeardTimePasses() {
        if (!hears) QSKIP("waits by time only");
        pcsc::ServiceArrival arrival;
        const FilesRefused none;
        for (int i = 0; i < 3; ++i) QVERIFY(lasts([&] { arrival.wait(30ms); }) >= 30ms);
    }

    void aSocketIsMade() {
        if (!hears) QSKIP("waits by time only");
        makeFolder();
        pcsc::ServiceArrival arrival;
        arrival.wait(1h);
        makeSocket();
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
        QVERIFY(lasts([&] { arrival.wait(30ms); }) >= 30ms);  // one piece of news, one answer
    }

    void aSocketGetsItsMode() {
        if (!hears) QSKIP("waits by time only");
        makeFolder();
        makeSocket();
        pcsc::ServiceArrival arrival;
        arrival.wait(1h);
        QVERIFY(QFile::setPermissions(socket(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
    }

    void theFolderIsMadeFirst() {
        if (!hears) QSKIP("waits by time only");
        pcsc::ServiceArrival arrival;
        arrival.wait(1h);
        makeFolder();
        QVERIFY(lasts([&] { arrival.wait(1h); }) <
                10s);  // the folder's making, or listening in it from now on
        arrival.wait(0ms);
        makeSocket();
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
    }

    void wakesAtAnyMoment_data() {
        QTest::addColumn<int>("delay");
        QTest::newRow("before") << 0;
        QTest::newRow("meanwhile") << 20;
    }
    void wakesAtAnyMoment() {
        QFETCH(int, delay);
        pcsc::ServiceArrival arrival;
        arrival.wait(0ms);
        std::thread other([&] {
            std::this_thread::sleep_for(delay * 1ms);
            arrival.wake();
        });
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
        other.join();
        QVERIFY(lasts([&] { arrival.wait(1h); }) < 10s);
        QVERIFY(lasts([&] { arrival.pause(1h); }) < 10s);
    }
};

QTEST_APPLESS_MAIN(TestServiceArrival)
#include "test_service_arrival.moc"
