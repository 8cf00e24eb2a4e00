// SPDX-License-Identifier: EUPL-1.2
// Rules that hold for every component, tried on the pages of the gallery.
#include <QAbstractButton>
#include <QAccessible>
#include <QTest>
#include <memory>

#include "tests/ui/widgets/gallery.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"

namespace {

QStringList messages;
void keep(QtMsgType, const QMessageLogContext&, const QString& text) {
    messages << text;
}

using Make = QWidget* (*)();
constexpr Make pages[] = {gallery::elements, gallery::cardStates, gallery::lists, gallery::messages,
                          gallery::charts};

template <typename Check>
void forEachWidget(Check check) {
    for (const Make make : pages) {
        const std::unique_ptr<QWidget> page(make());
        page->resize(1280, 1000);
        page->show();
        QCoreApplication::processEvents();
        for (QWidget* widget : page->findChildren<QWidget*>()) check(*widget);
    }
}

QString nameOf(QWidget& widget) {
    auto* face = QAccessible::queryAccessibleInterface(&widget);
    return face != nullptr ? face->text(QAccessible::Name) : QString();
}

}  // namespace

class TestKit : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        ui::Appearance::instance().install(*qApp);
        ui::Appearance::instance().setMotion(false);
    }
    void cleanup() {
        ui::Appearance::instance().setScale(1);
        ui::Appearance::instance().setScheme(ui::Scheme::light);
    }
    void everyFocusableWidgetHasAName() {
        QStringList nameless;
        int seen = 0;
        forEachWidget([&](QWidget& widget) {
            if (widget.focusPolicy() == Qt::NoFocus || !widget.isVisible()) return;
            ++seen;
            if (nameOf(widget).isEmpty()) nameless << widget.metaObject()->className();
        });
        QVERIFY(seen > 50);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
    }
    void buttonsAreLargeEnough_data() {
        QTest::addColumn<double>("scale");
        QTest::newRow("100") << 1.0;
        QTest::newRow("200") << 2.0;
    }
    void buttonsAreLargeEnough() {
        QFETCH(double, scale);
        ui::Appearance::instance().setScale(scale);
        forEachWidget([&](QWidget& widget) {
            const auto* button = qobject_cast<ui::Button*>(&widget);
            if (button == nullptr || button->kind() == ui::Button::Kind::link) return;
            QVERIFY2(button->height() >= 48 * scale, qPrintable(button->text()));
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        });
    }
    void noParagraphIsCutOff_data() {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.5, 2.0}) QTest::addRow("%.1f", scale) << scale;
    }
    void noParagraphIsCutOff() {
        QFETCH(double, scale);
        ui::Appearance::instance().setScale(scale);
        for (const Make make : pages) {
            const std::unique_ptr<QWidget> page(make());
            const int width = qRound(1280 * scale);
            page->resize(width, std::max(page->sizeHint().height(), page->heightForWidth(width)));
            page->show();
            QCoreApplication::processEvents();
            for (auto* text : page->findChildren<ui::Paragraph*>())
                if (text->isVisible())
                    QVERIFY2(text->height() >= text->heightForWidth(text->width()),
                             qPrintable(text->text()));
        }
    }
    void highContrastHasThreeColoursOfGroundOnly() {
        ui::Appearance::instance().setScheme(ui::Scheme::highContrast);
        const std::unique_ptr<QWidget> page(gallery::messages());
        page->resize(1280, 900);
        page->show();
        QCoreApplication::processEvents();
        const QImage image = page->grab().toImage();
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::black));
        QCOMPARE(image.pixelColor(1278, 600), QColor(Qt::black));
    }
    void nothingIsComplainedAbout() {
        messages.clear();
        const auto before = qInstallMessageHandler(keep);
        forEachWidget([](QWidget&) {});
        ui::Appearance::instance().setScheme(ui::Scheme::dark);
        forEachWidget([](QWidget&) {});
        qInstallMessageHandler(before);
        messages.removeIf([](const QString& text) { return text.contains("propagateSizeHints"); });
        QVERIFY2(messages.isEmpty(), qPrintable(messages.join('\n')));
    }
    void themesArePaintedDifferently() {
        const auto shot = [](ui::Scheme scheme) {
            ui::Appearance::instance().setScheme(scheme);
            const std::unique_ptr<QWidget> page(gallery::elements());
            page->resize(1280, 1400);
            return page->grab().toImage();
        };
        const QImage light = shot(ui::Scheme::light);
        const QImage dark = shot(ui::Scheme::dark);
        QVERIFY(light != dark);
        QCOMPARE(dark.pixelColor(2, 2), ui::schemeColor(ui::Scheme::dark, ui::Role::paper));
    }
    void openWindowsFollowTheTheme() {
        const std::unique_ptr<QWidget> page(gallery::elements());
        page->resize(1280, 1400);
        page->show();
        QCoreApplication::processEvents();
        ui::Appearance::instance().setScheme(ui::Scheme::dark);
        const QImage changed = page->grab().toImage();
        const std::unique_ptr<QWidget> fresh(gallery::elements());
        fresh->resize(1280, 1400);
        fresh->show();
        QCoreApplication::processEvents();
        QCOMPARE(changed, fresh->grab().toImage());
    }
};

QTEST_MAIN(TestKit)
#include "test_kit.moc"
