// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class PaperDesk;
class Paragraph;

/// A page that is there to be read: `Indietro` and `Stampa`, its title, and what it says, which is
/// printed as text (R17). For what is nobody's data; a page about a person overrides clear() and
/// makes the header name them.
class ReadPage : public Page {
    Q_OBJECT
  public:
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  protected:
    ReadPage(const Context& context, const QString& heading);

    /// Below the title.
    QVBoxLayout& content() { return *content_; }
    /// A card with a heading and a text.
    void addText(const QString& heading, const QString& text);
    PaperDesk& desk() { return *desk_; }
    Paragraph& heading() { return *heading_; }
    /// What is printed below the title: HTML of paper_text.h. Empty: nothing (yet).
    virtual QString paper() const = 0;
    const Context& context() const { return context_; }

  private:
    const Context& context_;
    Paragraph* heading_;
    PaperDesk* desk_;
    QVBoxLayout* content_;
};

/// `<h2>` and `<p>` for paper(), escaped.
QString paperHeading(const QString& text);
QString paperParagraph(const QString& text);

}  // namespace ui
