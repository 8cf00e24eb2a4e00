// SPDX-License-Identifier: EUPL-1.2
// R13: rows that are there keep their place, whatever comes, goes or changes.
#include <QAbstractItemModelTester>

#include "core/record/fhir_gateway.h"
#include "tests/core/journey.h"
#include "ui/screens/record/document_list.h"
#include "ui/screens/record/document_model.h"

using namespace journey;
using ui::DocumentList;
using ui::DocumentModel;

namespace {

constexpr int many = 230;
const auto citizenCode = QStringLiteral("RSSMRA62B25C014Z");

}  // namespace

class TestDocumentList : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_;
    std::shared_ptr<core::Portal> portal_;
    std::unique_ptr<core::RecordGateway> gateway_;
    std::unique_ptr<DocumentList> list_;
    std::unique_ptr<DocumentModel> model_;

    core::Document made(const QString& id, const QDateTime& date) {
        auto document = list_->documents().first();
        document.id = id;
        document.date = date;
        return document;
    }
    int documents() const { return model_->shownCount(); }

  private Q_SLOTS:
    void initTestCase() {
        world_ = std::make_unique<World>(mockportal::PortalOptions{.documents = many});
        portal_ = world_->client();
    }
    void init() {
        world_->server->reset();
        const auto token =
            world_->server->openSession(citizenCode, mockportal::Level::passwordAndCode);
        core::Session session{.level = core::Level::passwordAndCode};
        session.patient.id = world_->server->patientId(citizenCode);
        session.token = std::make_shared<core::SessionToken>(core::SecretBuffer(
            std::string_view(token.constData(), static_cast<std::size_t>(token.size()))));
        gateway_ = core::makeFhirGateway(portal_, session);
        list_ = std::make_unique<DocumentList>(*gateway_, core::DocumentQuery{.pageSize = 100},
                                               DocumentList::Reach::whole);
        model_ = std::make_unique<DocumentModel>(*list_, DocumentModel::Months::shown, 20);
    }
    void cleanup() {
        model_.reset();
        list_.reset();
        gateway_.reset();
    }
    void cleanupTestCase() {
        portal_.reset();
        world_.reset();
    }

    void pagesAreAddedAtTheEnd() {
        const QAbstractItemModelTester tester(model_.get());
        // Slow enough for the first page to be seen alone, however busy the computer is.
        world_->server->addFault({.kind = mockportal::Fault::Kind::delay,
                                  .path = QStringLiteral("/fhir/DocumentReference"),
                                  .delay = std::chrono::milliseconds(700),
                                  .times = 3});
        list_->load();
        QVERIFY(model_->index(0).data(ui::rowSkeleton).toBool());
        QTRY_COMPARE(list_->documents().size(), 100);
        QVERIFY(!list_->isComplete());
        QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex fifth = model_->index(5);
        const QString text = fifth.data(Qt::AccessibleTextRole).toString();
        QTRY_VERIFY(list_->isComplete());
        QCOMPARE(list_->documents().size(), many);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(fifth.row(), 5);
        QCOMPARE(fifth.data(Qt::AccessibleTextRole).toString(), text);
        QCOMPARE(documents(), 20);
        QVERIFY(model_->showMore());
        QCOMPARE(documents(), 40);
        QCOMPARE(fifth.row(), 5);
    }

    void aDocumentThatArrivesMovesNobodyOut() {
        const QAbstractItemModelTester tester(model_.get());
        list_->load();
        QTRY_VERIFY(list_->isComplete());
        const QPersistentModelIndex fifth = model_->index(5);
        const QPersistentModelIndex last = model_->index(model_->rowCount() - 1);
        const QString text = fifth.data(Qt::AccessibleTextRole).toString();
        list_->put({made("new", list_->documents().first().date.addSecs(60))}, {});
        QCOMPARE(list_->documents().first().id, QStringLiteral("new"));
        QCOMPARE(fifth.row(), 6);
        QCOMPARE(fifth.data(Qt::AccessibleTextRole).toString(), text);
        QVERIFY(last.isValid());
        QCOMPARE(documents(), 21);
        QCOMPARE(list_->total(), many + 1);
    }

    void oneThatArrivesLateStandsWhereItsDateBelongs() {
        list_->load();
        QTRY_VERIFY(list_->isComplete());
        const auto& third = list_->documents()[3];
        const QString id = third.id;
        list_->put({made("late", third.date.addMSecs(1))}, {});
        QCOMPARE(list_->documents()[3].id, QStringLiteral("late"));
        QCOMPARE(list_->documents()[4].id, id);
    }

    void aPanelKeepsItsSize() {
        DocumentModel panel(*list_, DocumentModel::Months::hidden, 4);
        list_->load();
        QTRY_VERIFY(list_->isComplete());
        const QPersistentModelIndex first = panel.index(0);
        list_->put({made("new", list_->documents().first().date.addSecs(60))}, {});
        QCOMPARE(panel.rowCount(), 4);
        QCOMPARE(first.row(), 1);
    }

    void filters() {
        list_->load();
        QTRY_VERIFY(list_->isComplete());
        const QString facility = list_->documents().first().facility;
        model_->setFilter({.facility = facility});
        QVERIFY(model_->matchCount() > 0 && model_->matchCount() < many);
        for (int row = 0; row < model_->rowCount(); ++row)
            if (const auto* document = model_->document(model_->index(row)))
                QCOMPARE(document->facility, facility);
        model_->setFilter({.text = "qqq"});
        QCOMPARE(model_->rowCount(), 0);
        model_->setFilter({});
        QCOMPARE(model_->matchCount(), many);
    }

    void theChosenOneIsShownWhereverItIs() {
        list_->load();
        QTRY_VERIFY(list_->isComplete());
        const QString id = list_->documents()[120].id;
        QVERIFY(!model_->indexOf(id).isValid());
        model_->showUpTo(id);
        QVERIFY(model_->indexOf(id).isValid());
    }

    void whatIsMissingCanBeAskedForAgain() {
        using Kind = mockportal::Fault::Kind;
        const auto path = QStringLiteral("/fhir/DocumentReference");
        world_->server->addFault({.kind = Kind::delay, .path = path});
        world_->server->addFault({.kind = Kind::status, .path = path});
        list_->load();
        QTRY_VERIFY(list_->state() == DocumentList::State::failed);
        QCOMPARE(list_->documents().size(), 100);
        QCOMPARE(list_->total(), many);
        list_->load();
        QTRY_VERIFY(list_->isComplete());
        QCOMPARE(list_->documents().size(), many);
    }
};

QTEST_MAIN(TestDocumentList)
#include "test_document_list.moc"
