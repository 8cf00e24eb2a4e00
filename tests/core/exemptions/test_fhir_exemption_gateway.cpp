// SPDX-License-Identifier: EUPL-1.2
// Exemptions, from the gateway to the mock portal and back.
#include <algorithm>

#include "core/exemptions/fhir_exemption_gateway.h"
#include "core/signing/text_signature.h"
#include "tests/core/open_session.h"

using namespace journey;
using core::ExemptionState;
using mockportal::Fault;

namespace {

core::ExemptionDeclaration e02(const QString& patientId) {
    core::ExemptionDeclaration declaration;
    declaration.code = QStringLiteral("E02");
    declaration.beneficiaries = {{patientId, QStringLiteral("interessato")}};
    declaration.household = {.members = 1, .income = 500000};
    declaration.conditions = {"disoccupato", "carico", "reddito"};
    return declaration;
}

}  // namespace

class TestFhirExemptionGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::ExemptionGateway> gateway_;
    core::Session session_;

    void open(const core::Session& session) {
        session_ = session;
        gateway_ = core::makeFhirExemptionGateway(portal_, session);
    }
    core::PreparedDeclaration prepared() {
        const auto answer = await(gateway_->prepare(e02(session_.patient.id)));
        return answer && answer->prepared ? *answer->prepared : core::PreparedDeclaration{};
    }
    std::optional<core::HeldExemption> held(const char* code, ExemptionState state) {
        const auto list = await(gateway_->held());
        if (!list) return std::nullopt;
        for (const auto& each : list->exemptions)
            if (each.code == QLatin1String(code) && each.state == state) return each;
        return std::nullopt;
    }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>();
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        open(openSession(*world_));
    }
    void cleanupTestCase() {
        gateway_.reset();
        portal_.reset();
        world_.reset();
    }

    void R15_theListWithItsStates() {
        const auto list = await(gateway_->held());
        QVERIFY(list && !list->missing);
        QStringList states;
        for (const auto& each : list->exemptions) {
            states << QString::number(static_cast<int>(each.state));
            QVERIFY(!each.description.isEmpty() && each.from.isValid());
        }
        QVERIFY(std::ranges::is_sorted(states));
        const auto e30 = held("E30", ExemptionState::active);
        QVERIFY(e30 && e30->canBeRevoked() && e30->renewFrom.isValid());
        const auto e12 = held("E12", ExemptionState::revoked);
        QVERIFY(e12 && !e12->canBeRevoked());
        QVERIFY(held("E02", ExemptionState::expired));
        QVERIFY(!held("0A31", ExemptionState::active)->canBeRevoked());
    }

    void R40_offersOfEachPerson() {
        const auto mine = await(gateway_->offers(session_.patient.id));
        QVERIFY(mine);
        QVERIFY(mine->find(QStringLiteral("E02"))->now.possible);
        QCOMPARE(mine->find(QStringLiteral("E30"))->now.reason.code, QStringLiteral("gia-attiva"));
        QCOMPARE(mine->find(QStringLiteral("E02"))->ceiling.spouse, core::Cents(1136205));
        QCOMPARE(mine->find(QStringLiteral("E30"))->ceiling.scale.size(), 8);
        QCOMPARE(mine->qualities.size(), 1);
        QVERIFY(!mine->consequences.isEmpty());
        const auto stranger = await(gateway_->offers(world_->server->patientId(giulia)));
        QCOMPARE(codeOf(stranger), QByteArray("acting.ended"));

        auto session = openSession(*world_);
        core::Represented daughter;
        daughter.patient = {world_->server->patientId(giulia), giulia, {}, {}};
        session.represented << daughter;
        open(session);
        const auto hers = await(gateway_->offers(daughter.patient.id));
        QVERIFY(hers);
        QCOMPARE(hers->qualities[0].code, QStringLiteral("genitore"));
        QCOMPARE(hers->find(QStringLiteral("E01"))->now.reason.code, QStringLiteral("eta"));
    }

    /// What the page shows before is what the portal will say.
    void R40_bothSidesKnowTheSameLimit() {
        const auto offers = await(gateway_->offers(session_.patient.id));
        QVERIFY(offers);
        const auto& ceiling = offers->find(QStringLiteral("E02"))->ceiling;
        for (const bool spouse : {false, true})
            for (const int children : {0, 1, 3}) {
                auto declaration = e02(session_.patient.id);
                auto& household = declaration.household;
                household = {.members = 5, .spouse = spouse, .children = children};
                for (const core::Cents more : {-1, 0}) {
                    household.income = *ceiling.limitFor(household) + more;
                    const auto answer = await(gateway_->prepare(declaration));
                    QVERIFY(answer);
                    QCOMPARE(answer->prepared.has_value(), ceiling.admits(household));
                    QCOMPARE(ceiling.admits(household), more < 0);
                }
            }
    }

    void R40_declaredAtLevelTwoWithoutASignature() {
        const auto text = prepared();
        QVERIFY(text.text.contains("E02"));
        QVERIFY(text.from <= text.until);
        const auto done = await(gateway_->declare(text, {}, "one"));
        QVERIFY(done && done->request);
        QVERIFY(!done->request->receipt.isEmpty());
        QCOMPARE(done->request->text, text.text);
        const auto now = held("E02", ExemptionState::active);
        QVERIFY(now && now->certified);
        QCOMPARE(now->protocol, done->request->receipt);
        QCOMPARE(now->until, text.until);
    }

    void R40_aRepetitionIsTheSameWish() {
        const auto text = prepared();
        world_->server->addFault({Fault::Kind::reset, "POST", QStringLiteral("/fhir/Task")});
        QVERIFY(!await(gateway_->declare(text, {}, "two")));
        const auto again = await(gateway_->declare(text, {}, "two"));
        QVERIFY(again && again->request);
        const auto list = await(gateway_->held());
        QCOMPARE(std::ranges::count_if(list->exemptions,
                                       [](const auto& each) {
                                           return each.code == QLatin1String("E02") &&
                                                  each.state == ExemptionState::active;
                                       }),
                 1);
        const auto another = await(gateway_->declare(text, {}, "three"));
        QVERIFY(another && !another->request);
        QCOMPARE(another->refusals, QStringList{"scaduta"});
    }

    void R40_anotherTextIsRefused() {
        auto text = prepared();
        text.text += u' ';
        const auto answer = await(gateway_->declare(text, {}, "four"));
        QVERIFY(answer);
        QCOMPARE(answer->refusals, QStringList{"testo"});
        QVERIFY(!held("E02", ExemptionState::active));
    }

    void R40_revokedToday() {
        const auto e30 = held("E30", ExemptionState::active);
        QVERIFY(e30);
        const auto done = await(gateway_->revoke(*e30, "five"));
        QVERIFY(done && done->request && !done->request->receipt.isEmpty());
        QVERIFY(held("E30", ExemptionState::revoked));
        const auto again = await(gateway_->revoke(*e30, "six"));  // another has changed it since
        QCOMPARE(codeOf(again), QByteArray("record.changed"));
        const auto ill = await(gateway_->revoke(*held("0A31", ExemptionState::active), "seven"));
        QVERIFY(ill);
        QCOMPARE(ill->refusals, QStringList{"non_revocabile"});
    }

    void R40_atLevelThreeTheCardSigns() {
        Citizen citizen(portal_);
        QVERIFY(citizen.insert(Workshop::instance().card().card));
        const auto session = citizen.enter();
        QVERIFY(session);
        open(*session);
        const auto text = prepared();
        const auto unsigned_ = await(gateway_->declare(text, {}, "eight"));
        QVERIFY(unsigned_);
        QCOMPARE(unsigned_->refusals, QStringList{"firma"});
        const auto other = await(core::signText(citizen.cards, *session, "un altro testo",
                                                core::SecretBuffer(std::string_view("12345"))));
        QVERIFY(other);
        const auto wrong = await(gateway_->declare(text, *other, "nine"));
        QVERIFY(wrong);
        QCOMPARE(wrong->refusals, QStringList{"firma"});
        const auto signature = await(core::signText(citizen.cards, *session, text.text.toUtf8(),
                                                    core::SecretBuffer(std::string_view("12345"))));
        QVERIFY(signature);
        const auto done = await(gateway_->declare(text, *signature, "ten"));
        QVERIFY(done && done->request);
        QCOMPARE(done->request->signature, *signature);
    }
};

QTEST_GUILESS_MAIN(TestFhirExemptionGateway)
#include "test_fhir_exemption_gateway.moc"
