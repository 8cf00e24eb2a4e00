// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_model.h"

#include <QTest>

#include "core/base/pledge.h"
#include "ui/screens/record/contacts/contact_words.h"

using core::Contact;
using core::ContactKind;

namespace {

Contact contact(const QString& id, ContactKind kind, const QDate& day, const QString& what) {
    Contact made{.id = id, .kind = kind, .what = what};
    made.from = QDateTime(day, QTime(9, 5));
    made.to = made.from.addSecs(1800);
    made.organization = QStringLiteral("A.O. \"G. SALVINI\"");
    made.facility = QStringLiteral("Ospedale di Bollate");
    return made;
}

QVector<Contact> some() {
    return {contact("a", ContactKind::visit, {2026, 11, 5}, "Visita cardiologica"),
            contact("b", ContactKind::stay, {2026, 10, 22}, "Ricovero urgente"),
            contact("c", ContactKind::emergency, {2022, 1, 29}, {})};
}

/// Hands out what it is given, in pages of two.
class Pages : public core::ContactGateway {
  public:
    bool repeats = false;

    core::Async<core::ContactPage> contacts(const core::ContactQuery& query) override {
        QVector<Contact> all;
        for (const auto& each : some())
            if (!query.kind || *query.kind == each.kind) all << each;
        return give(all, 0);
    }
    core::Async<core::ContactPage> nextContacts(const core::ContactPage&) override {
        return give(some(), repeats ? 0 : 2);
    }
    core::Async<QVector<Contact>> everything(const core::ContactQuery&) override {
        return core::ready<QVector<Contact>>(some());
    }
    core::Async<QVector<core::Document>> documents(const Contact&) override {
        return core::ready<QVector<core::Document>>({});
    }

  private:
    core::Async<core::ContactPage> give(const QVector<Contact>& all, int from) const {
        core::ContactPage page{all.mid(from, 2), int(all.size())};
        if (from + 2 < all.size()) page.next = QStringLiteral("more");
        return core::ready<core::ContactPage>(page);
    }
};

QStringList shown(const QAbstractItemModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) rows << model.index(row, 0).data().toString();
    return rows;
}

}  // namespace

class TestContactModel : public QObject {
    Q_OBJECT

    Pages pages_;
    std::unique_ptr<ui::ContactList> list_;
    std::unique_ptr<ui::ContactModel> model_;

    void make(ui::ContactModel::Style style, int limit = 0) {
        pages_.repeats = false;
        list_ = std::make_unique<ui::ContactList>(pages_, core::ContactQuery{});
        model_ = std::make_unique<ui::ContactModel>(*list_, style, limit);
        list_->load();
    }
    void loadAll() {
        QTRY_COMPARE(list_->state(), ui::ContactList::State::ready);
        list_->loadMore();
        QTRY_COMPARE(list_->state(), ui::ContactList::State::ready);
    }

  private Q_SLOTS:
    void cleanup() {
        model_.reset();
        list_.reset();
    }

    void greyRowsUntilTheFirstPageIsThere() {
        make(ui::ContactModel::Style::page);
        QCOMPARE(model_->rowCount(), 4);
        QVERIFY(model_->index(0, 0).data(ui::rowSkeleton).toBool());
        QCOMPARE(model_->flags(model_->index(0, 0)), Qt::NoItemFlags);
        QTRY_VERIFY(model_->contactCount() == 2);
    }

    void yearsStandBetweenThem() {
        make(ui::ContactModel::Style::page);
        loadAll();
        QCOMPARE(shown(*model_), QStringList({"2026", "Visita cardiologica", "Ricovero urgente",
                                              "2022", "Pronto Soccorso"}));
        QVERIFY(model_->index(3, 0).data(ui::rowHeader).toBool());
        QVERIFY(!list_->hasMore());
    }

    void thePanelNamesTheKind() {
        make(ui::ContactModel::Style::panel, 1);
        loadAll();
        QCOMPARE(shown(*model_), QStringList{"Visite ed esami"});
        const auto row = model_->index(0, 0);
        QCOMPARE(row.data(ui::rowSecondary).toString(),
                 QStringLiteral("A.O. \"G. SALVINI\" - Ospedale di Bollate"));
        QCOMPARE(row.data(ui::rowDate).toString(), QStringLiteral("05/11/2026"));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Visite ed esami, Visita cardiologica, A.O. \"G. SALVINI\" - "
                                "Ospedale di Bollate, 05/11/2026, dalle 9.05 alle 9.35"));
    }

    void search_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("count");
        QTest::newRow("what") << "cardio" << 1;
        QTest::newRow("kind") << "RICOVERO" << 1;
        QTest::newRow("place") << "bollate" << 3;
        QTest::newRow("nothing") << "qqq" << 0;
        QTest::newRow("blanks") << "  " << 3;
    }
    void search() {
        QFETCH(QString, word);
        make(ui::ContactModel::Style::page);
        loadAll();
        model_->setSearch(word);
        QTEST(model_->contactCount(), "count");
    }

    void anotherKindIsAnotherQuestion() {
        make(ui::ContactModel::Style::page);
        loadAll();
        list_->setKind(ContactKind::stay);
        QTRY_COMPARE(model_->contactCount(), 1);
        QCOMPARE(model_->indexOf("b").row(), 1);
        QVERIFY(!model_->indexOf("a").isValid());
    }

    void aRepeatedPageIsTheEnd() {
        make(ui::ContactModel::Style::page);
        pages_.repeats = true;
        loadAll();
        QCOMPARE(model_->contactCount(), 2);
        QVERIFY(!list_->hasMore());
    }

    void clearedItShowsNothing() {
        make(ui::ContactModel::Style::page);
        loadAll();
        model_->clear();
        QCOMPARE(model_->rowCount(), 0);
        list_->clear();
        QCOMPARE(list_->state(), ui::ContactList::State::fresh);
    }

    void timesInWords_data() {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<QString>("words");
        const QDateTime start(QDate(2026, 10, 22), QTime(1, 30));
        QTest::newRow("hours") << start << start.addSecs(3600)
                               << "22/10/2026, dalle 1.30 alle 2.30";
        QTest::newRow("days") << start << start.addDays(5) << "dal 22/10/2026 al 27/10/2026";
        QTest::newRow("no end") << start << QDateTime() << "22/10/2026";
        QTest::newRow("a point") << start << start << "22/10/2026";
    }
    void timesInWords() {
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, to);
        Contact made;
        made.from = from;
        made.to = to;
        QTEST(ui::contactTime(made), "words");
    }
};

QTEST_MAIN(TestContactModel)
#include "test_contact_model.moc"
