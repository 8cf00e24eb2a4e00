// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QTextCursor>
#include <QTextTable>

#include "ui/document/reading_look.h"

namespace ui {

/// On the format of a table cell: it names its row or column.
inline constexpr int headerCellProperty = QTextFormat::UserProperty + 50;

/// Writes paragraphs and tables at the end of a text, and remembers where the places are that links
/// lead to.
class TextWriter {
  public:
    TextWriter(QTextDocument& document, const ReadingLook& look);

    const ReadingLook& look() const { return look_; }
    QTextDocument& document() { return *cursor_.document(); }
    int position() const { return cursor_.position(); }
    /// Of the last thing written: the end of a table rather than the empty paragraph below it.
    int lastPosition() const { return fresh_ ? qMax(0, position() - 1) : position(); }

    /// Begins a paragraph.
    void begin(const QTextBlockFormat& format);
    /// The paragraph just begun may be begun once more.
    void renew() { fresh_ = true; }
    void run(const QString& text, const QTextCharFormat& format);
    void object(const QTextCharFormat& format);
    void image(const QTextImageFormat& format);
    /// One whole paragraph.
    void line(Type type, const QString& text, Role role = Role::ink, double above = 0,
              double below = 0);

    QTextTable* beginTable(int rows, int columns, const QTextTableFormat& format);
    /// One more table directly below the last, as if they were one.
    QTextTable* continueTable(int rows, int columns, const QTextTableFormat& format);
    void enter(const QTextTableCell& cell);
    /// What the table directly above keeps free below it, px; 0 below text.
    double roomBelowTable() const { return fresh_ ? roomBelow_ : 0; }
    /// Goes on below the table.
    void endTable(const QTextTable& table);

    /// Paragraphs keep this far from both edges (px at 100 %); tables too.
    void setInset(double left, double right);
    double leftInset() const { return left_; }

    /// A link to `name` leads here.
    void mark(const QString& name);
    const QHash<QString, int>& marks() const { return marks_; }

  private:
    ReadingLook look_;
    QTextCursor cursor_;
    QHash<QString, int> marks_{};
    double left_ = 0;
    double right_ = 0;
    int tables_ = 0;  // tables we are within: insets are those of the cell there
    double roomBelow_ = 0;
    bool fresh_ = true;  // the present paragraph is empty and not yet begun
};

}  // namespace ui
