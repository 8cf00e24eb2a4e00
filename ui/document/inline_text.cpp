// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/inline_text.h"

#include <algorithm>

namespace ui {
namespace {

constexpr int mostEmptyLines = 2;
constexpr int tabWidth = 4;

}  // namespace

QTextCharFormat InlineStyle::format(const ReadingLook& look) const {
    QTextCharFormat format = look.text(type, link.isEmpty() ? Role::ink : Role::primary);
    if (bold) format.setFontWeight(QFont::Bold);
    if (italics) format.setFontItalic(true);
    if (underline || !link.isEmpty()) format.setFontUnderline(true);
    if (deleted) format.setFontStrikeOut(true);
    if (highlighted) format.setBackground(look.color(Role::warnTint));
    if (script != QTextCharFormat::AlignNormal) format.setVerticalAlignment(script);
    if (!link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(link);
    }
    return format;
}

// The first line often stands right behind the tag and tells nothing of the others.
QString outdented(const QString& text) {
    QStringList lines = text.split(u'\n');
    qsizetype indent = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].replace(u'\t', QString(tabWidth, u' '));
        const QString& line = lines[i];
        qsizetype blanks = 0;
        while (blanks < line.size() && line[blanks].isSpace()) ++blanks;
        if (blanks == line.size() || (i == 0 && blanks == 0)) continue;
        indent = indent < 0 ? blanks : std::min(indent, blanks);
    }
    for (auto& line : lines) {
        qsizetype blanks = 0;
        while (blanks < std::min(line.size(), indent) && line[blanks].isSpace()) ++blanks;
        line.remove(0, blanks);
    }
    return lines.join(u'\n');
}

void InlineText::begin(Space space) {
    space_ = space;
    atStart_ = true;
    breaks_ = 0;
    blanks_.clear();
}

void InlineText::add(const QString& text, const InlineStyle& style) {
    QString all;
    qsizetype at = 0;
    while (at < text.size()) {
        // No-break spaces are the author's: they stay.
        while (at < text.size() && text[at].isSpace() && text[at] != QChar::Nbsp)
            addSpace(text[at++]);
        const qsizetype from = at;
        while (at < text.size() && (!text[at].isSpace() || text[at] == QChar::Nbsp)) ++at;
        if (at > from) all.append(takeDue()).append(QStringView(text).mid(from, at - from));
    }
    if (!all.isEmpty()) out_.run(all, style.format(out_.look()));
}

void InlineText::addSpace(QChar c) {
    const bool breaks = c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    if (breaks && space_ != Space::words) {
        if (!atStart_) breaks_ = std::min(breaks_ + 1, mostEmptyLines + 1);
        blanks_.clear();
    } else if (space_ == Space::columns && c != u'\r') {
        blanks_ += c == u'\t' ? QString(tabWidth, u' ') : QString(u' ');
    } else if (blanks_.isEmpty()) {
        blanks_ = u' ';
    }
}

void InlineText::append(const QString& text, const InlineStyle& style) {
    out_.run(text, style.format(out_.look()));
    atStart_ = false;
}

void InlineText::lineBreak() {
    blanks_.clear();
    if (!atStart_) breaks_ = std::min(breaks_ + 1, mostEmptyLines + 1);
}

QString InlineText::takeDue() {
    QString due(breaks_, QChar::LineSeparator);
    const bool lineStart = atStart_ || breaks_ > 0;
    if (!lineStart || space_ == Space::columns) due += blanks_;
    breaks_ = 0;
    blanks_.clear();
    atStart_ = false;
    return due;
}

void InlineText::flush(const InlineStyle& style) {
    const QString due = takeDue();
    if (!due.isEmpty()) out_.run(due, style.format(out_.look()));
}

}  // namespace ui
