// SPDX-License-Identifier: EUPL-1.2
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/style/appearance.h"
#include "ui/widgets/paragraph.h"

using ui::Paragraph;
using ui::Type;

namespace {

const QString sentence =
    "Il servizio ti permette di consultare il tuo Fascicolo Sanitario Elettronico, la cartella "
    "sanitaria on line con le "
    "tue informazioni mediche e i tuoi documenti clinici.";

// The first row of pixels, from `from` on, that is not the background.
int firstInk(const QImage& image, int from) {
    for (int y = from; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 120) return y;
    return -1;
}

}  // namespace

class TestParagraph : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { ui::Appearance::instance().install(*qApp); }
    void init() { ui::Appearance::instance().setScheme(ui::Scheme::light); }
    void cleanup() { ui::Appearance::instance().setScale(1); }

    void heightFollowsWidth() {
        const Paragraph text(Type::body, sentence);
        QVERIFY(text.hasHeightForWidth());
        QVERIFY(text.heightForWidth(200) > text.heightForWidth(400));
        QCOMPARE(text.heightForWidth(4000), 26);
        QCOMPARE(text.heightForWidth(300) % 26, 0);  // 17 px, lines 1.5 apart
    }
    void enterOnAHeadingThatHasTheFocusIsNothing() {
        Paragraph heading(Type::h1, sentence);
        QSignalSpy pressed(&heading, &Paragraph::linkActivated);
        heading.show();
        heading.setFocus(Qt::TabFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&heading));
        QTest::keyClick(&heading, Qt::Key_Return);
        QCOMPARE(pressed.count(), 0);
    }
    void everyTypeHasItsLineHeight_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("height");
        QTest::newRow("display") << static_cast<int>(Type::display) << 48;
        QTest::newRow("h2") << static_cast<int>(Type::h2) << 29;
        QTest::newRow("lead") << static_cast<int>(Type::lead) << 29;
        QTest::newRow("secondary") << static_cast<int>(Type::secondary) << 22;
    }
    void everyTypeHasItsLineHeight() {
        QFETCH(int, type);
        QFETCH(int, height);
        Paragraph one(static_cast<Type>(type), "Uno");
        Paragraph two(static_cast<Type>(type), "Uno\nDue");
        QCOMPARE(one.heightForWidth(500), height);
        QCOMPARE(two.heightForWidth(500), 2 * height);
    }
    void linesArePaintedALineHeightApart() {
        Paragraph text(Type::body, "HHH\nHHH");
        text.resize(200, text.heightForWidth(200));
        const QImage image = text.grab().toImage();
        const int first = firstInk(image, 0);
        QVERIFY(first >= 0);
        QCOMPARE(firstInk(image, 26) - 26, first);
    }
    void growsWithTheTextScale() {
        const Paragraph text(Type::body, "Uno");
        ui::Appearance::instance().setScale(2);
        QCOMPARE(text.heightForWidth(500), 51);
    }
    void layoutGivesItTheRoomItNeeds() {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* text = new Paragraph(Type::body, sentence);
        layout->addWidget(text);
        layout->addStretch();
        page.resize(300, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(text->height(), text->heightForWidth(text->width()));
        QVERIFY(text->lineCount() > 3);
    }
    void isNeverNarrowerThanItsLongestWord() {
        Paragraph text(Type::body, "Il Fascicolo");
        QVERIFY(text.minimumSizeHint().width() >
                Paragraph(Type::body, "Fasc").minimumSizeHint().width());
        QCOMPARE(text.heightForWidth(text.minimumSizeHint().width()), 52);
    }
    void maximumLinesCutWithToolTip() {
        Paragraph text(Type::body, sentence);
        text.setMaximumLines(2);
        text.resize(250, 52);
        text.show();
        QCOMPARE(text.heightForWidth(250), 52);
        QCOMPARE(text.toolTip(), sentence);
        text.resize(4000, 52);
        QCOMPARE(text.toolTip(), QString());
    }
    void titlesAreHeadings() {
        Paragraph title(Type::h1, "Titolo");
        Paragraph text(Type::body, "Testo");
        QCOMPARE(QAccessible::queryAccessibleInterface(&title)->role(), QAccessible::Heading);
        QCOMPARE(QAccessible::queryAccessibleInterface(&text)->role(), QAccessible::StaticText);
        QCOMPARE(QAccessible::queryAccessibleInterface(&text)->text(QAccessible::Name), "Testo");
    }
    void linksByKeyboard() {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* text = new Paragraph;
        auto* next = new Paragraph;
        text->setRichText("Leggi <a href=\"one\">uno</a> o <a href=\"two\">due</a>.");
        next->setRichText("E <a href=\"three\">tre</a>.");
        layout->addWidget(text);
        layout->addWidget(next);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy spy(text, &Paragraph::linkActivated);
        text->setFocus(Qt::TabFocusReason);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy[0][0].toString(), "one");
        QCOMPARE(spy[1][0].toString(), "two");
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QTest::keyClick(next, Qt::Key_Backtab);
        QVERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(spy[2][0].toString(), "two");
    }
    void linksByMouse() {
        Paragraph text;
        text.setRichText("<a href=\"one\">HHHHHH</a>");
        text.resize(400, 26);
        text.show();
        QSignalSpy spy(&text, &Paragraph::linkActivated);
        QTest::mouseClick(&text, Qt::LeftButton, {}, {300, 13});
        QCOMPARE(spy.count(), 0);
        QTest::mouseClick(&text, Qt::LeftButton, {}, {20, 13});
        QCOMPARE(spy.count(), 1);
    }
    void textWithoutLinksTakesNoFocus() {
        QCOMPARE(Paragraph(Type::body, "Testo").focusPolicy(), Qt::NoFocus);
    }
};

QTEST_MAIN(TestParagraph)
#include "test_paragraph.moc"
