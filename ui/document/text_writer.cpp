// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/text_writer.h"

#include <QTextDocument>

namespace ui {

TextWriter::TextWriter(QTextDocument& document, const ReadingLook& look)
    : look_(look), cursor_(&document) {
    cursor_.movePosition(QTextCursor::End);
}

void TextWriter::begin(const QTextBlockFormat& format) {
    roomBelow_ = 0;
    QTextBlockFormat inset = format;
    if (tables_ == 0) {
        inset.setLeftMargin(format.leftMargin() + look_.px(left_));
        inset.setRightMargin(format.rightMargin() + look_.px(right_));
    }
    if (fresh_)
        cursor_.setBlockFormat(inset);
    else
        cursor_.insertBlock(inset, QTextCharFormat());
    fresh_ = false;
}

void TextWriter::run(const QString& text, const QTextCharFormat& format) {
    cursor_.insertText(text, format);
}

void TextWriter::object(const QTextCharFormat& format) {
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void TextWriter::image(const QTextImageFormat& format) {
    cursor_.insertImage(format);
}

void TextWriter::line(Type type, const QString& text, Role role, double above, double below) {
    begin(look_.block(type, above, below));
    run(text, look_.text(type, role));
}

QTextTable* TextWriter::beginTable(int rows, int columns, const QTextTableFormat& format) {
    QTextTableFormat inset = format;
    if (tables_ == 0) {
        inset.setLeftMargin(look_.px(left_));
        // Its border is beyond its width, and that is rounded up.
        inset.setRightMargin(look_.px(right_) + 1 + look_.theme.boxStroke());
    }
    if (!fresh_) {
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        cursor_.insertBlock(thin, QTextCharFormat());
    }
    ++tables_;
    return cursor_.insertTable(rows, columns, inset);
}

QTextTable* TextWriter::continueTable(int rows, int columns, const QTextTableFormat& format) {
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor_.setBlockFormat(thin);
    return beginTable(rows, columns, format);
}

void TextWriter::enter(const QTextTableCell& cell) {
    cursor_ = cell.firstCursorPosition();
    fresh_ = true;
}

void TextWriter::endTable(const QTextTable& table) {
    cursor_.setPosition(table.lastPosition() + 1);
    --tables_;
    fresh_ = true;
    roomBelow_ = table.format().bottomMargin();
}

void TextWriter::setInset(double left, double right) {
    left_ = left;
    right_ = right;
}

void TextWriter::mark(const QString& name) {
    if (!name.isEmpty() && !marks_.contains(name)) marks_.insert(name, cursor_.position());
}

}  // namespace ui
