// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/notebook_paper.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>

#include "core/notebook/notebook_words.h"
#include "ui/shell/format.h"
#include "ui/style/theme.h"

namespace ui {
namespace {

constexpr int textSize = 14;  // px of 96 an inch
constexpr int titleSize = 22;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::NotebookPaper)
};

QFont font(int size, bool bold = false) {
    QFont result(fontFamily());
    result.setPixelSize(size);
    result.setBold(bold);
    return result;
}

QTextCharFormat ink(int size, bool bold = false) {
    QTextCharFormat format;
    format.setFont(font(size, bold));
    format.setForeground(Qt::black);
    return format;
}

QTextTable* makeTable(QTextCursor& cursor, int rows) {
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(Qt::gray);
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setHeaderRowCount(1);  // again on each page
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 19),
                                      QTextLength(QTextLength::PercentageLength, 17),
                                      QTextLength(QTextLength::PercentageLength, 47),
                                      QTextLength(QTextLength::PercentageLength, 17)});
    return cursor.insertTable(rows, 4, format);
}

void fill(QTextTable& table, int row, const QStringList& texts, bool bold) {
    for (int i = 0; i < texts.size(); ++i)
        table.cellAt(row, i).firstCursorPosition().insertText(texts[i], ink(textSize, bold));
}

QString content(const core::NotebookEntry& entry) {
    const QString summary = core::notebookSummary(entry);
    const QString& note = entry.values.note;
    return note.isEmpty() || note == summary ? summary : summary + u'\n' + note;
}

}  // namespace

std::unique_ptr<QTextDocument> notebookPaper(const QVector<core::NotebookEntry>& entries) {
    auto paper = std::make_unique<QTextDocument>();
    paper->setDefaultFont(font(textSize));
    QTextCursor cursor(paper.get());
    cursor.insertText(Words::tr("Taccuino"), ink(titleSize, true));
    cursor.insertBlock();
    cursor.insertText(Words::tr("Le informazioni del taccuino sono inserite da te e non sono "
                                "verificate da un medico."),
                      ink(textSize));
    cursor.insertBlock();
    auto* table = makeTable(cursor, static_cast<int>(entries.size()) + 1);
    fill(*table, 0,
         {Words::tr("Data e ora"), Words::tr("Tipo"), Words::tr("Che cosa"),
          Words::tr("Visibile a chi ti cura")},
         true);
    for (int i = 0; i < entries.size(); ++i)
        fill(*table, i + 1,
             {dateAndTime(entries[i].date), core::notebookKindName(*entries[i].kind),
              content(entries[i]), entries[i].visible ? Words::tr("Sì") : Words::tr("No")},
             false);
    return paper;
}

}  // namespace ui
