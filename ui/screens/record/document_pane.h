// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/record/document.h"
#include "ui/widgets/card.h"

namespace ui {

class Badge;
class Button;
class DocumentFacts;
class Paragraph;

/// The reading pane beside the list (06): the chosen document in short, and `Apri e leggi`.
class DocumentPane : public Card {
    Q_OBJECT
  public:
    explicit DocumentPane(QWidget* parent = nullptr);
    void setDocument(const core::Document& document);
    /// The title of a document under special protection is not shown.
    void setDiscreet(bool discreet);
    void clear();

  Q_SIGNALS:
    void openChosen();

  private:
    Paragraph* heading_;
    Paragraph* summary_;
    Badge* badge_;
    Button* open_;
    DocumentFacts* facts_;
    QWidget* content_;
    core::Document document_;
    bool discreet_ = false;
};

}  // namespace ui
