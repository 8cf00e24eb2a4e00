// SPDX-License-Identifier: EUPL-1.2
// R80: the history, a choice on top of what was seen, and what the portal refuses.
#include "core/consents/consent_call.h"
#include "core/consents/consent_history.h"
#include "core/consents/fhir_consents.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::ConsentTopic;

class TestConsentHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::ConsentGateway> consents_;

    core::Result<core::ConsentAct> choose(ConsentTopic topic, bool give, int seen,
                                          const char* key = "k") {
        return await(consents_->choose({topic, give, seen, key}));
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        consents_ = core::makeFhirConsentGateway(portal_, openSession(*world_));
    }
    void cleanupTestCase() {
        consents_.reset();
        portal_.reset();
        world_.reset();
    }

    void R80_theHistoryTellsWhatHoldsSinceWhenAndAfterWhichNotice() {
        const auto history = await(consents_->history());
        QVERIFY(history);
        QCOMPARE(history->acts.size(), 3);  // no delegations, no hiding
        QVERIFY(history->given(ConsentTopic::consultation));
        QVERIFY(!history->given(ConsentTopic::smsNotice));
        const auto act = history->of(ConsentTopic::emergency).first();
        QCOMPARE(act.when.date(), QDate(2019, 3, 12));
        QCOMPARE(act.notice, QStringLiteral("1"));
        QCOMPARE(act.by, world_->server->patientId(mario));
    }

    void R80_aChoiceIsAddedAfterTheNoticeThatWasShown() {
        const auto done = choose(ConsentTopic::consultation, false, 1);
        QVERIFY(done);
        QCOMPARE(done->notice, QString::fromLatin1(core::shownNotice));
        const auto history = await(consents_->history());
        QCOMPARE(history->count(ConsentTopic::consultation), 2);
        QVERIFY(!history->given(ConsentTopic::consultation));
        QCOMPARE(history->acts.first().id, done->id);
    }

    void R80_aChoiceOnTopOfAnOldHistoryIsNotWritten() {
        QVERIFY(choose(ConsentTopic::emergency, false, 1));
        QCOMPARE(codeOf(choose(ConsentTopic::emergency, true, 1, "other")),
                 QByteArray("record.changed"));
        QVERIFY(choose(ConsentTopic::consultation, false, 1, "third"));  // another topic
        QVERIFY(!await(consents_->history())->given(ConsentTopic::emergency));
    }

    void theSameWishTwiceIsOneChoice() {
        QVERIFY(choose(ConsentTopic::smsNotice, true, 0));
        QVERIFY(choose(ConsentTopic::smsNotice, true, 0));
        QCOMPARE(await(consents_->history())->count(ConsentTopic::smsNotice), 1);
    }

    void aRefusalHasItsCodeAndNothingElseOfTheAnswer() {
        consents_ =
            core::makeFhirConsentGateway(portal_, actingFor(*world_, openSession(*world_), giulia));
        const auto refused = choose(ConsentTopic::smsNotice, true, 0);
        QCOMPARE(codeOf(refused), QByteArray("record.refused"));
        QCOMPARE(core::refusalCode(refused.error()), QStringLiteral("phone"));
        QCOMPARE(core::refusalCode({core::errors::recordRefused, "HTTP 422"}), QString());
        QCOMPARE(core::refusalCode({core::errors::portalError, "refused: x"}), QString());
    }
};

QTEST_MAIN(TestConsentHistory)
#include "test_consent_history.moc"
