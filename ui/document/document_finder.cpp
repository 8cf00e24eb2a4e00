// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/document_finder.h"

#include <QTextBlock>

#include "ui/document/document_view.h"
#include "ui/style/appearance.h"

namespace ui {
namespace {

// Never colour alone: the present place has a line below it, too.
QTextCharFormat markFormat(bool present) {
    QTextCharFormat format;
    format.setBackground(theme().color(Role::honeyFill));
    format.setForeground(theme().color(theme().highContrast() ? Role::paper : Role::ink));
    if (theme().highContrast()) format.setBackground(theme().color(Role::honeyFill));
    if (!present) return format;
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(theme().color(theme().highContrast() ? Role::paper : Role::ink));
    format.setFontWeight(QFont::Bold);
    return format;
}

}  // namespace

DocumentFinder::DocumentFinder(DocumentView& view) : QObject(&view), view_(view) {
    connect(&view, &DocumentView::rewritten, this, &DocumentFinder::look);
}

void DocumentFinder::setQuery(const core::SearchQuery& query) {
    query_ = query;
    current_ = -1;
    look();
}

void DocumentFinder::look() {
    places_.clear();
    if (!query_.isEmpty()) {
        view_.complete();
        for (auto block = view_.document()->begin(); block.isValid(); block = block.next())
            for (const auto& mark : core::marksIn(block.text(), query_)) {
                QTextCursor place(block);
                place.setPosition(block.position() + static_cast<int>(mark.from));
                place.setPosition(place.position() + static_cast<int>(mark.length),
                                  QTextCursor::KeepAnchor);
                places_.push_back(place);
            }
    }
    const int last = count() - 1;
    go(last < 0 ? -1 : qBound(0, current_, last));
}

void DocumentFinder::step(int by) {
    if (count() > 0) go((current_ + by + count()) % count());
}

void DocumentFinder::go(int place) {
    current_ = place;
    mark();
    if (place >= 0) view_.showPlace(places_[static_cast<std::size_t>(place)]);
    Q_EMIT changed();
}

void DocumentFinder::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < count(); ++i)
        marks << QTextEdit::ExtraSelection{places_[static_cast<std::size_t>(i)],
                                           markFormat(i == current_)};
    view_.setExtraSelections(marks);
}

}  // namespace ui
