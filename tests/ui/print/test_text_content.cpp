// SPDX-License-Identifier: EUPL-1.2
// A text on pages.
#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

#include "ui/print/text_content.h"

class TestTextContent : public QObject {
    Q_OBJECT

    static int pageOf(const QTextBlock& block) {
        const auto* text = block.document();
        return int(text->documentLayout()->blockBoundingRect(block).top() /
                   text->pageSize().height());
    }

    /// Lines, a heading, and lines again.
    static std::unique_ptr<QTextDocument> text(int before) {
        auto made = std::make_unique<QTextDocument>();
        QTextCursor cursor(made.get());
        for (int i = 0; i < before; ++i) {
            cursor.insertText(QStringLiteral("riga"));
            cursor.insertBlock();
        }
        QTextBlockFormat heading;
        heading.setHeadingLevel(2);
        cursor.setBlockFormat(heading);
        cursor.insertText(QStringLiteral("Titolo"));
        for (int i = 0; i < 3; ++i) {
            cursor.insertBlock(QTextBlockFormat());
            cursor.insertText(QStringLiteral("riga"));
        }
        return made;
    }

    static void compare(const QTextDocument& text, int heading) {
        const auto block = text.findBlockByNumber(heading);
        QCOMPARE(block.text(), QStringLiteral("Titolo"));
        QCOMPARE(pageOf(block), pageOf(block.next()));
    }

  private Q_SLOTS:
    void aHeadingGoesWithItsText() {
        int moved = 0;
        for (int before = 0; before < 40; ++before) {
            auto made = text(before);
            const auto* const document = made.get();
            ui::TextContent content(std::move(made));
            content.layOut({300, 260});
            compare(*document, before);
            moved += document->findBlockByNumber(before).blockFormat().pageBreakPolicy() ==
                             QTextFormat::PageBreak_AlwaysBefore
                         ? 1
                         : 0;
            content.layOut({300, 400});  // on another sheet it stands elsewhere
            compare(*document, before);
        }
        QVERIFY(moved > 0 && moved < 40);
    }

    void withoutTextThereIsNoPage() {
        ui::TextContent content(std::make_unique<QTextDocument>());
        QCOMPARE(content.layOut({300, 260}), 0);
    }
};

QTEST_MAIN(TestTextContent)
#include "test_text_content.moc"
