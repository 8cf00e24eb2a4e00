// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/search/doctor_model.h"

#include <QTest>

#include "core/base/pledge.h"

using core::ChoiceVerdict;
using core::Doctor;
using Outcome = ChoiceVerdict::Outcome;

namespace {

Doctor doctor(int number, Outcome outcome, const QStringList& reasons = {}) {
    Doctor made{.id = QString::number(number), .name = QStringLiteral("Dott. %1").arg(number)};
    made.places = 3;
    made.surgeries = {{.address = "VIA DEI TIGLI, 4", .comune = "BOLLATE"}};
    made.verdict = ChoiceVerdict{.outcome = outcome, .reasons = reasons};
    return made;
}

/// Hands out three doctors in pages of two; the rest is not asked for here.
class Pages : public core::DoctorGateway {
  public:
    core::DoctorQuery asked{};
    int searches = 0;
    bool repeats = false;

    core::Async<core::DoctorPage> search(const core::DoctorQuery& query) override {
        asked = query;
        ++searches;
        return give(0);
    }
    core::Async<core::DoctorPage> more(const core::DoctorPage&) override {
        return give(repeats ? 0 : 2);
    }
    core::Async<std::optional<Doctor>> current() override { return {}; }
    core::Async<core::DoctorFilters> filters(core::DoctorKind) override { return {}; }
    core::Async<Doctor> doctor(const QString&) override { return {}; }
    core::Async<QVector<Doctor>> associates(const QString&) override { return {}; }
    core::Async<core::PreparedChoice> prepare(const QString&, const QString&) override {
        return {};
    }
    core::Async<core::ChoiceAnswer> choose(const core::PreparedChoice&, const QByteArray&,
                                           const QByteArray&) override {
        return {};
    }
    core::Async<QVector<core::ChoiceRequest>> requests() override { return {}; }
    core::Async<core::ChoiceRequest> withdraw(const core::ChoiceRequest&) override { return {}; }

  private:
    core::Async<core::DoctorPage> give(int from) const {
        const QVector<Doctor> all{::doctor(0, Outcome::allowed),
                                  ::doctor(1, Outcome::toBeJudged, {"massimale"}),
                                  ::doctor(2, Outcome::refused, {"associazione", "ambito"})};
        core::DoctorPage page{all.mid(from, 2), 3};
        if (from + 2 < all.size()) page.next = QUrl(QStringLiteral("https://portal.example/next"));
        return core::ready<core::DoctorPage>(page);
    }
};

}  // namespace

class TestDoctorModel : public QObject {
    Q_OBJECT
  private slots:
    void greyRowsUntilTheFirstPageIsThere() {
        Pages pages;
        ui::DoctorList list(pages, {});
        const ui::DoctorModel model(list);
        list.load();
        QVERIFY(model.index(0, 0).data(ui::rowSkeleton).toBool());
        QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
        QTRY_COMPARE(model.count(), 2);
        QVERIFY(!model.index(0, 0).data(ui::rowSkeleton).toBool());
    }

    void R50_nobodyIsGreyedOutAndEachSaysWhyNot() {
        Pages pages;
        ui::DoctorList list(pages, {});
        const ui::DoctorModel model(list);
        list.load();
        QTRY_COMPARE(model.count(), 2);
        list.loadMore();
        QTRY_COMPARE(model.count(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(model.flags(model.index(row, 0)) & Qt::ItemIsEnabled);
        QVERIFY(!model.index(0, 0).data(ui::rowSecondary).toString().contains(u'·'));
        for (int row = 1; row < 3; ++row)
            QVERIFY(model.index(row, 0).data(ui::rowSecondary).toString().contains(u'·'));
        // Of two reasons the row has room for one; both are heard.
        const QString heard = model.index(2, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(heard.contains("lavora insieme") && heard.contains("ambito diverso"));
    }

    void aPortalThatRepeatsItsPagesEnds() {
        Pages pages;
        pages.repeats = true;
        ui::DoctorList list(pages, {});
        list.load();
        QTRY_COMPARE(list.doctors().size(), 2);
        list.loadMore();
        QTRY_VERIFY(!list.hasMore());
        QCOMPARE(list.doctors().size(), 2);
    }

    void theSameSearchIsNotAskedTwice() {
        Pages pages;
        ui::DoctorList list(pages, {});
        list.load();
        QTRY_COMPARE(list.doctors().size(), 2);
        list.setQuery({});
        QCOMPARE(pages.searches, 1);
        list.setQuery({.name = "Rossi"});
        QCOMPARE(pages.searches, 2);
        QCOMPARE(pages.asked.name, QStringLiteral("Rossi"));
    }

    void R92_clearedItShowsNothingAnyMore() {
        Pages pages;
        ui::DoctorList list(pages, {});
        ui::DoctorModel model(list);
        list.load();
        QTRY_COMPARE(model.count(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        list.reload();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestDoctorModel)
#include "test_doctor_model.moc"
