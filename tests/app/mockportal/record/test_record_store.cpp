// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/record_store.h"

#include <QTest>
#include <algorithm>

using namespace mockportal;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

/// The demo with a document that belongs to a contact.
Library demo() {
    auto library = readLibrary().value();
    auto visit = *library.documents[0];
    visit.encounter = QStringLiteral("visita");
    library.documents[0] = std::make_shared<const Document>(visit);
    return library;
}

}  // namespace

class TestRecordStore : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        store_ = std::make_unique<RecordStore>(library_, RecordPlan{});
        store_->enrol(library_.specimen, now);
        patient_ = store_->byCodiceFiscale(library_.specimen.codiceFiscale)->patientId;
    }

    void whatIsNotListedIsNotCounted() {
        QCOMPARE(store_->record(patient_).size(), library_.documents.size() + 2);
        QCOMPARE(store_->count(patient_), static_cast<int>(library_.documents.size()));
        QCOMPARE(store_->documentCount(), static_cast<qsizetype>(library_.documents.size()));
        QCOMPARE(store_->unread(patient_), 4);
    }

    void aWithheldDocumentIsNobodys() {
        const auto withheld = findIf([](const Filed& filed) { return filed.isWithheld(); });
        QVERIFY(withheld != nullptr);
        QVERIFY(store_->own(patient_, withheld->id) == nullptr);
        const auto other = findIf([](const Filed& filed) { return !filed.isWithheld(); });
        QCOMPARE(store_->own(patient_, other->id), other);
        QVERIFY(store_->own(QStringLiteral("another"), other->id) == nullptr);
    }

    void versionsKnowEachOther() {
        const auto older = findIf([](const Filed& filed) { return filed.isSuperseded(); });
        const auto newer = store_->find(older->replacedBy);
        QCOMPARE(newer->replaces, older->id);
        QVERIFY(!newer->isSuperseded());
        QVERIFY(newer->date > older->date);
    }

    void aDocumentBelongsToItsContact() {
        const auto visit = findIf([](const Filed& filed) { return !filed.encounter.isEmpty(); });
        QCOMPARE(visit->encounter, encounterId(patient_, QStringLiteral("visita")));
        QCOMPARE(visit->encounter,
                 stableId(QStringLiteral("encounter/") + patient_ + QStringLiteral("/visita")));
    }

    void hidingIsANewVersionOnce() {
        const auto open =
            findIf([](const Filed& filed) { return filed.visibility == Visibility::open; });
        store_->setHidden(open->id, false, now.addSecs(1));  // it is shown already
        QCOMPARE(open->version, 1);
        store_->setHidden(open->id, true, now.addSecs(2));
        store_->setHidden(open->id, true, now.addSecs(3));
        QCOMPARE(open->version, 2);
        QCOMPARE(open->updated, now.addSecs(2));
        QCOMPARE(open->visibility, Visibility::hidden);
        store_->setHidden(open->id, false, now.addSecs(4));
        QCOMPARE(open->version, 3);
        QCOMPARE(open->visibility, Visibility::shownAgain);
    }

    /// A list asks many documents for little: what it gets has to be what the document says.
    void theHeadOfADocumentIsThatOfTheWhole() {
        RecordStore large(library_, RecordPlan{300, 3});
        large.enrol(library_.specimen, now);
        for (const auto& filed : large.record(patient_)) {
            const auto whole = filed->document();
            const auto head = filed->head();
            QCOMPARE(head.id, whole.id);
            QCOMPARE(head.order, whole.order);
            QCOMPARE(filed->order(), whole.order);
            QCOMPARE(head.since, whole.since);
            QCOMPARE(head.facility.name, whole.facility.name);
            QVERIFY(head.sections.isEmpty());
            if (filed->variation == 0) continue;
            QVERIFY(whole.encounter.isEmpty());  // made up ones have contacts of their own
            QCOMPARE(filed->visibility == Visibility::hidden, !whole.special.isEmpty());
        }
    }

  private:
    template <typename Wanted>
    std::shared_ptr<Filed> findIf(Wanted wanted) const {
        const auto& record = store_->record(patient_);
        const auto hit =
            std::ranges::find_if(record, [&](const auto& filed) { return wanted(*filed); });
        return hit == record.end() ? nullptr : *hit;
    }

    const Library library_ = demo();
    std::unique_ptr<RecordStore> store_;
    QString patient_;
};

QTEST_MAIN(TestRecordStore)
#include "test_record_store.moc"
