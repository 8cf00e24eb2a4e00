// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/fhir_notebook_gateway.h"
#include "core/notebook/import/import_run.h"
#include "tests/core/journey.h"

using namespace journey;
using mockportal::Fault;

namespace {

const auto citizenCode = QStringLiteral("RSSMRA62B25C014Z");

core::NotebookEntry pressure(double upper, const QDateTime& date) {
    core::NotebookEntry entry;
    entry.kind = core::notebookKind(u"pressione");
    entry.date = date;
    entry.values.numbers = {{"massima", upper}, {"minima", 80}};
    return entry;
}

/// The notebook of a session that needed no login, the portal as at its start.
struct Desk {
    explicit Desk(World& at, std::chrono::milliseconds patience = std::chrono::seconds(20))
        : world(at), portal(at.client(patience)) {
        world.server->reset();
        gateway = open(mockportal::Level::passwordAndCode);
    }
    std::unique_ptr<core::NotebookGateway> open(mockportal::Level level) {
        const auto token = world.server->openSession(citizenCode, level);
        core::Session session{.level = core::Level::passwordAndCode};
        session.patient.id = world.server->patientId(citizenCode);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        return core::makeFhirNotebookGateway(portal, session);
    }
    QVector<core::NotebookEntry> all() {
        return await(gateway->entries()).value_or(core::NotebookList{}).entries;
    }
    QDateTime now() const { return world.server->now(); }
    void fault(Fault fault) { world.server->addFault(fault); }

    World& world;
    std::shared_ptr<core::Portal> portal;
    std::unique_ptr<core::NotebookGateway> gateway{};
};

const core::NotebookEntry* ofKind(const QVector<core::NotebookEntry>& entries, const char* kind) {
    for (const auto& entry : entries)
        if (entry.kind == core::notebookKind(QLatin1String(kind))) return &entry;
    return nullptr;
}

}  // namespace

class TestNotebookGateway : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }

    void theDemoHasEveryKindNewestFirst() {
        Desk desk(*world_);
        const auto all = desk.all();
        for (const auto& kind : core::notebookKinds())
            QVERIFY2(ofKind(all, kind.code) != nullptr, kind.code);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater{},
                                       [](const auto& entry) { return entry.date; }));
        for (const auto& entry : all) QVERIFY(!core::isImpossible(*entry.kind, entry.values));
    }

    void addChangeRemove() {
        Desk desk(*world_);
        const auto before = desk.all().size();
        auto entry = pressure(131, desk.now());
        entry.visible = true;
        entry.values.note = "Dopo la passeggiata.\nSeduto.";
        const auto added = await(desk.gateway->add(entry, "w1"));
        QCOMPARE(codeOf(added), QByteArray("ok"));
        QVERIFY(!added->id.isEmpty() && added->values == entry.values && added->visible);
        QCOMPARE(desk.all().size(), before + 1);

        auto changed = *added;
        changed.values.numbers.insert("massima", 140);
        changed.visible = false;
        const auto told = await(desk.gateway->change(changed));
        QCOMPARE(codeOf(told), QByteArray("ok"));
        QCOMPARE(told->values.numbers.value("massima"), 140.0);
        QVERIFY(told->version != added->version && !told->visible);

        QCOMPARE(codeOf(await(desk.gateway->remove(*told))), QByteArray("ok"));
        QCOMPARE(desk.all().size(), before);
    }

    void aChangeElsewhereIsTold() {
        Desk desk(*world_);
        const auto added = await(desk.gateway->add(pressure(131, desk.now()), "w1"));
        QVERIFY(added);
        QVERIFY(await(desk.gateway->change(*added)));
        QCOMPARE(codeOf(await(desk.gateway->change(*added))), QByteArray("record.changed"));
        QCOMPARE(codeOf(await(desk.gateway->remove(*added))), QByteArray("record.changed"));
        const auto now = desk.all().first();
        QVERIFY(await(desk.gateway->remove(now)));
        QCOMPARE(codeOf(await(desk.gateway->change(now))), QByteArray("record.changed"));
    }

    void theSameWishIsGrantedOnce() {
        Desk desk(*world_);
        const auto before = desk.all().size();
        desk.fault({.kind = Fault::Kind::duplicate, .method = "POST", .path = "/fhir/Observation"});
        QVERIFY(await(desk.gateway->add(pressure(131, desk.now()), "w1")));
        desk.fault({.kind = Fault::Kind::reset, .method = "POST", .path = "/fhir/Observation"});
        QVERIFY(!await(desk.gateway->add(pressure(132, desk.now()), "w2")));
        QVERIFY(await(desk.gateway->add(pressure(132, desk.now()), "w2")));
        QCOMPARE(desk.all().size(), before + 2);
    }

    void thePortalRefusesWhatCannotBe() {
        Desk desk(*world_);
        QCOMPARE(codeOf(await(desk.gateway->add(pressure(300, desk.now()), "w1"))),
                 QByteArray("record.refused"));
        QCOMPARE(codeOf(await(desk.gateway->add(pressure(130, desk.now().addDays(1)), "w2"))),
                 QByteArray("record.refused"));
    }

    void documents() {
        Desk desk(*world_);
        const auto* demo = ofKind(desk.all(), "documento");
        QVERIFY(demo != nullptr);
        auto entry = *demo;
        const auto file = await(desk.gateway->file(entry));
        QVERIFY(file && file->startsWith("%PDF-"));
        entry.values.texts.insert("titolo", "Nuovo titolo");
        const auto renamed = await(desk.gateway->change(entry));
        QVERIFY(renamed);
        QCOMPARE(await(desk.gateway->file(*renamed)).value_or(QByteArray()), *file);

        core::NotebookEntry added;
        added.kind = entry.kind;
        added.date = desk.now();
        added.values.texts.insert("titolo", "Scansione");
        added.file.content = "%PDF-1.4\n" + QByteArray(100'000, 'x') + "\n%%EOF";
        const auto kept = await(desk.gateway->add(added, "w1"));
        QCOMPARE(codeOf(kept), QByteArray("ok"));
        QCOMPARE(await(desk.gateway->file(*kept)).value_or(QByteArray()), added.file.content);
        QVERIFY(await(desk.gateway->remove(*kept)));
        QCOMPARE(codeOf(await(desk.gateway->file(*kept))), QByteArray("document.missing"));
    }

    void faultsOfTheList_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, Fault::Kind kind, const char* code) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(code);
        };
        row("status", Fault::Kind::status, "portal.error");
        row("stall", Fault::Kind::stall, "portal.timeout");
        row("reset", Fault::Kind::reset, "portal.unreachable");
        row("truncate", Fault::Kind::truncate, "portal.unreachable");
        row("garble", Fault::Kind::garble, "portal.answer");
        row("token", Fault::Kind::expireToken, "session.ended");
    }
    void faultsOfTheList() {
        QFETCH(int, kind);
        QFETCH(QByteArray, code);
        const bool stalls = kind == static_cast<int>(Fault::Kind::stall);
        Desk desk(*world_,
                  stalls ? std::chrono::milliseconds(400) : std::chrono::milliseconds(20000));
        desk.fault(
            {.kind = static_cast<Fault::Kind>(kind), .path = "/fhir/Observation", .times = 9});
        QCOMPARE(codeOf(await(desk.gateway->entries())), code);
    }

    void missingDocumentsAreTold() {
        Desk desk(*world_);
        desk.fault({.kind = Fault::Kind::status, .path = "/fhir/DocumentReference", .times = 9});
        const auto list = await(desk.gateway->entries());
        QVERIFY(list && list->missing && !list->entries.isEmpty());
        QVERIFY(ofKind(list->entries, "documento") == nullptr);
    }

    void duplicatedEntriesAreShownOnce() {
        Desk desk(*world_);
        const auto all = desk.all().size();
        desk.fault({.kind = Fault::Kind::duplicate, .method = "GET", .path = "/fhir/Observation"});
        QCOMPARE(desk.all().size(), all);
    }

    void alteredFile() {
        Desk desk(*world_);
        const auto entry = *ofKind(desk.all(), "documento");
        desk.fault({.kind = Fault::Kind::wrongHash, .path = "/fhir/Binary"});
        QCOMPARE(codeOf(await(desk.gateway->file(entry))), QByteArray("document.altered"));
    }

    void level1DoesNotSuffice() {
        Desk desk(*world_);
        desk.gateway = desk.open(mockportal::Level::password);
        QCOMPARE(codeOf(await(desk.gateway->entries())), QByteArray("login.level"));
    }

    void anImportTellsWhatDidNotArrive() {
        Desk desk(*world_);
        const auto before = desk.all().size();
        auto preview = core::previewImport(
            "Data;Massima;Minima\n1/11/2026 6:00;130;80\n2/11/2026 6:00;131;80\n"
            "3/11/2026 6:00;132;80\n4/11/2026 6:00;133;80\n5/11/2026 6:00;134;80\n",
            {}, desk.now());
        QVERIFY(preview && preview->chosen() == 5);
        preview->rows[4].chosen = false;
        core::ImportRun run(*desk.gateway, preview->rows);
        QCOMPARE(run.items().size(), 4);

        desk.fault({.kind = Fault::Kind::status,
                    .method = "POST",
                    .path = "/fhir/Observation",
                    .status = 422});
        runToTheEnd(run);  // the first one is refused, the others are not
        QCOMPARE(run.arrived(), 3);
        QVERIFY(run.items()[0].error && run.items()[0].error->code == core::errors::recordRefused);

        runToTheEnd(run);
        QCOMPARE(run.left(), 0);
        QCOMPARE(desk.all().size(), before + 4);
    }

    void anImportStopsWhereThePortalIsGone() {
        Desk desk(*world_);
        const auto before = desk.all().size();
        const auto preview = core::previewImport(
            "Data;Peso\n1/11/2026 6:00;80\n2/11/2026 6:00;81\n3/11/2026 6:00;82\n", {}, desk.now());
        core::ImportRun run(*desk.gateway, preview->rows);
        // The portal has done it, the answer is lost.
        desk.fault({.kind = Fault::Kind::reset, .method = "POST", .path = "/fhir/Observation"});
        runToTheEnd(run);
        QCOMPARE(run.arrived(), 0);
        QVERIFY(run.items()[0].error && !run.items()[1].error);
        runToTheEnd(run);
        QCOMPARE(run.left(), 0);
        QCOMPARE(desk.all().size(), before + 3);  // and not twice
    }

    void anImportCanBeStopped() {
        Desk desk(*world_);
        const auto preview = core::previewImport(
            "Data;Peso\n1/11/2026 6:00;80\n2/11/2026 6:00;81\n3/11/2026 6:00;82\n", {}, desk.now());
        core::ImportRun run(*desk.gateway, preview->rows);
        connect(&run, &core::ImportRun::progressed, &run, &core::ImportRun::cancel);
        runToTheEnd(run);
        QCOMPARE(run.arrived(), 1);
        QCOMPARE(run.left(), 2);
    }

  private:
    static void runToTheEnd(core::ImportRun& run) {
        QSignalSpy finished(&run, &core::ImportRun::finished);
        run.start();
        QVERIFY(finished.count() == 1 || finished.wait(20000));
        QVERIFY(!run.isRunning());
    }
};

QTEST_MAIN(TestNotebookGateway)
#include "test_notebook_gateway.moc"
