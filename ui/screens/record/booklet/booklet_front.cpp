// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/booklet/booklet_front.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

#include "ui/print/text_content.h"
#include "ui/shell/format.h"
#include "ui/style/theme.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Booklet)
};

constexpr int titleSize = 32;  // px of 96 an inch
constexpr int headSize = 20;
constexpr int bodySize = 14;
constexpr int mostRounds = 3;  // until the index counts its own pages right

QTextCharFormat ink(int size, QFont::Weight weight = QFont::Normal) {
    QFont font(fontFamily());
    font.setPixelSize(size);
    font.setWeight(weight);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(Qt::black);
    return format;
}

void line(QTextCursor& cursor, const QString& text, const QTextCharFormat& format, double above) {
    QTextBlockFormat block;
    block.setTopMargin(above);
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, format);
}

void writeCover(QTextCursor& cursor, const BookletFacts& facts) {
    const auto count = std::ranges::count_if(
        facts.entries, [](const BookletEntry& entry) { return entry.content != nullptr; });
    line(cursor, Words::tr("Fascicolo Sanitario Elettronico"), ink(titleSize, QFont::Bold), 160);
    line(cursor, Words::tr("Documenti scelti e stampati"), ink(headSize), 8);
    line(cursor, facts.person.fullName(), ink(headSize, QFont::Bold), 56);
    line(cursor, Words::tr("Codice fiscale: %1").arg(facts.person.codiceFiscale), ink(bodySize), 8);
    line(cursor, elided(Words::tr("Stampato il %1").arg(dateAndTime(facts.printed))), ink(bodySize),
         8);
    line(cursor, Words::tr("Contiene %n documento/i.", nullptr, static_cast<int>(count)),
         ink(bodySize), 8);
}

void cell(QTextTable& table, int row, int column, const QString& text, QFont::Weight weight) {
    auto cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    if (column == 3) block.setAlignment(Qt::AlignRight);
    cursor.setBlockFormat(block);
    cursor.insertText(text, ink(bodySize, weight));
}

void writeIndex(QTextCursor& cursor, const BookletFacts& facts, const std::vector<int>& starts) {
    QTextBlockFormat block;
    block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    block.setBottomMargin(12);
    cursor.insertBlock(block);
    cursor.insertText(Words::tr("Indice"), ink(headSize, QFont::Bold));
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(4);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 14),
                                      QTextLength(QTextLength::PercentageLength, 42),
                                      QTextLength(QTextLength::PercentageLength, 34),
                                      QTextLength(QTextLength::PercentageLength, 10)});
    auto* table = cursor.insertTable(static_cast<int>(facts.entries.size()) + 1, 4, format);
    const QStringList heads{Words::tr("Data"), Words::tr("Documento"), Words::tr("Struttura"),
                            Words::tr("Pagina")};
    for (int column = 0; column < 4; ++column) cell(*table, 0, column, heads[column], QFont::Bold);
    for (std::size_t i = 0; i < facts.entries.size(); ++i) {
        const auto& entry = facts.entries[i];
        const bool there = entry.content != nullptr;
        const int row = static_cast<int>(i) + 1;
        cell(*table, row, 0, entry.date, QFont::Normal);
        cell(*table, row, 1, there ? entry.title : entry.title + u'\n' + entry.reason,
             QFont::Normal);
        cell(*table, row, 2, entry.place, QFont::Normal);
        cell(*table, row, 3, there ? QString::number(starts[i]) : QStringLiteral("–"),
             QFont::Normal);
    }
}

}  // namespace

int BookletFront::layOut(QSizeF page) {
    counts_.clear();
    for (const auto& entry : facts_.entries)
        counts_.push_back(entry.content != nullptr ? entry.content->layOut(page) : 0);
    int pages = 2;
    for (int round = 0; round < mostRounds; ++round) {
        number(pages);
        text_ = written(page);
        if (text_->pageCount() == pages) break;
        pages = text_->pageCount();
    }
    return text_->pageCount();
}

void BookletFront::number(int frontPages) {
    starts_.clear();
    int next = frontPages + 1;
    for (const int count : counts_) {
        starts_.push_back(count > 0 ? next : 0);
        next += count;
    }
}

std::unique_ptr<QTextDocument> BookletFront::written(QSizeF page) const {
    auto text = std::make_unique<QTextDocument>();
    text->setDocumentMargin(0);
    text->setUseDesignMetrics(true);  // the same lines at every resolution
    text->setPageSize(page);
    QTextCursor cursor(text.get());
    writeCover(cursor, facts_);
    writeIndex(cursor, facts_, starts_);
    return text;
}

void BookletFront::draw(QPainter& painter, int page) {
    drawTextPage(painter, *text_, page);
}

}  // namespace ui
