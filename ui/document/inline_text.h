// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/document/text_writer.h"

namespace ui {

struct InlineStyle {
    Type type = Type::body;
    bool bold = false;
    bool italics = false;
    bool underline = false;
    bool deleted = false;  // no valid text: a line through it, and words say so too
    bool highlighted = false;
    QTextCharFormat::VerticalAlignment script = QTextCharFormat::AlignNormal;
    QString link{};

    QTextCharFormat format(const ReadingLook& look) const;
};

/// Plain text without what all its lines are set in by, and without empty lines around it.
QString outdented(const QString& text);

/// The characters of one paragraph as a document writes them. White space is what the source's
/// layout left: none at the ends, one blank between words; line breaks stay unless they are layout
/// themselves.
class InlineText {
  public:
    enum class Space {
        lines,    // line breaks stay, blanks around them do not
        columns,  // and blanks stay too: text without any markup
        words     // there is `br` for breaks: all white space is a blank
    };

    explicit InlineText(TextWriter& out) : out_(out) {}

    void begin(Space space);
    void add(const QString& text, const InlineStyle& style);
    /// Right behind what stands there: blanks that are due come after it.
    void append(const QString& text, const InlineStyle& style);
    void lineBreak();
    /// Whatever is due before something that is not text.
    void flush(const InlineStyle& style);

  private:
    void addSpace(QChar c);
    QString takeDue();

    TextWriter& out_;
    Space space_ = Space::lines;
    bool atStart_ = true;  // of the paragraph
    int breaks_ = 0;       // due before the next text
    QString blanks_{};
};

}  // namespace ui
