// SPDX-License-Identifier: EUPL-1.2
// The text of a section: the legal content, kept whole (cda-structure 2). Every character of the
// source is in some node of kind `text`.
#pragma once

#include <QString>
#include <vector>

namespace core::clinical {

struct NarrativeNode {
    enum class Kind {
        text,     // a run of characters, blanks and line breaks as written
        content,  // inline, maybe with style
        lineBreak,
        subscript,
        superscript,
        link,
        footnote,
        footnoteReference,
        media,  // renderMultiMedia
        paragraph,
        list,
        item,
        caption,
        table,
        columnGroup,
        column,
        tableHead,
        tableBody,
        tableFoot,
        row,
        headerCell,
        dataCell,
        other  // anything else: its text counts, its meaning does not
    };
    enum class Align { none, left, center, right };

    Kind kind = Kind::text;
    bool bold = false;
    bool italics = false;
    bool underline = false;
    bool ordered = false;  // of a list
    bool deleted = false;  // revised="delete": taken back by whoever wrote it, no valid text
    Align align = Align::none;
    int columns = 1;      // colspan, 1 to 100
    int rows = 1;         // rowspan, 1 to 1000
    QString text{};       // only of kind `text`
    QString id{};         // ID, what references point at
    QString reference{};  // href, IDREF or referencedObject
    std::vector<NarrativeNode> children{};
};

/// The top of a section's text: what stands in it, and whether it has any block of its own. Without
/// one its line breaks are the only layout there is and have to be kept.
struct Narrative {
    std::vector<NarrativeNode> nodes{};
    bool present = false;  // there was a text element

    bool isBlank() const;  // nothing but blanks in it
};

/// Not a character of it but blanks, and no picture.
bool isBlank(const NarrativeNode& node);

/// All of it as one text, the way it is read: blocks a blank apart, what stands within a line as it
/// stands there. Raised figures stay told from others (10⁹), what was taken back is said to be.
QString plainText(const std::vector<NarrativeNode>& nodes);

/// "[cancellato: " and "]", around what was taken back wherever it is shown: a line through it is
/// not heard.
QString deletedBegin();
QString deletedEnd();

}  // namespace core::clinical
