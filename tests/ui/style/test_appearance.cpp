// SPDX-License-Identifier: EUPL-1.2
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/style/style_sheet.h"

using ui::Scheme;

namespace {

QStringList messages;

void keep(QtMsgType, const QMessageLogContext&, const QString& text) {
    messages << text;
}

struct TwoFields : QWidget {
    QPushButton first{"Conferma", this};
    QPushButton second{"Annulla", this};
    QLineEdit field{this};
    TwoFields() {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 20, 20, 20);
        for (QWidget* widget : {static_cast<QWidget*>(&first), static_cast<QWidget*>(&second),
                                static_cast<QWidget*>(&field)})
            layout->addWidget(widget);
    }
    QFocusFrame* ring() const { return findChild<QFocusFrame*>(); }
    bool ringAround(const QWidget* widget) const {
        return ring() != nullptr && ring()->widget() == widget && ring()->isVisible();
    }
};

}  // namespace

class TestAppearance : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { ui::Appearance::instance().setScheme(Scheme::light); }
    void cleanup() { ui::Appearance::instance().setScale(1.0); }

    void everyChangeIsToldOnceAndReachesThePalette() {
        QSignalSpy spy(&ui::Appearance::instance(), &ui::Appearance::changed);
        ui::Appearance::instance().setScheme(Scheme::dark);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window),
                 ui::schemeColor(Scheme::dark, ui::Role::paper));
    }
    void scaleIsClamped() {
        ui::Appearance::instance().setScale(3);
        QCOMPARE(ui::theme().scale, 2.0);
        ui::Appearance::instance().setScale(0.5);
        QCOMPARE(ui::theme().scale, 1.0);
    }
    void typeGrowsWithTheScale() {
        ui::Appearance::instance().setScale(2);
        QCOMPARE(ui::theme().font(ui::Type::body).pixelSize(), 34);
        QCOMPARE(ui::theme().lineHeight(ui::Type::body), 51.0);
        QCOMPARE(ui::theme().px(ui::metric::controlHeight), 96);
    }
    void readsTheSchemeOfAPalette() {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor("#2b2b2b"));
        palette.setColor(QPalette::WindowText, QColor("#eeeeee"));
        QCOMPARE(ui::schemeOf(palette), Scheme::dark);
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(ui::schemeOf(palette), Scheme::highContrast);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(ui::schemeOf(palette), Scheme::light);
    }
    void goesBackToTheSystem() {
        ui::Appearance::instance().setScheme(Scheme::dark);
        ui::Appearance::instance().setScheme(std::nullopt);
        QCOMPARE(ui::theme().scheme, Scheme::light);  // the offscreen platform is light
    }
    void everyTokenOfTheSheetIsFilled() {
        for (const Scheme scheme : {Scheme::light, Scheme::dark, Scheme::highContrast}) {
            const QString sheet = ui::styleSheet({.scheme = scheme, .scale = 1.5});
            QVERIFY(sheet.contains("ui--Card"));
            QVERIFY2(!sheet.contains("@{"), qPrintable(sheet));
            QVERIFY2(!sheet.contains(": ;") && !sheet.contains("solid ;"), qPrintable(sheet));
        }
    }
    void theSheetHasNoUnknownProperty() {
        messages.clear();
        const auto before = qInstallMessageHandler(keep);
        QComboBox combo;
        combo.addItem("Tutte");
        combo.show();
        ui::Appearance::instance().setScale(1.25);
        qInstallMessageHandler(before);
        QVERIFY2(messages.filter(QRegularExpression("nknown property|parse")).isEmpty(),
                 qPrintable(messages.join('\n')));
    }
    void theRingComesWithTheKeyboardOnly() {
        TwoFields page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseClick(&page.first, Qt::LeftButton);
        page.first.setFocus(Qt::MouseFocusReason);
        QVERIFY(!page.ringAround(&page.first));
        QTest::keyClick(&page.first, Qt::Key_Tab);
        QVERIFY(page.ringAround(&page.second));
        QTest::mouseClick(&page.second, Qt::LeftButton);
        page.first.setFocus(Qt::MouseFocusReason);
        QVERIFY(!page.ringAround(&page.first));
    }
    void fieldsHaveTheRingAlways() {
        TwoFields page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseClick(&page.field, Qt::LeftButton);
        page.field.setFocus(Qt::MouseFocusReason);
        QVERIFY(page.ringAround(&page.field));
    }
    void theRingStandsOffTheEdge() {
        TwoFields page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.first.setFocus(Qt::MouseFocusReason);
        QTest::keyClick(&page.first, Qt::Key_Tab);
        const QRect around = page.ring()->geometry();
        const QRect inside(page.second.mapTo(&page, QPoint()), page.second.size());
        QCOMPARE(around, inside.adjusted(-5, -5, 5, 5));  // 2 px off, 3 px wide
        const QImage image = page.grab().toImage();
        QCOMPARE(image.pixelColor(around.center().x(), around.top() + 1),
                 ui::theme().color(ui::Role::focus));
        QCOMPARE(image.pixelColor(around.center().x(), around.top() + 4),
                 ui::theme().color(ui::Role::paper));
    }
    void theRingDiesWithItsWindowAndComesAgain() {
        {
            TwoFields page;
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            QTest::keyClick(&page.first, Qt::Key_Tab);
        }
        TwoFields next;
        next.show();
        QVERIFY(QTest::qWaitForWindowActive(&next));
        QTest::keyClick(&next.first, Qt::Key_Tab);
        QVERIFY(next.ring() != nullptr);
    }
};

QTEST_MAIN(TestAppearance)
#include "test_appearance.moc"
