// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_model.h"

#include <QTest>
#include <QTimeZone>

#include "ui/widgets/document_row.h"

using core::AppointmentState;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(10, 0), QTimeZone("Europe/Rome"));

core::Appointment at(const char* id, int days, AppointmentState state) {
    core::Appointment one{.id = id, .state = state, .start = now.addDays(days)};
    one.service = QStringLiteral("Visita");
    one.facility.name = QStringLiteral("Ospedale di Bollate");
    return one;
}

}  // namespace

class TestAppointmentModel : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void comingNearestFirstThenPastNewestFirst() {
        ui::AppointmentModel model;
        model.setAppointments(
            {at("far", 20, AppointmentState::confirmed), at("near", 2, AppointmentState::confirmed),
             at("cancelled", 5, AppointmentState::cancelled),
             at("old", -40, AppointmentState::done), at("missed", -3, AppointmentState::missed)},
            now);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row);
            rows << (index.data(ui::rowHeader).toBool() ? index.data().toString()
                                                        : index.data(ui::rowId).toString());
        }
        QCOMPARE(rows,
                 QStringList({"Prossimi", "near", "far", "Passati", "cancelled", "missed", "old"}));
        QCOMPARE(model.count(), 5);
        QCOMPARE(model.first().data(ui::rowId).toString(), QStringLiteral("near"));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
    }

    void stateAndPlaceAreHeard() {
        ui::AppointmentModel model;
        model.setAppointments({at("x", -3, AppointmentState::missed)}, now);
        const auto heard = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(heard.contains("Non presentato") && heard.contains("Ospedale di Bollate"));
        QCOMPARE(model.index(1).data(ui::rowBadge).toString(), QStringLiteral("Non presentato"));
    }

    void whatIsOverWithoutAWordIsPast() {
        ui::AppointmentModel model;
        model.setAppointments({at("x", -1, AppointmentState::confirmed)}, now);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Passati"));
    }

    void clearedNothingIsLeft() {
        ui::AppointmentModel model;
        model.setAppointments({at("x", 1, AppointmentState::confirmed)}, now);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.first().isValid());
        model.setWaiting();
        QVERIFY(model.index(0).data(ui::rowSkeleton).toBool());
    }
};

QTEST_GUILESS_MAIN(TestAppointmentModel)
#include "test_appointment_model.moc"
