// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/choice/choice_model.h"

#include <QSignalSpy>
#include <QTest>

#include "ui/screens/record/choice/document_choice.h"
#include "ui/widgets/document_row.h"

using core::DocumentKind;
using ui::ChoiceModel;

namespace {

core::Document document(const char* id, DocumentKind kind, int year, bool hidden = false) {
    core::Document made;
    made.id = QString::fromLatin1(id);
    made.title = QStringLiteral("Documento %1").arg(made.id);
    made.kind = kind;
    made.date = QDateTime(QDate(year, 5, 6), QTime(8, 0));
    made.hidden = hidden;
    return made;
}

QVector<core::Document> record() {
    return {document("a", DocumentKind::laboratory, 2026),
            document("b", DocumentKind::radiology, 2026, true),
            document("c", DocumentKind::laboratory, 2025),
            document("d", DocumentKind::discharge, 2024)};
}

QStringList ids(const ChoiceModel& model) {
    QStringList list;
    for (const auto& each : model.chosen()) list << each.id;
    return list;
}

}  // namespace

class TestChoiceModel : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        model_ = std::make_unique<ChoiceModel>();
        model_->setDocuments(record());
    }
    void nothingIsChosenUnasked() { QCOMPARE(ids(*model_), QStringList()); }
    void oneByOne() {
        QSignalSpy changed(model_.get(), &ChoiceModel::choiceChanged);
        QVERIFY(model_->setData(model_->index(2), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model_->setData(model_->index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ids(*model_), (QStringList{"a", "c"}));
        QVERIFY(model_->setData(model_->index(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(ids(*model_), QStringList{"c"});
        QCOMPARE(changed.count(), 3);
    }
    void manyAtOnce_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("chosen");
        QTest::newRow("all") << -1 << 0 << QStringList{"a", "b", "c", "d"};
        QTest::newRow("type") << int(DocumentKind::laboratory) << 0 << QStringList{"a", "c"};
        QTest::newRow("year") << -1 << 2026 << QStringList{"a", "b"};
        QTest::newRow("both") << int(DocumentKind::laboratory) << 2026 << QStringList{"a"};
        QTest::newRow("none such") << int(DocumentKind::vaccination) << 0 << QStringList{};
    }
    void manyAtOnce() {
        QFETCH(int, kind);
        QFETCH(int, year);
        QFETCH(QStringList, chosen);
        ChoiceModel::Which which;
        if (kind >= 0) which.kind = DocumentKind(kind);
        if (year > 0) which.year = year;
        model_->choose(which, true);
        QCOMPARE(ids(*model_), chosen);
        QCOMPARE(model_->count(which), chosen.size());
        model_->choose(which, false);
        QCOMPARE(ids(*model_), QStringList());
    }
    void oneChoiceAddsToAnother() {
        model_->choose({.year = 2024}, true);
        model_->choose({.kind = DocumentKind::laboratory}, true);
        model_->choose({.year = 2026}, false);
        QCOMPARE(ids(*model_), (QStringList{"c", "d"}));
    }
    void documentsThatAreGoneAreNotChosen() {
        model_->choose({}, true);
        auto fewer = record();
        fewer.removeFirst();
        model_->setDocuments(fewer);
        QCOMPARE(ids(*model_), (QStringList{"b", "c", "d"}));
        QCOMPARE(model_->chosenCount(), 3);
    }
    void rowsSayWhatTheyAre() {
        const auto row = model_->index(1);
        QCOMPARE(row.data().toString(), QStringLiteral("Documento b"));
        QCOMPARE(row.data(ui::rowDate).toString(), QStringLiteral("06/05/2026"));
        QVERIFY(row.data(ui::rowHidden).toBool());
        QVERIFY(!model_->index(0).data(ui::rowHidden).toBool());
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Documento b, 06/05/2026, Oscurato"));
    }
    void hiddenOnesAreSpokenOf() {
        QVERIFY(ui::hiddenSentence({record()[0]}).isEmpty());
        QVERIFY(!ui::hiddenSentence(record()).isEmpty());
    }
    void nothingIsLeft() {
        model_->choose({}, true);
        model_->clear();
        QCOMPARE(model_->rowCount(), 0);
        QCOMPARE(model_->chosenCount(), 0);
    }

  private:
    std::unique_ptr<ChoiceModel> model_;
};

QTEST_MAIN(TestChoiceModel)
#include "test_choice_model.moc"
