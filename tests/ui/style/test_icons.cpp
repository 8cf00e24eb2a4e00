// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"

using ui::Icon;

namespace {

QStringList allNames() {
    QStringList names;
    for (int i = 0; i < static_cast<int>(Icon::count); ++i)
        names << QString::fromLatin1(ui::iconName(static_cast<Icon>(i)));
    return names;
}

int inked(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
    return count;
}

}  // namespace

class TestIcons : public QObject {
    Q_OBJECT
  private slots:
    void everyNameHasItsFileAndTheOtherWayRound() {
        ui::ensureResources();
        QStringList files;
        for (const auto& file : QDir(":/sportello/icons").entryList({"*.svg"}))
            files << file.chopped(4);
        QStringList names = allNames();
        names.sort();
        files.sort();
        QCOMPARE(files, names);
    }
    void drawnInOneStyle_data() { rows(); }
    void drawnInOneStyle() {
        QFETCH(int, icon);
        QFile file(QString(":/sportello/icons/%1.svg").arg(ui::iconName(static_cast<Icon>(icon))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
        QVERIFY(svg.contains("fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\""));
        QVERIFY(!svg.contains('#') && svg.count("fill=") == 1);
    }
    void parsesAndIsNotEmpty_data() { rows(); }
    void parsesAndIsNotEmpty() {
        QFETCH(int, icon);
        for (const int size : {16, 24, 96}) {
            const QImage image =
                ui::iconPixmap(static_cast<Icon>(icon), Qt::red, {size, size}, 1).toImage();
            QVERIFY2(inked(image) > size / 6, qPrintable(QString::number(inked(image))));
            QVERIFY2(inked(image) < size * size / 2, "an icon is drawn in strokes, not filled");
        }
    }
    void staysInsideItsGrid_data() { rows(); }
    void staysInsideItsGrid() {
        QFETCH(int, icon);
        const QImage image =
            ui::iconPixmap(static_cast<Icon>(icon), Qt::red, {96, 96}, 1).toImage();
        int edge = 0;
        for (int i = 0; i < 96; ++i)
            edge += qAlpha(image.pixel(0, i)) + qAlpha(image.pixel(95, i)) +
                    qAlpha(image.pixel(i, 0)) + qAlpha(image.pixel(i, 95));
        QCOMPARE(edge, 0);
    }
    void isCrispAtADenseScreen() {
        const QPixmap dense = ui::icon(Icon::home).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(dense.size(), QSize(48, 48));
        QCOMPARE(dense.devicePixelRatio(), 2.0);
        QVERIFY(inked(dense.toImage()) > 100);
    }
    void takesTheColourOfTheThemeWhenPainted() {
        auto& appearance = ui::Appearance::instance();
        appearance.setScheme(ui::Scheme::light);
        const QIcon icon = ui::icon(Icon::check, ui::Role::primary);
        const QImage light = icon.pixmap(96).toImage();
        appearance.setScheme(ui::Scheme::dark);
        const QImage dark = icon.pixmap(96).toImage();
        QVERIFY(light != dark);
        QVERIFY(has(light, ui::schemeColor(ui::Scheme::light, ui::Role::primary)));
        QVERIFY(has(dark, ui::schemeColor(ui::Scheme::dark, ui::Role::primary)));
    }
    void theMarkIsDrawn() {
        QImage image(80, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::paintMark(painter, QRectF(0, 0, 80, 80));
        painter.end();
        QVERIFY(has(image, QColor("#0B57A4")));
        QVERIFY(has(image, QColor("#EBB04B")));
        QVERIFY(!ui::markIcon().isNull());
    }

  private:
    static void rows() {
        ui::ensureResources();
        QTest::addColumn<int>("icon");
        for (int i = 0; i < static_cast<int>(Icon::count); ++i)
            QTest::addRow("%s", ui::iconName(static_cast<Icon>(i))) << i;
    }
    static bool has(const QImage& image, const QColor& color) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color) return true;
        return false;
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
