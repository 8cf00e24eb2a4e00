// SPDX-License-Identifier: EUPL-1.2
// Personal and contact data, from the gateway to the mock portal and back (R15).
#include "core/citizen/fhir_citizen_gateway.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::ContactChannel;
using Outcome = core::ContactAnswer::Outcome;

class TestFhirCitizenGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::CitizenGateway> gateway_;

    void open(mockportal::Level level = mockportal::Level::passwordAndCode) {
        gateway_ = core::makeFhirCitizenGateway(portal_, openSession(*world_, mario, level));
    }
    core::CitizenDetails details() {
        return await(gateway_->details()).value_or(core::CitizenDetails{});
    }
    /// The last code that was sent to that number or address.
    core::SecretBuffer codeTo(const QString& to) {
        QByteArray code;
        for (const auto& sms : world_->server->outbox())
            if (sms.to == to) code = sms.text.right(8).toLatin1();
        return core::SecretBuffer(std::string_view(code.constData(), std::size_t(code.size())));
    }
    core::ContactAnswer ask(const core::ContactData& wish, const char* key = "k") {
        return await(gateway_->changeContacts(details(), wish, key))
            .value_or(core::ContactAnswer{});
    }
    core::ContactAnswer confirm(const core::PendingContacts& pending,
                                std::map<ContactChannel, core::SecretBuffer> codes) {
        return await(gateway_->confirmContacts(pending, std::move(codes)))
            .value_or(core::ContactAnswer{});
    }
    QStringList told(const QString& to) {
        QStringList texts;
        for (const auto& sms : world_->server->outbox())
            if (sms.to == to) texts << sms.text;
        return texts;
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        open();
    }
    void cleanupTestCase() {
        gateway_.reset();
        portal_.reset();
        world_.reset();
    }

    void R15_theWholeOfThePersonalData() {
        open(mockportal::Level::password);
        const auto data = details();
        QCOMPARE(data.surname, QStringLiteral("ROSSI"));
        QCOMPARE(data.birthDate, QDate(1962, 2, 25));
        QCOMPARE(data.birthPlace, QStringLiteral("CASSINA DE' PECCHI"));
        QCOMPARE(data.codiceFiscale, mario);
        QCOMPARE(data.cardNumber, QStringLiteral("80380000300041270839"));
        QVERIFY(data.cardUntil.isValid());
        QCOMPARE(data.residence.city, QStringLiteral("Garbagnate Milanese"));
        QCOMPARE(data.domicile.city, QStringLiteral("Bollate"));
        QVERIFY(!data.asl.isEmpty());
        QCOMPARE(data.contacts.mobile, QStringLiteral("3330000482"));
    }

    void R4_toChangeThemNeedsLevelTwo() {
        open(mockportal::Level::password);
        const auto answer = await(gateway_->changeContacts(details(), {"3331112222", {}, {}}, "k"));
        QCOMPARE(codeOf(answer), QByteArray("login.level"));
    }

    void R15_aTelephoneNeedsNoCode() {
        auto wish = details().contacts;
        wish.phone = QStringLiteral("0299887766");
        const auto answer = ask(wish);
        QCOMPARE(answer.outcome, Outcome::saved);
        QCOMPARE(answer.contacts, wish);
        QCOMPARE(details().contacts, wish);
    }

    void R15_atLevelTwoBothNumbersHaveTheirSayAndAreTold() {
        const auto old = details().contacts.mobile;
        auto wish = details().contacts;
        wish.mobile = QStringLiteral("3471112233");
        const auto asked = ask(wish);
        QCOMPARE(asked.outcome, Outcome::codesSent);
        QCOMPARE(asked.pending.codes.size(), 2);
        QCOMPARE(asked.pending.codes[0].ends, QStringLiteral("233"));
        QCOMPARE(details().contacts.mobile, old);

        std::map<ContactChannel, core::SecretBuffer> swapped;
        swapped.emplace(ContactChannel::mobile, codeTo(wish.mobile));
        swapped.emplace(ContactChannel::presentMobile, codeTo(wish.mobile));
        const auto wrong = confirm(asked.pending, std::move(swapped));
        QCOMPARE(wrong.refusal, QStringLiteral("codice_errato"));
        QCOMPARE(wrong.wrong, std::optional(ContactChannel::presentMobile));
        QCOMPARE(wrong.triesLeft, std::optional(2));
        QCOMPARE(details().contacts.mobile, old);

        // The one that was right counts already.
        std::map<ContactChannel, core::SecretBuffer> rest;
        rest.emplace(ContactChannel::presentMobile, codeTo(old));
        QCOMPARE(confirm(asked.pending, std::move(rest)).outcome, Outcome::saved);
        QCOMPARE(details().contacts.mobile, wish.mobile);
        QVERIFY(told(wish.mobile).last().contains("è stato cambiato"));
        QVERIFY(told(old).last().contains("è stato cambiato"));
    }

    void R15_atLevelThreeOnlyTheNewNumber() {
        open(mockportal::Level::card);
        const auto old = details().contacts.mobile;
        auto wish = details().contacts;
        wish.mobile = QStringLiteral("3471112233");
        const auto asked = ask(wish);
        QCOMPARE(asked.pending.codes.size(), 1);
        std::map<ContactChannel, core::SecretBuffer> codes;
        codes.emplace(ContactChannel::mobile, codeTo(wish.mobile));
        QCOMPARE(confirm(asked.pending, std::move(codes)).outcome, Outcome::saved);
        QVERIFY(told(old).isEmpty());
        QVERIFY(told(wish.mobile).last().contains("è stato cambiato"));
    }

    void R15_anAddressIsConfirmedByACode() {
        auto wish = details().contacts;
        wish.email = QStringLiteral("mario@nuova.example");
        const auto asked = ask(wish);
        QCOMPARE(asked.pending.codes.size(), 1);
        QCOMPARE(asked.pending.codes[0].channel, ContactChannel::email);
        std::map<ContactChannel, core::SecretBuffer> codes;
        codes.emplace(ContactChannel::email, codeTo(wish.email));
        QCOMPARE(confirm(asked.pending, std::move(codes)).contacts.email, wish.email);
    }

    void R86_codesDieAndAreNotSentInARow() {
        auto wish = details().contacts;
        wish.email = QStringLiteral("mario@nuova.example");
        const auto asked = ask(wish);
        const auto tooEarly = ask(wish, "another");
        QCOMPARE(tooEarly.refusal, QStringLiteral("troppo_presto"));
        QVERIFY(tooEarly.retryAfter.count() > 0);
        world_->server->advanceClock(std::chrono::seconds(181));
        std::map<ContactChannel, core::SecretBuffer> codes;
        codes.emplace(ContactChannel::email, codeTo(wish.email));
        QCOMPARE(confirm(asked.pending, std::move(codes)).refusal,
                 QStringLiteral("codice_scaduto"));
    }

    void R15_whatCannotBeReachedIsRefused() {
        auto wish = details().contacts;
        wish.mobile = QStringLiteral("0212345678");
        QCOMPARE(ask(wish).refusal, QStringLiteral("cellulare"));
        wish = details().contacts;
        wish.email = QStringLiteral("niente");
        QCOMPARE(ask(wish, "b").refusal, QStringLiteral("email"));
    }

    void aChangeElsewhereIsTold() {
        const auto seen = details();
        auto wish = seen.contacts;
        wish.phone = QStringLiteral("0299887766");
        QCOMPARE(ask(wish).outcome, Outcome::saved);
        const auto late =
            await(gateway_->changeContacts(seen, {seen.contacts.mobile, {}, {}}, "z"));
        QCOMPARE(codeOf(late), QByteArray("record.changed"));
    }

    void S17_theNoticeOfNewReports() {
        QCOMPARE(await(gateway_->smsNotice()).value_or(true), false);
        QVERIFY(await(gateway_->setSmsNotice(true)));
        QCOMPARE(await(gateway_->smsNotice()).value_or(false), true);
    }
};

QTEST_GUILESS_MAIN(TestFhirCitizenGateway)
#include "test_fhir_citizen_gateway.moc"
