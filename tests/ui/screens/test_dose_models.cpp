// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "ui/screens/record/vaccinations/dose_list_model.h"
#include "ui/screens/record/vaccinations/dose_table_model.h"

using core::Vaccination;
using core::VaccinationState;

namespace {

Vaccination entry(const QString& id, const QDate& date, const QStringList& antigens, int dose) {
    Vaccination made;
    made.id = id;
    made.date = date;
    made.name = antigens.size() > 1 ? QStringLiteral("Esavalente") : antigens.first();
    made.antigens = antigens;
    made.dose = dose;
    made.place = QStringLiteral("Centro vaccinale");
    return made;
}

core::VaccinationRecord record() {
    core::VaccinationRecord made;
    auto omitted = entry("d", {2022, 11, 15}, {"Influenza"}, 1);
    omitted.state = VaccinationState::omitted;
    omitted.reason = QStringLiteral("Rinuncia");
    auto postponed = entry("c", {2018, 2, 1}, {"Tetano"}, 3);
    postponed.state = VaccinationState::postponed;
    postponed.reason = QStringLiteral("Febbre");
    postponed.postponedUntil = QDate(2018, 3, 20);
    made.entries = {omitted, postponed, entry("b", {2017, 7, 25}, {"Tetano", "Difterite"}, 2),
                    entry("a", {2017, 5, 23}, {"Tetano", "Difterite"}, 1)};
    core::DueVaccination due;
    due.name = QStringLiteral("Tetano");
    due.antigens = QStringList{"Tetano"};
    due.by = QDate(2028, 3, 12);
    made.planned = {due};
    return made;
}

}  // namespace

class TestDoseModels : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void antigensByRowAndDosesByColumn_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("first") << 0 << 0 << "23/05/2017"
                               << "Tetano, dose 1: eseguita il 23/05/2017, Esavalente";
        QTest::newRow("second") << 1 << 1 << "25/07/2017"
                                << "Difterite, dose 2: eseguita il 25/07/2017, Esavalente";
        QTest::newRow("planned") << 0 << 2 << "Progr. 12/03/2028"
                                 << "Tetano: programmata per il 12/03/2028, Tetano";
        QTest::newRow("nothing") << 1 << 2 << ""
                                 << "nessuna dose";
    }
    void antigensByRowAndDosesByColumn() {
        QFETCH(int, row);
        QFETCH(int, column);
        ui::DoseTableModel model;
        model.setRecord(record());
        QCOMPARE(model.rowCount(), 2);  // what was never given has no row
        QCOMPARE(model.columnCount(), 3);
        const auto cell = model.index(row, column);
        QTEST(cell.data().toString(), "shown");
        QTEST(cell.data(Qt::AccessibleTextRole).toString(), "spoken");
    }

    void headersAreNames() {
        ui::DoseTableModel model;
        model.setRecord(record());
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(),
                 QStringLiteral("Difterite"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("1ª volta"));
    }

    // A yearly vaccine is dose 1 each time: the table says what the list says.
    void theNumberOfTheRecordWins() {
        core::VaccinationRecord yearly;
        yearly.entries = {entry("b", {2025, 10, 20}, {"Influenza"}, 1),
                          entry("a", {2023, 10, 17}, {"Influenza"}, 1)};
        ui::DoseTableModel model;
        model.setRecord(yearly);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("17/10/2023"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("20/10/2025, dose 1"));
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Influenza, dose 1: eseguita il 20/10/2025, Influenza"));
    }

    void aCellLeadsToItsEntry() {
        ui::DoseTableModel model;
        model.setRecord(record());
        QCOMPARE(model.index(1, 0).data(ui::DoseTableModel::entryId).toString(),
                 QStringLiteral("a"));
        QVERIFY(model.index(0, 2).data(ui::DoseTableModel::entryId).toString().isEmpty());
    }

    void theListTellsStateAndReason_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("badge");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("omitted") << 0 << "Omessa"
                                 << "Influenza, dose 1, Omessa, 15/11/2022, A 5 anno/i · Rinuncia";
        QTest::newRow("postponed")
            << 1 << "Differita"
            << "Tetano, dose 3, Differita, fino al 20/03/2018, 01/02/2018, A 10 mese/i · Febbre";
        QTest::newRow("given") << 3 << "Eseguita"
                               << "Esavalente, dose 1, Eseguita, 23/05/2017, A 2 mese/i · Centro "
                                  "vaccinale";
    }
    void theListTellsStateAndReason() {
        QFETCH(int, row);
        ui::DoseListModel model;
        model.setEntries(record().entries, QDate(2017, 3, 12));
        QTEST(model.index(row).data(ui::rowBadge).toString(), "badge");
        QTEST(model.index(row).data(Qt::AccessibleTextRole).toString(), "spoken");
    }

    void greyRowsWhileWaiting() {
        ui::DoseListModel model;
        model.showWaiting();
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(0).data(ui::rowSkeleton).toBool());
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        model.setEntries(record().entries, {});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.index(0).data(ui::rowSkeleton).toBool());
    }

    void clearedTheyShowNothing() {
        ui::DoseListModel list;
        list.setEntries(record().entries, {});
        list.clear();
        ui::DoseTableModel table;
        table.setRecord(record());
        table.clear();
        QCOMPARE(list.rowCount() + table.rowCount() + table.columnCount(), 0);
    }
};

QTEST_MAIN(TestDoseModels)
#include "test_dose_models.moc"
