// SPDX-License-Identifier: EUPL-1.2
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/paragraph.h"

namespace {

class Box : public QWidget {
  public:
    explicit Box(QSizePolicy::Policy policy) { setSizePolicy(policy, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {100, 40}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }

    void asManyLinesAsItTakes_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("all in one") << 320 << 40;
        QTest::newRow("one too few px") << 319 << 90;
        QTest::newRow("one each") << 100 << 140;
    }
    void asManyLinesAsItTakes() {
        QFETCH(int, width);
        QFETCH(int, height);
        QWidget room;
        ui::FlowLayout flow(&room, 10);
        QVector<Box*> boxes;
        for (int i = 0; i < 3; ++i) {
            boxes << new Box(QSizePolicy::Fixed);
            flow.addWidget(boxes.last());
        }
        QCOMPARE(flow.heightForWidth(width), height);
        QCOMPARE(flow.minimumSize(), QSize(100, 40));
        boxes[1]->hide();
        QVERIFY(flow.heightForWidth(210) == 40);
    }

    void aHintThatBreaksIsWhole() {
        QWidget room;
        auto* flow = new ui::FlowLayout(&room, 10);
        auto* field = new ui::FormField("Comune", new QLineEdit);
        field->setHint("Facoltativo: da qui contiamo le distanze, in linea d'aria, fin là.");
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        flow->addWidget(field);
        flow->addWidget(new Box(QSizePolicy::Fixed));
        room.resize(330, flow->heightForWidth(330));
        room.show();
        const auto texts = field->findChildren<ui::Paragraph*>();
        const auto hint = std::ranges::find_if(texts, &ui::Paragraph::isVisible);
        QVERIFY(hint != texts.end());
        QTRY_VERIFY((*hint)->height() >= (*hint)->heightForWidth((*hint)->width()));
    }

    void whatGrowsTakesTheRestOfItsLine() {
        QWidget room;
        auto* flow = new ui::FlowLayout(&room, 10);
        auto* field = new Box(QSizePolicy::Expanding);
        auto* button = new Box(QSizePolicy::Fixed);
        flow->addWidget(field);
        flow->addWidget(button);
        room.resize(400, 100);
        room.show();
        QCOMPARE(field->width(), 290);
        QCOMPARE(button->x(), 300);
    }

    // In a room that is too tall what stretches takes the rest, not the line.
    void neverTallerThanItsLines() {
        QWidget room;
        auto* column = new QVBoxLayout(&room);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* line = new QWidget;
        auto* flow = new ui::FlowLayout(line, 10);
        flow->addWidget(new Box(QSizePolicy::Fixed));
        column->addWidget(line);
        column->addStretch();
        room.resize(400, 500);
        room.show();
        QCOMPARE(line->height(), 40);
    }

    void centred() {
        QWidget room;
        auto* flow = new ui::FlowLayout(&room, 10);
        flow->setCentred(true);
        auto* button = new Box(QSizePolicy::Fixed);
        flow->addWidget(button);
        room.resize(400, 100);
        room.show();
        QCOMPARE(button->x(), 150);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "test_flow_layout.moc"
