// SPDX-License-Identifier: EUPL-1.2
// A PC/SC service that is there, takes the call, and never says a word.
#include "tests/core/diagnosis/diagnosis_house.h"

namespace {

class SilentReaders final : public pcsc::Readers {
  public:
    std::unique_ptr<pcsc::ReaderWatch> watch(Callback callback) override {
        callback_ = std::move(callback);
        return std::make_unique<pcsc::ReaderWatch>();
    }
    pcsc::ReadersSnapshot snapshot() override { return {}; }
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string&) override {
        return pcsc::fail(core::errors::serviceMissing);
    }
    /// It has come to itself.
    void speak() const { callback_({pcsc::ServiceState::running, {}}); }

  private:
    Callback callback_{};
};

}  // namespace

class TestSilentService : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isToldAndNotWaitedForForEver() {
        const auto readers = std::make_shared<SilentReaders>();
        core::CardService cards(readers);
        house::Computer computer;
        computer.installService();
        auto machine = computer.machine();
        machine.servicePatience = std::chrono::milliseconds(100);
        house::Diagnosis diagnosis({cards, std::make_shared<core::Portal>(core::PortalConfig{}),
                                    core::Clock::system(), machine});
        diagnosis.start();
        QTRY_VERIFY(!diagnosis.running());
        const auto& running = *diagnosis.row("service.running")->finding;
        QVERIFY(running.verdict == house::Verdict::fail);
        QVERIFY(running.code == core::errors::serviceSilent);
        QCOMPARE(running.title.text(), QStringLiteral("Il servizio delle smart card non risponde"));
        QVERIFY(QByteArray(running.advice.command).contains("restart"));
        for (const char* id : {"service.access", "reader.present", "card.present", "card.type"}) {
            QVERIFY2(diagnosis.row(id)->finding, id);
            QVERIFY2(diagnosis.row(id)->finding->verdict == house::Verdict::skipped, id);
        }
        readers->speak();
        QTRY_VERIFY(diagnosis.row("service.running")->finding &&
                    diagnosis.row("service.running")->finding->verdict == house::Verdict::ok);
    }
};

QTEST_MAIN(TestSilentService)
#include "test_silent_service.moc"
