// SPDX-License-Identifier: EUPL-1.2
// Footnotes of the narrative: a number where they stand, their text at the end of the section.
#include <algorithm>

#include "ui/document/narrative_writer.h"

namespace ui {
namespace {

QString footnoteId(NarrativeWriter::Purpose purpose, std::size_t number) {
    return QStringLiteral("sportello-%1-%2").arg(int(purpose)).arg(number);
}

}  // namespace

void NarrativeWriter::footnote(const Node& node) {
    if (repeating_) {
        const auto known = std::ranges::find(footnotes_, &node);
        if (known != footnotes_.end()) return footnoteNumber(int(known - footnotes_.begin()) + 1);
    }
    footnotes_.push_back(&node);
    const int number = int(footnotes_.size());
    if (!node.id.isEmpty()) footnoteNumbers_.insert(node.id, number);
    footnoteNumber(number);
}

void NarrativeWriter::footnoteNumber(int number) {
    InlineStyle style;
    style.script = QTextCharFormat::AlignSuperScript;
    style.link = linkTo(footnoteId(purpose_, std::size_t(number)));
    inline_.flush({});
    out_.run(QStringLiteral("[%1]").arg(number), style.format(out_.look()));
}

// A footnote may hold another one, which then follows.
void NarrativeWriter::writeFootnotes() {
    if (writtenFootnotes_ == footnotes_.size()) return itemMarker_.clear();
    const Node& note = *footnotes_[writtenFootnotes_++];
    marks_ << footnoteId(purpose_, writtenFootnotes_);
    itemMarker_ = QStringLiteral("[%1]").arg(writtenFootnotes_);
    meet(note);
    InlineStyle style;
    style.type = Type::secondary;
    style.deleted = note.deleted;
    flow(note.children, Flow{.indent = itemIndent}, style);
    later(false, [this] { writeFootnotes(); });
}

}  // namespace ui
