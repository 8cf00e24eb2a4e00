// SPDX-License-Identifier: EUPL-1.2
// Texts signed with the card in a virtual reader, judged by OpenSSL's own program and by the check
// of documents.
#include "core/signing/text_signature.h"

#include <mutex>

#include "core/clinical/signature/cms_check.h"
#include "tests/core/journey.h"
#include "tests/core/openssl_judge.h"

using namespace journey;

namespace {

const QByteArray text = QStringLiteral("Scelgo il medico.\nÈ così.\n").toUtf8();

/// The instructions that the card was sent.
class CardLog {
  public:
    explicit CardLog(virtualcard::VirtualCard& card) : card_(card) {
        card_.setObserver([this](const virtualcard::Exchange& exchange) {
            const std::lock_guard lock(mutex_);
            sent_ += static_cast<char>(exchange.command.at(1));
        });
    }
    ~CardLog() { card_.setObserver({}); }
    QByteArray sent() const {
        const std::lock_guard lock(mutex_);
        return sent_;
    }
    qsizetype pins() const { return sent().count(verify); }

    static constexpr char verify = 0x20;
    static constexpr char sign = 0x2A;

  private:
    virtualcard::VirtualCard& card_;
    mutable std::mutex mutex_{};
    QByteArray sent_{};
};

}  // namespace

class TestTextSignature : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::unique_ptr<Citizen> citizen_;
    cardmaker::MadeCard made_;
    core::Session session_;

    core::Result<QByteArray> sign(std::string_view pin = "12345") {
        return await(core::signText(citizen_->cards, session_, text, core::SecretBuffer(pin)));
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void init() {
        world_->server->reset();
        citizen_ = std::make_unique<Citizen>(world_->client());
        made_ = Workshop::instance().card();
        QVERIFY(citizen_->insert(made_.card));
        const auto session = citizen_->enter();
        QCOMPARE(codeOf(session), QByteArray("ok"));
        session_ = *session;
    }
    void cleanup() { citizen_.reset(); }
    void cleanupTestCase() { world_.reset(); }

    void cancelledWhileAnotherProgramHasTheCard() {
        citizen_->cards.setLookAfterTime(std::chrono::milliseconds(20));
        const CardLog log(*made_.card);
        const auto other =
            citizen_->readers->connect(virtualcard::VirtualReaders::defaultName).value();
        auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
        auto future = core::signText(citizen_->cards, session_, text, core::SecretBuffer("99999"));
        QTRY_VERIFY(citizen_->cards.snapshot().held);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        kept.reset();
        QTRY_VERIFY(!citizen_->cards.snapshot().held);
        const auto turn = citizen_->cards.turn(session_.insertion);  // the card thread is through
        QTRY_VERIFY(turn.isFinished());
        QCOMPARE(log.pins(), qsizetype{0});
    }

    void opensslAcceptsIt() {
        CardLog log(*made_.card);
        const auto signature = sign();
        QCOMPARE(codeOf(signature), QByteArray("ok"));
        QCOMPARE(log.pins(), qsizetype{1});
        QTRY_VERIFY(!made_.card->pinVerified());  // no other program finds it open
        OpensslJudge judge;
        const auto ca = Workshop::instance().maker.caPem();
        const auto verdict = judge.verify(*signature, ca, text);
        QVERIFY2(verdict.accepted, verdict.words.constData());
        QCOMPARE(verdict.content, text);
        QVERIFY(!judge.verify(*signature, ca, text + "x").accepted);
        QVERIFY(!judge.verify(*signature, world_->caPem(), text).accepted);
        const auto structure = judge.print(*signature);
        for (const auto* part : {"signingCertificateV2", "signingTime", "sha256"})
            QVERIFY2(structure.contains(part), part);
    }

    void theReceiptIsOneFile() {
        const auto signature = sign();
        QVERIFY(signature);
        const auto receipt = core::withText(*signature, text);
        QVERIFY(receipt);
        const auto verdict = OpensslJudge().verify(*receipt, Workshop::instance().maker.caPem());
        QVERIFY2(verdict.accepted, verdict.words.constData());
        QCOMPARE(verdict.content, text);
        QCOMPARE(codeOf(core::withText("no CMS", text)), QByteArray("document.unreadable"));
    }

    void itTellsWhoSigned() {
        const auto signature = sign();
        QVERIFY(signature);
        const auto checked = core::clinical::checkCms(
            {.cms = *signature, .content = text, .form = core::clinical::SignatureForm::cades}, {});
        QCOMPARE(checked.size(), 1U);
        QCOMPARE(core::clinical::name(checked.front().state),
                 QStringLiteral("intact-unknown-signer"));
        QVERIFY(checked.front().names);
        QVERIFY(!checked.front().weak);
        QVERIFY(checked.front().time.isValid());
        QVERIFY(checked.front().signer.name.startsWith(QLatin1String("RSSMRA62B25C014Z/")));
    }

    void aWrongPinCostsOneTry() {
        CardLog log(*made_.card);
        const auto refused = sign("99999");
        QCOMPARE(codeOf(refused), QByteArray("pin.wrong"));
        QCOMPARE(refused.error().triesLeft, std::optional(2));
        QCOMPARE(log.pins(), qsizetype{1});
        QCOMPARE(made_.card->pinTriesLeft(), 2);
        QCOMPARE(codeOf(sign("99999")), QByteArray("pin.wrong"));
        QCOMPARE(codeOf(sign("99999")), QByteArray("pin.blocked"));
        QCOMPARE(codeOf(sign()), QByteArray("pin.blocked"));
    }

    void whatIsNoPinIsNotSent() {
        CardLog log(*made_.card);
        for (const auto* pin : {"1234", "123456789", "12a45", ""})
            QCOMPARE(codeOf(sign(pin)), QByteArray("pin.format"));
        QCOMPARE(log.pins(), qsizetype{0});
    }

    void withoutACardNothingIsSigned() {
        citizen_->readers->remove();
        QTRY_COMPARE(citizen_->cards.snapshot().state, core::CardState::empty);
        QCOMPARE(codeOf(sign()), QByteArray("card.absent"));
    }

    void cardPulledInTheMiddle_data() {
        QTest::addColumn<char>("instruction");
        QTest::addColumn<int>("later");  // commands behind it
        QTest::addColumn<QByteArray>("code");
        // It is missed before anything is sent: asking whose turn it is takes the card over first.
        QTest::newRow("before the PIN") << CardLog::verify << 0 << QByteArray("card.removed");
        QTest::newRow("before the signature") << CardLog::verify << 1 << QByteArray("card.removed");
        QTest::newRow("with the signature") << CardLog::sign << 0 << QByteArray("card.removed");
    }
    void cardPulledInTheMiddle() {
        QFETCH(char, instruction);
        QFETCH(int, later);
        QFETCH(QByteArray, code);
        CardLog log(*made_.card);
        QCOMPARE(codeOf(sign()), QByteArray("ok"));  // the next one is alike
        QTRY_VERIFY(!made_.card->pinVerified());
        const auto place = log.sent().indexOf(instruction) + later;
        QVERIFY(place > 0);
        made_.card->setQuirks({.removeAfter = static_cast<unsigned>(place)});
        QCOMPARE(codeOf(sign()), code);
        QTRY_VERIFY(citizen_->cards.snapshot().state == core::CardState::empty);
    }

    void onlyTheCardOfTheSessionSigns() {
        citizen_->readers->remove();
        QVERIFY(citizen_->insert(made_.card));
        CardLog log(*made_.card);
        QCOMPARE(codeOf(sign()), QByteArray("card.removed"));  // it may have been swapped
        session_.patient.codiceFiscale = QStringLiteral("RSSGLI17C52D912E");
        QCOMPARE(codeOf(sign()), QByteArray("card.other-person"));
        session_.level = core::Level::passwordAndCode;
        QCOMPARE(codeOf(sign()), QByteArray("login.level"));
        QCOMPARE(log.pins(), qsizetype{0});
    }

    // The person signs for a child with the own card.
    void forAnotherTheOwnCardSigns() {
        core::Represented child;
        child.patient.codiceFiscale = QStringLiteral("RSSGLI17C52D912E");
        session_.actingFor = child;
        QCOMPARE(codeOf(sign()), QByteArray("ok"));
    }

    void aServiceThatEndsMeanwhileDoesNoHarm() {
        auto future = core::signText(citizen_->cards, session_, text, core::SecretBuffer("12345"));
        citizen_.reset();
        const auto signature = await(future);
        QVERIFY(signature || signature.error().code == core::errors::cardRemoved);
    }
};

QTEST_MAIN(TestTextSignature)
#include "test_text_signature.moc"
