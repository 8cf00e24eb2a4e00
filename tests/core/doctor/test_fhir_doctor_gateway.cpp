// SPDX-License-Identifier: EUPL-1.2
// Il tuo medico against the portal itself, with a card in the virtual reader.
#include "core/doctor/fhir_doctor_gateway.h"

#include "tests/core/doctor/doctor_house.h"
#include "tests/core/openssl_judge.h"

using namespace journey;
using mockportal::Fault;

class TestFhirDoctorGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::unique_ptr<DoctorHouse> house_;

    core::DoctorGateway& gateway() { return *house_->gateway; }
    /// Of the answer to a new Task, and of nothing before it.
    void breakTheAnswer(Fault::Kind kind, std::optional<qint64> atByte = {}) {
        world_->server->addFault({.kind = kind,
                                  .method = "POST",
                                  .path = QStringLiteral("/fhir/Task"),
                                  .atByte = atByte});
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void init() { house_ = std::make_unique<DoctorHouse>(*world_); }
    void cleanup() { house_.reset(); }
    void cleanupTestCase() { world_.reset(); }

    void S56_ownDoctor() {
        const auto found = await(gateway().current());
        QCOMPARE(codeOf(found), QByteArray("ok"));
        QVERIFY(*found);
        const auto& doctor = **found;
        QCOMPARE(doctor.name, QStringLiteral("Dott. Giorgio Sala"));
        QCOMPARE(doctor.code, ownDoctor);
        QVERIFY(doctor.kind == core::DoctorKind::family);
        QCOMPARE(doctor.patients, 1412);
        QCOMPARE(doctor.ceiling, 1500);
        QCOMPARE(doctor.places, 88);
        QCOMPARE(doctor.area.name, QStringLiteral("Garbagnatese"));
        QCOMPARE(doctor.languages.size(), 2);
        QCOMPARE(doctor.surgeries.size(), 2);
        QCOMPARE(doctor.surgeries.front().address, QStringLiteral("PIAZZA DEL GLICINE, 3"));
        QCOMPARE(doctor.surgeries.front().comune, QStringLiteral("Garbagnate Milanese"));
        QVERIFY(doctor.surgeries.front().byAppointment);
        QCOMPARE(core::weekText(doctor.surgeries.front().hours),
                 QStringLiteral("LUN: 10.00 - 13.00 MAR: 10.00 - 13.00 MER: 14.30 - 19.30 GIO: "
                                "10.00 - 13.00 VEN: 14.30 - 19.30 SAB: N/D DOM: N/D"));
        QVERIFY(doctor.association);
        QVERIFY(doctor.association->kind == core::Association::Kind::group);
        QCOMPARE(await(gateway().associates(doctor.association->code))->size(), 3);
    }

    void aChildHasAPaediatrician() {
        const auto session = actingFor(*world_, house_->session, giulia);
        const auto childs = core::makeFhirDoctorGateway(house_->citizen.portal, session);
        const auto found = await(childs->current());
        QVERIFY(found && *found);
        QVERIFY((*found)->kind == core::DoctorKind::paediatrician);
        QCOMPARE((*found)->name, QStringLiteral("Dott.ssa Chiara Villa"));
    }

    void nobodyWhereNobodyWasChosen() {
        world_->server->assignDoctor(mario, {});
        const auto found = await(gateway().current());
        QVERIFY(found);
        QVERIFY(!*found);
    }

    void searchesByPages() {
        core::DoctorQuery query{.near = QStringLiteral("D912"),
                                .order = core::DoctorOrder::distance,
                                .withVerdict = true};
        auto page = await(gateway().search(query));
        QCOMPARE(codeOf(page), QByteArray("ok"));
        QCOMPARE(page->total, 300);
        QSet<QString> ids;
        double last = 0;
        while (true) {
            for (const auto& doctor : page->doctors) {
                ids.insert(doctor.id);
                QVERIFY(doctor.verdict);
                QVERIFY(doctor.distance.value_or(-1) >= last);
                last = *doctor.distance;
            }
            if (page->next.isEmpty()) break;
            page = await(gateway().more(*page));
            QVERIFY(page);
        }
        QCOMPARE(ids.size(), 300);
    }

    void searchesByWhatIsAskedFor() {
        auto page = await(gateway().search({.name = QStringLiteral(" aldeni ")}));
        QCOMPARE(page->total, 1);
        QVERIFY(!page->doctors.front().verdict);
        page = await(gateway().search({.kind = core::DoctorKind::paediatrician}));
        QCOMPARE(page->total, 30);
        page = await(gateway().search({.comune = QStringLiteral("D912"), .onlyFree = true}));
        QVERIFY(page->total > 2);
        for (const auto& doctor : page->doctors) QVERIFY(doctor.places > 0);
        page = await(gateway().search({.language = QStringLiteral("es")}));
        QVERIFY(page->total > 0);
        for (const auto& doctor : page->doctors)
            QVERIFY(doctor.languages.contains(
                core::Named{QStringLiteral("es"), QStringLiteral("Spagnolo")}));
    }

    void filtersAreWhatThereIs() {
        const auto filters = await(gateway().filters(core::DoctorKind::paediatrician));
        QCOMPARE(codeOf(filters), QByteArray("ok"));
        QVERIFY(filters->comuni.contains(
            core::Named{QStringLiteral("D912"), QStringLiteral("Garbagnate Milanese")}));
        QVERIFY(filters->comuni.size() < await(gateway().filters({}))->comuni.size());
        QVERIFY(!filters->areas.isEmpty());
        QVERIFY(!filters->languages.isEmpty());
    }

    void R50_aChangeWorksAtOnce() {
        const auto prepared = await(gateway().prepare(DoctorHouse::idOf(freeDoctor)));
        QCOMPARE(codeOf(prepared), QByteArray("ok"));
        for (const auto* part : {"MARIO ROSSI", "RSSMRA62B25C014Z", "Nives Aldeni", "Giorgio Sala"})
            QVERIFY2(prepared->text.contains(QLatin1String(part)), part);
        QCOMPARE(prepared->changeDays, 31);  // R50, by the portal's rules
        const auto answer = house_->choose(*prepared);
        QCOMPARE(codeOf(answer), QByteArray("ok"));
        QVERIFY2(answer->request, qPrintable(answer->refusals.join(QLatin1Char(' '))));
        const auto& request = *answer->request;
        QVERIFY(request.state == core::RequestState::accepted);
        QCOMPARE(request.doctorName, QStringLiteral("Dott.ssa Nives Aldeni"));
        QCOMPARE(request.nonce, prepared->nonce);
        QVERIFY(!request.receipt.isEmpty());
        QCOMPARE(house_->currentCode(), freeDoctor);
        QCOMPARE(await(gateway().requests())->size(), 1);
    }

    // What the person keeps is accepted by a program that knows nothing of ours.
    void receiptIsAcceptedByOpenssl() {
        QVERIFY(house_->choose(freeDoctor)->request);
        const auto requests = await(gateway().requests());
        QVERIFY(requests && requests->size() == 1);
        const auto& kept = requests->front();
        const auto receipt = core::withText(kept.signature, kept.text.toUtf8());
        QVERIFY(receipt);
        const auto verdict = OpensslJudge().verify(*receipt, Workshop::instance().maker.caPem());
        QVERIFY2(verdict.accepted, verdict.words.constData());
        QCOMPARE(QString::fromUtf8(verdict.content), kept.text);
    }

    void answerLost_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("atByte");
        QTest::newRow("all of it") << static_cast<int>(Fault::Kind::reset) << -1;
        QTest::newRow("half of it") << static_cast<int>(Fault::Kind::truncate) << 100;
        QTest::newRow("not a word of it to be read") << static_cast<int>(Fault::Kind::garble) << -1;
    }
    void answerLost() {
        QFETCH(int, kind);
        QFETCH(int, atByte);
        const auto prepared = await(gateway().prepare(DoctorHouse::idOf(freeDoctor)));
        const auto signature =
            await(core::signText(house_->citizen.cards, house_->session, prepared->text.toUtf8(),
                                 core::SecretBuffer("12345")));
        QVERIFY(signature);
        breakTheAnswer(static_cast<Fault::Kind>(kind),
                       atByte < 0 ? std::nullopt : std::optional<qint64>(atByte));
        QVERIFY(!await(gateway().choose(*prepared, *signature, "key")));
        // It was done all the same; the portal says so in either way, and it was done once.
        QCOMPARE(house_->currentCode(), freeDoctor);
        const auto again = await(gateway().choose(*prepared, *signature, "key"));
        QVERIFY(again && again->request);
        const auto requests = await(gateway().requests());
        QCOMPARE(requests->size(), 1);
        QCOMPARE(requests->front().id, again->request->id);
    }

    void aRequestThatNeverArrivedIsMadeByTheRepetition() {
        const auto prepared = await(gateway().prepare(DoctorHouse::idOf(freeDoctor)));
        const auto signature =
            await(core::signText(house_->citizen.cards, house_->session, prepared->text.toUtf8(),
                                 core::SecretBuffer("12345")));
        breakTheAnswer(Fault::Kind::status);
        QCOMPARE(codeOf(await(gateway().choose(*prepared, *signature, "key"))),
                 QByteArray("portal.error"));
        QCOMPARE(house_->currentCode(), ownDoctor);
        QVERIFY(await(gateway().requests())->isEmpty());
        QVERIFY(await(gateway().choose(*prepared, *signature, "key"))->request);
        QCOMPARE(house_->currentCode(), freeDoctor);
    }

    void withoutASignatureNothingHolds_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("wrong PIN") << QByteArray("pin.wrong");
        QTest::newRow("card pulled") << QByteArray("card.removed");
    }
    void withoutASignatureNothingHolds() {
        QFETCH(QByteArray, code);
        const bool pulled = code == "card.removed";
        const auto prepared = await(gateway().prepare(DoctorHouse::idOf(freeDoctor)));
        if (pulled) house_->made.card->setQuirks({.removeAfter = 1});
        const auto signature =
            await(core::signText(house_->citizen.cards, house_->session, prepared->text.toUtf8(),
                                 core::SecretBuffer(pulled ? "12345" : "99999")));
        QCOMPARE(codeOf(signature), code);
        QCOMPARE(house_->currentCode(), ownDoctor);
        QVERIFY(await(gateway().requests())->isEmpty());
    }

    void R50_aFullDoctorIsAskedFor() {
        const auto answer = house_->choose(fullDoctor, QStringLiteral("Segue già mia moglie"));
        QVERIFY(answer && answer->request);
        QVERIFY(answer->request->state == core::RequestState::sent);
        QCOMPARE(answer->request->reason, QStringLiteral("Segue già mia moglie"));
        QCOMPARE(house_->currentCode(), ownDoctor);
        const auto withdrawn = await(gateway().withdraw(*answer->request));
        QCOMPARE(codeOf(withdrawn), QByteArray("ok"));
        QVERIFY(withdrawn->state == core::RequestState::withdrawn);
        QVERIFY(withdrawn->ended.isValid());
        QCOMPARE(codeOf(await(gateway().withdraw(*answer->request))), QByteArray("record.changed"));
    }

    void R50_refusalsNameTheirReasons() {
        QVERIFY(house_->choose(freeDoctor)->request);
        const auto answer = house_->choose(QStringLiteral("48131"));
        QVERIFY(answer);
        QVERIFY(!answer->request);
        QCOMPARE(answer->refusals, QStringList{"troppo_presto"});
        const auto doctor = await(gateway().doctor(DoctorHouse::idOf(QStringLiteral("48131"))));
        QVERIFY(doctor && doctor->verdict);
        QVERIFY(doctor->verdict->outcome == core::ChoiceVerdict::Outcome::refused);
        QCOMPARE(doctor->verdict->from, world_->server->now().date().addDays(31));
    }

    void anotherTextIsNotWhatWasSigned() {
        auto prepared = await(gateway().prepare(DoctorHouse::idOf(freeDoctor)));
        prepared->text += QLatin1Char(' ');
        const auto answer = house_->choose(*prepared);
        QVERIFY(answer);
        QCOMPARE(answer->refusals, QStringList{"firma"});
        QCOMPARE(house_->currentCode(), ownDoctor);
    }

    void R4_theChangeNeedsTheCard() {
        const auto session = openSession(*world_);
        const auto weaker = core::makeFhirDoctorGateway(house_->citizen.portal, session);
        QVERIFY(await(weaker->current()));
        QCOMPARE(codeOf(await(weaker->prepare(DoctorHouse::idOf(freeDoctor)))),
                 QByteArray("login.level"));
    }
};

QTEST_MAIN(TestFhirDoctorGateway)
#include "test_fhir_doctor_gateway.moc"
